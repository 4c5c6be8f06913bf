import Application
import Basics
import HTTP
import Mission
import Sealing
import Wire

/// What a program is told: what it says, and what its people are recorded by.
struct Telling {
  let body: JSON
  /// Where the next page of a list begins.
  var next: String?
  /// What is looked at, and the groups of fields that are shown of it.
  let concerns: [Concern]
  let fields: [Policy.Field]
}

/// How many rows a page of a list has.
enum Paging {
  static let usual = 100
  static let most = 1_000
}

extension Page {
  /// One thing.
  func told<Subject>(_ shape: Shape<Subject>, _ subject: Subject) -> Telling {
    Telling(
      body: shape.json(subject, ShapeView(self)), concerns: shape.about(subject).map { [$0] } ?? [],
      fields: visible(shape.schema, shape.about(subject).map { [$0] } ?? []))
  }

  /// A list that is not long.
  func told<Subject>(_ shape: Shape<Subject>, all subjects: [Subject]) -> Telling {
    let concerns = subjects.compactMap(shape.about)
    let view = ShapeView(self)
    return Telling(
      body: .object(["items": .array(subjects.map { shape.json($0, view) })]),
      concerns: concerns, fields: visible(shape.schema, concerns))
  }

  /// One page of a list by identifier: what `after` and `limit` ask for.
  func told<Tag: IDTag, Subject>(
    _ shape: Shape<Subject>, _ ids: [ID<Tag>], _ load: (ID<Tag>) -> Subject?
  ) throws(Problem) -> Telling {
    let query = visit.request.query
    let limit = query["limit"].flatMap { Int($0) } ?? Paging.usual
    let after = query["after"].map { ID<Tag>($0) }
    if case .some(.none) = after { throw .invalid("after", "after is where a page ended.") }
    var shown: [Subject] = []
    var last: ID<Tag>?
    var next: String?
    for id in ids {
      if let after = after ?? nil, id <= after { continue }
      guard let subject = load(id) else { continue }
      if shown.count == limit {
        next = last?.description
        break
      }
      shown.append(subject)
      last = id
    }
    var telling = told(shape, all: shown)
    telling.next = next
    return telling
  }

  /// The groups of a shape that this account sees of any of these.
  private func visible(_ schema: ShapeSchema, _ concerns: [Concern]) -> [Policy.Field] {
    schema.groups.sorted { $0.rawValue < $1.rawValue }.filter { group in
      concerns.contains { sees(group, of: $0) }
    }
  }
}

extension Policy.Field {
  /// Whether it is about people.
  var isPersonal: Bool { rawValue <= Self.assistance.rawValue }
}

extension WebSite {
  func tell(_ visit: Visit) throws -> Response {
    guard let match = visit.match, let program = match.row.program else { throw SiteFault.notFound }
    let member = try Member(visit)
    if case .outcome = program.tells { return try outcome(of: match.route, member) }
    // The journal is the one writer's: it is read before the state is lent.
    let entries: [AuditEntry]? =
      if case .admin(.audit) = match.route { try AuditPage.entries(visit) } else { nil }
    var response: Response?
    _ = try member.show { page in
      let telling =
        try entries.map { page.told(Shapes.auditEntry, all: $0) } ?? tell(match.route, page)
      page.record(telling)
      response = telling.response(at: "/" + visit.request.path.joined(separator: "/"), visit)
      return Response(status: 200)
    }
    guard let response else { throw SiteFault.notFound }
    return response
  }

  /// Does what a form does; answers with what came of it.
  private func outcome(of route: Route, _ member: Member) throws -> Response {
    let response = try respond(to: member.visit)
    guard response.status < 400 else {
      if let refusal = member.visit.receipt?.refusal { throw refusal }
      throw Problem(
        status: response.status, code: "refused",
        detail: "It was not done; the page of the same address says why.")
    }
    let done = member.visit.receipt?.outcome
    let position = member.visit.site.hall.read { _, position in position }
    let events = (done?.events ?? []).compactMap(\.body).map { body in
      JSON.object([
        "title": .string(type(of: body).title),
        "subject": .string(
          PrintedID.text(prefix: body.subject.prefix, raw: body.subject.raw)),
      ])
    }
    return .json(
      JSON.object([
        "command": .string(Work(member: member).id.printed),
        "position": .integer(done?.positions.last ?? position),
        "repeated": .bool(done?.isRepeated ?? false), "events": .array(events),
      ]).bytes)
  }

  static let outcomeSchema = JSON.object([
    "type": .string("object"),
    "description": .string("What a command did; nothing, where nothing was left to do."),
    "properties": .object([
      "command": .object([
        "type": .string("string"), "description": .string("Its identifier, the Idempotency-Key."),
      ]),
      "position": .object([
        "type": .string("integer"), "description": .string("Where the journal stands after it."),
      ]),
      "repeated": .object([
        "type": .string("boolean"), "description": .string("It had been done before."),
      ]),
      "events": .object([
        "type": .string("array"),
        "items": .object([
          "type": .string("object"),
          "properties": .object([
            "title": .object(["type": .string("string")]),
            "subject": .object(["type": .string("string")]),
          ]),
          "required": .array([.string("title"), .string("subject")]),
          "additionalProperties": .bool(false),
        ]),
      ]),
    ]),
    "required": .array(["command", "position", "repeated", "events"].map { .string($0) }),
    "additionalProperties": .bool(false),
  ])
}

extension Page {
  /// Records whom a program is told of.
  fileprivate func record(_ telling: Telling) {
    let fields = telling.fields.filter(\.isPersonal)
    if fields.isEmpty { return }
    var households: [HouseholdID] = []
    var people: [PersonID] = []
    for concern in telling.concerns {
      switch concern {
      case .household(let id): households.append(id)
      case .person(let id): people.append(id)
      case .openCase(let id):
        if let row = state.cases[id] { households.append(row.household) }
      case .movement(let id): note(movement: id, fields: fields)
      }
    }
    note(households: households, people: people, fields: fields)
  }
}

extension Telling {
  /// What the content is known by: RFC 9110 §8.8.3.
  var tag: String {
    let hash = Sealing.hash(body.bytes).prefix(12)
    return "\"" + hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      + "\""
  }

  fileprivate func response(at path: String, _ visit: Visit) -> Response {
    var headers: [Response.Header] = [.init("ETag", tag)]
    var body = body
    if let next, case .object(var members) = body {
      members.append(.init("next", .string(next)))
      body = .object(members)
      let others = visit.request.query.fields.filter { $0.name != "after" }
      let query = FormData(fields: others + [.init("after", next)]).urlEncoded
      headers.append(.init("Link", "<\(path)?\(query)>; rel=\"next\""))
    }
    var response = Response.json(body.bytes)
    response.headers += headers
    return response
  }
}

extension Work {
  /// What `If-Match` asks before a command: that the thing its address is about is still as it was
  /// told. Looked at by the one writer, so that nobody changes it in between.
  var expectation: ((MissionState) throws -> Void)? {
    guard visit.isProgram, let wanted = visit.request.header("if-match") else { return nil }
    let member = member
    return { state in
      let page = Page(member: member, state: state, position: 0)
      let route: Route? =
        switch member.visit.match?.concern {
        case .movement(let id): .movements(.show(id))
        case .household(let id): .people(.show(id))
        default: nil
        }
      let tag = try route.map { try member.visit.site.tell($0, page).tag }
      guard let tag, wanted == "*" || wanted.listsTag(tag) else {
        throw Problem(
          status: 412, code: "changed",
          detail: "It is not as it was told. Ask for it again, then decide.")
      }
    }
  }
}
