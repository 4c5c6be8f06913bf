public import Basics

/// A plan that is kept to be looked at and compared until somebody accepts or discards it.
///
/// It says what it was made from, so that it can be made again and is refused when the mission is
/// another by then.
public struct PlanDraft: Equatable, Sendable {
  public var programme: ProgrammeID
  /// The season it is for.
  public var span: DateSpan
  public var terms: PlanTerms
  /// Movements not yet confirmed are planned again; otherwise they stay.
  public var isAgain: Bool
  /// Hash of the planner's problem: another hash, another mission.
  public var problem: String
  public var seed: Int
  /// Version of the planner, and plans it tried.
  public var engine: String
  public var steps: Int
  /// Unmoved persons, weighted waiting person-days, vehicle cost; families with another date.
  public var objectives: [Int]
  /// Lower bounds of the first three.
  public var bounds: [Int]
  public var convoys: [Convoy]
  public var madeBy: AccountID
  public var madeAt: Instant

  public init(
    programme: ProgrammeID, span: DateSpan, terms: PlanTerms = PlanTerms(), isAgain: Bool,
    problem: String,
    seed: Int, engine: String, steps: Int, objectives: [Int], bounds: [Int], convoys: [Convoy],
    madeBy: AccountID, madeAt: Instant
  ) {
    (self.programme, self.span, self.terms) = (programme, span, terms)
    (self.isAgain, self.problem, self.seed) = (isAgain, problem, seed)
    (self.engine, self.steps, self.objectives) = (engine, steps, objectives)
    (self.bounds, self.convoys) = (bounds, convoys)
    (self.madeBy, self.madeAt) = (madeBy, madeAt)
  }

  public struct Convoy: Equatable, Sendable {
    public var corridor: CorridorID
    public var day: CivilDate
    public var vehicles: [Load]
    public var standby: [HouseholdID]

    public init(
      corridor: CorridorID, day: CivilDate, vehicles: [Load], standby: [HouseholdID]
    ) {
      (self.corridor, self.day) = (corridor, day)
      (self.vehicles, self.standby) = (vehicles, standby)
    }
  }

  /// One vehicle, the households in it, and those of other vehicles whose baggage it carries.
  public struct Load: Equatable, Sendable {
    public var type: VehicleTypeID
    public var households: [HouseholdID]
    public var baggage: [HouseholdID]

    public init(type: VehicleTypeID, households: [HouseholdID], baggage: [HouseholdID]) {
      (self.type, self.households, self.baggage) = (type, households, baggage)
    }
  }
}

extension PlanDraft: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(programme, span, terms, isAgain, problem, seed, engine, steps, objectives)
    writer.write(bounds, convoys, madeBy, madeAt)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    try self.init(from: &reader, terms: { reader throws(ByteFault) in try reader.read() })
  }

  /// As it was written before a plan had terms beyond the longest wait.
  init(fromFirstRevision reader: inout ByteReader) throws(ByteFault) {
    try self.init(
      from: &reader,
      terms: { reader throws(ByteFault) in PlanTerms(worstWait: try reader.read()) })
  }

  private init(
    from reader: inout ByteReader, terms: (inout ByteReader) throws(ByteFault) -> PlanTerms
  ) throws(ByteFault) {
    self.init(
      programme: try reader.read(), span: try reader.read(), terms: try terms(&reader),
      isAgain: try reader.read(), problem: try reader.read(), seed: try reader.read(),
      engine: try reader.read(), steps: try reader.read(), objectives: try reader.read(),
      bounds: try reader.read(), convoys: try reader.read(), madeBy: try reader.read(),
      madeAt: try reader.read())
  }
}

extension PlanDraft.Convoy: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(corridor, day, vehicles, standby) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      corridor: try reader.read(), day: try reader.read(), vehicles: try reader.read(),
      standby: try reader.read())
  }
}

extension PlanDraft.Load: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(type, households, baggage) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      type: try reader.read(), households: try reader.read(), baggage: try reader.read())
  }
}
