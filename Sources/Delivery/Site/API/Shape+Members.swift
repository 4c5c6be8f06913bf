import Basics
import Mission
import Wire

/// The kinds of lines a shape is made of.
extension Shape.Member {
  typealias Read<Value> = @Sendable (Subject, ShapeView) -> Value?

  private init<Value>(
    _ name: String, _ form: ShapeForm, _ group: Policy.Field?, _ what: String,
    _ read: @escaping Read<Value>, _ write: @escaping @Sendable (Value) -> JSON
  ) {
    (self.name, self.form, self.group, self.what) = (name, form, group, what)
    self.read = { read($0, $1).map(write) }
  }

  static func text(
    _ name: String, _ what: String, _ group: Policy.Field? = nil, _ read: @escaping Read<String>
  ) -> Self {
    Self(name, .text, group, what, read) { .string($0) }
  }

  static func texts(
    _ name: String, _ what: String, _ group: Policy.Field? = nil, _ read: @escaping Read<[String]>
  ) -> Self {
    Self(name, .list(.text), group, what, read) { .array($0.map { .string($0) }) }
  }

  static func number(
    _ name: String, _ what: String, _ group: Policy.Field? = nil, _ read: @escaping Read<Int>
  ) -> Self {
    Self(name, .number, group, what, read) { .integer($0) }
  }

  static func flag(
    _ name: String, _ what: String, _ group: Policy.Field? = nil, _ read: @escaping Read<Bool>
  ) -> Self {
    Self(name, .flag, group, what, read) { .bool($0) }
  }

  static func day(
    _ name: String, _ what: String, _ group: Policy.Field? = nil, _ read: @escaping Read<CivilDate>
  ) -> Self {
    Self(name, .day, group, what, read) { .string($0.description) }
  }

  static func moment(
    _ name: String, _ what: String, _ group: Policy.Field? = nil, _ read: @escaping Read<Instant>
  ) -> Self {
    Self(name, .moment, group, what, read) { .string($0.description) }
  }

  static func id<Tag>(
    _ name: String, _ what: String, _ group: Policy.Field? = nil, _ read: @escaping Read<ID<Tag>>
  ) -> Self {
    Self(name, .id(Tag.prefix), group, what, read) { .string($0.description) }
  }

  static func ids<Tag>(
    _ name: String, _ what: String, _ group: Policy.Field? = nil, _ read: @escaping Read<[ID<Tag>]>
  ) -> Self {
    Self(name, .list(.id(Tag.prefix)), group, what, read) { ids in
      .array(ids.map { .string($0.description) })
    }
  }

  /// One word of a list that the program knows.
  static func code<Code: CaseIterable & SendableMetatype>(
    _ name: String, _ what: String, _ group: Policy.Field? = nil, _ read: @escaping Read<Code>
  ) -> Self {
    Self(name, .code(Code.allCases.map { "\($0)" }), group, what, read) { .string("\($0)") }
  }

  static func codes<Code: CaseIterable & SendableMetatype>(
    _ name: String, _ what: String, _ group: Policy.Field? = nil, _ read: @escaping Read<[Code]>
  ) -> Self {
    Self(name, .list(.code(Code.allCases.map { "\($0)" })), group, what, read) { codes in
      .array(codes.map { .string("\($0)") })
    }
  }

  static func list<Part>(
    _ name: String, _ shape: Shape<Part>, _ group: Policy.Field? = nil,
    _ read: @escaping Read<[Part]>
  ) -> Self {
    Self(
      name, .list(.one(shape.schema)), group, shape.what,
      { subject, view in read(subject, view)?.map { shape.json($0, view) } }
    ) { .array($0) }
  }
}
