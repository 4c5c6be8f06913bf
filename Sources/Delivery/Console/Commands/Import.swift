import Application
import Basics
import Mission
import Wiring
import Wire

/// Takes a partner's list in.
struct Import: ConsoleCommand {
  static let name = "import"
  static let summary = "take a partner's list in, all of it or nothing"
  static let usage = """
    safar import FILE --programme CODE [--dated DATE] [--dry-run] [--all-findings]

      FILE               a list of households, .xlsx or .csv: one row a person, the head of each
                         family first
      --programme CODE   what the families apply under: tajik-refugee-return
      --dated DATE       the day the list was written (default today)
      --dry-run          say what would happen, change nothing
      --all-findings     the notes too, not only what somebody should look at

    Headings are known in English, Russian and Dari, or by a row of HXL tags. The same file again
    changes nothing; a corrected file corrects.
    """
  static let switches: Set<String> = ["dry-run", "all-findings"]

  let path: String
  let programme: String
  let dated: CivilDate?
  let isDryRun: Bool
  let showsNotes: Bool

  init(parsing arguments: inout Arguments) throws(UsageError) {
    isDryRun = arguments.has("dry-run")
    showsNotes = arguments.has("all-findings")
    dated = try arguments.option("dated", as: CivilDate.self, like: "1997-08-31")
    guard let programme = arguments.option("programme") else {
      throw UsageError("--programme is missing.")
    }
    self.programme = programme
    path = try arguments.word("The file")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    guard let bytes = ListFiles.read(path) else {
      throw UsageError("\(path) cannot be read, or is larger than 25 MiB.")
    }
    let desk = try Desk(surroundings)
    let plan = try desk.planImport(bytes, programme: programme, dated: dated)
    if plan.isRepeated { return .said("This very file was taken in before. Nothing changed.") }
    if !isDryRun && !plan.isRefused { try desk.carryOut(plan) }
    let shown = plan.findings.filter { showsNotes || $0.severity > .note }.prefix(200)
    let verdict =
      plan.isRefused
      ? "The list is refused: nothing was taken in. Put the errors right and send it again."
      : "\(isDryRun ? "Would register" : "Registered") \(counted(plan.registered, "person")) of "
        + "\(counted(plan.households, "household")) from \(counted(plan.rows, "row")); corrected "
        + "\(plan.corrected)."
    return Output(
      columns: [.number("row"), .text("column"), .text("severity"), .text("finding")],
      rows: shown.map {
        [
          $0.row.map(String.init) ?? "", $0.column ?? "", "\($0.severity)",
          $0.what,
        ]
      },
      notes: [verdict, "\(counted(plan.findings.count, "finding")), \(shown.count) shown."]
        + (plan.known + plan.perhapsKnown == 0
          ? []
          : [
            "\(plan.known) of these people are certainly known already and \(plan.perhapsKnown) "
              + "perhaps; `safar duplicates` \(isDryRun ? "would list" : "lists") them."
          ])
        + (plan.crowded == 0
          ? []
          : [
            "\(counted(plan.crowded, "time")) a new person shared names with a crowd and was "
              + "compared only "
              + "with those born nearest."
          ]),
      isRefusal: plan.isRefused)
  }
}
