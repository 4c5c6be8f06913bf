import Application
import HTTP
import Journal
import Mission
import Wire

/// What a program is told that does not get what it asked for (RFC 9457): what is the matter, and
/// what to do next; nothing personal.
struct Problem: Error {
  let status: Int
  /// A stable word for programs: a refusal's reason, or one of ours.
  let code: String
  let detail: String
  /// The value that caused it.
  var field: String?
  var facts: [Refusal.Fact] = []
  var headers: [Response.Header] = []

  /// Every status an answer may have beside 200, with what it means.
  static let statuses: [(status: Int, title: String)] = [
    (400, "The request cannot be read"), (401, "No token, or none in force"),
    (403, "Not within this token's rights"), (404, "There is no such thing"),
    (405, "Not this method"), (409, "The mission says no"),
    (412, "Changed since it was looked at"), (413, "Too large"), (415, "Not JSON"),
    (422, "A value makes no sense here"), (429, "Asked too often"),
    (503, "Not now"),
  ]

  static func invalid(_ field: String?, _ detail: String) -> Problem {
    Problem(status: 400, code: "invalid", detail: detail, field: field)
  }

  var response: Response {
    let title = Self.statuses.first { $0.status == status }?.title ?? "Our fault"
    var members: [JSON.Member] = [
      .init("title", .string(title)), .init("status", .integer(status)),
      .init("code", .string(code)), .init("detail", .string(detail)),
    ]
    if let field { members.append(.init("field", .string(field))) }
    if !facts.isEmpty {
      members.append(
        .init("facts", .object(facts.map { JSON.Member($0.name, .string($0.value)) })))
    }
    return Response(
      status: status,
      headers: [.init("Content-Type", "application/problem+json")] + headers,
      body: JSON.object(members).bytes)
  }

  static var schema: JSON {
    let text = JSON.object(["type": .string("string")])
    return .object([
      "type": .string("object"),
      "description": .string("Why it was not done (RFC 9457); `code` is for programs."),
      "properties": .object([
        "title": text, "status": .object(["type": .string("integer")]), "code": text,
        "detail": text, "field": text,
        "facts": .object(["type": .string("object"), "additionalProperties": text]),
      ]),
      "required": .array(["title", "status", "code", "detail"].map { .string($0) }),
      "additionalProperties": .bool(false),
    ])
  }
}

extension Visit {
  /// Any error as a program is told it.
  func problem(about error: any Error) -> Problem {
    switch error {
    case let problem as Problem: problem
    case let refusal as Refusal: told(refusal)
    case let trouble as FormTrouble:
      switch trouble.reason {
      case .refused(let refusal): told(refusal, field: trouble.field)
      case .word(let word):
        Problem(
          status: 422, code: "invalid", detail: trouble.lineMark + text(word),
          field: trouble.field)
      case .file(let what):
        Problem(status: 422, code: "invalid", detail: what, field: trouble.field)
      case .checked(let kinds):
        Problem(
          status: 422, code: "checkedOnly",
          detail: ([text(ChangeWord.wouldHappen)] + kinds.map { text(EventTitle(kind: $0)) })
            .joined(separator: " "), field: "check")
      }
    case let fault as SiteFault: told(fault)
    case is CommandTaken:
      Problem(
        status: 409, code: "commandTaken",
        detail: "Another account gave a command under this key. Make a new key.",
        field: "Idempotency-Key")
    case is LogFault, is StoreFault, is VaultFault: unavailable(503)
    default: unavailable(500)
    }
  }

  private func text(_ word: some SiteWord) -> String { say(word) }

  private func unavailable(_ status: Int) -> Problem {
    Problem(status: status, code: "unavailable", detail: say(FrameWord.unavailableWhat))
  }

  private func told(_ refusal: Refusal, field: String? = nil) -> Problem {
    Problem(
      status: refusal.reason.isAboutRights ? 403 : 409, code: refusal.reason.rawValue,
      detail: refusal.text(in: language), field: (field ?? "").isEmpty ? nil : field,
      facts: refusal.facts)
  }

  private func told(_ fault: SiteFault) -> Problem {
    switch fault {
    case .denied(let refusal), .refused(let refusal): return told(refusal)
    default: break
    }
    let (code, word): (String, FrameWord) =
      switch fault {
      case .denied, .refused, .notFound: ("notFound", .notFoundWhat)
      case .method: ("method", .notFoundWhat)
      case .tooLarge: ("tooLarge", .tooLargeWhat)
      case .malformed, .forged: ("invalid", .malformedWhat)
      case .signedOut, .unfinished: ("tokenMissing", .malformedWhat)
      case .tooManyListeners: ("busy", .busyWhat)
      case .unrecorded: ("unrecorded", .unavailableWhat)
      }
    return Problem(status: fault.status, code: code, detail: say(word))
  }
}
