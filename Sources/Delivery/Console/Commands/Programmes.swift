import Application
import Basics
import Documents
import Mission
import Wire
import Wiring

/// Lists, explains, checks, tries out and adopts programmes.
struct Programmes: ConsoleCommand {
  static let name = "programmes"
  static let summary = "the rules cases are processed under: list, explain, check, try out, adopt"
  static let usage = """
    safar programmes
    safar programmes show CODE [--on DATE] [--language en|ru|tg|fa]
    safar programmes check FILE
    safar programmes explain FILE [--on DATE] [--language en|ru|tg|fa]
    safar programmes try FILE [--on DATE]
    safar programmes adopt FILE

      CODE         of a programme of the mission: canada-gar
      FILE         a programme's data file, like those in Examples/tajikistan/programmes
      --on DATE    the day whose version is meant, or on which cases would travel (default today)
      --language   of the explanation (default en)

    check needs no mission. try says whom the file would make unready, and changes nothing. adopt
    takes in what is new; a version that cases were judged by is never changed: a change gets a
    first day of its own.
    """

  private enum Task {
    case list
    case show(String)
    case check(String)
    case explain(String)
    case tryOut(String)
    case adopt(String)
  }

  private let task: Task
  private let date: CivilDate?
  private let language: DocumentLanguage

  init(parsing arguments: inout Arguments) throws(UsageError) {
    date = try arguments.option("on", as: CivilDate.self, like: "2026-03-01")
    language =
      try arguments.option("language", as: DocumentLanguage.self, like: "en, ru, tg or fa")
      ?? .english
    let words = arguments.remainingWords()
    guard let verb = words.first, verb != "list" else {
      task = .list
      return
    }
    guard words.count == 2 else { throw UsageError("`programmes \(verb)` has one word behind it.") }
    switch verb {
    case "show": task = .show(words[1])
    case "check": task = .check(words[1])
    case "explain": task = .explain(words[1])
    case "try": task = .tryOut(words[1])
    case "adopt": task = .adopt(words[1])
    default: throw UsageError("There is no `programmes \(verb)`.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    switch task {
    case .check(let path): return try check(path)
    case .explain(let path):
      let versions = try Self.read(path)
      let day = date ?? versions.last?.inForceFrom ?? .endOfTime
      guard let version = versions.last(where: { $0.inForceFrom <= day }) ?? versions.first else {
        throw UsageError("\(path) has no version.")
      }
      return explained(version)
    case .list: return list(try Desk(surroundings))
    case .show(let code):
      let desk = try Desk(surroundings)
      guard let known = desk.state.programmes.first(where: { $0.first?.code == code }),
        let version = desk.state.programme(known.id, on: date ?? desk.today)
      else { throw UsageError("There is no programme \(code); `safar programmes` lists them.") }
      return explained(version)
    case .tryOut(let path): return try tryOut(path, try Desk(surroundings))
    case .adopt(let path): return try adopt(path, try Desk(surroundings))
    }
  }

  private static func read(_ path: String) throws -> [Programme] {
    let bytes = try PlainFiles.read(path)
    do {
      return try ProgrammeFile(JSONNode(try JSON(bytes, .relaxed))).versions()
    } catch {
      throw DefinitionFault(file: path, what: "\(error)")
    }
  }

  private func list(_ desk: Desk) -> Output {
    var rows: [[String]] = []
    desk.state.programmes.forEach { id, versions in
      let today = desk.state.programme(id, on: desk.today)
      let open = desk.state.cases.rows.count { $0.programme == id && $0.isOpen }
      rows.append([
        versions.first?.code ?? "", today?.name ?? "", today?.inForceFrom.description ?? "",
        String(versions.count), String(today?.steps.count ?? 0), String(open),
        String(today?.rules.unset.count ?? 0),
      ])
    }
    return Output(
      columns: [
        .text("programme"), .text("name"), .text("in_force_from"), .number("versions"),
        .number("steps"), .number("open_cases"), .number("settings_unset"),
      ], rows: rows)
  }

  /// Findings of every version, each once.
  private func check(_ path: String) throws -> Output {
    let versions = try Self.read(path)
    var rows: [[String]] = []
    var isFaulty = false
    var seen: Set<ProgrammeFinding> = []
    for version in versions {
      for finding in version.findings where seen.insert(finding).inserted {
        isFaulty = isFaulty || finding.isFault
        rows.append([
          version.inForceFrom.description, finding.isFault ? "fault" : "setting", finding.sentence,
        ])
      }
    }
    return Output(
      columns: [.text("version"), .text("kind"), .text("finding")], rows: rows,
      notes: [
        "\(versions.count) versions of \(versions.first?.code ?? path); "
          + (isFaulty ? "it cannot be adopted." : "nothing stands in the way of adopting it.")
      ], isRefusal: isFaulty)
  }

  private func explained(_ programme: Programme) -> Output {
    var notes: [String] = []
    for paragraph in ProgrammeExplanation(programme, in: language).paragraphs {
      if !paragraph.heading.isEmpty { notes.append(paragraph.heading) }
      notes.append(paragraph.sentences.joined(separator: " "))
    }
    return Output(notes: notes)
  }

  private func tryOut(_ path: String, _ desk: Desk) throws -> Output {
    let day = date ?? desk.today
    let run = try DryRun(
      try Self.read(path), on: day, state: desk.state,
      context: desk.mission.context(desk.surroundings.now()))
    let rows = run.unready.map { change in
      [
        change.id.description, change.movement?.description ?? "",
        Households.sentence(change.before), Households.sentence(change.after),
      ]
    }
    try desk.record(
      reading: "programmes",
      households: run.unready.compactMap { desk.state.cases[$0.id]?.household },
      fields: [.clearances])
    return Output(
      columns: [.text("case"), .text("movement"), .text("now"), .text("then")], rows: rows,
      notes: [
        "Of \(run.cases) open cases, \(run.unready.count) would no longer be ready and "
          + "\(run.ready.count) newly would, on \(day) or the day they are booked for. "
          + "Nothing was changed."
      ])
  }

  private func adopt(_ path: String, _ desk: Desk) throws -> Output {
    let versions = try Self.read(path)
    let events = try desk.carryOut(all: versions.map { .adopt($0) })
    let unset = versions.last?.rules.unset ?? []
    return Output(
      notes: [
        events.isEmpty
          ? "The mission has all \(versions.count) versions already."
          : "\(events.count) of \(versions.count) versions adopted."
      ]
        + (unset.isEmpty
          ? [] : ["Settings this programme still needs: \(unset.joined(separator: ", "))."]))
  }
}
