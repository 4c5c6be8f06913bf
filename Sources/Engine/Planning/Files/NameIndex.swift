import Wire

/// The names of one list of a file, each with its place in it.
struct NameIndex {
  let names: [String]
  private let places: [String: Int]

  /// Reads the `id` of every element of the list under `key`.
  ///
  /// - Throws: when a name is there twice.
  init(_ root: JSONNode, _ key: String) throws(JSONFault) {
    var names: [String] = []
    var places: [String: Int] = [:]
    for node in try root.get(key).array() {
      let name = try node.get("id").string()
      guard places.updateValue(names.count, forKey: name) == nil else {
        throw node.fault("\(name) is named twice")
      }
      names.append(name)
    }
    (self.names, self.places) = (names, places)
  }

  /// The names of a list that is at hand already.
  init(_ names: [String]) {
    self.names = names
    places = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a name, or -1: for a judge to say that it is not known.
  subscript(name: String) -> Int { places[name] ?? -1 }

  /// The place of the name that `node` is.
  func find(_ node: JSONNode) throws(JSONFault) -> Int {
    let name = try node.string()
    guard let place = places[name] else { throw node.fault("\(name) is not known") }
    return place
  }

  /// The places of the names in the list under `key`.
  func list(_ node: JSONNode, _ key: String) throws(JSONFault) -> [Int] {
    try node.list(key) { one throws(JSONFault) in try find(one) }
  }
}

/// Names that are given places as they come, such as those of households.
struct GrowingIndex {
  private var places: [String: Int] = [:]

  mutating func place(_ name: String) -> Int {
    let place = places[name] ?? places.count
    places[name] = place
    return place
  }
}

extension JSONNode {
  /// A whole number under `key`, not negative; `standard` when it is not there.
  func count(_ key: String, or standard: Int? = nil) throws(JSONFault) -> Int {
    if let standard, try optional(key) == nil { return standard }
    return try get(key).integer(in: 0...1_000_000_000)
  }

  /// A whole number under `key` that may be missing.
  func optionalCount(_ key: String) throws(JSONFault) -> Int? {
    try optional(key)?.integer(in: 0...1_000_000_000)
  }

  /// The days of a list as a flag for each day of a horizon; others are passed over.
  func days(_ key: String, of horizon: Int) throws(JSONFault) -> [Bool] {
    var flags = Array(repeating: false, count: horizon)
    for day in try list(key, { day throws(JSONFault) in try day.integer() })
    where flags.indices.contains(day) { flags[day] = true }
    return flags
  }
}

extension JSON {
  /// The days on which a flag stands.
  static func days(_ flags: [Bool]) -> JSON {
    .array(flags.indices.filter { flags[$0] }.map { .integer($0) })
  }

  /// A number, or null.
  static func optional(_ number: Int?) -> JSON { number.map { .integer($0) } ?? .null }

  static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}
