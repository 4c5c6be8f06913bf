/// A value together with the way to it, so that a fault can say where: `corridors[3].legs[0].km`.
public struct JSONNode: Sendable {
  public let value: JSON
  public let path: String

  public init(_ value: JSON, path: String = "") { (self.value, self.path) = (value, path) }

  public func fault(_ what: String) -> JSONFault {
    JSONFault(path.isEmpty ? what : "\(path): \(what)")
  }

  /// A member, or nil when it is not there or null.
  public func optional(_ key: String) throws(JSONFault) -> JSONNode? {
    guard case .object(let members) = value else { throw fault("an object is expected") }
    guard let member = members.first(where: { $0.key == key }), member.value != .null else {
      return nil
    }
    return JSONNode(member.value, path: path.isEmpty ? key : "\(path).\(key)")
  }

  /// A member that must be there.
  public func get(_ key: String) throws(JSONFault) -> JSONNode {
    guard let node = try optional(key) else { throw fault("\(key) is missing") }
    return node
  }

  public func string() throws(JSONFault) -> String {
    guard case .string(let text) = value else { throw fault("a text is expected") }
    return text
  }

  public func integer(in range: ClosedRange<Int> = Int.min...Int.max) throws(JSONFault) -> Int {
    guard case .number(let number) = value, let whole = number.integer else {
      throw fault("a whole number is expected")
    }
    guard range.contains(whole) else {
      throw fault("\(whole) is not between \(range.lowerBound) and \(range.upperBound)")
    }
    return whole
  }

  /// A decimal number times `factor`, which must then be whole.
  public func scaled(by factor: Int) throws(JSONFault) -> Int {
    guard case .number(let number) = value, let whole = number.scaled(by: factor) else {
      throw fault("a number with at most as many decimals as 1/\(factor) is expected")
    }
    return whole
  }

  public func bool() throws(JSONFault) -> Bool {
    guard case .bool(let flag) = value else { throw fault("true or false is expected") }
    return flag
  }

  public func array() throws(JSONFault) -> [JSONNode] {
    guard case .array(let values) = value else { throw fault("a list is expected") }
    return values.enumerated().map { JSONNode($0.element, path: "\(path)[\($0.offset)]") }
  }

  /// The members of an object, in their order.
  public func members() throws(JSONFault) -> [(key: String, node: JSONNode)] {
    guard case .object(let members) = value else { throw fault("an object is expected") }
    return members.map { ($0.key, JSONNode($0.value, path: "\(path).\($0.key)")) }
  }

  /// The list under `key`, each element read by `read`; empty when it is not there.
  public func list<T>(
    _ key: String, _ read: (JSONNode) throws(JSONFault) -> T
  ) throws(JSONFault) -> [T] {
    var values: [T] = []
    for node in try optional(key)?.array() ?? [] { values.append(try read(node)) }
    return values
  }
}
