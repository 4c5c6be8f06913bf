/// The list of families as a grid.
enum GridWord: SiteWord {
  case columns, sortBy, order, up, down, ready, lapse, anyLapse
  case export, which, wholePage, tickSome, tick, recipient, purpose

  var wording: Wording {
    switch self {
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
