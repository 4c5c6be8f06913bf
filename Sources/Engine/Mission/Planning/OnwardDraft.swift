public import Basics

/// A plan of orientation classes, or of places on flights, that is kept to be looked at until
/// somebody accepts or discards it.
///
/// As a `PlanDraft` of convoys it says what it was made from, so that it is refused when the
/// mission is another by then.
public struct OnwardDraft: Equatable, Sendable {
  public var programme: ProgrammeID
  /// The days it is for.
  public var span: DateSpan
  /// Hash of the planner's problem: another hash, another mission.
  public var problem: String
  public var seed: Int
  /// Version of the planner, and rounds of its search.
  public var engine: String
  public var rounds: Int
  /// In the order the planner judges by. Classes: untaught persons, person-days that departures
  /// wait, days of class, nights away. Flights: unmoved persons, weighted waiting person-days,
  /// clearances done again, cost.
  public var objectives: [Int]
  /// Lower bounds of the same.
  public var bounds: [Int]
  public var plan: Plan
  public var madeBy: AccountID
  public var madeAt: Instant

  public init(
    programme: ProgrammeID, span: DateSpan, problem: String, seed: Int, engine: String,
    rounds: Int, objectives: [Int], bounds: [Int], plan: Plan, madeBy: AccountID, madeAt: Instant
  ) {
    (self.programme, self.span, self.problem) = (programme, span, problem)
    (self.seed, self.engine, self.rounds) = (seed, engine, rounds)
    (self.objectives, self.bounds, self.plan) = (objectives, bounds, plan)
    (self.madeBy, self.madeAt) = (madeBy, madeAt)
  }

  public enum Plan: Equatable, Sendable {
    case classes([Class])
    case flights([Places])
  }

  /// A class of a course in one language, from a day on, with the households that attend it.
  public struct Class: Equatable, Sendable {
    public var course: CourseID
    public var language: String
    public var start: CivilDate
    public var room: OrientationClass.Room
    public var trainer: StaffID
    public var interpreter: StaffID?
    public var households: [HouseholdID]

    public init(
      course: CourseID, language: String, start: CivilDate, room: OrientationClass.Room,
      trainer: StaffID, interpreter: StaffID?, households: [HouseholdID]
    ) {
      (self.course, self.language, self.start, self.room) = (course, language, start, room)
      (self.trainer, self.interpreter, self.households) = (trainer, interpreter, households)
    }
  }

  /// The households that get places on a flight.
  public struct Places: Equatable, Sendable {
    public var movement: MovementID
    public var households: [HouseholdID]

    public init(movement: MovementID, households: [HouseholdID]) {
      (self.movement, self.households) = (movement, households)
    }
  }
}

extension OnwardDraft: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(programme, span, problem, seed, engine, rounds, objectives, bounds, plan)
    writer.write(madeBy, madeAt)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      programme: try reader.read(), span: try reader.read(), problem: try reader.read(),
      seed: try reader.read(), engine: try reader.read(), rounds: try reader.read(),
      objectives: try reader.read(), bounds: try reader.read(), plan: try reader.read(),
      madeBy: try reader.read(), madeAt: try reader.read())
  }
}

extension OnwardDraft.Plan: Canonical {
  public func write(to writer: inout ByteWriter) {
    switch self {
    case .classes(let classes): writer.write(0, classes)
    case .flights(let flights): writer.write(1, flights)
    }
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.read() as Int {
    case 0: self = .classes(try reader.read())
    case 1: self = .flights(try reader.read())
    default: throw .malformed
    }
  }
}

extension OnwardDraft.Class: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(course, language, start, room, trainer, interpreter, households)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      course: try reader.read(), language: try reader.read(), start: try reader.read(),
      room: try reader.read(), trainer: try reader.read(), interpreter: try reader.read(),
      households: try reader.read())
  }
}

extension OnwardDraft.Places: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(movement, households) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), households: try reader.read())
  }
}
