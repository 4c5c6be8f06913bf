public import Basics

/// Lines to see a mission's places by on its maps: borders of countries or districts, coasts.
public struct Boundary: Equatable, Sendable {
  /// Known by it: another boundary of the same name replaces this one.
  public var name: String
  /// Who drew it, as a map has to say.
  public var source: String
  public var lines: [Line]

  public init(name: String, source: String, lines: [Line]) {
    (self.name, self.source, self.lines) = (name, source, lines)
  }

  /// Points in their order; a closed line ends where it began.
  public struct Line: Equatable, Sendable {
    public var points: [Coordinates]

    public init(_ points: [Coordinates]) { self.points = points }
  }

  public var pointCount: Int { lines.reduce(0) { $0 + $1.points.count } }
}

extension Boundary: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(name, source, lines) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(name: try reader.read(), source: try reader.read(), lines: try reader.read())
  }
}

/// Each point as its way from the one before: half the bytes.
extension Boundary.Line: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.unsigned(UInt64(points.count))
    var (latitude, longitude) = (0, 0)
    for point in points {
      writer.write(point.latitude - latitude, point.longitude - longitude)
      (latitude, longitude) = (point.latitude, point.longitude)
    }
  }

  public init(from reader: inout ByteReader) throws(ByteFault) {
    var points: [Coordinates] = []
    var (latitude, longitude) = (0, 0)
    for _ in 0..<(try reader.unsigned()) {
      let (north, east): (Int, Int) = (try reader.read(), try reader.read())
      latitude &+= north
      longitude &+= east
      let point = Coordinates(latitude: latitude, longitude: longitude)
      guard let point else { throw .malformed }
      points.append(point)
    }
    self.init(points)
  }
}

/// A boundary drawn, or drawn anew; without lines it is taken off the maps.
public struct BoundaryDrawn: EventBody {
  public static let kind: UInt16 = 39
  public static let title = "boundary drawn"

  public var boundary: Boundary

  public init(_ boundary: Boundary) { self.boundary = boundary }

  /// The mission's own, as its founding.
  public var subject: (prefix: String, raw: UInt64) { ("N", 1) }
  public func wrapped() -> Event { .boundaryDrawn(self) }

  public func write(to writer: inout ByteWriter) { writer.write(boundary) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(try reader.read())
  }
}

extension MissionState {
  func draw(_ boundary: Boundary) throws(Refusal) -> [Event] {
    if boundary.name.isEmpty { throw Refusal(.nameMissing) }
    let known = boundaries.first { $0.name == boundary.name }
    if known == boundary || known == nil && boundary.lines.isEmpty { return [] }
    return [.boundaryDrawn(BoundaryDrawn(boundary))]
  }

  mutating func apply(_ drawn: BoundaryDrawn) {
    boundaries.removeAll { $0.name == drawn.boundary.name }
    if !drawn.boundary.lines.isEmpty { boundaries.append(drawn.boundary) }
  }
}
