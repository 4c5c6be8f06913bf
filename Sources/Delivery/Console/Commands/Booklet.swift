import Application
import Basics
import Documents
import DocumentsPDF
import Mission
import Wiring

/// Prints the page a family gets before its journey.
struct Booklet: ConsoleCommand {
  static let name = "booklet"
  static let summary = "the page a family gets before its journey: what is still to do, whom to ask"
  static let usage = """
    safar booklet CASE --out FILE.pdf [--contact "OFFICE; TELEPHONE"] [--on DATE]
                       [--language en|ru|tg|fa]

      --contact      the office the family may ask
      --on DATE      the day they would leave (default: of their movement, else today)
      --language     default: Dari or Tajik, as the family writes its name

    What is still to do is what their readiness lacks on that day, the check right before departure
    among it. What a doctor asked of one of them alone does not stand on it.
    """

  let row: CaseID
  let path: String
  let office: (name: String, telephone: String)
  let date: CivilDate?
  let language: DocumentLanguage?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    row = try arguments.word("The case", as: CaseID.self, like: "C-000231-Z")
    path = try arguments.pdf()
    language = try arguments.language()
    date = try arguments.option("on", as: CivilDate.self, like: "2026-03-12")
    office = arguments.contact()
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    let household = desk.state.cases[row]?.household
    try desk.record(
      reading: Self.name, households: household.map { [$0] } ?? [], fields: [.names, .clearances])
    let page = try desk.booklet(of: row, office: office, on: date, in: language)
    try PersonalFiles.write(try page.document.pdf(), to: path)
    return .said("The page for case \(row) is in \(path): \(page.toDo.count) things to do.")
  }
}

extension Arguments {
  /// `--contact "OFFICE; TELEPHONE"`
  mutating func contact() -> (name: String, telephone: String) {
    let parts = (option("contact") ?? "").split(separator: ";")
      .map { $0.split(separator: " ").joined(separator: " ") }
    return (parts.first ?? "", parts.dropFirst().first ?? "")
  }
}

extension Desk {
  /// What a family's page says.
  ///
  /// - Throws: a refusal when the case is unknown.
  fileprivate func booklet(
    of id: CaseID, office: (name: String, telephone: String), on asked: CivilDate?,
    in language: DocumentLanguage?
  ) throws -> BookletPageInput {
    guard let row = state.cases[id] else { throw Refusal(.noCase, ["id": id]) }
    let movement = state.members(of: row.household).lazy.compactMap(\.person.movement).first
      .flatMap { self.state.movements[$0] }
    let date = asked ?? movement?.day ?? state.date(at: moment(nil))
    let name = state.people[row.principal]?.details?.names.first?.whole ?? ""
    let language = language ?? DocumentLanguage(lettersOf: name)
    return BookletPageInput(
      stamp: stamp(language), caseID: id.description, name: name,
      destination: place(state.households[row.household]?.destination, language),
      departs: movement.map { "\($0.day)" } ?? "", days: [],
      toDo: toDo(id, row, on: date, language), arrival: [], office: office.name,
      telephone: office.telephone)
  }

  /// The steps that are missing, each with the given names of those who lack it.
  private func toDo(
    _ id: CaseID, _ row: Case, on date: CivilDate, _ language: DocumentLanguage
  ) -> [ChecklistItem] {
    let rules = state.programme(row.programme, on: date)
    var lacking: [(step: String, people: [String])] = []
    for blocker in state.readiness(of: id, on: date, for: .boarding).blockers
    // What only somebody marked by a doctor is asked for would tell the family of it.
    where !blocker.step.isEmpty && rules?.step(blocker.step)?.rule.asked.marker == nil {
      let given = blocker.person.flatMap { state.people[$0]?.details?.names.first?.given }
      if let place = lacking.firstIndex(where: { $0.step == blocker.step }) {
        lacking[place].people += given.map { [$0] } ?? []
      } else {
        lacking.append((blocker.step, given.map { [$0] } ?? []))
      }
    }
    let comma = language.direction == .rightToLeft ? "، " : ", "
    return lacking.map { code, people in
      let step = rules?.step(code)
      return ChecklistItem(
        step?.rule.names.map { $0.text(in: language) } ?? step?.name ?? code,
        note: people.joined(separator: comma))
    }
  }
}
