public import Basics
public import Mission

import HTTP

/// The review queue: which records may be of one person.
public enum DuplicateRoute: RouteFamily {
  /// Where the queue begins: its surest pair.
  case queue
  case show(PersonID, PersonID)
  /// The first is the second: the second's record speaks for both.
  case merge(PersonID, PersonID)
  /// The same for everybody whom the queue pairs between their two families.
  case mergeFamilies(PersonID, PersonID)
  case dismiss(PersonID, PersonID)
  /// Takes the answer back, whichever it was.
  case undo(PersonID, PersonID)

  static let rows: [RouteRow] = [
    .get("/duplicates", right) { _ in .duplicates(.queue) }.lists(Shapes.duplicate, isWhole: true),
    .get("/duplicates/{person}/{other}", right) { pieces throws(SiteFault) in
      .duplicates(.show(try pieces.next(), try pieces.next()))
    }.tells(Shapes.duplicate),
    form("merge") { .merge($0, $1) }.takes(),
    form("merge-families") { .mergeFamilies($0, $1) }.takes(),
    form("dismiss") { .dismiss($0, $1) }.takes(),
    form("undo") { .undo($0, $1) }.takes(
      .flag("families", "Every answer between the two families is taken back.").optional),
  ]

  private static let right = Right.does(.mergePeople)

  private static func form(
    _ name: String, _ make: @escaping @Sendable (PersonID, PersonID) -> DuplicateRoute
  ) -> RouteRow {
    .post("/duplicates/{person}/{other}/\(name)", right) { pieces throws(SiteFault) in
      .duplicates(make(try pieces.next(), try pieces.next()))
    }
  }

  public var path: String {
    switch self {
    case .queue: "/duplicates"
    case .show(let one, let other): "/duplicates/\(one)/\(other)"
    case .merge(let one, let other): "/duplicates/\(one)/\(other)/merge"
    case .mergeFamilies(let one, let other): "/duplicates/\(one)/\(other)/merge-families"
    case .dismiss(let one, let other): "/duplicates/\(one)/\(other)/dismiss"
    case .undo(let one, let other): "/duplicates/\(one)/\(other)/undo"
    }
  }
}
