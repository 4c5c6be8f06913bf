/// Words: what is left over, what belongs to one machine, and what the glossary does not say.
enum Words {
  /// Put together here, so that this file does not find itself.
  static let leftovers = ["FIX" + "ME", "TO" + "DO", "XX" + "X", "HA" + "CK"]

  static func leftovers(_ file: Tree.File) -> [Finding] {
    file.lines.enumerated().compactMap { index, line in
      guard
        let word = leftovers.first(where: { word in
          line.split { !$0.isLetter }.contains { $0 == word }
        })
      else { return nil }
      return Finding(
        path: file.path, line: index + 1, what: "\(word) is left over",
        instead: "Do it now, or open an issue and leave the word out")
    }
  }

  private static let privateFolders = ["/Us" + "ers/", "/ho" + "me/", "/ro" + "ot/", "/wo" + "rk/"]

  static func privatePaths(_ file: Tree.File) -> [Finding] {
    file.lines.enumerated().compactMap { index, line in
      for folder in privateFolders {
        for range in line.ranges(of: folder) {
          let before = range.lowerBound == line.startIndex
          let mark = before ? " " : line[line.index(before: range.lowerBound)]
          guard " \"'`(=:".contains(mark) else { continue }
          return Finding(
            path: file.path, line: index + 1, what: "A path of one machine, \(folder)",
            instead: "Start from the package's root, or from an environment variable")
        }
      }
      return nil
    }
  }
}

/// The table of Documentation/glossary.md, as far as code must obey it.
struct Glossary {
  /// The word not used, in lower case, and the word of the house.
  let synonyms: [String: String]

  static let path = "Documentation/glossary.md"
  private static let vague = ["Utils", "Util", "Manager", "Helper", "Helpers", "Misc", "Common"]

  /// Reads the tables whose header has `Word` first and `Not` last.
  init(markdown: String) {
    var synonyms: [String: String] = [:]
    var column: Int?
    for line in markdown.split(separator: "\n") {
      guard line.hasPrefix("|") else {
        column = nil
        continue
      }
      let cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmed }
      if cells.first == "Word" {
        column = cells.lastIndex(of: "Not")
      } else if let column, column < cells.count {
        for synonym in cells[column].split(separator: ",").map({ $0.trimmed })
        where !synonym.isEmpty && !synonym.hasPrefix("-") {
          synonyms[synonym.lowercased()] = cells[0]
        }
      }
    }
    self.synonyms = synonyms
  }

  /// Identifiers under `Sources` that use a word the glossary gives up.
  func findings(_ file: Tree.File, _ text: SwiftText) -> [Finding] {
    guard file.isSwift, file.floor != nil else { return [] }
    return Self.identifiers(text.code).flatMap { name, offset -> [Finding] in
      let line = text.line(of: offset)
      let words = Self.words(of: name)
      let synonym = words.indices.lazy.compactMap { index -> (String, String)? in
        guard index == 0 || words[index - 1] + words[index] != "roundtrip" else { return nil }
        let singular = words[index].hasSuffix("s") ? String(words[index].dropLast()) : words[index]
        return synonyms[words[index]].map { (words[index], $0) }
          ?? synonyms[singular].map { (singular, $0) }
      }.first
      guard let (word, house) = synonym else { return vagueNames(name, file, line) }
      return [
        Finding(
          path: file.path, line: line, what: "\(name) says \"\(word)\"",
          instead: "The word of the house is \"\(house)\" (\(Self.path))")
      ]
    }
  }

  private func vagueNames(_ name: String, _ file: Tree.File, _ line: Int) -> [Finding] {
    guard name.first?.isUppercase == true, !["FileManager"].contains(name),
      Self.vague.contains(where: { name.hasSuffix($0) })
    else { return [] }
    return [
      Finding(
        path: file.path, line: line, what: "\(name) does not say what it is",
        instead: "Name it after what it knows or does")
    ]
  }

  /// Every name in the code with the place it stands at; one for each name and file.
  static func identifiers(_ code: [UInt8]) -> [(String, Int)] {
    var seen: Set<String> = []
    var found: [(String, Int)] = []
    var start: Int?
    for index in 0...code.count {
      let isName = index < code.count && SwiftText.isName(code[index])
      if isName, start == nil { start = index }
      if !isName, let from = start {
        start = nil
        let name = String(decoding: code[from..<index], as: UTF8.self)
        if seen.insert(name).inserted { found.append((name, from)) }
      }
    }
    return found
  }

  /// `openHTTPCase` is open, http, case; lower case, split at capitals, digits and underscores.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    let letters = Array(name)
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : "_"
      let startsWord =
        letter.isUppercase && (word.last?.isLowercase == true || next.isLowercase)
      if startsWord || !letter.isLetter {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
      }
      if letter.isLetter { word.append(letter) }
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    return words
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
