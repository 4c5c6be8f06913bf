import Basics
import Mission

/// A drawing's paper: where a point of the Earth comes to lie on it, north above.
///
/// Plain degrees, the longitude shortened by the cosine of the middle latitude, which is true
/// enough for a country (the equirectangular projection).
struct MapSheet {
  let width = 720
  let height: Int
  private static let margin = 60
  private let west: Int
  private let north: Int
  /// Millionths of a degree of latitude along the longer side.
  private let span: Int
  /// Thousandths by which a degree of longitude is shorter than one of latitude.
  private let narrowing: Int

  /// Room for all the points; nil for none.
  init?(around points: [Coordinates]) {
    guard let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max()
    else { return nil }
    narrowing = Self.cosine(ofDegrees: (south + north) / 2_000_000)
    let across = points.map { [narrowing] in $0.longitude * narrowing / 1000 }
    west = across.min() ?? 0
    self.north = north
    span = max((across.max() ?? 0) - west, north - south, 1)
    height = (north - south) * (width - 2 * Self.margin) / span + 2 * Self.margin
  }

  func place(_ point: Coordinates) -> (x: Int, y: Int) {
    let room = width - 2 * Self.margin
    return (
      (point.longitude * narrowing / 1000 - west) * room / span + Self.margin,
      (north - point.latitude) * room / span + Self.margin
    )
  }

  /// The parts of a boundary that show, as the path of an SVG.
  func path(_ boundary: Boundary) -> String {
    var path = ""
    for line in boundary.lines {
      let places = line.points.map(place)
      var isDrawing = false
      for (from, to) in zip(places, places.dropFirst()) {
        guard shows(from, to) else {
          isDrawing = false
          continue
        }
        if from == to { continue }
        if !isDrawing { path += "M\(from.x) \(from.y)" }
        path += "L\(to.x) \(to.y)"
        isDrawing = true
      }
    }
    return path
  }

  /// Whether some of a straight line may lie on the sheet.
  private func shows(_ a: (x: Int, y: Int), _ b: (x: Int, y: Int)) -> Bool {
    max(a.x, b.x) >= 0 && min(a.x, b.x) <= width && max(a.y, b.y) >= 0 && min(a.y, b.y) <= height
  }

  /// Thousandths, by Bhaskara's rational approximation (good to 2 in 1000), so that a drawing is
  /// the same on every machine.
  private static func cosine(ofDegrees degrees: Int) -> Int {
    let square = degrees * degrees
    return max(50, 1000 * (32_400 - 4 * square) / (32_400 + square))
  }
}
