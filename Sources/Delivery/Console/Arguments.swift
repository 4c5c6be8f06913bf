/// What was typed behind a command's name, taken apart piece by piece.
///
/// `--name value` and `--name=value` are options, `--name` alone is a switch, everything else is a
/// word. `--` ends the options.
public struct Arguments: Sendable {
  private var words: [String] = []
  private var options: [(name: String, value: String?)] = []

  /// - Parameter switches: the options that take no value.
  init(_ raw: [String], switches: Set<String>) throws(UsageError) {
    var rest = raw[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        break
      }
      guard word.hasPrefix("--") else {
        words.append(word)
        continue
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1)
      let name = parts.first.map(String.init) ?? ""
      if parts.count == 2 {
        options.append((name, String(parts[1])))
      } else if switches.contains(name) {
        options.append((name, nil))
      } else {
        guard let value = rest.popFirst() else {
          throw UsageError("--\(name) needs a value behind it.")
        }
        options.append((name, value))
      }
    }
  }

  /// The next word, which must be there.
  mutating func word(_ meaning: String) throws(UsageError) -> String {
    guard !words.isEmpty else { throw UsageError("\(meaning) is missing.") }
    return words.removeFirst()
  }

  /// The next word, if there is one.
  mutating func nextWord() -> String? { words.isEmpty ? nil : words.removeFirst() }

  /// How many lines a list may have.
  mutating func limit(usually count: Int) throws(UsageError) -> Int {
    let limit = try option("limit", as: Int.self, like: String(count)) ?? count
    guard (1...100_000).contains(limit) else { throw UsageError("--limit is 1 to 100000.") }
    return limit
  }

  /// All words that are left.
  mutating func remainingWords() -> [String] {
    defer { words = [] }
    return words
  }

  mutating func option(_ name: String) -> String? {
    guard let index = options.firstIndex(where: { $0.name == name }) else { return nil }
    return options.remove(at: index).value
  }

  mutating func has(_ name: String) -> Bool {
    guard let index = options.firstIndex(where: { $0.name == name && $0.value == nil }) else {
      return false
    }
    options.remove(at: index)
    return true
  }

  /// A value read by its type's own reader, or a usage error that says what it should look like.
  mutating func option<T: LosslessStringConvertible>(
    _ name: String, as type: T.Type, like example: String
  ) throws(UsageError) -> T? {
    guard let text = option(name) else { return nil }
    guard let value = T(text) else {
      throw UsageError("--\(name) \(text) cannot be read; write it like \(example).")
    }
    return value
  }

  mutating func word<T: LosslessStringConvertible>(
    _ meaning: String, as type: T.Type, like example: String
  ) throws(UsageError) -> T {
    let text = try word(meaning)
    guard let value = T(text) else {
      throw UsageError("\(meaning) \(text) cannot be read; write it like \(example).")
    }
    return value
  }

  /// Throws when anything is left that nobody asked for.
  func finish() throws(UsageError) {
    if let word = words.first { throw UsageError("\(word) is one word too many.") }
    if let option = options.first { throw UsageError("There is no option --\(option.name) here.") }
  }
}

/// What was typed cannot be meant.
public struct UsageError: Error, Equatable, Sendable, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}
