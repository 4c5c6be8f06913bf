import Basics
import Mission

/// What a row's third column asks.
extension DecisionWorld {
  mutating func answer() throws -> String {
    let words = row.asked.split(separator: " ").map(String.init)
    switch words[0] {
    case "needs": return needs(words[1])
    case "grant": return try grant(words[1], until: words.count > 3 ? CivilDate(words[3]) : nil)
    case "refuse":
      try carryOut(.recordStep(open, last, step: words[1], .refused, on: row.day, until: nil))
      return state.people[last]?.movement == nil ? "off the flight" : "still booked"
    case "travel", "board", "travel-together":
      let until = words.count > 3 ? date(words[3]) : date(words[1])
      return travel(DateSpan(date(words[1]), until)!, as: words[0])
    case "book":
      try book(arriving: date(words[1]), at: words[2])
      return "booked"
    case "notice-by": return try noticeBy(arriving: date(words[1]))
    case "notices": return notices()
    case "send-again": return try isSentAgain(on: date(words[1]))
    case "pack": return pack(words[1])
    case "setting":
      let unset = state.programme(programme, on: row.day)?.rules.unset ?? []
      return unset.contains(words[1]) ? "not set" : "nothing to set"
    case "sign", "repay", "interest": return try money(words)
    case "give": return try give(words[1])
    case "consent": return try consent(words[1])
    case "confirm": return try confirm()
    case "expect":
      try carryOut(.expectBirth(last, programme, due: date(words[1])))
      return state.people[last]?.unfitDays.map { "unfit \($0.first) to \($0.last)" } ?? "fit"
    case "outbreak":
      let days = state.programme(programme, on: row.day)?.rules.outbreak
      return days.map { "\($0.value) days" } ?? "not said"
    case "course": return course()
    default: return "no such question"
    }
  }

  /// Whether the last of the family may not board without a step, or the family where it is its.
  private func needs(_ step: String) -> String {
    let readiness = state.readiness(of: open, on: row.day, for: .boarding)
    return readiness.blockers.contains {
      $0.kind == .missing && $0.step == step && ($0.person == nil || $0.person == last)
    } ? "yes" : "no"
  }

  private mutating func grant(_ code: String, until: CivilDate?) throws -> String {
    let person = step(code)?.scope == .family ? nil : last
    try carryOut(.recordStep(open, person, step: code, .granted, on: row.day, until: until))
    let known = person.map { state.people[$0]?.clearances } ?? state.cases[open]?.clearances
    guard let span = known?.last(where: { $0.step == code })?.span else { return "nothing" }
    return span.last == .endOfTime ? "from \(span.first)" : "\(span.first) to \(span.last)"
  }

  private func travel(_ journey: DateSpan, as word: String) -> String {
    let purpose = word == "board" ? Readiness.Purpose.boarding : .booking
    let readiness =
      word == "travel-together"
      ? state.readinessOfGroup(of: open, on: journey.first, for: purpose)
      : state.readiness(of: open, on: journey.first, for: purpose)
    if readiness.allows(journey) { return "yes" }
    let words = readiness.blockers.map { blocker in
      switch blocker.kind {
      case .missing: "\(blocker.step) missing"
      case .refused: "\(blocker.step) refused"
      case .withdrawn: "\(blocker.step) withdrawn"
      case .noConsent: "consent missing"
      case .noCommonDay: "no common day"
      case .noResponsibleAdult: "adult missing"
      case .closed: "closed"
      }
    }
    return words.isEmpty ? "not then" : "no: " + Set(words).sorted().joined(separator: ", ")
  }

  private func noticeBy(arriving day: CivilDate) throws -> String {
    if state.programme(programme, on: day)?.rules.notice?.lead == nil { return "not set" }
    return try state.lastNoticeDay(for: open, arriving: day)?.description ?? "any day"
  }

  private func pack(_ code: String) -> String {
    guard let item = state.bag(of: open, on: row.day).first(where: { $0.paper.code == code })
    else { return "no" }
    return item.people.isEmpty ? "one for the family" : item.people.contains(last) ? "yes" : "no"
  }

  private mutating func money(_ words: [String]) throws -> String {
    switch words[0] {
    case "sign":
      try carryOut(.signLoan(open, signatory: last, form: "1", amount: 100_000, on: row.day))
      return "signed"
    case "repay":
      // `repay 1200.01 arriving 2024-03-01`
      let amount = words[1].split(separator: ".").map { Int($0) ?? 0 }
      let cents = amount[0] * 100 + (amount.count > 1 ? amount[1] : 0)
      let plan = loan?.repayment(of: Cents(cents), arrivedOn: date(words[3]))
      guard let plan, let first = plan.payments.first else { return "nothing" }
      return "\(plan.payments.count) months from \(first.due)"
    default: return loan.map { $0.bearsInterest ? "yes" : "no" } ?? "no loan"
    }
  }

  private var loan: LoanRule? { state.programme(programme, on: row.day)?.rules.loan }

  private mutating func give(_ entitlement: String) throws -> String {
    let id = state.grants.next(node: 0)
    try carryOut(.give(household, programme, entitlement: entitlement, on: row.day))
    guard let grant = state.grants[id] else { return "nothing" }
    let currency = state.programme(programme, on: row.day)?.entitlements
      .first { $0.code == entitlement }?.currency
    return [currency, "\(grant.amount)"].compactMap { $0 }.joined(separator: " ")
  }

  /// `consent head`: the head signs for all; `consent last`: the last of the family for themselves.
  private mutating func consent(_ who: String) throws -> String {
    let isHead = who == "head"
    try carryOut(
      .giveConsent(
        open, form: "1", signatory: isHead ? members[0] : last, covers: isHead ? members : [],
        .signature, on: row.day))
    return "given"
  }

  private func course() -> String {
    guard let rule = state.programme(programme, on: row.day)?.rules.course else { return "none" }
    return rule.isRequired.map { $0 ? "required" : "voluntary" } ?? "not set"
  }
}
