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
  /// The types the table says carry a word, with the word.
  let types: [String: String]
  /// The words of the house.
  let words: Set<String>

  static let path = "Documentation/glossary.md"
  private static let vague = ["Utils", "Util", "Manager", "Helper", "Helpers", "Misc", "Common"]

  /// Reads the tables whose header begins with `Word`: the columns `In code` and `Not`.
  init(markdown: String) {
    var synonyms: [String: String] = [:]
    var types: [String: String] = [:]
    var words: Set<String> = []
    var header: [String] = []
    for line in markdown.split(separator: "\n") {
      let cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmed }
      guard line.hasPrefix("|"), cells.first == "Word" || !header.isEmpty else {
        header = []
        continue
      }
      if cells.first == "Word" { header = cells }
      guard cells.first != "Word", cells.count == header.count else { continue }
      words.insert(cells[0])
      for (title, cell) in zip(header, cells) where !cell.isEmpty && !cell.hasPrefix("-") {
        for word in cell.split(separator: ",").map({ $0.trimmed }) {
          if title == "Not" { synonyms[word.lowercased()] = cells[0] }
          if title == "In code" { types[word.split(separator: "`").joined()] = cells[0] }
        }
      }
    }
    self.synonyms = synonyms
    self.types = types
    self.words = words
  }

  /// Types the table names and no file under `Sources` declares.
  func missingTypes(_ sources: [(file: Tree.File, text: SwiftText)]) -> [Finding] {
    let declaring = ["struct ", "enum ", "class ", "protocol ", "typealias "]
    let declared = Set(
      sources.filter { $0.file.floor != nil }.flatMap { _, text in
        declaring.flatMap { keyword in
          text.places(of: keyword, in: text.code).map { start in
            let rest = text.code[(start + keyword.utf8.count)...]
            return String(decoding: rest.prefix(while: SwiftText.isName), as: UTF8.self)
          }
        }
      })
    return types.keys.sorted().filter { !declared.contains($0) }.map {
      Finding(
        path: Self.path, line: 1, what: "\($0), said to carry \"\(types[$0]!)\", is nowhere",
        instead: "Name the type that carries the word, or write -")
    }
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
