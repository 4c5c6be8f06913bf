import Testing

/// The style of the house, checked on every file of the repository.
@Suite struct HouseTests {
  private static let sources: [(file: Tree.File, text: SwiftText)] = Tree.here.files
    .filter(\.isSwift).map { ($0, SwiftText($0.text)) }

  private static func file(_ path: String) -> String {
    Tree.here.files.first { $0.path == path }?.text ?? ""
  }

  private func expectNone(
    _ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let message = findings.prefix(50).map(\.description).joined(separator: "\n")
    #expect(findings.isEmpty, "\n\(message)", sourceLocation: sourceLocation)
  }

  @Test func `the tree is found`() {
    #expect(Tree.here.files.contains { $0.path == "Package.swift" })
    #expect(Self.sources.count > 20)
  }

  @Test func `no line has more than a hundred columns`() {
    expectNone(Tree.here.files.flatMap(Shape.longLines))
  }

  @Test func `no file has four hundred lines`() {
    expectNone(Tree.here.files.flatMap(Shape.longFile))
  }

  @Test func `no function has seventy lines`() {
    expectNone(Self.sources.flatMap(Shape.longFunctions))
  }

  @Test func `no banned call is made`() {
    expectNone(Self.sources.flatMap(BannedCall.findings))
  }

  @Test func `arrows between rooms point up the list, and imports follow them`() {
    let layers = Layers(packageText: Self.file("Package.swift"))
    #expect(layers.rooms.contains { $0.name == "Basics" && $0.uses.isEmpty })
    expectNone(layers.wrongArrows())
    expectNone(Self.sources.flatMap(layers.wrongImports))
  }

  @Test func `every source file belongs to a room that is declared`() {
    let layers = Layers(packageText: Self.file("Package.swift"))
    expectNone(
      Self.sources.filter { file, _ in
        file.path != "Package.swift" && !layers.rooms.contains { $0.holds(file.path) }
      }.map { file, _ in
        Finding(
          path: file.path, line: 1, what: "The file belongs to no room of Package.swift",
          instead: "Declare the room, or take the file away")
      })
  }

  @Test func `every room is explained on the page about the architecture`() {
    let page = "Documentation/architecture.md"
    let layers = Layers(packageText: Self.file("Package.swift"))
    let file = Tree.File(path: page, text: Self.file(page))
    expectNone(layers.unexplained(in: file))
  }

  @Test func `nothing is left over`() {
    expectNone(Tree.here.files.flatMap(Words.leftovers))
  }

  @Test func `no file knows a path of one machine`() {
    expectNone(Tree.here.files.flatMap(Words.privatePaths))
  }

  @Test func `names use the words of the glossary`() {
    let glossary = Glossary(markdown: Self.file(Glossary.path))
    #expect(glossary.synonyms["passenger"] == "person")
    expectNone(Self.sources.flatMap(glossary.findings))
    #expect(glossary.words.isDisjoint(with: glossary.synonyms.keys))
    #expect(glossary.types["Household"] == "household")
    expectNone(glossary.missingTypes(Self.sources))
  }

  @Test func `every page of markdown has one title`() {
    expectNone(Tree.here.files.flatMap(Markdown.titles))
  }

  @Test func `every link within the repository leads somewhere`() {
    expectNone(Tree.here.files.flatMap { Markdown.links($0, in: Tree.here) })
  }

  @Test func `every security requirement has its answer, and the tests it names exist`() {
    let answers = Answers(markdown: Self.file(Answers.path))
    // OWASP ASVS 5.0, levels 1 and 2, without the chapters 9, 10 and 17.
    #expect(answers.rows.count == 210 && Set(answers.rows.map(\.number)).count == 210)
    expectNone(answers.findings(tests: Answers.tests(in: Tree.here.files)))
    for kind in Answers.kinds {
      #expect(answers.summary[kind] == answers.rows.count { $0.kind == kind }, "\(kind)")
    }
  }
}
