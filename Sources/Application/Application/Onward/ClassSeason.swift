public import Basics
public import Mission
public import Planning

/// The people of a programme who still have to be oriented, and the rooms and teachers there are,
/// as a problem of integers with the way back to people.
///
/// Who has a place in a class that is not over, or has begun one and has modules to make up, is
/// not planned again.
public struct ClassSeason: Sendable {
  /// One household of the problem.
  struct Family: Equatable {
    let household: HouseholdID
    let learners: [PersonID]
    let language: String
  }

  public let programme: ProgrammeID
  public let span: DateSpan
  /// Named by the mission's own identifiers.
  public let instance: ClassInstance
  let course: CourseID
  let rooms: [OrientationClass.Room]
  let trainers: [StaffID]
  let interpreters: [StaffID]
  let families: [Family]
  /// Cases that nobody can plan a class for, because something keeps them from travelling at all.
  public let notReady: [CaseID]

  public var problem: ClassProblem { instance.problem }
  public var households: [HouseholdID] { families.map(\.household) }

  /// - Throws: `Refusal` `noProgramme`; `noCourse` when the programme has none that is defined;
  ///   `noCalendar` when nobody has defined the holidays of the country where it is taught, or of
  ///   the country that must be told of an arrival.
  public init(
    of state: MissionState, programme: ProgrammeID, span: DateSpan
  ) throws(Refusal) {
    guard let rules = state.programme(programme, on: span.first) else {
      throw Refusal(.noProgramme, ["id": programme])
    }
    let wanted = rules.rules.course
    guard let rule = wanted, let course = state.courses.first(where: { $0.code == rule.course })
    else { throw Refusal(.noCourse, ["id": wanted?.course ?? rules.code]) }
    let teaching = state.teaching
    let venues = Set(teaching.rooms.map(\.site)).sorted()
    let ground = ClassGroundwork(state, span, venues, course.row)
    let found = try ground.families(of: programme, rule)
    let languages = Set(found.parties.map(\.family.language)).sorted()
    (self.programme, self.span, self.course) = (programme, span, course.id)
    (rooms, notReady) = (teaching.rooms, found.notReady)
    families = found.parties.map(\.family)
    let isInterpreter = { (id: StaffID) in state.staff[id]?.role == .interpreter }
    let trainers = teaching.teachers.filter { !isInterpreter($0.member) }
    let interpreters = teaching.teachers.filter { isInterpreter($0.member) }
    (self.trainers, self.interpreters) = (trainers.map(\.member), interpreters.map(\.member))
    func spoken(_ teacher: Teaching.Teacher) -> [Int] {
      languages.indices.filter { teacher.languages.contains(languages[$0]) }
    }
    let problem = ClassProblem(
      horizon: span.days.value, finishBefore: rule.daysBefore?.value ?? 0,
      isClosed: try ground.closedDays(), venues: ground.venues(teaching),
      rooms: teaching.rooms.map { room in
        .init(
          venue: ground.index[room.site]!, places: room.seats.value,
          isAway: ground.days { $0.room == room })
      },
      trainers: trainers.map { one in
        .init(
          venues: one.sites.compactMap { ground.index[$0] }, languages: spoken(one),
          isWoman: one.isWoman, isAway: ground.away(one.member))
      },
      interpreters: interpreters.map { one in
        .init(
          venues: one.sites.compactMap { ground.index[$0] }, languages: spoken(one),
          isAway: ground.away(one.member))
      },
      audiences: languages.indices.map {
        .init(language: $0, days: course.row.days.value, most: course.row.classSize.value)
      },
      households: found.parties.map { one in
        one.party(audience: languages.firstIndex(of: one.family.language)!)
      }, apart: ground.apart(found.parties.map(\.id)))
    instance = ClassInstance(
      problem, name: "\(rules.code) \(span)", dayZero: span.first,
      names: .init(
        venues: venues.map { state.sites[$0]?.code ?? "" },
        rooms: teaching.rooms.map { "\(state.sites[$0.site]?.code ?? "") \($0.name)" },
        languages: languages, trainers: trainers.map(\.member.description),
        interpreters: interpreters.map(\.member.description), audiences: languages,
        households: found.parties.map(\.family.household.description)))
  }

  /// Canonical bytes of everything the planner was given, and of whom it is about.
  var fingerprint: [UInt8] {
    var writer = ByteWriter()
    writer.write(course, families.map(\.learners))
    return instance.bytes + writer.bytes
  }
}
