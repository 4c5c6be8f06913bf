import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct LinkTests {
  /// What stands in `name="…"` anywhere on a page.
  private func values(_ name: String, _ page: String) -> [String] {
    page.split(separator: "\(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test(arguments: Role.allCases)
  func `every link a role is shown leads to a page it may see`(role: Role) throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: role.description)
    var seen: Set<String> = []
    var open = ["/"]
    while let next = open.popLast() {
      guard seen.insert(next).inserted, seen.count < 300 else { continue }
      let response = browser.get(next)
      if response.status == 303, let target = response.header("location") { open.append(target) }
      #expect([200, 303].contains(response.status), "\(role) \(next)")
      guard response.header("content-type")?.hasPrefix("text/html") == true else { continue }
      open += values(" href", response.text).filter { $0.hasPrefix("/") }
      for form in response.text.split(separator: "<form ").dropFirst() {
        let head = " " + form.prefix { $0 != ">" }
        let method: Request.Method = values("method", head) == ["get"] ? .get : .post
        for target in values("action", head) {
          let path = target.split(separator: "/").map(String.init)
          #expect((try? Router().match(method, path)) != nil, "\(next) sends to \(target)")
        }
      }
    }
    #expect(seen.count > 3)
  }
}
