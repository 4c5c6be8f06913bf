public import Basics

/// A vehicle goes back to whoever lent it: its last day away is set, changed, or lifted.
public struct VehicleReturnSet: EventBody {
  public static let kind: UInt16 = 89
  public static let title = "vehicle's return set"

  public var vehicle: VehicleID
  /// The last day it may be away from its site; nil: it stays.
  public var by: CivilDate?

  public init(vehicle: VehicleID, by date: CivilDate?) { (self.vehicle, by) = (vehicle, date) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(vehicle) }
  public func wrapped() -> Event { .vehicleReturnSet(self) }

  public func write(to writer: inout ByteWriter) { writer.write(vehicle, by) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(vehicle: try reader.read(), by: try reader.read())
  }
}

extension MissionState {
  func setReturn(of vehicle: VehicleID, by date: CivilDate?) throws(Refusal) -> [Event] {
    _ = try require(vehicles[vehicle], .noVehicle, vehicle)
    if vehicleReturns[vehicle] == date { return [] }
    return [.vehicleReturnSet(.init(vehicle: vehicle, by: date))]
  }

  mutating func apply(_ event: VehicleReturnSet) { vehicleReturns[event.vehicle] = event.by }

  /// Throws when a vehicle would still be away after the day it has to be back.
  func requireBack(_ vehicle: VehicleID, from movement: Movement) throws(Refusal) {
    guard let by = vehicleReturns[vehicle], movement.absence.last > by else { return }
    throw Refusal(
      .vehicleMustReturn, ["vehicle": vehicle, "by": by, "back": movement.absence.last])
  }
}
