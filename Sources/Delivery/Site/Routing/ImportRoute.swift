public import Basics
public import Mission

import HTTP

/// Partners' lists on their way in, and out again.
public enum ImportRoute: RouteFamily {
  case list
  case upload
  /// A list that was sent, by its number while it waits.
  case show(Int)
  /// Says what its columns mean, and has it checked.
  case check(Int)
  case take(Int)
  case drop(Int)
  case withdraw(ListID)

  static let rows: [RouteRow] = [
    .get("/import", right) { _ in .imports(.list) }.lists(Shapes.list),
    .post("/import", right, bodyBytes: Limits.spreadsheetBytes + Limits.formBytes) { _ in
      .imports(.upload)
    },
    .get("/import/{upload}", right) { pieces throws(SiteFault) in
      .imports(.show(try pieces.next()))
    },
    form("columns") { .check($0) }, form("take") { .take($0) }, form("drop") { .drop($0) },
    .post("/lists/{list}/withdraw", right) { pieces throws(SiteFault) in
      .imports(.withdraw(try pieces.next()))
    }.takes(),
  ]

  private static let right = Right.does(.importLists)

  private static func form(
    _ name: String, _ make: @escaping @Sendable (Int) -> ImportRoute
  ) -> RouteRow {
    .post("/import/{upload}/\(name)", right) { pieces throws(SiteFault) in
      .imports(make(try pieces.next()))
    }
  }

  public var path: String {
    switch self {
    case .list, .upload: "/import"
    case .show(let upload): "/import/\(upload)"
    case .check(let upload): "/import/\(upload)/columns"
    case .take(let upload): "/import/\(upload)/take"
    case .drop(let upload): "/import/\(upload)/drop"
    case .withdraw(let list): "/lists/\(list)/withdraw"
    }
  }
}
