public import Basics

/// A convoy is planned, with the road as it is defined on that day.
public struct MovementPlanned: EventBody {
  public static let kind: UInt16 = 60
  public static let title = "movement planned"

  public var movement: MovementID
  public var programme: ProgrammeID
  public var corridor: CorridorID
  /// The day of departure.
  public var day: CivilDate
  public var legs: [Corridor.Leg]
  /// Until its vehicles and escorts are free again.
  public var turnaround: Days

  public init(
    movement: MovementID, programme: ProgrammeID, corridor: CorridorID, day: CivilDate,
    legs: [Corridor.Leg], turnaround: Days
  ) {
    (self.movement, self.programme, self.corridor) = (movement, programme, corridor)
    (self.day, self.legs, self.turnaround) = (day, legs, turnaround)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .movementPlanned(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(movement, programme, corridor, day, legs, turnaround)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      movement: try reader.read(), programme: try reader.read(), corridor: try reader.read(),
      day: try reader.read(), legs: try reader.read(), turnaround: try reader.read())
  }
}

/// A vehicle joins the convoy under the next number.
public struct VehicleAssigned: EventBody {
  public static let kind: UInt16 = 61
  public static let title = "vehicle assigned"

  public var movement: MovementID
  public var vehicle: VehicleID
  /// What it carries on this movement.
  public var capacity: Capacity

  public init(movement: MovementID, vehicle: VehicleID, capacity: Capacity) {
    (self.movement, self.vehicle, self.capacity) = (movement, vehicle, capacity)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .vehicleAssigned(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, vehicle, capacity) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), vehicle: try reader.read(), capacity: try reader.read())
  }
}

/// Another vehicle takes over a number and everybody on it.
public struct VehicleSwapped: EventBody {
  public static let kind: UInt16 = 62
  public static let title = "vehicle swapped"

  public var movement: MovementID
  /// From 1.
  public var number: Int
  public var vehicle: VehicleID
  public var capacity: Capacity

  public init(movement: MovementID, number: Int, vehicle: VehicleID, capacity: Capacity) {
    (self.movement, self.number, self.vehicle) = (movement, number, vehicle)
    self.capacity = capacity
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .vehicleSwapped(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(movement, number, vehicle, capacity)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      movement: try reader.read(), number: try reader.read(), vehicle: try reader.read(),
      capacity: try reader.read())
  }
}

/// Somebody works on the movement.
public struct StaffAssigned: EventBody {
  public static let kind: UInt16 = 63
  public static let title = "staff assigned"

  public var movement: MovementID
  public var member: StaffID

  public init(movement: MovementID, member: StaffID) {
    (self.movement, self.member) = (movement, member)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .staffAssigned(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, member) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), member: try reader.read())
  }
}

/// Somebody no longer works on the movement.
public struct StaffReleased: EventBody {
  public static let kind: UInt16 = 64
  public static let title = "staff released"

  public var movement: MovementID
  public var member: StaffID

  public init(movement: MovementID, member: StaffID) {
    (self.movement, self.member) = (movement, member)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .staffReleased(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, member) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), member: try reader.read())
  }
}

/// The manifest is fixed as version 1; what changes from now on is an amendment.
public struct MovementConfirmed: EventBody {
  public static let kind: UInt16 = 68
  public static let title = "movement confirmed"

  public var movement: MovementID

  public init(movement: MovementID) {
    self.movement = movement
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .movementConfirmed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read())
  }
}

/// It does not take place; everybody booked is free again.
public struct MovementCancelled: EventBody {
  public static let kind: UInt16 = 69
  public static let title = "movement cancelled"

  public var movement: MovementID
  public var reason: CancellationReason

  public init(movement: MovementID, reason: CancellationReason) {
    (self.movement, self.reason) = (movement, reason)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .movementCancelled(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, reason) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), reason: try reader.read())
  }
}
