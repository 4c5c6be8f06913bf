public import Basics

/// A vehicle type, or its new definition.
public struct VehicleTypeDefined: EventBody {
  public static let kind: UInt16 = 12
  public static let title = "vehicle type defined"

  public var type: VehicleTypeID
  public var definition: VehicleType

  public init(type: VehicleTypeID, definition: VehicleType) {
    (self.type, self.definition) = (type, definition)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(type) }
  public func wrapped() -> Event { .vehicleTypeDefined(self) }

  public func write(to writer: inout ByteWriter) { writer.write(type, definition) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(type: try reader.read(), definition: try reader.read())
  }
}

/// A vehicle, or what is now known of it.
public struct VehicleRegistered: EventBody {
  public static let kind: UInt16 = 13
  public static let title = "vehicle registered"

  public var vehicle: VehicleID
  public var definition: Vehicle

  public init(vehicle: VehicleID, definition: Vehicle) {
    (self.vehicle, self.definition) = (vehicle, definition)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(vehicle) }
  public func wrapped() -> Event { .vehicleRegistered(self) }

  public func write(to writer: inout ByteWriter) { writer.write(vehicle, definition) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(vehicle: try reader.read(), definition: try reader.read())
  }
}

/// A member of staff, or what is now known of them; the name is sealed under their own key.
public struct StaffRegistered: EventBody {
  public static let kind: UInt16 = 14
  public static let title = "staff registered"

  public var member: StaffID
  public var definition: Staff

  public init(member: StaffID, definition: Staff) {
    (self.member, self.definition) = (member, definition)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(member) }
  public func wrapped() -> Event { .staffRegistered(self) }
  public var personal: PersonalPart? {
    definition.name.map { PersonalPart(owner: member, $0.canonicalBytes) }
  }
  public mutating func restore(personal bytes: [UInt8]?) throws(ByteFault) {
    definition.name = try bytes.map { bytes throws(ByteFault) in
      try String(canonicalBytes: bytes)
    }
  }

  public func write(to writer: inout ByteWriter) {
    writer.write(member, definition.role, definition.site)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    member = try reader.read()
    definition = Staff(role: try reader.read(), site: try reader.read(), name: nil)
  }
}
