/// Lengths: columns, lines of a function, lines of a file.
enum Shape {
  static let columns = 100
  static let functionLines = 70
  static let fileLines = 400

  /// Prose has no columns; everything else that people edit does.
  static func longLines(_ file: Tree.File) -> [Finding] {
    guard !file.isMarkdown else { return [] }
    return file.lines.enumerated().filter { $1.utf8.count > columns && $1.count > columns }.map {
      Finding(
        path: file.path, line: $0 + 1, what: "\($1.count) columns",
        instead: "Break the line at \(columns) columns or before")
    }
  }

  static func longFile(_ file: Tree.File) -> [Finding] {
    let lines = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
    guard file.isSwift, lines >= fileLines else { return [] }
    return [
      Finding(
        path: file.path, line: lines, what: "\(lines) lines in a file",
        instead: "Keep files under \(fileLines): one concern a file, Type+Concern.swift")
    ]
  }

  static func longFunctions(_ file: Tree.File, _ text: SwiftText) -> [Finding] {
    guard file.isSwift else { return [] }
    return ["func", "init", "deinit"].flatMap { text.places(of: $0, in: text.code) }.sorted()
      .compactMap { start in
        guard isDeclaration(at: start, in: text), let end = bodyEnd(from: start, in: text.code)
        else { return nil }
        let (first, last) = (text.line(of: start), text.line(of: end))
        guard last - first + 1 >= functionLines else { return nil }
        return Finding(
          path: file.path, line: first, what: "\(last - first + 1) lines in a function",
          instead: "Keep functions under \(functionLines): give a part of it a name")
      }
  }

  /// `.init(...)` and `self.init(...)` are calls.
  private static func isDeclaration(at start: Int, in text: SwiftText) -> Bool {
    start == 0 || text.code[start - 1] != UInt8(ascii: ".")
  }

  /// The closing brace of a function's body, or nil when it has none, as in a protocol.
  private static func bodyEnd(from start: Int, in code: [UInt8]) -> Int? {
    var (parentheses, braces) = (0, 0)
    var hasParameters = false
    for index in code.indices[start...] {
      switch code[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        parentheses += 1
        hasParameters = true
      case UInt8(ascii: ")"), UInt8(ascii: "]"): parentheses -= 1
      case UInt8(ascii: "{") where parentheses == 0: braces += 1
      case UInt8(ascii: "}") where parentheses == 0:
        braces -= 1
        if braces <= 0 { return braces == 0 ? index : nil }
      case UInt8(ascii: "\n") where parentheses == 0 && braces == 0 && hasParameters:
        guard continues(after: index, in: code) else { return nil }
      default: break
      }
      if parentheses < 0 { return nil }
    }
    return nil
  }

  /// Whether a declaration goes on after the end of a line.
  private static func continues(after index: Int, in code: [UInt8]) -> Bool {
    let rest = code[(index + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    return ["{", "->", "where", "throws", "async", "rethrows"].contains {
      rest.starts(with: $0.utf8)
    }
  }
}
