public import Basics

/// What a vehicle, or a part of one, can carry.
public struct Capacity: Equatable, Sendable {
  public var seats: Int
  public var wheelchairs: Int
  public var stretchers: Int
  public var baggage: Kilograms

  public init(seats: Int, wheelchairs: Int = 0, stretchers: Int = 0, baggage: Kilograms) {
    (self.seats, self.wheelchairs, self.stretchers) = (seats, wheelchairs, stretchers)
    self.baggage = baggage
  }

  public static let none = Capacity(seats: 0, baggage: 0)

  /// Whether every kind of place is at most `other`'s.
  public func fits(in other: Capacity) -> Bool {
    seats <= other.seats && wheelchairs <= other.wheelchairs && stretchers <= other.stretchers
      && baggage <= other.baggage
  }

  public static func + (a: Self, b: Self) -> Self {
    Capacity(
      seats: a.seats + b.seats, wheelchairs: a.wheelchairs + b.wheelchairs,
      stretchers: a.stretchers + b.stretchers, baggage: a.baggage + b.baggage)
  }

  public static func - (a: Self, b: Self) -> Self {
    Capacity(
      seats: a.seats - b.seats, wheelchairs: a.wheelchairs - b.wheelchairs,
      stretchers: a.stretchers - b.stretchers, baggage: a.baggage - b.baggage)
  }

  /// The places of one kind.
  public subscript(kind: PlaceKind) -> Int {
    switch kind {
    case .seat: seats
    case .wheelchair: wheelchairs
    case .stretcher: stretchers
    case .lap: 0
    }
  }
}

/// The kind of place a person takes in a vehicle or an aircraft: exactly one.
public enum PlaceKind: UInt8, CaseIterable, CanonicalEnum {
  case seat, wheelchair, stretcher
  /// An infant on somebody's lap, by air only.
  case lap
}

/// A kind of vehicle.
public struct VehicleType: Equatable, Sendable {
  public var code: String
  public var name: String
  public var capacity: Capacity

  public init(code: String, name: String, capacity: Capacity) {
    (self.code, self.name, self.capacity) = (code, name, capacity)
  }
}

/// One vehicle of the fleet.
public struct Vehicle: Equatable, Sendable {
  public var type: VehicleTypeID
  /// Where it is based.
  public var site: SiteID
  /// As painted on it.
  public var plate: String
  /// Out of order, sold, recalled: it cannot be assigned, though history keeps it.
  public var isWithdrawn: Bool

  public init(type: VehicleTypeID, site: SiteID, plate: String, isWithdrawn: Bool = false) {
    (self.type, self.site, self.plate, self.isWithdrawn) = (type, site, plate, isWithdrawn)
  }
}

/// A person who works for the mission or a partner on the road. The name is sealed.
public struct Staff: Equatable, Sendable {
  public enum Role: UInt8, CaseIterable, CanonicalEnum {
    case convoyLeader, escort, driver, nurse, doctor, interpreter, officer, partner
  }

  public var role: Role
  public var site: SiteID
  /// nil when it was erased or is not for this node.
  public var name: String?

  public init(role: Role, site: SiteID, name: String?) {
    (self.role, self.site, self.name) = (role, site, name)
  }
}

extension Capacity: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(seats, wheelchairs, stretchers, baggage)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      seats: try reader.read(), wheelchairs: try reader.read(), stretchers: try reader.read(),
      baggage: try reader.read())
  }
}

extension VehicleType: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(code, name, capacity) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(code: try reader.read(), name: try reader.read(), capacity: try reader.read())
  }
}

extension Vehicle: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(type, site, plate, isWithdrawn) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      type: try reader.read(), site: try reader.read(), plate: try reader.read(),
      isWithdrawn: try reader.read())
  }
}

/// The name is not among these bytes: it only ever leaves under its owner's own key.
extension Staff: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(role, site) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(role: try reader.read(), site: try reader.read(), name: nil)
  }
}
