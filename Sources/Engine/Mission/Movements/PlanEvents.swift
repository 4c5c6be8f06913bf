public import Basics

/// A plan became movements; what it was computed from and how good it is known to be.
public struct PlanAccepted: EventBody {
  public static let kind: UInt16 = 85
  public static let title = "plan accepted"

  public var movement: MovementID
  /// Hash of the planner's problem.
  public var problem: String
  public var seed: Int
  /// Version of the planner.
  public var engine: String
  /// Unmoved persons, weighted waiting person-days, vehicle cost.
  public var objectives: [Int]
  /// Lower bounds of the same, as far as they were computed.
  public var bounds: [Int]
  /// How many movements it made; the first is the subject.
  public var movements: Int

  public init(
    movement: MovementID, problem: String, seed: Int, engine: String, objectives: [Int],
    bounds: [Int], movements: Int
  ) {
    (self.movement, self.problem, self.seed) = (movement, problem, seed)
    (self.engine, self.objectives, self.bounds) = (engine, objectives, bounds)
    self.movements = movements
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .planAccepted(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(movement, problem, seed, engine, objectives, bounds, movements)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      movement: try reader.read(), problem: try reader.read(), seed: try reader.read(),
      engine: try reader.read(), objectives: try reader.read(), bounds: try reader.read(),
      movements: try reader.read())
  }
}
