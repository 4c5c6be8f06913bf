public import Basics

/// A clearance that does not hold on a journey's days, and when it would have to be made anew so
/// that the journey stands.
public struct Renewal: Equatable, Sendable {
  public let step: String
  /// nil when it is the family's.
  public let person: PersonID?
  /// The last day the one that is there holds; nil when there is none.
  public let holdsUntil: CivilDate?
  /// Not before this day, or it would lapse before the journey is over; nil when any day will do.
  public let from: CivilDate?
  /// Not after this day, or it would not hold when the journey begins.
  public let by: CivilDate

  /// Whether there is still a day for it.
  public func isPossible(on today: CivilDate) -> Bool { max(from ?? today, today) <= by }
}

extension MissionState {
  /// What a case has to renew, and by when, so that it may travel on these days: in the order of
  /// the programme's steps, judged by the version in force on the journey's first day.
  ///
  /// - Parameter area: whose working days the lead times are counted in: the mission's country.
  public func renewals(
    of id: CaseID, for journey: DateSpan, workingDaysOf area: String
  ) -> [Renewal] {
    guard let row = cases[id], row.isOpen, let rules = programme(row.programme, on: journey.first)
    else { return [] }
    let facts = CaseFacts(row, self)
    let calendar = calendar(of: area)
    var found: [Renewal] = []
    for step in rules.steps where step.binds(.boarding, rules.rules) {
      let asked: [PersonID?] =
        step.scope == .family
        ? (facts.isAsked(step) ? [nil] : [])
        : facts.members.filter { facts.isAsked(step, of: $0, on: journey.first) }.map(\.id)
      for person in asked {
        let last = lastClearance(step.code, row, person)
        let asked = step.rule.isForDeparture ? DateSpan(journey.first, journey.first)! : journey
        if let last, last.outcome == .granted, last.span.intersection(asked) == asked { continue }
        found.append(step.renewal(person, last, for: asked, calendar))
      }
    }
    return found
  }

  /// Open cases by the day on which they stop being ready, the soonest first: whom to book again
  /// first when flights are cancelled. Cases that never lapse come last, cases that are not ready
  /// are left out.
  public func soonestToExpire(on date: CivilDate) -> [(id: CaseID, last: CivilDate)] {
    var found: [(id: CaseID, last: CivilDate)] = []
    cases.forEach { id, row in
      guard row.isOpen, let last = readiness(of: id, on: date).spans.last?.last, last >= date
      else { return }
      found.append((id, last))
    }
    return found.sorted { ($0.last, $0.id) < ($1.last, $1.id) }
  }
}

extension Step {
  fileprivate func renewal(
    _ person: PersonID?, _ last: Clearance?, for journey: DateSpan, _ calendar: HolidayCalendar?
  ) -> Renewal {
    let needed = journey.first - rule.wait.value
    let by = rule.lead.map { lead in
      calendar?.day(lead, workingDaysBefore: needed) ?? needed - lead
    }
    // A paper says itself how long it holds, and an unset term is typed.
    let term = rule.unsetValidity == nil && rule.anchor != .paper ? validity : nil
    return Renewal(
      step: code, person: person, holdsUntil: last?.outcome == .granted ? last?.span.last : nil,
      from: term.map { $0.first(until: journey.last) }, by: by ?? needed)
  }
}
