public import Basics

/// A route people are moved along.
public struct Corridor: Equatable, Sendable {
  public enum Mode: UInt8, CaseIterable, CanonicalEnum { case road, ferry, rail, air, foot }

  /// One way from a site to the next.
  public struct Leg: Equatable, Sendable {
    public var from: SiteID
    public var to: SiteID
    public var mode: Mode
    public var distance: Kilometres
    /// Time under way in daylight, halts included.
    public var duration: Minutes
    /// The border point passed on this leg, whose opening and daily limit then bind.
    public var crossing: SiteID?
    /// People sleep at `to` after this leg; the next leg is driven on the following day.
    public var endsDay: Bool

    public init(
      from: SiteID, to: SiteID, mode: Mode, distance: Kilometres, duration: Minutes,
      crossing: SiteID? = nil, endsDay: Bool
    ) {
      (self.from, self.to, self.mode, self.distance) = (from, to, mode, distance)
      (self.duration, self.crossing, self.endsDay) = (duration, crossing, endsDay)
    }
  }

  public var code: String
  public var origin: SiteID
  /// The districts people are brought to along it.
  public var destinations: [SiteID]
  public var legs: [Leg]
  public var opening: Opening
  /// Days until the vehicles are back at the origin and may leave again, the departure day
  /// included.
  public var turnaround: Days
  /// Vehicles of one convoy.
  public var vehicles: ClosedRange<Int>
  public var convoysPerDay: Int
  public var escortsPerConvoy: Int
  /// The vehicle types admitted, each with its cost for the whole round trip in whole units of the
  /// mission's currency.
  public var costs: [VehicleCost]

  public struct VehicleCost: Equatable, Sendable {
    public var type: VehicleTypeID
    public var cost: Int

    public init(type: VehicleTypeID, cost: Int) { (self.type, self.cost) = (type, cost) }
  }

  public init(
    code: String, origin: SiteID, destinations: [SiteID], legs: [Leg], opening: Opening = .always,
    turnaround: Days, vehicles: ClosedRange<Int>, convoysPerDay: Int, escortsPerConvoy: Int,
    costs: [VehicleCost]
  ) {
    (self.code, self.origin, self.destinations, self.legs) = (code, origin, destinations, legs)
    (self.opening, self.turnaround, self.vehicles) = (opening, turnaround, vehicles)
    (self.convoysPerDay, self.escortsPerConvoy) = (convoysPerDay, escortsPerConvoy)
    self.costs = costs
  }

  /// What happens on each day of the journey, the departure day first.
  public var stages: [Stage] { Self.stages(of: legs) }

  static func stages(of legs: [Leg]) -> [Stage] {
    var stages: [Stage] = []
    var legsOfDay: [Leg] = []
    for (index, leg) in legs.enumerated() {
      legsOfDay.append(leg)
      let isLast = index == legs.count - 1
      if leg.endsDay || isLast {
        stages.append(Stage(legs: legsOfDay, nightAt: isLast ? nil : leg.to))
        legsOfDay = []
      }
    }
    return stages
  }

  /// One day of the journey.
  public struct Stage: Equatable, Sendable {
    public let legs: [Leg]
    /// The way station slept at after it; nil on the last day.
    public let nightAt: SiteID?
    public var duration: Minutes { legs.reduce(0) { $0 + $1.duration } }
    public var crossings: [SiteID] { legs.compactMap(\.crossing) }
  }
}

extension Corridor: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(code, origin, destinations, legs, opening, turnaround)
    writer.write(vehicles.lowerBound, vehicles.upperBound, convoysPerDay, escortsPerConvoy, costs)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    code = try reader.read()
    origin = try reader.read()
    destinations = try reader.read()
    legs = try reader.read()
    opening = try reader.read()
    turnaround = try reader.read()
    let fewest: Int = try reader.read()
    let most: Int = try reader.read()
    guard fewest <= most else { throw .malformed }
    vehicles = fewest...most
    convoysPerDay = try reader.read()
    escortsPerConvoy = try reader.read()
    costs = try reader.read()
  }
}

extension Corridor.Leg: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(from, to, mode, distance, duration, crossing, endsDay)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      from: try reader.read(), to: try reader.read(), mode: try reader.read(),
      distance: try reader.read(), duration: try reader.read(), crossing: try reader.read(),
      endsDay: try reader.read())
  }
}

extension Corridor.VehicleCost: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(type, cost) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(type: try reader.read(), cost: try reader.read())
  }
}
