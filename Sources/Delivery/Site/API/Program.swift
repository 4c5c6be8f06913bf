import Basics
import HTTP
import Mission
import Wire

/// What a program sends and is told at an address: the same one as for people, below `/api/v1`.
public struct Program: Sendable {
  /// Members of the body of a `POST`, or what stands behind `?` in a `GET`.
  let takes: [Taken]
  let tells: Told

  /// What is answered.
  enum Told: Sendable {
    /// What a command did.
    case outcome
    case one(ShapeSchema)
    /// A page of a list, and where the next begins.
    case many(ShapeSchema)
  }
}

/// One value that a program sends.
///
/// It bears the name that the field has in the page's form, and becomes what that form would send:
/// both go the same way from there.
struct Taken: Sendable {
  enum Kind: Sendable {
    case text(bytes: Int)
    case number(ClosedRange<Int>)
    case day
    case id(String, isRead: @Sendable (String) -> Bool)
    case ids(String, isRead: @Sendable (String) -> Bool)
    /// A word each, and what the form sends for it.
    case code([(word: String, sent: String)])
    /// Any of these words, and what the form sends for each.
    case codes([(word: String, sent: String)])
    /// `true` and `false`, and what the form sends for them.
    case flag(yes: String, no: String)
  }

  let name: String
  let kind: Kind
  let what: String
  var isRequired = true

  /// The same value, that may be left out.
  var optional: Taken {
    var copy = self
    copy.isRequired = false
    return copy
  }

  static func text(_ name: String, _ what: String, bytes: Int = Limits.nameBytes) -> Taken {
    Taken(name: name, kind: .text(bytes: bytes), what: what)
  }

  static func number(_ name: String, _ what: String, _ range: ClosedRange<Int>) -> Taken {
    Taken(name: name, kind: .number(range), what: what)
  }

  static func day(_ name: String, _ what: String) -> Taken {
    Taken(name: name, kind: .day, what: what)
  }

  static func id<Tag>(_ name: String, _ what: String, _: ID<Tag>.Type) -> Taken {
    Taken(name: name, kind: .id(Tag.prefix, isRead: { ID<Tag>($0) != nil }), what: what)
  }

  static func ids<Tag>(_ name: String, _ what: String, _: ID<Tag>.Type) -> Taken {
    Taken(name: name, kind: .ids(Tag.prefix, isRead: { ID<Tag>($0) != nil }), what: what)
  }

  /// A word of a list; the form sends its number.
  static func code<Code: CaseIterable & RawRepresentable>(
    _ name: String, _ what: String, _: Code.Type
  ) -> Taken {
    Taken(
      name: name, kind: .code(Code.allCases.map { ("\($0)", "\($0.rawValue)") }), what: what)
  }

  /// A word of a list, sent as it is.
  static func words<Code: CaseIterable & RawRepresentable<String>>(
    _ name: String, _ what: String, _: Code.Type
  ) -> Taken {
    choice(name, what, Code.allCases.map { ($0.rawValue, $0.rawValue) })
  }

  static func any(of words: [String], _ name: String, _ what: String) -> Taken {
    Taken(name: name, kind: .codes(words.map { ($0, $0) }), what: what)
  }

  /// Any words of a list; the form sends their numbers.
  static func codes<Code: CaseIterable & RawRepresentable>(
    _ name: String, _ what: String, _: Code.Type
  ) -> Taken {
    Taken(
      name: name, kind: .codes(Code.allCases.map { ("\($0)", "\($0.rawValue)") }), what: what)
  }

  static func choice(
    _ name: String, _ what: String, _ words: [(word: String, sent: String)]
  ) -> Taken {
    Taken(name: name, kind: .code(words), what: what)
  }

  static func flag(
    _ name: String, _ what: String, yes: String = "yes", no: String = "no"
  ) -> Taken {
    Taken(name: name, kind: .flag(yes: yes, no: no), what: what)
  }

  /// Many forms can be checked before they are saved.
  static let check = flag(
    "check", "Says what would be recorded, as a problem, and records nothing."
  ).optional

  /// A time on the mission's clocks; now, when it is left out.
  static func time(_ name: String) -> Taken {
    text(name, "When it happened on the mission's clocks: 08:30, or 1997-07-19 08:30; else now.")
      .optional
  }
}

extension RouteRow {
  /// Programs may do this, too, and send these values with it.
  func takes(_ values: Taken...) -> RouteRow { takes(all: values) }

  func takes(all values: [Taken]) -> RouteRow {
    with(Program(takes: values, tells: .outcome))
  }

  /// Programs are told this.
  func tells<Subject>(_ shape: Shape<Subject>, asks values: Taken...) -> RouteRow {
    with(Program(takes: values, tells: .one(shape.schema)))
  }

  /// Programs are told a list of these: page by page, or the whole of a short one.
  func lists<Subject>(
    _ shape: Shape<Subject>, isWhole: Bool = false, asks values: Taken...
  ) -> RouteRow {
    let paging: [Taken] =
      method == .get && !isWhole
      ? [
        .text("after", "Where the page before ended: its `next`.").optional,
        .number("limit", "Rows of one page.", 1...Paging.most).optional,
      ] : []
    return with(Program(takes: values + paging, tells: .many(shape.schema)))
  }
}
