public import HTTP
public import Mission

import Basics

/// One row of the table of routes: method, address, who may, how much may be sent.
///
/// The dispatcher asks this table and nothing else; the tests walk every row with every role.
public struct RouteRow: Sendable {
  public let method: Request.Method
  /// `/movements/{movement}/manifest`: words, and identifiers in braces.
  public let pattern: String
  public let right: Right
  /// Bytes of the body at most.
  public let bodyBytes: Int
  /// What programs send and are told at the same address below `/api/v1`; nil: it is for people.
  private(set) var program: Program?
  let make: @Sendable (inout Pieces) throws(SiteFault) -> Route

  static func get(
    _ pattern: String, _ right: Right,
    _ make: @escaping @Sendable (inout Pieces) throws(SiteFault) -> Route
  ) -> RouteRow {
    RouteRow(method: .get, pattern: pattern, right: right, bodyBytes: 0, make: make)
  }

  static func post(
    _ pattern: String, _ right: Right, bodyBytes: Int = Limits.formBytes,
    _ make: @escaping @Sendable (inout Pieces) throws(SiteFault) -> Route
  ) -> RouteRow {
    RouteRow(method: .post, pattern: pattern, right: right, bodyBytes: bodyBytes, make: make)
  }

  func with(_ program: Program) -> RouteRow {
    var copy = self
    copy.program = program
    return copy
  }

  /// What the row is called in records of reads and in the description of the API: the pattern's
  /// words, `movements-manifest`.
  public var name: String {
    let words = segments.filter { !$0.hasPrefix("{") }.joined(separator: "-")
    return words.isEmpty ? "board" : words
  }

  var segments: [Substring] { pattern.split(separator: "/") }
}

/// What an address asks of whoever follows it; of whom it is about, `Concern` says.
public enum Right: Equatable, Sendable {
  case anybody
  /// Signed in, at any stage.
  case entrant
  /// Signed in and at work: one's own account.
  case member
  /// May see this group of fields, at least of one's own.
  case sees(Policy.Field)
  /// May do this, at least to one's own. A fresh password and a second person are asked for when
  /// it is done, not when its form is shown.
  case does(Policy.Action)
}

/// The pieces of a path that stand where a pattern has braces.
struct Pieces {
  private var rest: ArraySlice<String>
  private(set) var concern: Concern?

  init(_ pieces: [String]) { rest = pieces[...] }

  /// The next piece as what the route holds.
  mutating func next<Value: LosslessStringConvertible>() throws(SiteFault) -> Value {
    guard let piece = rest.popFirst(), let value = Value(piece) else { throw .notFound }
    if concern == nil {
      switch value {
      case let id as HouseholdID: concern = .household(id)
      case let id as PersonID: concern = .person(id)
      case let id as CaseID: concern = .openCase(id)
      case let id as MovementID: concern = .movement(id)
      default: break
      }
    }
    return value
  }
}
