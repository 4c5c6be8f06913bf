import Mission

/// What somebody does on a journey.
enum StaffWord: SiteWord {
  case convoyLeader, escort, driver, nurse, doctor, interpreter, officer, partner

  init(_ role: Staff.Role) {
    self =
      switch role {
      case .convoyLeader: .convoyLeader
      case .escort: .escort
      case .driver: .driver
      case .nurse: .nurse
      case .doctor: .doctor
      case .interpreter: .interpreter
      case .officer: .officer
      case .partner: .partner
      }
  }

  var wording: Wording {
    switch self {
    case .convoyLeader:
      Wording("convoy leader", "начальник колонны", "сардори корвон", "رهبر کاروان")
    case .escort: Wording("escort", "сопровождающий", "ҳамроҳ", "همراه")
    case .driver: Wording("driver", "водитель", "ронанда", "راننده")
    case .nurse: Wording("nurse", "медсестра", "ҳамшираи тиббӣ", "پرستار")
    case .doctor: Wording("doctor", "врач", "табиб", "داکتر")
    case .interpreter: Wording("interpreter", "переводчик", "тарҷумон", "ترجمان")
    case .officer: Wording("officer", "сотрудник", "корманд", "کارمند")
    case .partner:
      Wording("receiving partner", "принимающий партнёр", "шарики қабулкунанда", "همکار پذیرنده")
    }
  }
}
