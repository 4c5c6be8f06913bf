import Application
import Basics
import Caseload
import Mission
import Planning
import Wire
import Wiring

/// Tells the season of 1997 again: from the partner's lists to convoys on the road; and onward
/// movement beside it.
struct Demo: ConsoleCommand {
  static let name = "demo"
  static let summary =
    "make the example mission and live its season, from lists to convoys and a flight"
  static let usage = """
    safar demo [--example FOLDER] [--steps N] [--serve] [--port N]

      --example FOLDER   its data files (default Examples/tajikistan)
      --steps N          plans to try; the same number, the same season (default 200)
      --serve            then open the site on this machine, with an account for each role
      --port N           of the site (default 8080)

    The mission lies in mission-demo unless --mission names another folder; its lists and manifests
    lie beside it, in mission-demo-papers. Interrupt it when you like; run again, it goes on where
    it was. All people are synthetic.
    """

  static let switches: Set<String> = ["serve"]

  let example: String
  let steps: Int
  let isServing: Bool
  let port: UInt16

  init(parsing arguments: inout Arguments) throws(UsageError) {
    isServing = arguments.has("serve")
    port = try arguments.option("port", as: UInt16.self, like: "8080") ?? 8080
    example = arguments.option("example") ?? "Examples/tajikistan"
    steps = try arguments.option("steps", as: Int.self, like: "200") ?? 200
    guard (1...100_000).contains(steps) else { throw UsageError("--steps is 1 to 100000.") }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let files = DataFiles.read(in: example)
    if files.isEmpty { throw FolderFault.missing(example) }
    let definition = try MissionDefinition(files: files)
    let season = try definition.season()
    let lists = DemoLists(beside: surroundings.folder)
    // Synthetic people must never come into a mission that is not the demonstration's.
    if surroundings.folder.exists && !lists.areThere {
      throw FolderFault.exists(surroundings.folder.path)
    }
    try lists.write()
    if !surroundings.folder.exists { try surroundings.folder.make(passphrase: nil) }
    let desk = try Desk(surroundings)
    let founded = Instant(CivilDate(year: season.span.first.year, month: 5, day: 1)!)
    if desk.state.name.isEmpty { try desk.setUp(definition, at: founded) }
    let rehearsal = DemoSeason(
      desk: desk, folder: surroundings.folder, lists: lists, programme: season.programme,
      span: season.span)
    let onward = DemoOnward(desk: desk, papers: lists.papers)
    try rehearsal.tell(with: onward.chapters, steps: steps)
    try rehearsal.writeManifests()
    try onward.print()
    let accounts = isServing ? try rehearsal.openAccounts() : []
    try surroundings.folder.settle(desk.mission)
    if !isServing { return rehearsal.summary(with: onward) }
    surroundings.service.say(rehearsal.summary(with: onward).printed(as: .table))
    surroundings.service.say(DemoSeason.table(of: accounts).printed(as: .table))
    let serving = Serving(
      port: port, exerciseFrom: LocalMoment(date: DemoSeason.today, minute: 8 * 60),
      asksForSecondFactor: false)
    return try surroundings.service.site.serve(desk.mission, as: serving, in: surroundings)
  }
}
