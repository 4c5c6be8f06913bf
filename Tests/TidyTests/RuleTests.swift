import Testing

/// Every rule is shown what it must catch, and what it must leave alone.
@Suite struct RuleTests {
  private func file(_ text: String, at path: String = "Sources/Engine/Room/File.swift")
    -> Tree.File
  {
    Tree.File(path: path, text: text)
  }

  private func banned(_ code: String, at path: String = "Sources/Engine/Room/File.swift") -> [Int] {
    BannedCall.findings(file(code, at: path), SwiftText(code)).map(\.line)
  }

  @Test func `a line of 101 columns is caught, one of 100 is not, letters count once`() {
    let text = String(repeating: "ҳ", count: 100) + "\n" + String(repeating: "a", count: 101)
    #expect(Shape.longLines(file(text)).map(\.line) == [2])
    #expect(Shape.longLines(file(text, at: "README.md")).isEmpty)
  }

  @Test func `a file of 400 lines is caught, one of 399 is not`() {
    #expect(Shape.longFile(file(String(repeating: "\n", count: 400))).count == 1)
    #expect(Shape.longFile(file(String(repeating: "\n", count: 399))).isEmpty)
  }

  @Test func `a function of 70 lines is caught, one of 69 is not`() {
    func function(_ lines: Int) -> String {
      "struct A {\n  func f(\n    a: () -> Void = {}\n  )\n  {"
        + String(repeating: "\n    // } \" {", count: lines - 5) + "\n  }\n}"
    }
    let (long, short) = (function(70), function(69))
    #expect(Shape.longFunctions(file(long), SwiftText(long)).map(\.line) == [2])
    #expect(Shape.longFunctions(file(short), SwiftText(short)).isEmpty)
  }

  @Test func `a requirement of a protocol has no length, a call to init neither`() {
    let filler = String(repeating: "\n", count: 80)
    let text = "protocol P {\n  func f()\n  init()\n}\n\(filler)let a = A.init()\n\(filler){}"
    #expect(Shape.longFunctions(file(text), SwiftText(text)).isEmpty)
  }

  @Test func `an initialiser of 70 lines is caught`() {
    let text = "  init?(a: Int) throws {" + String(repeating: "\n", count: 69) + "}"
    #expect(Shape.longFunctions(file(text), SwiftText(text)).count == 1)
  }

  @Test(arguments: [
    "DateFormatter()", "ISO8601DateFormatter()", "NumberFormatter()", "String(format: \"%d\", 1)",
    "try Regex(\"a\")", "#/a+/#", "let a = /a+b/", "NSRegularExpression()", "Date()", "Date.now",
    "UUID()", "SystemRandomNumberGenerator()", "Int.random(in: 0..<5)", "Bool.random()",
    "a.shuffled()",
    "a.randomElement()", "ContinuousClock()", "getenv(\"A\")", "ProcessInfo.processInfo",
    "print(1)", "try! f()", "fatalError()", "fatalError(\"TO" + "DO\")",
  ])
  func `a banned call is caught`(code: String) {
    #expect(banned("let x = 1\n  \(code)").first == 2, "\(code)")
    #expect(banned("// \(code)").isEmpty)
  }

  @Test(arguments: [
    "\"Date()\"", "UpdateDateFormatterless()", "route.print(a)", "func print(_ a: Int) {}",
    "Int.random(in: 0..<5, using: &generator)", "vault.random(32)", "a.shuffled(using: &g)",
    "a / b / c", "(a) / b",
    "fatalError(\"the table has no such row\")",
  ])
  func `what only looks like a banned call is left alone`(code: String) {
    #expect(banned(code).isEmpty)
  }

  @Test func `some calls are banned only below a floor`() {
    #expect(banned("Date()", at: "Sources/Application/Application/A.swift").isEmpty)
    #expect(banned("Date()", at: "Sources/Adapters/Room/A.swift") == [1])
    #expect(banned("getenv(\"A\")", at: "Sources/Delivery/safar/A.swift").isEmpty)
    #expect(banned("print(1)", at: "Sources/Delivery/Console/A.swift").isEmpty)
    #expect(banned("print(1)", at: "Tests/RoomTests/A.swift").isEmpty)
  }

  @Test func `strings and comments are blank, whatever is in them`() {
    let text = "a /* x /* y */ z */ \"s\\(f(\"}\"))e\" #\"r\"q\"# \"\"\"\n {\"a\"}\n\"\"\" b // c"
    let code = String(decoding: SwiftText(text).code, as: UTF8.self)
    #expect(code.split(whereSeparator: { " \n".contains($0) }) == ["a", "b"])
    #expect(code.utf8.count == text.utf8.count)
  }

  private static let package = """
    func room(_ name: String, _ floor: String, uses: [Target.Dependency] = []) -> Target {
      .target(name: name, dependencies: uses, path: "Sources/\\(floor)/\\(name)")
    }
    func tests(_ name: String, uses: [Target.Dependency]) -> Target { .testTarget(name: name) }
    let ground: [Target] = [
      room("Basics", "Ground"),
      room("Wire", "Ground", uses: ["Basics", "Mission"]),  // room("None", "Ground")
      room("Mission", "Engine", uses: ["Basics", "Nowhere"]),
      .executableTarget(name: "safar", dependencies: ["Mission"], path: "Sources/Delivery/safar"),
      tests("Wire", uses: ["Wire"]),
    ]
    """

  @Test func `rooms are read in order, with what they use`() {
    let rooms = Layers(packageText: Self.package).rooms
    #expect(rooms.map(\.name) == ["Basics", "Wire", "Mission", "safar", "WireTests"])
    #expect(rooms[3].uses == ["Mission"])
    #expect(rooms[3].holds("Sources/Delivery/safar/Main.swift"))
    #expect(rooms[4].holds("Tests/WireTests/A.swift") && !rooms[4].holds("Sources/Ground/Wire/A"))
  }

  @Test func `an arrow down the list is caught, and one that points at nothing`() {
    let what = Layers(packageText: Self.package).wrongArrows().map(\.what)
    #expect(
      what == [
        "Wire uses Mission, which stands below it", "Mission uses Nowhere, which is nowhere",
      ])
  }

  @Test func `an import that is not declared is caught, and Foundation in the engine`() {
    let layers = Layers(packageText: Self.package)
    let code = "public import Basics\nimport Wire\ninternal import struct Foundation.Data\n"
    let mission = file(code, at: "Sources/Engine/Mission/People/A.swift")
    #expect(layers.wrongImports(mission, SwiftText(code)).map(\.line) == [2, 3])
    let test = file("@testable import Wire\nimport Foundation", at: "Tests/WireTests/A.swift")
    #expect(layers.wrongImports(test, SwiftText(test.text)).isEmpty)
  }

  @Test func `a room without a row in the architecture is caught`() {
    let page = file("# A\n\n| Basics | Ground |\n| Mission | Engine |\n| safar | Delivery |\n")
    let what = Layers(packageText: Self.package).unexplained(in: page).map(\.what)
    #expect(what == ["The room Wire has no row"])
  }

  @Test func `leftover words are caught as words`() {
    for word in Words.leftovers {
      #expect(Words.leftovers(file("a\n// \(word): later")).map(\.line) == [2])
    }
    #expect(Words.leftovers(file("XX" + "XXL todos")).isEmpty)
  }

  @Test func `a path of one machine is caught, a link is not`() {
    #expect(Words.privatePaths(file("let a = \"/ho" + "me/me/a\"")).count == 1)
    #expect(Words.privatePaths(file("https://example.org/ho" + "me/page")).isEmpty)
  }

  @Test func `a synonym is caught inside a name, not inside a word or a string`() {
    let page =
      "# G\n\n| Word | Meaning | Not |\n| --- | --- | --- |\n| movement | m | trip, ride |\n"
    let glossary = Glossary(markdown: page)
    #expect(glossary.synonyms == ["trip": "movement", "ride": "movement"])
    let code = "let openTrips = 1\nlet strip = override\nfunc roundTrip() {}\nlet a = \"trip\""
    #expect(glossary.findings(file(code), SwiftText(code)).map(\.line) == [1])
  }

  @Test func `a type that the glossary names and nobody declares is caught`() {
    let page =
      "| Word | In code | Not |\n| --- | --- | --- |\n| leg | `Leg` | - |\n| a | `Gone` | - |\n"
    let glossary = Glossary(markdown: page)
    let code = "public struct Leg {}\n// struct Gone {}"
    let missing = glossary.missingTypes([(file(code), SwiftText(code))])
    #expect(missing.map(\.what) == ["Gone, said to carry \"a\", is nowhere"])
  }

  @Test func `a vague name is caught`() {
    let glossary = Glossary(markdown: "")
    let code = "struct DateUtils {}\nlet a = FileManager.default\n"
    #expect(glossary.findings(file(code), SwiftText(code)).map(\.line) == [1])
  }

  @Test func `names come apart into words`() {
    #expect(Glossary.words(of: "openHTTPCase_2ids") == ["open", "http", "case", "ids"])
  }

  @Test func `a page without a title is caught, or with two, code blocks aside`() {
    func titles(_ text: String) -> [Int] {
      Markdown.titles(file(text, at: "a.md")).map(\.line)
    }
    #expect(titles("text") == [1])
    #expect(titles("# One\n```\n# comment\n```\n").isEmpty)
    #expect(titles("# One\n\n# Two") == [3])
  }

  @Test func `a link that leads nowhere is caught`() {
    let page = file(
      "[a](b.md) [c](../d.md#x) [e](https://e.org) [f](#g)\n`[h](i.md)` [j](../../k)",
      at: "Documentation/a.md")
    let tree = Tree(files: [page, file("", at: "Documentation/b.md")])
    #expect(
      Markdown.links(page, in: tree).map(\.what) == [
        "The link to ../d.md#x leads nowhere", "The link to ../../k leads nowhere",
      ])
  }

  @Test func `a finding says where, what and what to do`() {
    let finding = Finding(path: "a.swift", line: 3, what: "X", instead: "Do Y")
    #expect(finding.description == "a.swift:3: X. Do Y.")
  }

  @Test func `a requirement that cites no test, or one that is nowhere, is caught`() {
    let answers = Answers(
      markdown: """
        | test | 2 |
        | Nr. | Level | Asks for | Answer | By |
        | --- | --- | --- | --- | --- |
        | 1.1 | 1 | a | test | `a test that is there` |
        | 1.2 | 2 | b | test | `a test that is gone`, `short` |
        | 1.3 | 2 | c | test | nothing |
        | 1.4 | 2 | d | perhaps | later |
        """)
    let tests = Answers.tests(
      in: [file("@Test func `a test that is there`() {}", at: "Tests/RoomTests/A.swift")])
    #expect(answers.findings(tests: tests).map(\.line) == [5, 6, 7])
    #expect(answers.summary == ["test": 2])
  }
}
