/// The layer table of Package.swift: rooms in order, and their arrows.
struct Layers {
  struct Room: Equatable {
    let name: String
    let uses: [String]
    var isDoor = false
    /// Where its files lie, when the call says so.
    var folder: String?
    let line: Int

    /// Rooms lie in `Sources/FLOOR/NAME`, tests and benchmarks in `Tests/NAME`, `Benchmarks/NAME`.
    func holds(_ path: String) -> Bool {
      if let folder { return path.hasPrefix(folder + "/") }
      let parts = path.split(separator: "/")
      switch parts.first {
      case "Sources": return parts.count > 3 && parts[2] == name
      case "Tests", "Benchmarks": return parts.count > 2 && parts[1] == name
      default: return false
      }
    }
  }

  let rooms: [Room]

  /// Modules of the toolchain that any room may import.
  private static let toolchain: Set<String> = [
    "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "PackageDescription", "Swift",
    "Synchronization", "Testing",
  ]
  private static let foundation: Set<String> = ["Foundation", "FoundationEssentials", "Dispatch"]

  /// Reads the calls that declare targets: a helper of the file, or `executableTarget`, with a
  /// name and what it uses.
  init(packageText: String) {
    let text = SwiftText(packageText)
    let bytes = text.codeAndStrings
    var rooms: [Room] = []
    for helper in Self.helpers(text) {
      for start in text.places(of: helper, in: text.code) {
        let arguments = start + helper.utf8.count
        guard arguments < bytes.count, bytes[arguments] == UInt8(ascii: "("),
          !Self.isDeclared(at: start, in: bytes),
          let call = Self.call(from: arguments, code: text.code, strings: bytes)
        else { continue }
        if let room = Self.room(helper, call, line: text.line(of: start)) { rooms.append(room) }
      }
    }
    self.rooms = rooms.sorted { $0.line < $1.line }
  }

  /// Functions of Package.swift that make a target.
  private static func helpers(_ text: SwiftText) -> [String] {
    let own = text.places(of: "func", in: text.code).compactMap { start -> String? in
      let rest = String(decoding: text.code[(start + 5)...].prefix(300), as: UTF8.self)
      guard let name = rest.split(separator: "(").first, let body = rest.firstIndex(of: "{"),
        rest[..<body].contains("-> Target")
      else { return nil }
      return String(name)
    }
    return own + ["executableTarget"]
  }

  private static func isDeclared(at start: Int, in bytes: [UInt8]) -> Bool {
    String(decoding: bytes[..<start].suffix(5), as: UTF8.self) == "func "
  }

  /// The text between the parentheses of a call.
  private static func call(from open: Int, code: [UInt8], strings: [UInt8]) -> String? {
    var depth = 0
    for index in code.indices[open...] {
      if code[index] == UInt8(ascii: "(") { depth += 1 }
      if code[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return String(decoding: strings[(open + 1)..<index], as: UTF8.self) }
    }
    return nil
  }

  private static func room(_ helper: String, _ call: String, line: Int) -> Room? {
    let parts = call.split(separator: "\"", omittingEmptySubsequences: false)
    let literals = stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
    guard let name = literals.first else { return nil }
    guard name.utf8.allSatisfy({ SwiftText.isName($0) || $0 == UInt8(ascii: "-") }) else {
      return nil
    }
    let uses = list(after: "uses:", in: call) ?? list(after: "dependencies:", in: call) ?? []
    return Room(
      name: helper == "tests" ? "\(name)Tests" : name, uses: uses, isDoor: helper == "door",
      folder: literal(after: "path:", in: call),
      line: line)
  }

  private static func list(after label: String, in call: String) -> [String]? {
    guard let start = call.firstRange(of: label)?.upperBound,
      let open = call[start...].firstIndex(of: "["), let close = call[open...].firstIndex(of: "]")
    else { return nil }
    let parts = call[open..<close].split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
  }

  private static func literal(after label: String, in call: String) -> String? {
    guard let start = call.firstRange(of: label)?.upperBound else { return nil }
    let parts = call[start...].split(separator: "\"", omittingEmptySubsequences: false)
    return parts.count > 1 ? String(parts[1]) : nil
  }

  /// Arrows that point down the list, or at nothing.
  func wrongArrows() -> [Finding] {
    var known: Set<String> = []
    var findings: [Finding] = []
    for room in rooms {
      for use in room.uses where !known.contains(use) {
        let isBelow = rooms.contains { $0.name == use }
        findings.append(
          Finding(
            path: "Package.swift", line: room.line,
            what: "\(room.name) uses \(use), which \(isBelow ? "stands below it" : "is nowhere")",
            instead: "Arrows point up the list: move the code, or give \(room.name) a port"))
      }
      known.insert(room.name)
    }
    return findings
  }

  /// Rooms that the table of the architecture's page leaves out; doors and tests need no row.
  func unexplained(in page: Tree.File) -> [Finding] {
    rooms.filter { room in
      !room.isDoor && !room.name.hasSuffix("Tests") && !page.text.contains("\n| \(room.name) |")
    }.map {
      Finding(
        path: page.path, line: 1, what: "The room \($0.name) has no row",
        instead: "Say in the table of the rooms what \($0.name) knows")
    }
  }

  /// Imports that are not declared, and Foundation where the engine must stay pure.
  func wrongImports(_ file: Tree.File, _ text: SwiftText) -> [Finding] {
    guard file.isSwift,
      let room = rooms.first(where: { $0.holds(file.path) })
    else { return [] }
    return Self.imports(text).compactMap { module, line in
      if Self.foundation.contains(module), ["Ground", "Engine"].contains(file.floor) {
        return Finding(
          path: file.path, line: line, what: "\(module) is not for \(file.floor!)",
          instead: "Basics has dates, measures and bytes; what needs the machine is an adapter")
      }
      if module == room.name || room.uses.contains(module) || Self.toolchain.contains(module) {
        return nil
      }
      return Finding(
        path: file.path, line: line, what: "\(room.name) does not declare \(module)",
        instead: "Declare the arrow in Package.swift if the room may have it")
    }
  }

  private static func imports(_ text: SwiftText) -> [(module: String, line: Int)] {
    text.places(of: "import", in: text.code).compactMap { start in
      let before = text.code[..<start].reversed().prefix { $0 != UInt8(ascii: "\n") }.reversed()
      let isStatement = String(decoding: before, as: UTF8.self).split(separator: " ").allSatisfy {
        $0.hasPrefix("@")
          || ["public", "package", "internal", "fileprivate", "private"].contains($0)
      }
      guard isStatement else { return nil }
      let rest = text.code[(start + 6)...].prefix { $0 != UInt8(ascii: "\n") }
      var words = String(decoding: rest, as: UTF8.self).split(separator: " ")
      if let kind = words.first,
        ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains(kind)
      {
        words.removeFirst()
      }
      guard let module = words.first?.split(separator: ".").first else { return nil }
      return (String(module), text.line(of: start))
    }
  }
}
