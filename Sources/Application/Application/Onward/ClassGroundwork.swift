import Basics
import Documents
import Mission
import Planning

/// What a season of classes is made of, looked up in the mission.
struct ClassGroundwork {
  /// A household with what the planner is to know of it.
  struct Party {
    let id: CaseID
    let family: ClassSeason.Family
    let minded: Int
    let others: Int
    let choices: [ClassProblem.Choice]
    let ready: Int
    let departure: Int

    func party(audience: Int) -> ClassProblem.Party {
      .init(
        learners: [.init(audience: audience, count: family.learners.count)], minded: minded,
        others: others, choices: choices, ready: ready, departure: departure)
    }
  }

  private let state: MissionState
  private let span: DateSpan
  private let sites: [SiteID]
  private let course: Course
  let index: [SiteID: Int]

  init(_ state: MissionState, _ span: DateSpan, _ sites: [SiteID], _ course: Course) {
    (self.state, self.span, self.sites, self.course) = (state, span, sites, course)
    index = Dictionary(uniqueKeysWithValues: sites.enumerated().map { ($1, $0) })
  }

  func venues(_ teaching: Teaching) -> [ClassProblem.Venue] {
    sites.map { site in
      .init(
        minded: teaching.minding.first { $0.site == site }?.children.value ?? 0,
        beds: state.sites[site]?.beds?.value ?? 0)
    }
  }

  /// Days on which one of the countries where it is taught does not work.
  func closedDays() throws(Refusal) -> [Bool] {
    var isClosed = Array(repeating: false, count: span.days.value)
    for site in sites {
      let area = state.area(of: site) ?? state.sites[site]?.country ?? ""
      guard let calendar = state.calendar(of: area) else {
        throw Refusal(.noCalendar, ["area": area])
      }
      for day in isClosed.indices where !calendar.isWorking(span.first + day) {
        isClosed[day] = true
      }
    }
    return isClosed
  }

  /// Days on which a session is held that is meant.
  func days(_ isMeant: (OrientationClass.Session) -> Bool) -> [Bool] {
    var days = Array(repeating: false, count: span.days.value)
    state.classes.forEach { _, row in
      guard !row.isCancelled else { return }
      for session in row.sessions where span.contains(session.starts.date) && isMeant(session) {
        days[session.starts.date - span.first] = true
      }
    }
    return days
  }

  /// Days on which a member of staff teaches already, or is on the road.
  func away(_ member: StaffID) -> [Bool] {
    var days = self.days { $0.trainer == member || $0.interpreter == member }
    state.movements.forEach { _, row in
      guard row.status != .cancelled, row.staff.contains(member),
        let absence = row.absence.intersection(span)
      else { return }
      for day in absence.first - span.first...absence.last - span.first { days[day] = true }
    }
    return days
  }

  /// Pairs of households that must never meet, by their place in the list.
  func apart(_ cases: [CaseID]) -> [ClassProblem.Pair] {
    let numbers = Dictionary(uniqueKeysWithValues: cases.enumerated().map { ($1, $0) })
    return cases.enumerated().flatMap { index, id in
      (state.cases[id]?.links ?? []).compactMap { link -> ClassProblem.Pair? in
        guard link.kind == .apart, let other = numbers[link.other], index < other else {
          return nil
        }
        return ClassProblem.Pair(index, other)
      }
    }
  }

  func families(
    of programme: ProgrammeID, _ rule: CourseRule
  ) throws(Refusal) -> (parties: [Party], notReady: [CaseID]) {
    var (parties, notReady) = ([Party](), [CaseID]())
    for id in state.cases.ids {
      guard let row = state.cases[id], row.programme == programme, row.isOpen else { continue }
      let members = state.members(of: row.household)
      let learners = members.filter { isToLearn($0, rule) }.map(\.id)
      if learners.isEmpty || members.contains(where: { $0.person.arrivedAt != nil }) { continue }
      guard let departure = try departure(of: id, row, members) else {
        notReady.append(id)
        continue
      }
      let small = members.count { member in
        member.person.age(on: span.first).map { $0 < course.ages.lowerBound } ?? false
      }
      parties.append(
        Party(
          id: id,
          family: .init(
            household: row.household, learners: learners,
            language: state.language(of: row.household).rawValue),
          minded: small, others: members.count - learners.count - small,
          choices: choices(from: state.households[row.household]?.site),
          ready: ready(id, row), departure: departure))
    }
    return (parties, notReady)
  }

  /// Of an age for it, and neither certified nor in a class of it.
  private func isToLearn(_ member: (id: PersonID, person: Person), _ rule: CourseRule) -> Bool {
    guard let age = member.person.age(on: span.first) else { return !isTaught(member.id) }
    return age >= rule.youngest && course.ages.contains(age) && !isTaught(member.id)
  }

  private func isTaught(_ person: PersonID) -> Bool {
    state.classes.first { row in
      guard !row.isCancelled, state.courses[row.course]?.code == course.code,
        let participant = row.participant(person)
      else { return false }
      return !participant.attended.isEmpty || row.days.map { $0.last >= span.first } ?? false
    } != nil
  }

  /// The first day of the season on which nobody keeps the case where it is.
  private func ready(_ id: CaseID, _ row: Case) -> Int {
    var day = max(span.first, row.openedOn)
    for hold in state.closedDays(of: id).sorted(by: { $0.first < $1.first })
    where hold.contains(day) {
      day = hold.last + 1
    }
    return min(day - span.first, span.days.value)
  }

  /// The day it leaves, or the first on which it could with its certificates and with time to tell
  /// the receiving side, those it travels with too; nil while something else is missing.
  private func departure(
    of id: CaseID, _ row: Case, _ members: [(id: PersonID, person: Person)]
  ) throws(Refusal) -> Int? {
    let movement = members.compactMap(\.person.movement).first.flatMap { state.movements[$0] }
    if let movement { return max(0, movement.day - span.first) }
    let asked = max(span.first, row.openedOn)
    let readiness = state.readinessOfGroup(of: id, on: asked, for: .orientation)
    guard let days = readiness.spans.first(where: { $0.last >= asked }),
      readiness.blockers.isEmpty
    else { return nil }
    var day = max(asked, days.first)
    while day < span.last, let told = try state.lastNoticeDay(for: id, arriving: day),
      told < span.first
    {
      day = day + 1
    }
    return day - span.first
  }

  /// Every venue of the country it waits in; whoever waits elsewhere than at the venue sleeps there
  /// for as many nights as the course has days.
  private func choices(from site: SiteID?) -> [ClassProblem.Choice] {
    guard let site else { return [] }
    let here = Set(state.enclosing(site))
    return sites.indices.filter { state.sites[sites[$0]]?.country == state.sites[site]?.country }
      .map { venue -> ClassProblem.Choice in
        let isNear = here.contains(sites[venue]) || state.enclosing(sites[venue]).contains(site)
        return .init(venue: venue, nights: isNear ? 0 : course.days.value)
      }
  }
}
