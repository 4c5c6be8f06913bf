import Mission

/// Cases opened, closed and held; sites held.
enum CaseWord: SiteWord {
  case open, close, closeHint, hold, lift, first, last, days, siteHolds, noHolds, holdSite, siteHint
  case chooseProgramme, chooseReason, chooseSite, reversed
  case completed, withdrawn, noContact, returnedOnTheirOwn, died, duplicate, otherReason
  case outbreak, security, protection, otherHold

  init(_ reason: Case.Closure.Reason) {
    self =
      switch reason {
      case .completed: .completed
      case .withdrawn: .withdrawn
      case .noContact: .noContact
      case .returnedOnTheirOwn: .returnedOnTheirOwn
      case .died: .died
      case .duplicate: .duplicate
      case .other: .otherReason
      }
  }

  init(_ kind: Case.Hold.Kind) {
    self =
      switch kind {
      case .outbreak: .outbreak
      case .security: .security
      case .protection: .protection
      case .other: .otherHold
      }
  }

  var wording: Wording { reason ?? form }

  private var reason: Wording? {
    switch self {
    case .completed:
      Wording("the journey is complete", "поездка завершена", "сафар анҷом ёфт", "سفر انجام شد")
    case .withdrawn:
      Wording("they withdrew", "семья отказалась", "оила даст кашид", "خانواده منصرف شد")
    case .noContact:
      Wording("no contact", "нет связи", "алоқа нест", "تماس برقرار نمی‌شود")
    case .returnedOnTheirOwn:
      Wording("went by themselves", "уехали сами", "худашон рафтанд", "خودشان رفتند")
    case .died: Wording("died", "смерть", "вафот", "درگذشت")
    case .duplicate:
      Wording(
        "the case was there twice", "дело заведено дважды", "парванда ду бор буд",
        "پرونده دوباره بود")
    case .otherReason:
      Wording("another reason", "другая причина", "сабаби дигар", "دلیل دیگر")
    case .outbreak: Wording("outbreak", "вспышка болезни", "хуруҷи беморӣ", "شیوع بیماری")
    case .security: Wording("security", "безопасность", "амният", "امنیت")
    case .protection: Wording("protection", "защита", "ҳифз", "حفاظت")
    case .otherHold: Wording("other", "прочее", "дигар", "سایر")
    default: nil
    }
  }

  private var form: Wording {
    switch self {
    case .open: Wording("Open a case", "Открыть дело", "Парванда кушодан", "باز کردن پرونده")
    case .close: Wording("Close a case", "Закрыть дело", "Парвандаро пӯшидан", "بستن پرونده")
    case .closeHint:
      Wording(
        "A closed case travels no more under this programme. Say why, never about whom.",
        "Закрытое дело по этой программе больше не едет. Укажите причину, без имён.",
        "Парвандаи пӯшида дар ин барнома дигар намеравад. Сабабро гӯед, номро не.",
        "پروندهٔ بسته در این برنامه دیگر سفر نمی‌کند. دلیل را بگویید، نام را نه.")
    case .hold:
      Wording(
        "Hold a case for a time", "Приостановить дело на время", "Парвандаро муваққатан боздоштан",
        "توقف پرونده برای مدتی")
    case .lift:
      Wording("End it today", "Снять сегодня", "Имрӯз бардоштан", "امروز برداشته شود")
    case .first: Wording("First day", "Первый день", "Рӯзи аввал", "روز اول")
    case .last: Wording("Last day", "Последний день", "Рӯзи охир", "روز آخر")
    case .days: Wording("Days", "Дни", "Рӯзҳо", "روزها")
    case .siteHolds:
      Wording("Places on hold", "Места на удержании", "Ҷойҳои боздошташуда", "محل‌های متوقف")
    case .noHolds:
      Wording(
        "No place is on hold.", "Ни одно место не удерживается.", "Ягон ҷой боздошта нашудааст.",
        "هیچ محلی متوقف نیست.")
    case .holdSite: Wording("Hold a place", "Удержать место", "Ҷойро боздоштан", "توقف یک محل")
    case .siteHint:
      Wording(
        "Nobody who waits there, or in what lies in it, may travel on these days.",
        "Никто из ждущих там и во всём, что туда входит, в эти дни не едет.",
        "Касе аз мунтазирони он ҷо ва ҳар чӣ дар дохили он аст, ин рӯзҳо намеравад.",
        "هیچ کس از منتظران آنجا و آنچه در آن است این روزها سفر نمی‌کند.")
    case .chooseProgramme:
      Wording(
        "Choose a programme.", "Выберите программу.", "Барномаро интихоб кунед.",
        "برنامه را انتخاب کنید.")
    case .chooseReason:
      Wording("Choose why.", "Выберите причину.", "Сабабро интихоб кунед.", "دلیل را انتخاب کنید.")
    case .chooseSite:
      Wording("Choose a place.", "Выберите место.", "Ҷойро интихоб кунед.", "محل را انتخاب کنید.")
    default:
      Wording(
        "The last day is before the first.", "Последний день раньше первого.",
        "Рӯзи охир пеш аз рӯзи аввал аст.", "روز آخر پیش از روز اول است.")
    }
  }
}
