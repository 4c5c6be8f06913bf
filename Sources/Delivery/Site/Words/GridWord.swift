/// The list of families as a grid.
enum GridWord: SiteWord {
  case columns, sortBy, order, up, down, ready, lapse, anyLapse
  case export, which, wholePage, tickSome, tick, recipient, purpose
  case views, viewName, viewHint, saveView, deleteView
  case selected, keep, keepAndTurn, clear, steps, fitness, open

  var wording: Wording {
    switch self {
    case .views: Wording("Lists of my own", "Мои списки", "Рӯйхатҳои ман", "فهرست‌های من")
    case .viewName:
      Wording(
        "Keep this list as", "Сохранить список как", "Рӯйхатро нигоҳ доштан чун",
        "نگهداری فهرست به نام")
    case .viewHint:
      Wording(
        "Nobody else sees it. A name that is there already is replaced.",
        "Больше никто его не видит. Прежнее имя заменяется.",
        "Ғайр аз шумо касе намебинад. Номи пештара иваз мешавад.",
        "جز شما کسی نمی‌بیند. نام پیشین جایگزین می‌شود.")
    case .saveView: Wording("Keep", "Сохранить", "Нигоҳ доштан", "نگهداری")
    case .deleteView: Wording("Delete", "Удалить", "Нест кардан", "پاک کردن")
    case .selected:
      Wording(
        "{count} family is ticked, on this page or others|"
          + "{count} families are ticked, on this page or others",
        "отмечена {count} семья на этой или других страницах|"
          + "отмечены {count} семьи на этой или других страницах|"
          + "отмечено {count} семей на этой или других страницах",
        "{count} оила дар ин ё саҳифаҳои дигар қайд шуд",
        "{count} خانواده در این یا صفحه‌های دیگر نشان شده است")
    case .keep:
      Wording("Keep the ticks", "Запомнить отметки", "Қайдҳоро нигоҳ доштан", "نگهداری نشان‌ها")
    case .keepAndTurn:
      Wording(
        "Keep the ticks and turn the page", "Запомнить отметки и листать дальше",
        "Қайдҳоро нигоҳ дошта, ба саҳифаи дигар", "نگهداری نشان‌ها و صفحهٔ بعد")
    case .clear:
      Wording("Untick all", "Снять все отметки", "Ҳамаи қайдҳоро гирифтан", "برداشتن همه نشان‌ها")
    case .steps:
      Wording(
        "Record a step of the ticked families", "Записать шаг для отмеченных семей",
        "Қадами оилаҳои қайдшударо сабт кардан", "ثبت مرحله برای خانواده‌های نشان شده")
    case .fitness:
      Wording(
        "Record fitness of the ticked families", "Записать годность отмеченных семей",
        "Қобилияти сафари оилаҳои қайдшударо сабт кардан",
        "ثبت آمادگی صحی خانواده‌های نشان شده")
    case .open: Wording("Open the sheet", "Открыть ведомость", "Варақаро кушодан", "باز کردن ورق")
    case .columns: Wording("Columns", "Столбцы", "Сутунҳо", "ستون‌ها")
    case .sortBy: Wording("In the order of", "По порядку", "Бо тартиби", "به ترتیب")
    case .order: Wording("Beginning with", "Начиная с", "Аз аввал", "آغاز از")
    case .up: Wording("the least", "наименьшего", "хурдтарин", "کمترین")
    case .down: Wording("the greatest", "наибольшего", "калонтарин", "بیشترین")
    case .ready: Wording("Ready", "Готовы", "Тайёр", "آماده")
    case .lapse:
      Wording(
        "Last day ready", "Последний день готовности", "Рӯзи охирини омодагӣ", "آخرین روز آمادگی")
    case .anyLapse: Wording("any day", "любой", "ҳар рӯз", "هر روز")
    case .export:
      Wording(
        "Take the ticked families out as a file", "Выгрузить отмеченные семьи в файл",
        "Оилаҳои қайдшударо дар файл гирифтан", "گرفتن خانواده‌های نشان شده در فایل")
    case .which: Wording("Which", "Какие", "Кадомҳо", "کدام‌ها")
    case .wholePage:
      Wording(
        "everybody on this page", "все на этой странице", "ҳамаи ин саҳифа", "همه این صفحه")
    case .tickSome:
      Wording(
        "Tick at least one family.", "Отметьте хотя бы одну семью.",
        "Ақаллан як оиларо қайд кунед.", "دست کم یک خانواده را نشان کنید.")
    case .tick: Wording("tick {family}", "отметить {family}", "қайди {family}", "نشان {family}")
    case .recipient:
      Wording("For whom it is made", "Для кого", "Барои кӣ", "برای چه کسی")
    case .purpose: Wording("What for", "Зачем", "Барои чӣ", "برای چه")
    }
  }
}
