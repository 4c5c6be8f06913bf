import Basics
public import Mission
import Wire

extension Boundary {
  /// Reads a GeoJSON text (RFC 7946): the lines and the rims of the areas in it, whatever they are
  /// the border of. Points are passed over. More points than `Limits.boundaryPoints` are thinned
  /// out, as finely as that allows.
  ///
  /// - Parameters:
  ///   - bytes: the text; a member `source` beside its `type` says who drew it.
  ///   - file: the file's name, which names the boundary: `boundaries/districts.geojson` is
  ///     `districts`.
  public init(geoJSON bytes: [UInt8], file: String) throws(DefinitionFault) {
    guard bytes.count <= Limits.boundaryBytes else {
      throw DefinitionFault(
        file: file, what: "it is larger than \(Limits.boundaryBytes >> 20) million bytes")
    }
    let last = file.split(separator: "/").last ?? ""
    let name = String(last.split(separator: ".").first ?? last)
    do throws(JSONFault) {
      let node = JSONNode(try JSON(bytes))
      var drawing = Drawing()
      try drawing.read(node)
      if drawing.lines.isEmpty { throw node.fault("there is no line and no area in it") }
      self.init(
        name: name, source: try node.optional("source")?.string() ?? "",
        lines: Self.thinned(drawing.lines, to: Limits.boundaryPoints))
    } catch {
      throw DefinitionFault(file: file, what: error.description)
    }
  }

  /// Lines thinned by doubling what a point may be off, from about ten metres, until they fit.
  static func thinned(_ lines: [Line], to most: Int) -> [Line] {
    var (thin, tolerance) = (lines, 100)
    while thin.reduce(0, { $0 + $1.points.count }) > most, tolerance < 10_000_000 {
      thin = lines.map { $0.thinned(within: tolerance) }.filter { $0.points.count > 1 }
      tolerance *= 2
    }
    return thin
  }
}

/// The lines of a GeoJSON text as they are found.
private struct Drawing {
  var lines: [Boundary.Line] = []

  mutating func read(_ node: JSONNode) throws(JSONFault) {
    let type = try node.get("type").string()
    switch type {
    case "FeatureCollection":
      for feature in try node.get("features").array() { try read(feature) }
    case "Feature":
      if let geometry = try node.optional("geometry") { try read(geometry) }
    case "GeometryCollection":
      for geometry in try node.get("geometries").array() { try read(geometry) }
    case "LineString": try line(try node.get("coordinates"))
    case "Polygon", "MultiLineString":
      for part in try node.get("coordinates").array() { try line(part) }
    case "MultiPolygon":
      for area in try node.get("coordinates").array() {
        for rim in try area.array() { try line(rim) }
      }
    case "Point", "MultiPoint": break
    default: throw node.fault("\(type) is no type of GeoJSON")
    }
  }

  /// Positions without a node each: a file has a hundred thousand of them.
  private mutating func line(_ node: JSONNode) throws(JSONFault) {
    guard case .array(let positions) = node.value else { throw node.fault("a list is expected") }
    guard positions.count >= 2 else { throw node.fault("a line has two points or more") }
    var points: [Coordinates] = []
    points.reserveCapacity(positions.count)
    for (index, position) in positions.enumerated() {
      guard case .array(let numbers) = position, numbers.count >= 2,
        case .number(let east) = numbers[0], case .number(let north) = numbers[1],
        let longitude = east.rounded(by: 1_000_000), let latitude = north.rounded(by: 1_000_000),
        let point = Coordinates(latitude: latitude, longitude: longitude)
      else {
        throw node.fault(
          "point \(index + 1) is no longitude from -180 to 180 and latitude from -90 to 90")
      }
      if points.last != point { points.append(point) }
    }
    lines.append(Boundary.Line(points))
  }
}

extension Boundary.Line {
  /// The line without points that lie nearer than `tolerance` to what is left, by Douglas and
  /// Peucker (1973); its ends stay.
  ///
  /// - Parameter tolerance: millionths of a degree.
  func thinned(within tolerance: Int) -> Boundary.Line {
    guard points.count > 2 else { return self }
    var isKept = Array(repeating: false, count: points.count)
    (isKept[0], isKept[points.count - 1]) = (true, true)
    var spans = [(0, points.count - 1)]
    while let (first, last) = spans.popLast() {
      let (far, distance) = farthest(between: first, and: last)
      guard distance > Double(tolerance) else { continue }
      isKept[far] = true
      spans.append((first, far))
      spans.append((far, last))
    }
    return Boundary.Line(zip(points, isKept).filter(\.1).map(\.0))
  }

  /// The point between two that is farthest from the straight way, and how far it is.
  private func farthest(between first: Int, and last: Int) -> (Int, Double) {
    let (a, b) = (points[first], points[last])
    let (dx, dy) = (Double(b.longitude - a.longitude), Double(b.latitude - a.latitude))
    let length = (dx * dx + dy * dy).squareRoot()
    var best = (first, -1.0)
    for index in (first + 1)..<max(first + 1, last) {
      let (x, y) = (
        Double(points[index].longitude - a.longitude), Double(points[index].latitude - a.latitude)
      )
      let distance =
        length > 0 ? abs(dx * y - dy * x) / length : (x * x + y * y).squareRoot()
      if distance > best.1 { best = (index, distance) }
    }
    return best
  }
}
