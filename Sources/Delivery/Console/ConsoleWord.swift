import Application
import Basics
import Mission

/// Cases of the domain as words to type: `asAnnounced` is `as-announced`.
enum ConsoleWord {
  static func of<T>(_ value: T) -> String {
    "\(value)".reduce(into: "") { text, letter in
      text += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }
}

extension Arguments {
  /// The next word, one of these cases.
  mutating func choice<T>(_ meaning: String, of all: [T]) throws(UsageError) -> T {
    try Self.choice(try word(meaning), meaning, all)
  }

  /// An option that must be there, one of these cases.
  mutating func choice<T>(option name: String, of all: [T]) throws(UsageError) -> T {
    try Self.choice(option(name) ?? "", "--\(name)", all)
  }

  private static func choice<T>(
    _ text: String, _ meaning: String, _ all: [T]
  ) throws(UsageError) -> T {
    guard let value = all.first(where: { ConsoleWord.of($0) == text }) else {
      let words = all.map { ConsoleWord.of($0) }.joined(separator: ", ")
      throw UsageError("\(meaning) is one of \(words).")
    }
    return value
  }

  /// An option that must be there.
  mutating func needed<T: LosslessStringConvertible>(
    _ name: String, as type: T.Type, like example: String
  ) throws(UsageError) -> T {
    guard let value = try option(name, as: type, like: example) else {
      throw UsageError("--\(name) is missing; write it like \(example).")
    }
    return value
  }

  /// All words that are left, at least one.
  mutating func ids<T: LosslessStringConvertible>(
    _ meaning: String, like example: String
  ) throws(UsageError) -> [T] {
    var ids: [T] = [try word(meaning, as: T.self, like: example)]
    while let text = nextWord() {
      guard let id = T(text) else {
        throw UsageError("\(meaning) \(text) cannot be read; write it like \(example).")
      }
      ids.append(id)
    }
    return ids
  }
}

extension Desk {
  /// - Throws: a usage error when there is no site of that code.
  func site(_ code: String) throws(UsageError) -> SiteID {
    guard let id = state.sites.first(where: { site in site.code == code })?.id else {
      throw UsageError("There is no site \(code).")
    }
    return id
  }
}
