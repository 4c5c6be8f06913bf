import Basics

extension JSON {
  /// Which spelling is accepted.
  public enum Dialect: Sendable {
    /// RFC 8259, from programs.
    case strict
    /// JSON5 as people write data files: comments, keys without quotes, single quotes, commas at
    /// the end, hexadecimal numbers. https://spec.json5.org (line continuations are not taken in).
    case relaxed
  }

  /// Reads one value that takes up all of `bytes`.
  public init(_ bytes: [UInt8], _ dialect: Dialect = .strict) throws(JSONFault) {
    var parser = JSONParser(bytes: bytes, dialect: dialect)
    self = try parser.document()
  }
}

/// Reads JSON byte by byte; remembers nothing but its place.
struct JSONParser {
  let bytes: [UInt8]
  let dialect: JSON.Dialect
  var at = 0

  init(bytes: [UInt8], dialect: JSON.Dialect) { (self.bytes, self.dialect) = (bytes, dialect) }

  mutating func document() throws(JSONFault) -> JSON {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let value = try value(depth: 0)
    try skipSpace()
    if at < bytes.count { throw fault("there is something behind the value; take it away") }
    return value
  }

  func fault(_ what: String) -> JSONFault {
    let before = bytes[..<min(at, bytes.count)]
    let line = before.count { $0 == 10 } + 1
    let column = before.count - (before.lastIndex(of: 10).map { $0 + 1 } ?? 0) + 1
    return JSONFault("line \(line), column \(column): \(what)")
  }

  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  mutating func skipSpace() throws(JSONFault) {
    while let byte = next {
      switch byte {
      case 32, 9, 10, 13: at += 1
      case UInt8(ascii: "/") where dialect == .relaxed: try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSONFault) {
    guard at + 1 < bytes.count else { throw fault("a comment begins with // or /*") }
    if bytes[at + 1] == UInt8(ascii: "/") {
      while let byte = next, byte != 10 { at += 1 }
    } else if bytes[at + 1] == UInt8(ascii: "*") {
      at += 2
      while at + 1 < bytes.count,
        bytes[at] != UInt8(ascii: "*") || bytes[at + 1] != UInt8(ascii: "/")
      { at += 1 }
      guard at + 1 < bytes.count else { throw fault("the comment does not end; close it with */") }
      at += 2
    } else {
      throw fault("a comment begins with // or /*")
    }
  }

  mutating func value(depth: Int) throws(JSONFault) -> JSON {
    guard depth < Limits.jsonDepth else { throw fault("values within values go too deep") }
    try skipSpace()
    guard let byte = next else { throw fault("a value is missing") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string(closedBy: byte))
    case UInt8(ascii: "'") where dialect == .relaxed: return .string(try string(closedBy: byte))
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONFault) -> JSON {
    guard bytes[at...].starts(with: word.utf8) else {
      throw fault("true, false or null is expected; put text in quotes")
    }
    at += word.utf8.count
    return value
  }

  private mutating func array(_ depth: Int) throws(JSONFault) -> JSON {
    at += 1
    var values: [JSON] = []
    while true {
      try skipSpace()
      if next == UInt8(ascii: "]"), values.isEmpty || dialect == .relaxed { break }
      values.append(try value(depth: depth + 1))
      try skipSpace()
      if next == UInt8(ascii: ",") { at += 1 } else { break }
    }
    guard next == UInt8(ascii: "]") else { throw fault("a comma or ] is expected") }
    at += 1
    return .array(values)
  }

  private mutating func object(_ depth: Int) throws(JSONFault) -> JSON {
    at += 1
    var members: [JSON.Member] = []
    while true {
      try skipSpace()
      if next == UInt8(ascii: "}"), members.isEmpty || dialect == .relaxed { break }
      let key = try key()
      try skipSpace()
      guard next == UInt8(ascii: ":") else { throw fault("a colon is expected behind \(key)") }
      at += 1
      members.append(JSON.Member(key, try value(depth: depth + 1)))
      try skipSpace()
      if next == UInt8(ascii: ",") { at += 1 } else { break }
    }
    guard next == UInt8(ascii: "}") else { throw fault("a comma or } is expected") }
    at += 1
    return .object(members)
  }

  private mutating func key() throws(JSONFault) -> String {
    guard let byte = next else { throw fault("a key is missing") }
    if byte == UInt8(ascii: "\"") { return try string(closedBy: byte) }
    guard dialect == .relaxed else { throw fault("a key in quotes is expected") }
    if byte == UInt8(ascii: "'") { return try string(closedBy: byte) }
    let start = at
    while let byte = next, isNamePart(byte, first: at == start) { at += 1 }
    if at == start { throw fault("a key is expected") }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private func isNamePart(_ byte: UInt8, first: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "$"):
      true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): !first
    default: false
    }
  }
}
