/// Swift source seen without its comments and texts, byte for byte in the same place.
///
/// Comments and string literals, interpolations included, become spaces; line ends stay. It knows
/// nested comments, raw and multi-line strings; that is enough to count braces and find calls.
struct SwiftText {
  /// Comments and strings blank.
  let code: [UInt8]
  /// Comments blank, strings kept.
  let codeAndStrings: [UInt8]

  private let lineStarts: [Int]

  init(_ text: String) {
    var scanner = Scanner(source: Array(text.utf8))
    scanner.run()
    code = scanner.code
    codeAndStrings = scanner.codeAndStrings
    let source = scanner.source
    lineStarts = [0] + source.indices.filter { source[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The line of a byte, the first being 1.
  func line(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Places where `word` stands in the code and is not part of a longer name.
  func places(of word: String, in bytes: [UInt8]) -> [Int] {
    let needle = Array(word.utf8)
    guard bytes.count >= needle.count else { return [] }
    var places: [Int] = []
    for start in 0...(bytes.count - needle.count) where bytes[start] == needle[0] {
      guard (1..<needle.count).allSatisfy({ bytes[start + $0] == needle[$0] }) else { continue }
      if Self.isName(needle[0]), start > 0, Self.isName(bytes[start - 1]) { continue }
      let end = start + needle.count
      if Self.isName(needle[needle.count - 1]), end < bytes.count, Self.isName(bytes[end]) {
        continue
      }
      places.append(start)
    }
    return places
  }

  /// Whether the byte may be part of a name.
  static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 128...255:
      true
    default: false
    }
  }
}

private struct Scanner {
  let source: [UInt8]
  var code: [UInt8]
  var codeAndStrings: [UInt8]
  private var at = 0

  init(source: [UInt8]) {
    self.source = source
    (code, codeAndStrings) = (source, source)
  }

  private func sees(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= source.count else { return false }
    return text.withUTF8Buffer { bytes in
      bytes.indices.allSatisfy { source[offset + $0] == bytes[$0] }
    }
  }

  private mutating func blank(_ range: Range<Int>, isComment: Bool) {
    for index in range where source[index] != UInt8(ascii: "\n") {
      code[index] = UInt8(ascii: " ")
      if isComment { codeAndStrings[index] = UInt8(ascii: " ") }
    }
  }

  mutating func run() {
    while at < source.count {
      if sees("//", at: at) {
        let end = source[at...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
        blank(at..<end, isComment: true)
        at = end
      } else if sees("/*", at: at) {
        skipBlockComment()
      } else if let end = stringEnd(from: at) {
        blank(at..<end, isComment: false)
        at = end
      } else {
        at += 1
      }
    }
  }

  private mutating func skipBlockComment() {
    let start = at
    var depth = 0
    repeat {
      if sees("/*", at: at) {
        depth += 1
        at += 2
      } else if sees("*/", at: at) {
        depth -= 1
        at += 2
      } else {
        at += 1
      }
    } while depth > 0 && at < source.count
    at = min(at, source.count)
    blank(start..<at, isComment: true)
  }

  /// The place after the string literal that begins at `start`, or nil when none begins there.
  private func stringEnd(from start: Int) -> Int? {
    var hashes = 0
    while start + hashes < source.count, source[start + hashes] == UInt8(ascii: "#") { hashes += 1 }
    var offset = start + hashes
    guard sees("\"", at: offset) else { return nil }
    let quotes = sees("\"\"\"", at: offset) ? 3 : 1
    offset += quotes
    while offset < source.count {
      if source[offset] == UInt8(ascii: "\\"), hasHashes(hashes, at: offset + 1) {
        let next = offset + 1 + hashes
        offset = sees("(", at: next) ? interpolationEnd(from: next) : next + 1
      } else if closes(quotes: quotes, hashes: hashes, at: offset) {
        return offset + quotes + hashes
      } else if quotes == 1, source[offset] == UInt8(ascii: "\n") {
        return offset
      } else {
        offset += 1
      }
    }
    return source.count
  }

  private func hasHashes(_ count: Int, at offset: Int) -> Bool {
    offset + count <= source.count
      && (0..<count).allSatisfy { source[offset + $0] == UInt8(ascii: "#") }
  }

  private func closes(quotes: Int, hashes: Int, at offset: Int) -> Bool {
    offset + quotes <= source.count
      && (0..<quotes).allSatisfy { source[offset + $0] == UInt8(ascii: "\"") }
      && hasHashes(hashes, at: offset + quotes)
  }

  private func interpolationEnd(from start: Int) -> Int {
    var depth = 0
    var offset = start
    while offset < source.count {
      switch source[offset] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return offset + 1 }
      case UInt8(ascii: "\""), UInt8(ascii: "#"):
        if let end = stringEnd(from: offset) {
          offset = end
          continue
        }
      default: break
      }
      offset += 1
    }
    return source.count
  }
}
