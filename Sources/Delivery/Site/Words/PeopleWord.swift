import Mission

/// Finding people and families.
enum PeopleWord: SiteWord {
  case query, queryHint, found, nobodyFound, results, name, family, head, openCase, site
  case destination, erased, everySite, everyState, narrow, noFamilies, pages, onThisPage
  case toBeginning, nextPage

  var wording: Wording {
    switch self {
    case .query:
      Wording(
        "Whom do you look for?", "Кого вы ищете?", "Киро меҷӯед?", "چه کسی را جستجو می‌کنید؟")
    case .queryHint:
      Wording(
        "A name in any script, the year of birth, or the number of a person, family, case, paper",
        "Имя любым письмом, год рождения или номер человека, семьи, дела, документа",
        "Ном бо ҳар хат, соли таваллуд ё рақами шахс, оила, парванда, ҳуҷҷат",
        "نام به هر خط، سال تولد یا شماره شخص، خانواده، پرونده، سند")
    case .found:
      Wording(
        "{count} person found|{count} people found",
        "Найден {count} человек|Найдено {count} человека|Найдено {count} человек",
        "{count} нафар ёфт шуд", "{count} نفر یافت شد")
    case .nobodyFound:
      Wording(
        "Try fewer letters, another spelling, or a number.",
        "Попробуйте меньше букв, другое написание или номер.",
        "Камтар ҳарф, навишти дигар ё рақамро санҷед.",
        "حروف کمتر، املای دیگر یا شماره را امتحان کنید.")
    case .results: Wording("People found", "Найденные люди", "Ёфтшудагон", "یافته‌ها")
    case .name: Wording("Name", "Имя", "Ном", "نام")
    case .family: Wording("Family", "Семья", "Оила", "خانواده")
    case .head: Wording("Head", "Глава семьи", "Сардори оила", "سرپرست")
    case .openCase: Wording("Case", "Дело", "Парванда", "پرونده")
    case .site: Wording("Where", "Где", "Дар куҷо", "محل")
    case .destination: Wording("Goes to", "Едет в", "Ба куҷо меравад", "مقصد")
    case .erased: Wording("(erased)", "(удалено)", "(пок шуд)", "(حذف شده)")
    case .everySite: Wording("Every place", "Все места", "Ҳамаи ҷойҳо", "همه محل‌ها")
    case .everyState: Wording("Every state", "Любое состояние", "Ҳамаи ҳолатҳо", "همه وضعیت‌ها")
    case .narrow: Wording("Show", "Показать", "Нишон додан", "نمایش")
    case .noFamilies:
      Wording(
        "No family is like this.", "Таких семей нет.", "Чунин оила нест.",
        "چنین خانواده‌ای نیست.")
    case .pages: Wording("Pages of the list", "Страницы списка", "Саҳифаҳои рӯйхат", "صفحات فهرست")
    case .onThisPage:
      Wording(
        "{count} family on this page|{count} families on this page",
        "{count} семья на странице|{count} семьи на странице|{count} семей на странице",
        "{count} оила дар ин саҳифа", "{count} خانواده در این صفحه")
    case .toBeginning: Wording("To the beginning", "В начало", "Ба аввал", "به آغاز")
    case .nextPage: Wording("Next page", "Дальше", "Саҳифаи дигар", "صفحه بعد")
    }
  }
}

/// How a family stands.
enum StandingWord: SiteWord {
  case missing, later, lapsed, ready, booked, unready, travelling, arrived, noCase

  init(_ standing: Standing) {
    self =
      switch standing {
      case .missing: .missing
      case .later: .later
      case .lapsed: .lapsed
      case .ready: .ready
      case .booked: .booked
      case .unready: .unready
      case .travelling: .travelling
      case .arrived: .arrived
      case .noCase: .noCase
      }
  }

  var wording: Wording {
    switch self {
    case .missing:
      Wording("something is missing", "не всё готово", "чизе намерасад", "چیزی کم است")
    case .later: Wording("ready later", "готовы позже", "баъдтар тайёр", "بعداً آماده")
    case .lapsed:
      Wording("no day to travel is left", "срок вышел", "рӯзи сафар намондааст", "مهلت سفر گذشته")
    case .ready: Wording("ready to travel", "готовы ехать", "ба сафар тайёр", "آماده سفر")
    case .booked:
      Wording("booked and ready", "места есть, готовы", "ҷой дорад, тайёр", "جا دارد، آماده")
    case .unready:
      Wording(
        "booked, not ready that day", "места есть, но не готовы", "ҷой дорад, тайёр нест",
        "جا دارد، آماده نیست")
    case .travelling: Wording("on the road", "в пути", "дар роҳ", "در راه")
    case .arrived: Wording("arrived", "прибыли", "расидаанд", "رسیده‌اند")
    case .noCase:
      Wording("no open case", "нет открытого дела", "парвандаи кушода нест", "پرونده باز نیست")
    }
  }
}
