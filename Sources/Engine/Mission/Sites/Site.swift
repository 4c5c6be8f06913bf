public import Basics

/// A place that matters to a mission.
public struct Site: Equatable, Sendable {
  public enum Kind: UInt8, CaseIterable, CanonicalEnum {
    case camp, transitCentre, wayStation, borderPoint, railwayStation, airport, district, village
  }

  /// Short and stable, as on the mission's own papers: `SAKHI`.
  public var code: String
  public var kind: Kind
  public var names: PlaceNames
  /// The site this one lies in, if that matters.
  public var parent: SiteID?
  /// ISO 3166-1 alpha-2.
  public var country: String
  /// Where it is; nil when nobody has measured it.
  public var coordinates: Coordinates?
  /// How many people may sleep there in one night; nil where nobody does.
  public var beds: Persons?
  /// How many people may pass or be received in one day; nil when there is no limit.
  public var personsPerDay: Persons?
  public var opening: Opening
  /// Its province, ISO 3166-2, where rules differ by province.
  public var area: String?
  /// Of an airport: the least time between two flights; nil when nobody has said.
  public var connection: Minutes?

  public init(
    code: String, kind: Kind, names: PlaceNames, parent: SiteID? = nil, country: String,
    coordinates: Coordinates? = nil, beds: Persons? = nil, personsPerDay: Persons? = nil,
    opening: Opening = .always, area: String? = nil, connection: Minutes? = nil
  ) {
    (self.code, self.kind, self.names, self.parent) = (code, kind, names, parent)
    (self.country, self.coordinates) = (country, coordinates)
    (self.beds, self.personsPerDay, self.opening) = (beds, personsPerDay, opening)
    (self.area, self.connection) = (area, connection)
  }
}

/// A place's name in the mission's languages; Latin is always there.
public struct PlaceNames: Equatable, Sendable {
  public var latin: String
  public var tajik: String?
  public var russian: String?
  public var dari: String?

  public init(latin: String, tajik: String? = nil, russian: String? = nil, dari: String? = nil) {
    (self.latin, self.tajik, self.russian, self.dari) = (latin, tajik, russian, dari)
  }
}

/// A point on the Earth (WGS 84), in millionths of a degree.
public struct Coordinates: Equatable, Sendable {
  /// -90,000,000...90,000,000, north positive.
  public var latitude: Int
  /// -180,000,000...180,000,000, east positive.
  public var longitude: Int

  public init?(latitude: Int, longitude: Int) {
    guard abs(latitude) <= 90_000_000, abs(longitude) <= 180_000_000 else { return nil }
    (self.latitude, self.longitude) = (latitude, longitude)
  }
}

/// When a place or a road is open: on some days of the week, within some dates, but for closures.
public struct Opening: Equatable, Sendable {
  /// The weekdays it is open on, Monday first.
  public var weekdays: [Weekday]
  /// The first and last day it exists at all.
  public var span: DateSpan?
  public var closures: [DateSpan]

  public init(
    weekdays: [Weekday] = Weekday.allCases, span: DateSpan? = nil, closures: [DateSpan] = []
  ) {
    (self.weekdays, self.span, self.closures) = (weekdays, span, closures)
  }

  public static let always = Opening()

  public func isOpen(on date: CivilDate) -> Bool {
    weekdays.contains(date.weekday) && (span?.contains(date) ?? true)
      && !closures.contains { $0.contains(date) }
  }
}

extension Site: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(
      code, kind, names, parent, country, coordinates, beds, personsPerDay, opening)
    writer.write(area, connection)
  }

  /// The form of the first revision, which knew no provinces.
  init(fromFirstRevision reader: inout ByteReader) throws(ByteFault) {
    self.init(
      code: try reader.read(), kind: try reader.read(), names: try reader.read(),
      parent: try reader.read(), country: try reader.read(), coordinates: try reader.read(),
      beds: try reader.read(), personsPerDay: try reader.read(), opening: try reader.read())
  }

  public init(from reader: inout ByteReader) throws(ByteFault) {
    try self.init(fromFirstRevision: &reader)
    area = try reader.read()
    connection = try reader.read()
  }
}

extension PlaceNames: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(latin, tajik, russian, dari) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      latin: try reader.read(), tajik: try reader.read(), russian: try reader.read(),
      dari: try reader.read())
  }
}

extension Coordinates: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(latitude, longitude) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    let latitude: Int = try reader.read()
    let point = Coordinates(latitude: latitude, longitude: try reader.read())
    guard let point else { throw .malformed }
    self = point
  }
}

extension Weekday: CanonicalEnum {}

extension Opening: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(weekdays, span, closures) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      weekdays: try reader.read(), span: try reader.read(), closures: try reader.read())
  }
}
