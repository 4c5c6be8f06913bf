public import Basics

/// What a plan is made with that is not the mission's practice, or without though the mission has
/// it: said for one plan alone.
public struct PlanTerms: Equatable, Sendable {
  /// Nobody waits longer, as far as vehicles and roads allow; nil: as the practice says.
  public var worstWait: Days?
  /// Of each site's vehicles of a type, 0 to 50 of a hundred stay at home; nil: as the practice
  /// says.
  public var spareVehiclePercent: Int?
  /// No convoy is planned along these.
  public var withoutRoads: [CorridorID]
  /// These are not sent.
  public var withoutVehicles: [VehicleID]

  public init(
    worstWait: Days? = nil, spareVehiclePercent: Int? = nil, withoutRoads: [CorridorID] = [],
    withoutVehicles: [VehicleID] = []
  ) {
    (self.worstWait, self.spareVehiclePercent) = (worstWait, spareVehiclePercent)
    (self.withoutRoads, self.withoutVehicles) = (withoutRoads, withoutVehicles)
  }

  /// What a practice's `spareVehiclePercent` may be, too.
  public static let sparePercents = 0...50
}

extension PlanTerms: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(worstWait, spareVehiclePercent, withoutRoads, withoutVehicles)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      worstWait: try reader.read(), spareVehiclePercent: try reader.read(),
      withoutRoads: try reader.read(), withoutVehicles: try reader.read())
  }
}
