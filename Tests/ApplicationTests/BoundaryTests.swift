import Application
import Basics
import Mission
import Testing

@Suite("Boundaries from GeoJSON")
struct BoundaryTests {
  private func read(_ text: String) throws(DefinitionFault) -> Boundary {
    try Boundary(geoJSON: Array(text.utf8), file: "boundaries/districts.geojson")
  }

  @Test func `lines and rims are taken from every kind of geometry, points are not`() throws {
    let boundary = try read(
      """
      { "type": "FeatureCollection", "source": "Office", "features": [
        { "type": "Feature", "properties": {}, "geometry": null },
        { "type": "Feature", "geometry": { "type": "Point", "coordinates": [68, 38] } },
        { "type": "Feature", "geometry": { "type": "MultiPolygon", "coordinates":
          [[[[68, 38], [69, 38], [69, 39], [68, 38]]], [[[1, 2], [3, 4], [1, 2]]]] } },
        { "type": "Feature", "geometry": { "type": "GeometryCollection", "geometries": [
          { "type": "LineString", "coordinates": [[68.123456789012345, -38.5], [68.2, -38.5, 900]] }
        ] } }
      ] }
      """)
    #expect(boundary.name == "districts")
    #expect(boundary.source == "Office")
    #expect(boundary.lines.map(\.points.count) == [4, 3, 2])
    #expect(
      boundary.lines[2].points[0] == Coordinates(latitude: -38_500_000, longitude: 68_123_457))
  }

  @Test(arguments: [
    (#"{ "type": "Polygon", "coordinates": [[[68, 38], [69, 91]]] }"#, "coordinates[0]: point 2"),
    (#"{ "type": "Circle" }"#, "Circle is no type of GeoJSON"),
    (#"{ "type": "LineString", "coordinates": [[68, 38]] }"#, "a line has two points or more"),
    (#"{ "type": "Point", "coordinates": [68, 38] }"#, "no line and no area"),
    (#"{ "type": "Feature", "geometry": { "coordinates": [] } }"#, "geometry: type is missing"),
    ("[68, 38]", "an object is expected"),
    ("not JSON", "districts.geojson"),
  ])
  func `what cannot be drawn is refused, with where and why`(_ text: String, _ what: String) {
    let fault = #expect(throws: DefinitionFault.self) { try read(text) }
    #expect(fault?.description.contains(what) == true, "\(fault?.description ?? "")")
  }

  @Test func `a long line is thinned to the limit and stays near to what it was`() throws {
    var generator = SeededGenerator(seed: 5)
    var (longitude, latitude) = (68_000_000, 38_000_000)
    let points = (0..<60_000).map { _ in
      longitude += generator.within(0...150)
      latitude += generator.within(-100...100)
      return "[\(degrees(longitude)),\(degrees(latitude))]"
    }
    let whole = #"{ "type": "LineString", "coordinates": [\#(points.joined(separator: ","))] }"#
    let boundary = try read(whole)
    #expect(boundary.pointCount <= Limits.boundaryPoints)
    #expect(boundary.pointCount > Limits.boundaryPoints / 20)
    #expect(try read(whole) == boundary)
  }

  private func degrees(_ millionths: Int) -> String {
    let digits = String(millionths % 1_000_000)
    return "\(millionths / 1_000_000).\(String(repeating: "0", count: 6 - digits.count))\(digits)"
  }
}
