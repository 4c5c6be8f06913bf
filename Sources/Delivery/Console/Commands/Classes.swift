import Application
import Basics
import Mission

/// Orientation classes: planned, filled, attended, made up, assessed, certified.
struct Classes: ConsoleCommand {
  static let name = "class"
  static let summary = "plan an orientation class, enrol people, take attendance, assess, certify"
  static let usage = """
    safar class                                     every class
    safar class CLASS                               its people, and what they have been to
    safar class plan COURSE --language fa --day DATE... --trainer STAFF [--interpreter STAFF]
                     [--room "SITE; NAME; SEATS"] [--starts 09:00]
    safar class enrol|leave CLASS PERSON...
    safar class attend CLASS MODULE PERSON... [--on DATE] [--made-up]
    safar class assess CLASS PERSON --score 0..100
    safar class certify CLASS PERSON... [--on DATE]
    safar class cancel CLASS

      COURSE      its code: coa
      --day       the days it meets, one option each; the modules are laid over them in their order
      --room      without it the class meets at a distance
      --made-up   attended later than the class
      certify     refused while a required module is missing, or less was attended than the
                  programme of the person's case asks for; it clears that programme's step
    """
  static let switches: Set<String> = ["made-up"]

  private enum Task {
    case list
    case show(ClassID)
    case plan(PlannedClass)
    case give([Command], said: String)
    case certify(ClassID, [PersonID], on: CivilDate?)
    case attend(ClassID, module: String, [PersonID], isMadeUp: Bool, on: CivilDate?)
  }

  private let task: Task

  init(parsing arguments: inout Arguments) throws(UsageError) {
    guard let verb = arguments.nextWord() else {
      task = .list
      return
    }
    if let id = ClassID(verb) {
      task = .show(id)
      return
    }
    if verb == "plan" {
      task = .plan(try PlannedClass(&arguments))
      return
    }
    let id = try arguments.word("The class", as: ClassID.self, like: "B-000012-Y")
    func people() throws(UsageError) -> [PersonID] {
      try arguments.ids("The person", like: "P-000012-R")
    }
    func on() throws(UsageError) -> CivilDate? {
      try arguments.option("on", as: CivilDate.self, like: "2026-03-03")
    }
    switch verb {
    case "enrol":
      let people = try people()
      task = .give(
        [.enrol(id, people)], said: "\(counted(people.count, "person is")) enrolled in \(id).")
    case "leave":
      task = .give([.leaveClass(id, try people())], said: "They are not in class \(id) any more.")
    case "attend":
      let module = try arguments.word("The module")
      let isMadeUp = arguments.has("made-up")
      task = .attend(id, module: module, try people(), isMadeUp: isMadeUp, on: try on())
    case "assess":
      let person = try arguments.word("The person", as: PersonID.self, like: "P-000012-R")
      let score = try arguments.needed("score", as: Int.self, like: "80")
      task = .give([.assess(id, person, score: score)], said: "\(person) is assessed.")
    case "certify": task = .certify(id, try people(), on: try on())
    case "cancel": task = .give([.cancelClass(id)], said: "Class \(id) is cancelled.")
    default: throw UsageError("There is no `class \(verb)`.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    switch task {
    case .list: return Self.list(desk)
    case .show(let id): return try Self.show(id, desk)
    case .plan(let planned):
      for case .classPlanned(let event) in try desk.carryOut(try planned.command(desk)) {
        return .said("Class \(event.id) is planned. Enrol people with `safar class enrol`.")
      }
      return .said("Nothing changed.")
    case .give(let commands, let said):
      try desk.carryOut(all: commands)
      return .said(said)
    case .certify(let id, let people, let on):
      try desk.carryOut(all: people.map { .certify(id, $0, on: on ?? desk.today) })
      return .said(
        "\(counted(people.count, "person has")) their certificate: `safar certificate` prints it.")
    case .attend(let id, let module, let people, let isMadeUp, let on):
      try desk.carryOut(
        .recordAttendance(
          id, module: module, people, isMadeUp: isMadeUp, on: on ?? desk.today))
      return .said("\(counted(people.count, "person was")) at \(module).")
    }
  }

  private static func list(_ desk: Desk) -> Output {
    var rows: [[String]] = []
    desk.state.classes.forEach { id, row in
      rows.append([
        id.description, desk.state.courses[row.course]?.code ?? "", row.language,
        row.days?.first.description ?? "", row.days?.last.description ?? "",
        row.sessions.first?.room.map { "\(desk.code($0.site)) \($0.name)" } ?? "at a distance",
        String(row.participants.count), String(row.participants.count { $0.certifiedOn != nil }),
        row.isCancelled ? "cancelled" : "",
      ])
    }
    return Output(
      columns: [
        .text("class"), .text("course"), .text("language"), .text("from"), .text("until"),
        .text("room"), .number("people"), .number("certified"), .text("state"),
      ], rows: rows)
  }

  private static func show(_ id: ClassID, _ desk: Desk) throws -> Output {
    guard let row = desk.state.classes[id] else { throw Refusal(.noClass, ["id": id]) }
    try desk.record(
      reading: name, people: row.participants.map(\.person), fields: [.names, .training])
    let modules = desk.state.courses[row.course]?.modules.map(\.code) ?? []
    return Output(
      title: "Class \(id)",
      columns: [.text("person"), .text("name")] + modules.map { .text($0) }
        + [.number("score"), .text("certified_on")],
      rows: row.participants.map { participant in
        [
          participant.person.description,
          desk.state.people[participant.person]?.details?.names.first?.whole ?? "",
        ] + modules.map { participant.attended.contains($0) ? "yes" : "" } + [
          participant.score.map(String.init) ?? "", participant.certifiedOn?.description ?? "",
        ]
      },
      notes: row.sessions.map { session in
        "\(session.starts): \(session.module), \(session.trainer)"
          + (session.interpreter.map { ", interpreted by \($0)" } ?? "") + "."
      })
  }
}
