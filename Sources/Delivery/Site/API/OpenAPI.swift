import Basics
import HTTP
import Mission
import Wire

/// The description of the API (OpenAPI 3.1), written from the table of routes: what is not in it is
/// not answered, and the other way round.
public enum OpenAPI {
  static let path = WebSite.programRoot + ["openapi.json"]

  /// The same bytes for everybody: nothing in it is of a mission.
  public static let bytes: [UInt8] = document.bytes

  static var rows: [RouteRow] { Route.rows.filter { $0.program != nil } }

  static var document: JSON {
    .object([
      "openapi": .string("3.1.0"),
      "info": .object([
        "title": .string("Safar"), "version": .string("1"),
        "description": .string(
          "What the pages of a mission do, for programs: the same addresses, the same rights. "
            + "Members that a token may not see, or that are not known, are left out. "
            + "Every look at people is recorded."),
      ]),
      "servers": .array([
        .object(["url": .string("/" + WebSite.programRoot.joined(separator: "/"))])
      ]),
      "security": .array([.object(["token": .array([])])]),
      "paths": .object(paths),
      "components": .object([
        "securitySchemes": .object([
          "token": .object([
            "type": .string("http"), "scheme": .string("bearer"),
            "description": .string("A token, made on one's own account's page or by safar tokens."),
          ])
        ]),
        "schemas": .object(schemas), "responses": .object(responses),
      ]),
    ])
  }

  private static var paths: [JSON.Member] {
    var patterns: [String] = []
    for row in rows where !patterns.contains(row.pattern) { patterns.append(row.pattern) }
    return patterns.map { pattern in
      let methods = rows.filter { $0.pattern == pattern }.map { row in
        JSON.Member(row.method.rawValue.lowercased(), operation(row))
      }
      return JSON.Member(pattern, .object(methods))
    }
  }

  private static func operation(_ row: RouteRow) -> JSON {
    guard let program = row.program else { return .null }
    let name = row.segments.map { $0.filter { $0 != "{" && $0 != "}" } }.joined(separator: "-")
    let id = "\(row.method.rawValue.lowercased())-\(name.isEmpty ? "board" : name)"
    var members: [JSON.Member] = [
      .init("operationId", .string(id)),
      .init("tags", .array([.string(row.segments.first.map(String.init) ?? "board")])),
      .init("description", .string(right(row.right))),
      .init("parameters", .array(parameters(row, program))),
    ]
    if row.method == .post { members.append(.init("requestBody", body(program))) }
    members.append(.init("responses", .object(answers(row, program))))
    return .object(members)
  }

  private static func right(_ right: Right) -> String {
    switch right {
    case .sees(let field): "Needs sight of `\(field)`."
    case .does(let action): "Needs the action `\(action)`."
    case .anybody, .entrant, .member: "For every token."
    }
  }

  // MARK: What is sent

  /// What stands in braces in addresses, and the letter it begins with.
  private static let placeholders: [String: String] = [
    "movement": Subject.Movement.prefix, "household": Subject.Household.prefix,
    "person": Subject.Person.prefix, "other": Subject.Person.prefix, "case": Subject.Case.prefix,
    "draft": Subject.PlanDraft.prefix, "account": Subject.Account.prefix,
    "site": Subject.Site.prefix, "corridor": Subject.Corridor.prefix,
    "programme": Subject.Programme.prefix, "list": Subject.List.prefix,
    "token": Subject.Token.prefix,
  ]

  private static func parameters(_ row: RouteRow, _ program: Program) -> [JSON] {
    let inPath = row.segments.filter { $0.hasPrefix("{") }.map { segment -> JSON in
      let name = String(segment.dropFirst().dropLast())
      let prefix = placeholders[name] ?? ""
      return parameter(
        name, in: "path", isRequired: true, ShapeForm.id(prefix).json(),
        example: PrintedID.text(prefix: prefix, raw: name == "other" ? 6 : 1))
    }
    if row.method == .get {
      return inPath
        + program.takes.map {
          parameter($0.name, in: "query", isRequired: $0.isRequired, $0.schema)
        } + [parameter("If-None-Match", in: "header", isRequired: false, tag)]
    }
    guard case .outcome = program.tells else { return inPath }
    return inPath + [
      parameter(
        "Idempotency-Key", in: "header", isRequired: true,
        .object([
          "type": .string("string"), "format": .string("uuid"),
          "description": .string("Made for this command; the same when it is sent again."),
        ])),
      parameter("If-Match", in: "header", isRequired: false, tag),
    ]
  }

  private static let tag = JSON.object([
    "type": .string("string"), "pattern": .string("^(\\*|\"[0-9a-f]{1,64}\")$"),
    "description": .string(
      "The ETag of the movement or family the address is about, as it was last told."),
  ])

  private static func parameter(
    _ name: String, in place: String, isRequired: Bool, _ schema: JSON, example: String? = nil
  ) -> JSON {
    .object(
      [
        .init("name", .string(name)), .init("in", .string(place)),
        .init("required", .bool(isRequired)), .init("schema", schema),
      ] + (example.map { [JSON.Member("example", .string($0))] } ?? []))
  }

  private static func body(_ program: Program) -> JSON {
    let required = program.takes.filter(\.isRequired).map { JSON.string($0.name) }
    return .object([
      "required": .bool(!required.isEmpty),
      "content": .object([
        "application/json": .object([
          "schema": .object([
            "type": .string("object"),
            "properties": .object(program.takes.map { JSON.Member($0.name, $0.schema) }),
            "required": .array(required), "additionalProperties": .bool(false),
          ])
        ])
      ]),
    ])
  }

  // MARK: What is answered

  private static func answers(_ row: RouteRow, _ program: Program) -> [JSON.Member] {
    let schema: JSON =
      switch program.tells {
      case .outcome: reference("Outcome")
      case .one(let shape): reference(shape.name)
      case .many(let shape):
        .object([
          "type": .string("object"),
          "properties": .object([
            "items": .object(["type": .string("array"), "items": reference(shape.name)]),
            "next": .object([
              "type": .string("string"), "description": .string("Where the next page begins."),
            ]),
          ]),
          "required": .array([.string("items")]), "additionalProperties": .bool(false),
        ])
      }
    let done = JSON.Member(
      "200",
      .object([
        "description": .string("Done."),
        "content": .object(["application/json": .object(["schema": schema])]),
      ]))
    let same = JSON.Member(
      "304", .object(["description": .string("The same as is known already.")]))
    return [done] + (row.method == .get ? [same] : [])
      + Problem.statuses.map { status, _ in
        .init(
          String(status),
          .object(["$ref": .string("#/components/responses/Problem\(status)")]))
      }
  }

  private static func reference(_ name: String) -> JSON {
    .object(["$ref": .string("#/components/schemas/\(name)")])
  }

  private static var responses: [JSON.Member] {
    Problem.statuses.map { status, title in
      .init(
        "Problem\(status)",
        .object([
          "description": .string(title),
          "content": .object([
            "application/problem+json": .object(["schema": reference("Problem")])
          ]),
        ]))
    }
  }

  /// Every shape that is told, and those within it, by name.
  private static var schemas: [JSON.Member] {
    var found: [String: ShapeSchema] = [:]
    func gather(_ schema: ShapeSchema) {
      if found.updateValue(schema, forKey: schema.name) != nil { return }
      for member in schema.members { member.form.inner.map(gather) }
    }
    for row in rows {
      switch row.program?.tells {
      case .one(let shape), .many(let shape): gather(shape)
      default: break
      }
    }
    return [.init("Problem", Problem.schema), .init("Outcome", WebSite.outcomeSchema)]
      + found.values.sorted { $0.name < $1.name }.map { .init($0.name, $0.json) }
  }
}
