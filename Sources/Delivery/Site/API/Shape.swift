import Basics
import Mission
import Wire

/// What programs are told of one kind of thing: a line a member, each with the group of fields it
/// belongs to. The same lines write the answer and its schema in the description of the API.
///
/// A member is left out where its group may not be seen, or where there is nothing to say.
struct Shape<Subject>: Sendable {
  let name: String
  let what: String
  /// Whose the subject is; nil: whose the thing is that it is part of.
  let about: @Sendable (Subject) -> Concern?
  let members: [Member]

  struct Member: Sendable {
    let name: String
    let form: ShapeForm
    let group: Policy.Field?
    let what: String
    let read: @Sendable (Subject, ShapeView) -> JSON?
  }

  init(
    _ name: String, _ what: String, about: @escaping @Sendable (Subject) -> Concern? = { _ in nil },
    _ members: [Member]
  ) {
    (self.name, self.what, self.about, self.members) = (name, what, about, members)
  }

  /// The subject as this account may see it.
  func json(_ subject: Subject, _ view: ShapeView) -> JSON {
    let view = about(subject).map { ShapeView(view.page, $0) } ?? view
    return .object(
      members.compactMap { member in
        if let group = member.group, !view.sees(group) { return nil }
        return member.read(subject, view).map { JSON.Member(member.name, $0) }
      })
  }

  var schema: ShapeSchema {
    ShapeSchema(
      name: name, what: what,
      members: members.map { ($0.name, $0.form, $0.group, $0.what) })
  }
}

/// A page that is told to a program, and how near its account is to what is being told.
struct ShapeView {
  let page: Page
  let closeness: Policy.Closeness

  init(_ page: Page, _ concern: Concern? = nil) {
    self.page = page
    closeness = concern.map(page.closeness) ?? .full
  }

  var state: MissionState { page.state }

  func sees(_ group: Policy.Field) -> Bool {
    Policy.mayRead(group, by: page.visitor, closeness)
  }
}

/// What a shape's answer looks like, without its subject.
struct ShapeSchema: Sendable {
  let name: String
  let what: String
  let members: [(name: String, form: ShapeForm, group: Policy.Field?, what: String)]

  /// Every group of fields in it, and in what it holds.
  var groups: Set<Policy.Field> {
    members.reduce(into: []) { groups, member in
      if let group = member.group { groups.insert(group) }
      groups.formUnion(member.form.inner?.groups ?? [])
    }
  }

  /// JSON Schema 2020-12; the first member is always there.
  var json: JSON {
    .object([
      "type": .string("object"), "description": .string(what),
      "properties": .object(
        members.map { member in
          let group = member.group.map { " Needs sight of `\($0)`." } ?? ""
          return JSON.Member(member.name, member.form.json(saying: member.what + group))
        }),
      "required": .array(members.prefix(1).map { .string($0.name) }),
      "additionalProperties": .bool(false),
    ])
  }
}

/// How a value is written.
indirect enum ShapeForm: Sendable {
  case text, number, flag, day, moment
  case id(String)
  case code([String])
  case list(ShapeForm)
  case one(ShapeSchema)

  /// The shape a value, or each of its values, has.
  var inner: ShapeSchema? {
    switch self {
    case .one(let schema): schema
    case .list(let form): form.inner
    default: nil
    }
  }

  func json(saying what: String = "") -> JSON {
    var members = self.members
    if !what.isEmpty { members.append(.init("description", .string(what))) }
    return .object(members)
  }

  private var members: [JSON.Member] {
    func typed(_ type: String, _ more: JSON.Member...) -> [JSON.Member] {
      [.init("type", .string(type))] + more
    }
    return switch self {
    case .text: typed("string")
    case .number: typed("integer")
    case .flag: typed("boolean")
    case .day: typed("string", .init("format", .string("date")))
    case .moment: typed("string", .init("format", .string("date-time")))
    case .id(let prefix): typed("string", .init("pattern", .string(Self.pattern(prefix))))
    case .code(let words): typed("string", .init("enum", .array(words.map { .string($0) })))
    case .list(let form): typed("array", .init("items", form.json()))
    case .one(let schema): [.init("$ref", .string("#/components/schemas/\(schema.name)"))]
    }
  }

  /// A printed identifier: letter, node unless it is the head office, number, check letter.
  static func pattern(_ prefix: String) -> String { "^\(prefix)(-[0-9]+)?-[0-9]{6,15}-[A-Z]$" }
}
