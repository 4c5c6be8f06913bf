import Mission

/// What the groups of fields are called.
enum FieldWord: SiteWord {
  case names, identity, contact, medical, requirements, clearances, bookings, boarding, training
  case assistance, movements, figures, settings, accounts, audit

  init(_ field: Policy.Field) {
    self =
      switch field {
      case .names: .names
      case .identity: .identity
      case .contact: .contact
      case .medical: .medical
      case .requirements: .requirements
      case .clearances: .clearances
      case .bookings: .bookings
      case .boarding: .boarding
      case .training: .training
      case .assistance: .assistance
      case .movements: .movements
      case .figures: .figures
      case .settings: .settings
      case .accounts: .accounts
      case .audit: .audit
      }
  }

  var wording: Wording {
    switch self {
    case .names: Wording("names, sex, age", "имя, пол, возраст", "ном, ҷинс, син", "نام، جنس، سن")
    case .identity:
      Wording(
        "documents and kinship", "документы и родство", "ҳуҷҷатҳо ва хешӣ", "اسناد و خویشاوندی")
    case .contact:
      Wording("telephone and address", "телефон и адрес", "телефон ва нишонӣ", "تلفن و آدرس")
    case .medical: Wording("medical notes", "медицинские записи", "қайдҳои тиббӣ", "یادداشت‌های طبی")
    case .requirements:
      Wording(
        "needs on the way", "потребности в пути", "ниёзҳо дар роҳ", "نیازمندی‌های راه")
    case .clearances:
      Wording("clearances", "допуски и разрешения", "иҷозатҳо", "اجازه‌ها")
    case .bookings:
      Wording("places booked", "занятые места", "ҷойҳои гирифташуда", "جای‌های گرفته‌شده")
    case .boarding: Wording("boarding", "посадка", "савор шудан", "سوار شدن")
    case .training: Wording("orientation classes", "занятия", "дарсҳо", "درس‌ها")
    case .assistance: Wording("assistance", "помощь", "кӯмак", "کمک")
    case .movements: Wording("movements", "перевозки", "интиқолҳо", "انتقالات")
    case .figures: Wording("figures", "цифры", "рақамҳо", "ارقام")
    case .settings: Wording("settings", "настройки", "танзимот", "تنظیمات")
    case .accounts: Wording("accounts", "учётные записи", "ҳисобҳо", "حساب‌ها")
    case .audit: Wording("audit trail", "журнал доступа", "дафтари дастрасӣ", "دفتر دسترسی")
    }
  }
}

/// What the actions are called that a right is needed for.
enum ActionWord: SiteWord {
  case importLists, registerPeople, correctPeople, mergePeople, setNeeds, recordFitness
  case recordSteps, takeConsent, keepCases, keepClasses, planMovements, boardPeople, reportRoad
  case handOver, giveAssistance, changeSettings, manageAccounts, breakGlass, reviewGlass
  case exportPeople, exportReport, erase

  init(_ action: Policy.Action) { self = Self.allCases[Int(action.rawValue)] }

  var wording: Wording { people ?? travel ?? keeping }

  private var people: Wording? {
    switch self {
    case .importLists:
      Wording("import lists", "загружать списки", "ворид кардани рӯйхатҳо", "وارد کردن لیست‌ها")
    case .registerPeople:
      Wording("register people", "регистрировать людей", "бақайд гирифтани одамон", "ثبت نام مردم")
    case .correctPeople:
      Wording(
        "correct people", "исправлять данные людей", "ислоҳи маълумоти одамон",
        "اصلاح معلومات مردم")
    case .mergePeople:
      Wording(
        "merge duplicates", "объединять дубли", "якҷоя кардани такрорҳо", "یکجا کردن تکراری‌ها")
    case .setNeeds:
      Wording(
        "record needs", "записывать потребности", "сабти ниёзҳо", "ثبت نیازمندی‌ها")
    case .recordFitness:
      Wording(
        "record fitness to travel", "записывать годность к поездке", "сабти қобилияти сафар",
        "ثبت آمادگی صحی سفر")
    case .recordSteps: Wording("record steps", "записывать этапы", "сабти марҳилаҳо", "ثبت مراحل")
    case .takeConsent:
      Wording("take consent", "принимать согласие", "гирифтани ризоият", "گرفتن رضایت")
    case .keepCases:
      Wording("keep cases", "вести дела", "пеш бурдани парвандаҳо", "پیشبرد پرونده‌ها")
    case .keepClasses:
      Wording("keep classes", "вести занятия", "гузаронидани дарсҳо", "پیشبرد درس‌ها")
    default: nil
    }
  }

  private var travel: Wording? {
    switch self {
    case .planMovements:
      Wording("plan movements", "планировать перевозки", "нақшаи интиқолҳо", "پلان انتقالات")
    case .boardPeople:
      Wording("board people", "вести посадку", "савор кардани одамон", "سوار کردن مردم")
    case .reportRoad:
      Wording("report from the road", "сообщать с дороги", "хабар аз роҳ", "گزارش از راه")
    case .handOver:
      Wording("hand people over", "передавать людей", "супурдани одамон", "تسلیم دادن مردم")
    case .giveAssistance:
      Wording("give assistance", "выдавать помощь", "додани кӯмак", "دادن کمک")
    default: nil
    }
  }

  private var keeping: Wording {
    switch self {
    case .changeSettings:
      Wording("change settings", "менять настройки", "тағйири танзимот", "تغییر تنظیمات")
    case .manageAccounts:
      Wording(
        "manage accounts", "управлять учётными записями", "идораи ҳисобҳо", "ادارهٔ حساب‌ها")
    case .breakGlass:
      Wording("emergency access", "экстренный доступ", "дастрасии изтирорӣ", "دسترسی اضطراری")
    case .reviewGlass:
      Wording(
        "review emergency access", "проверять экстренный доступ",
        "санҷиши дастрасии изтирорӣ", "بررسی دسترسی اضطراری")
    case .exportPeople:
      Wording(
        "export people by name", "выгружать людей поимённо", "содироти одамон бо ном",
        "صدور مردم با نام")
    case .exportReport:
      Wording("export reports", "выгружать отчёты", "содироти ҳисоботҳо", "صدور گزارش‌ها")
    default:
      Wording("erase people", "стирать данные людей", "нест кардани маълумот", "محو معلومات مردم")
    }
  }
}
