import Documents
import HTTP
import Basics
import Mission
@testable import Site
import SiteTestHouse

/// Every page of the table of routes, as the account sees it that sees most of it.
struct EveryPage {
  struct Sight: Sendable {
    let pattern: String
    let login: String
    let path: String
  }

  let house: SiteTestHouse
  let sights: [Sight]
  /// The patterns of pages that no account could be shown.
  let unseen: [String]

  /// Looked for once.
  static let here = Result { try EveryPage() }

  private init() throws {
    let house = try SiteTestHouse.livedIn()
    let logins = Role.allCases.map(\.description)
    let browsers = logins.map { house.browser(as: $0) }
    var (sights, unseen): ([Sight], [String]) = ([], [])
    for row in Route.rows where row.method == .get && !Self.isNoPage.contains(row.pattern) {
      let path = Self.others[row.pattern] ?? SiteTestHouse.address(of: row.pattern)
      let seen = zip(logins, browsers).map { ($0, $1.get(path)) }.filter { $1.status == 200 }
      if let most = seen.max(by: { $0.1.body.count < $1.1.body.count }) {
        sights.append(Sight(pattern: row.pattern, login: most.0, path: path))
      } else {
        unseen.append(row.pattern)
      }
    }
    sights.append(Sight(pattern: "not found", login: "registrar", path: "/nowhere"))
    (self.house, self.sights, self.unseen) = (house, sights, unseen)
  }

  /// Opens one after the other in a language.
  func walk(_ desk: Desk, in language: DocumentLanguage, _ body: (Sight) throws -> Void) throws {
    let byLogin = Dictionary(grouping: sights, by: \.login).sorted { $0.key < $1.key }
    for (login, sights) in byLogin {
      try desk.take(login, in: language.rawValue)
      for sight in sights {
        try desk.open(sight.path)
        try body(sight)
      }
    }
  }

  /// Pages that are not of the first of their kind: a pair of two families, an account of a person.
  private static let others = [
    "/duplicates/{person}/{other}":
      "/duplicates/\(PersonID(number: 1))/\(PersonID(number: 6))",
    "/accounts/{account}": "/accounts/\(AccountID(number: 2))",
  ]

  /// What is answered with something else than a page; the queue of duplicates leads to its first.
  private static let isNoPage: Set<String> = [
    "/assets/{version}/{name}", "/health", "/api/v1/openapi.json", "/live", "/duplicates",
  ]
}
