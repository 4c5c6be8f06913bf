/// One attribute of an element; its value is escaped when it is written.
public struct Attribute: Sendable {
  let name: StaticString
  /// nil: the name alone says it.
  let value: String?
  var isThere = true

  public init(_ name: StaticString, _ value: String?) { (self.name, self.value) = (name, value) }

  /// The attribute, unless `condition` is false: then nothing.
  public func when(_ condition: Bool) -> Attribute {
    var attribute = self
    attribute.isThere = isThere && condition
    return attribute
  }

  /// A value that may not be there; then the attribute is not, either.
  public static func optional(_ name: StaticString, _ value: String?) -> Attribute {
    Attribute(name, value).when(value != nil)
  }

  public static func `class`(_ names: String) -> Attribute {
    Attribute("class", names).when(!names.isEmpty)
  }
  public static func id(_ id: String) -> Attribute { Attribute("id", id) }
  public static func href(_ path: String) -> Attribute { Attribute("href", path) }
  public static func name(_ name: String) -> Attribute { Attribute("name", name) }
  public static func value(_ value: String) -> Attribute { Attribute("value", value) }
  public static func type(_ type: String) -> Attribute { Attribute("type", type) }
  public static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
  /// What a reading aloud says, or how it stands: `aria("label", …)`.
  public static func aria(_ name: StaticString, _ value: String) -> Attribute {
    Attribute(name, value)
  }
  public static let hidden = Attribute("hidden", nil)
  /// In the direction of its own first letter: names of people and places.
  public static let ownDirection = Attribute("dir", "auto")
}
