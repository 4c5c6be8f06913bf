import Basics
import HTTP
import Mission

/// What the forms that open, close and hold cases ask for.
enum CaseWork {
  private static func change(
    _ id: HouseholdID, _ work: Work, field: String, _ command: () throws -> Command
  ) throws -> Response {
    try work.save(
      field, then: .people(.show(id)),
      else: { try HouseholdPage.show(id, $0, trouble: $1) }, { [try command()] })
  }

  static func open(_ id: HouseholdID, _ work: Work) throws -> Response {
    try change(id, work, field: "open-programme") {
      .openCase(
        id, try work.value("open-programme", or: CaseWord.chooseProgramme),
        on: try work.pastDay("open-on"))
    }
  }

  static func close(_ id: HouseholdID, _ work: Work) throws -> Response {
    try change(id, work, field: "close-case") {
      let raw: UInt8 = try work.value("close-why", or: CaseWord.chooseReason)
      guard let reason = Case.Closure.Reason(rawValue: raw) else {
        throw Mistyped(field: "close-why", word: CaseWord.chooseReason)
      }
      return .closeCase(
        try own("close-case", id, work), reason, on: try work.pastDay("close-on"))
    }
  }

  static func hold(_ id: HouseholdID, _ work: Work) throws -> Response {
    try change(id, work, field: "hold-first") {
      let (kind, span) = try work.hold("hold")
      return .placeHold(try own("hold-case", id, work), .init(kind: kind, span: span))
    }
  }

  static func lift(_ id: HouseholdID, _ work: Work) throws -> Response {
    try change(id, work, field: "lift-case") {
      .liftHold(
        try own("lift-case", id, work), try work.holdKind("lift-kind"), on: try work.today())
    }
  }

  /// A case of this family: the address says whose right is asked for.
  private static func own(
    _ field: String, _ family: HouseholdID, _ work: Work
  ) throws -> CaseID {
    let id: CaseID = try work.value(field, or: HouseholdWord.noOpenCase)
    guard try work.read({ $0.cases[id]?.household == family }) else {
      throw Mistyped(field: field, word: HouseholdWord.noOpenCase)
    }
    return id
  }
}

extension Work {
  func today() throws -> CivilDate {
    let now = visit.missionNow
    return try read { $0.date(at: now) }
  }

  func holdKind(_ field: String) throws -> Case.Hold.Kind {
    let raw: UInt8 = try value(field, or: CaseWord.chooseReason)
    guard let kind = Case.Hold.Kind(rawValue: raw) else {
      throw Mistyped(field: field, word: CaseWord.chooseReason)
    }
    return kind
  }

  /// Why and on which days nobody travels, as `Page.holdFields` asks.
  func hold(_ prefix: String) throws -> (kind: Case.Hold.Kind, span: DateSpan) {
    let kind = try holdKind("\(prefix)-kind")
    let first: CivilDate = try value("\(prefix)-first", or: HouseholdWord.noDay)
    let last: CivilDate = try value("\(prefix)-last", or: HouseholdWord.noDay)
    guard let span = DateSpan(first, last) else {
      throw Mistyped(field: "\(prefix)-last", word: CaseWord.reversed)
    }
    return (kind, span)
  }
}
