import Application
import Basics
import HTTP
import Journal
import Mission
import Synchronization
import Wire
import Wiring

/// Programs ask for the same things as people, by the same table, below `/api/v1`: with a token in
/// place of a session, and JSON in place of pages.
extension WebSite {
  static let programRoot = ["api", "v1"]

  func answer(program request: Request) -> Response {
    var visit = Visit(site: self, request: request)
    visit.receipt = Receipt()
    let path = Array(request.path.dropFirst(Self.programRoot.count))
    do {
      visit.match = try programRouter.match(request.method, path)
      for step in Self.programSteps { try step(&visit) }
      return try tell(visit).unlessKnown(to: request)
    } catch {
      var problem = visit.problem(about: error)
      if case SiteFault.method = error {
        problem.headers.append(.init("Allow", programRouter.methods(of: path)))
      }
      if problem.status >= 500 { complain(about: error, at: visit) }
      return problem.response
    }
  }

  /// What a program's request passes before it is answered, in this order.
  private static let programSteps: [@Sendable (inout Visit) throws -> Void] = [
    Visit.findBearer, Visit.limitBody, Visit.limitRate, Visit.authorise, Visit.refuseUnrecorded,
    Visit.readOrder,
  ]
}

typealias SafarOutcome = SafarHall.Mission.Outcome

/// A program that showed a token.
struct Bearer: Sendable {
  let token: TokenID
  let visitor: Visitor
}

/// What became of the command of one request.
final class Receipt: Sendable {
  private let inside = Mutex<(outcome: SafarOutcome?, refusal: Refusal?)>((nil, nil))

  var outcome: SafarOutcome? { inside.withLock(\.outcome) }
  /// Why it was not done, where the page would have said so.
  var refusal: Refusal? { inside.withLock(\.refusal) }

  func take(_ new: SafarOutcome) { inside.withLock { $0.outcome = new } }
  func refuse(_ why: Refusal) { inside.withLock { $0.refusal = why } }
}

extension Visit {
  /// A program asks, not a person.
  var isProgram: Bool { receipt != nil }

  static func findBearer(_ visit: inout Visit) throws {
    let words = (visit.request.header("authorization") ?? "").split(separator: " ")
    guard words.count == 2, words[0].lowercased() == "bearer",
      let known = visit.site.hall.read({ state, _ in
        TokenSecret.visitor(showing: String(words[1]), on: state, at: visit.now)
      })
    else {
      throw Problem(
        status: 401, code: "tokenMissing",
        detail: "Send a token in force: Authorization: Bearer safar_…",
        headers: [.init("WWW-Authenticate", "Bearer")])
    }
    visit.bearer = Bearer(token: known.token, visitor: known.visitor)
  }

  static func limitRate(_ visit: inout Visit) throws {
    guard let token = visit.bearer?.token else { return }
    let wait = visit.site.limiter.withLock { $0.take(token, at: visit.now) }
    if wait == 0 { return }
    throw Problem(
      status: 429, code: "tooOften", detail: "Wait \(wait) s, then go on more slowly.",
      headers: [.init("Retry-After", String(wait))])
  }

  /// The body as the form it stands for, with the command's identifier; or what stands behind `?`.
  static func readOrder(_ visit: inout Visit) throws {
    guard let row = visit.match?.row, let program = row.program else { throw SiteFault.notFound }
    guard row.method == .post else {
      visit.request.query = try program.query(visit.request.query)
      return
    }
    if !visit.request.query.fields.isEmpty {
      throw Problem.invalid(nil, "Send values in the body, not behind ?.")
    }
    let type = visit.request.header("content-type")?.prefix { $0 != ";" && $0 != " " }.lowercased()
    if !visit.request.body.isEmpty, type != "application/json" {
      throw Problem(status: 415, code: "notJSON", detail: "Send application/json.")
    }
    visit.form = try program.form(visit.request.body)
    guard case .outcome = program.tells else { return }
    guard let key = visit.request.header("idempotency-key"),
      let id = CommandID(printed: key.filter { $0 != "-" })
    else {
      throw Problem.invalid(
        "Idempotency-Key",
        "Send an Idempotency-Key: a UUID made for this command, the same when it is sent again.")
    }
    visit.form.fields.append(.init("once", id.printed))
  }
}

extension Response {
  /// An entity tag by content (RFC 9110 §8.8.3), and 304 for whoever has the same already.
  fileprivate func unlessKnown(to request: Request) -> Response {
    guard request.method != .post, let tag = header("ETag"),
      let known = request.header("if-none-match"), known == "*" || known.listsTag(tag)
    else { return self }
    return Response(status: 304, headers: [.init("ETag", tag)])
  }
}

extension String {
  /// Whether a list of entity tags, as a header has it, names this one.
  func listsTag(_ tag: String) -> Bool {
    split(separator: ",").contains { part in
      var known = part.drop { $0 == " " }
      if known.hasPrefix("W/") { known = known.dropFirst(2) }
      return String(known.reversed().drop { $0 == " " }.reversed()) == tag
    }
  }
}
