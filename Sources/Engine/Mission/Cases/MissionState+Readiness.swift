public import Basics

extension MissionState {
  /// The readiness of a case, each day judged by the version of its programme that is in force on
  /// it; what is missing is said by the version of `date`.
  public func readiness(
    of id: CaseID, on date: CivilDate, for purpose: Readiness.Purpose = .booking
  ) -> Readiness {
    guard let row = cases[id], row.isOpen, let versions = programmes[row.programme],
      let first = versions.indices.last(where: { versions[$0].inForceFrom <= date })
        ?? versions.indices.first
    else { return .closed }
    let facts = CaseFacts(row, self)
    var asked = readiness(of: facts, versions, first, on: date, purpose)
    for index in versions.indices where index > first {
      // What changes with a version that only gives other assistance is nobody's readiness.
      let day = versions[index].inForceFrom
      let later = readiness(of: facts, versions, index, on: day, purpose)
      asked = asked.followed(by: later)
    }
    return asked
  }

  /// The readiness of a case and of all that must travel with it; blockers are everybody's.
  public func readinessOfGroup(
    of id: CaseID, on date: CivilDate, for purpose: Readiness.Purpose = .booking
  ) -> Readiness {
    let group = travellingTogether(with: id)
    return group.reduce(nil as Readiness?) { sum, id in
      let own = readiness(of: id, on: date, for: purpose)
      return sum?.shared(with: own) ?? own
    } ?? .closed
  }

  /// Days on which nobody of a case may go anywhere: holds on it and its site, and days on which
  /// one of its people must not.
  public func closedDays(of id: CaseID) -> [DateSpan] {
    cases[id].map { CaseFacts($0, self).closedDays(siteHolds) } ?? []
  }

  /// The cases that must travel with `id`, itself included, by identifier.
  public func travellingTogether(with id: CaseID) -> [CaseID] {
    var found: Set<CaseID> = [id]
    var open = [id]
    while let next = open.popLast() {
      for link in cases[next]?.links ?? [] where link.kind == .together {
        if cases[link.other]?.isOpen == true, found.insert(link.other).inserted {
          open.append(link.other)
        }
      }
    }
    return found.sorted()
  }

  private func readiness(
    of facts: CaseFacts, _ versions: [Programme], _ index: Int, on date: CivilDate,
    _ purpose: Readiness.Purpose
  ) -> Readiness {
    let rules = versions[index]
    let from = index == 0 ? .beginningOfTime : rules.inForceFrom
    let until =
      index + 1 < versions.count ? versions[index + 1].inForceFrom - 1 : CivilDate.endOfTime
    guard let within = DateSpan(from, until) else { return .closed }
    var finding = ReadinessFinding(programme: facts.row.programme, within: within)
    for step in rules.steps where step.binds(purpose, rules.rules) {
      if step.scope == .family {
        if facts.isAsked(step) { finding.meet(step, facts.row.clearances, person: nil) }
      } else {
        for member in facts.members where facts.isAsked(step, of: member, on: date) {
          finding.meet(step, member.person.clearances, person: member.id)
        }
      }
    }
    if rules.consent != .notAsked {
      for (id, person) in facts.members where person.consent?.programme != facts.row.programme {
        finding.blockers.append(.init(kind: .noConsent, person: id))
      }
    }
    for (id, person) in facts.members
    where facts.isSeparated(person, on: date)
      && person.age(on: date).map({ $0 < rules.rules.care.adultBelowAge ?? 0 }) == true
      && !hasResponsibleAdult(person, of: facts.row, on: date)
    {
      finding.blockers.append(.init(kind: .noResponsibleAdult, person: id))
    }
    if facts.members.isEmpty { finding.blockers.append(.init(kind: .closed)) }
    return finding.readiness(without: facts.closedDays(siteHolds))
  }

  /// Whether the adult named for a minor lives and travels in this case or one linked to it.
  private func hasResponsibleAdult(
    _ minor: Person, of row: Case, on date: CivilDate
  ) -> Bool {
    guard let id = minor.inCareOf.map(survivor(of:)), let adult = people[id], adult.isAlive,
      adult.isAdult(on: date)
    else { return false }
    if adult.household == row.household { return true }
    return row.links.contains { link in
      link.kind == .together && cases[link.other]?.isOpen == true
        && cases[link.other]?.household == adult.household
    }
  }
}

/// What readiness asks about a case: its people, where they are and where they go.
struct CaseFacts {
  let row: Case
  let members: [(id: PersonID, person: Person)]
  /// The site they wait at and those it lies in.
  private let sites: [SiteID]
  private let country: String
  private let area: String?

  init(_ row: Case, _ state: MissionState) {
    self.row = row
    members = state.members(of: row.household)
    let household = state.households[row.household]
    sites = household.map { state.enclosing($0.site) } ?? []
    let destination = household?.destination
    country = destination.flatMap { state.sites[$0]?.country } ?? ""
    area = destination.flatMap { state.area(of: $0) }
  }

  func isAsked(_ step: Step) -> Bool { covers(step.rule.asked) }

  func isAsked(_ step: Step, of member: (id: PersonID, person: Person), on date: CivilDate) -> Bool
  {
    covers(step.rule.asked)
      && asks(step.ages, step.rule.asked, of: member.person, on: date)
  }

  func covers(_ asked: Asked) -> Bool {
    (asked.countries.isEmpty || asked.countries.contains(country))
      && (asked.areas.isEmpty || area.map(asked.areas.contains) == true)
      && (asked.streams.isEmpty || asked.streams.contains(where: row.streams.contains))
  }

  /// Whether a person's age on `date`, sex and company put it to them; an unknown age or sex does.
  func asks(
    _ ages: ClosedRange<Int>?, _ asked: Asked, of person: Person, on date: CivilDate
  ) -> Bool {
    if let ages, let age = person.age(on: date), !ages.contains(age) { return false }
    if let sex = asked.sex, person.sex != .unknown, person.sex != sex { return false }
    if asked.isForSeparatedMinors && !isSeparated(person, on: date) { return false }
    guard let marker = asked.marker else { return true }
    return person.clearances.last { $0.step == marker && $0.programme == row.programme }?.outcome
      == .granted
  }

  /// A minor who was said to travel without a parent, or with whom no adult of the house travels.
  func isSeparated(_ person: Person, on date: CivilDate) -> Bool {
    guard !person.isAdult(on: date) else { return false }
    return person.isSeparated || !members.contains { $0.person.isAdult(on: date) }
  }

  /// Days on which nobody of the case may travel: holds on the case, on the site they wait at, and
  /// days on which one of them must not.
  func closedDays(_ siteHolds: [SiteHold]) -> [DateSpan] {
    row.holds.map(\.span) + siteHolds.filter { sites.contains($0.site) }.map(\.span)
      + members.compactMap(\.person.unfitDays)
  }
}

extension Step {
  /// Whether people may not travel without it.
  func binds(_ purpose: Readiness.Purpose, _ rules: ProgrammeRules) -> Bool {
    if rule.isOptional || (rule.isLate && purpose != .boarding) { return false }
    return rule.earned != .byCourse
      || (purpose != .orientation && rules.course?.isRequired == true)
  }
}

extension Readiness {
  /// The readiness of two versions of a programme, the later one from its first day on.
  fileprivate func followed(by later: Readiness) -> Readiness {
    Readiness(
      spans: spans.followed(by: later.spans), underWay: underWay.followed(by: later.underWay),
      blockers: blockers, ends: later.spans.isEmpty ? ends : later.ends)
  }

  /// The days two cases have in common.
  fileprivate func shared(with other: Readiness) -> Readiness {
    let first = (spans.last?.last ?? .endOfTime) <= (other.spans.last?.last ?? .endOfTime)
    return Readiness(
      spans: spans.shared(with: other.spans), underWay: underWay.shared(with: other.underWay),
      blockers: blockers + other.blockers, ends: first ? ends : other.ends)
  }
}

extension [DateSpan] {
  /// These and later ones, joined where they touch.
  fileprivate func followed(by later: [DateSpan]) -> [DateSpan] {
    var spans = self
    for span in later {
      if let last = spans.last, last.last + 1 >= span.first {
        spans[spans.count - 1] = DateSpan(last.first, span.last)!
      } else {
        spans.append(span)
      }
    }
    return spans
  }

  fileprivate func shared(with other: [DateSpan]) -> [DateSpan] {
    flatMap { span in other.compactMap { span.intersection($0) } }
  }
}
