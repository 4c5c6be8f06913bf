import Mission

/// What somebody's work is called.
enum RoleWord: SiteWord {
  case registrar, caseWorker, medical, trainer, movementOfficer, convoyLeader, borderOfficer
  case partner, reporting, headOfMission, dataProtection, administrator, auditor

  init(role: Role) {
    self =
      switch role {
      case .registrar: .registrar
      case .caseWorker: .caseWorker
      case .medical: .medical
      case .trainer: .trainer
      case .movementOfficer: .movementOfficer
      case .convoyLeader: .convoyLeader
      case .borderOfficer: .borderOfficer
      case .partner: .partner
      case .reporting: .reporting
      case .headOfMission: .headOfMission
      case .dataProtection: .dataProtection
      case .administrator: .administrator
      case .auditor: .auditor
      }
  }

  var wording: Wording {
    switch self {
    case .registrar: Wording("registrar", "регистратор", "бақайдгиранда", "ثبت کننده")
    case .caseWorker:
      Wording("case worker", "куратор дел", "корманди парвандаҳо", "کارمند پرونده‌ها")
    case .medical: Wording("nurse or doctor", "медработник", "корманди тиб", "کارمند صحی")
    case .trainer: Wording("trainer", "преподаватель", "омӯзгор", "آموزگار")
    case .movementOfficer:
      Wording("movement officer", "сотрудник по перевозкам", "корманди интиқол", "مسئول انتقالات")
    case .convoyLeader:
      Wording("convoy leader", "начальник колонны", "сардори корвон", "رهبر کاروان")
    case .borderOfficer: Wording("border officer", "пограничник", "корманди марз", "مأمور سرحد")
    case .partner:
      Wording("receiving partner", "принимающий партнёр", "шарики қабулкунанда", "همکار پذیرنده")
    case .reporting:
      Wording("reporting officer", "сотрудник по отчётности", "корманди ҳисобот", "مسئول گزارش")
    case .headOfMission:
      Wording("head of mission", "глава миссии", "роҳбари рисолат", "رئیس مأموریت")
    case .dataProtection:
      Wording(
        "data protection officer", "ответственный за защиту данных", "масъули ҳифзи маълумот",
        "مسئول حفاظت داده‌ها")
    case .administrator: Wording("administrator", "администратор", "маъмур", "مدیر سیستم")
    case .auditor: Wording("auditor", "аудитор", "аудитор", "ممیز")
    }
  }
}
