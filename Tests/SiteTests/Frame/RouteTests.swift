import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct RouteTests {
  private let router = Router()

  /// A path that a row's pattern matches, with identifiers where it has braces.
  static func path(of row: RouteRow, number: Int = 1) -> [String] {
    SiteTestHouse.address(of: row.pattern, number: number).split(separator: "/").map(String.init)
  }

  @Test(arguments: Route.rows.indices)
  func `an address that is printed is read as the same route, and as no other`(
    index: Int
  ) throws {
    let row = Route.rows[index]
    for number in [1, 231, 999_999, 12_345_678] {
      let path = Self.path(of: row, number: number)
      let match = try router.match(row.method, path)
      #expect(match.row.pattern == row.pattern)
      #expect(match.route.path == "/" + path.joined(separator: "/"))
      // No other row of this method takes it.
      let others = Route.rows.enumerated().filter { other, candidate in
        other != index && candidate.method == row.method
          && (try? Router([candidate]).match(row.method, path)) != nil
      }
      #expect(others.isEmpty)
    }
  }

  @Test func `names in records of reads are short and no two rows of a method share one`() {
    for method in [Request.Method.get, .post] {
      let names = Route.rows.filter { $0.method == method }.map(\.name)
      #expect(names.allSatisfy { $0.utf8.count <= Limits.routeBytes })
      let asked = Route.rows.filter { $0.method == method }
      for row in asked where asked.count(where: { $0.name == row.name }) > 1 {
        // A list and one of its rows may: they differ in what they are about.
        let alike = asked.filter { $0.name == row.name }
        #expect(Set(alike.map(\.segments.count)).count == alike.count, "\(row.pattern)")
      }
    }
  }

  @Test(arguments: [
    ["nowhere"], ["movements", "M-000001-Z"], ["movements", "P-000001-K"], ["movements", ""],
    ["movements", "1", "confirm"], ["sign-in", "x"],
  ])
  func `what is no address leads nowhere`(path: [String]) {
    #expect(throws: SiteFault.notFound) { try router.match(.get, path) }
  }

  @Test func `an address knows whom it is about`() throws {
    let id = MovementID(number: 12)
    let match = try router.match(.get, ["movements", id.description])
    #expect(match.concern == .movement(id))
    #expect(try router.match(.get, ["movements"]).concern == nil)
  }

  @Test func `a known address answers another method with 405`() {
    #expect(throws: SiteFault.method) { try router.match(.post, ["movements"]) }
    #expect(throws: SiteFault.method) { try router.match(.get, ["sign-out"]) }
  }
}
