import Application
import Basics
import Caseload
import Documents
import DocumentsPDF
import Journal
import Mission
import Planning
import Solver
import Wire
import Wiring

/// The season of 1997, told again through the same commands a mission gives.
struct DemoSeason {
  let desk: Desk
  let folder: MissionFolder
  let lists: DemoLists
  let programme: String
  let span: DateSpan

  /// The morning the story stops: what was to leave before is on its way or home, the rest is
  /// planned.
  static let today = CivilDate(year: 1997, month: 11, day: 21)!

  func moment(_ date: CivilDate, hour: Int = 12) -> Instant {
    LocalMoment(date: date, minute: hour * 60).instant(offset: desk.state.utcOffset)
  }

  /// What is told at a moment, when it was not told before.
  struct Chapter {
    let at: Instant
    let tell: () throws -> Void
  }

  /// Tells everything in the order of the mission's clocks, so that the figures of any day of the
  /// season say what was known and done by then.
  func tell(with others: [Chapter], steps: Int) throws {
    let files = ListFiles.all(in: lists.folder).compactMap { path in
      Self.date(of: path).map { (path: path, date: $0) }
    }
    let own = files.enumerated().map { index, list in
      Chapter(at: moment(list.date)) {
        try importList(list.path, list.date)
        if desk.state.plans.count <= index { try plan(after: list.date, steps: steps) }
      }
    }
    let chapters = (own + others).enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    for (index, chapter) in chapters.enumerated() {
      desk.report("living the season", index, chapters.count)
      try live(until: chapter.at)
      try chapter.tell()
    }
    try live(until: moment(Self.today, hour: 0))
    desk.report("living the season", chapters.count, chapters.count)
  }

  // MARK: Lists

  /// Takes a list in on the day it is from.
  private func importList(_ path: String, _ date: CivilDate) throws {
    guard let bytes = ListFiles.read(path) else { return }
    let plan = try desk.planImport(bytes, programme: programme, dated: date, now: moment(date))
    if plan.isRefused {
      throw DefinitionFault(file: path, what: plan.findings.map(\.description).first ?? "")
    }
    if !plan.isRepeated { try desk.carryOut(plan, at: moment(date)) }
  }

  /// The date at the end of a list's name: `sakhi-1997-08-31.csv`.
  private static func date(of path: String) -> CivilDate? {
    let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
    return CivilDate(String(name.suffix(10)))
  }

  // MARK: Plan

  /// Gives those who wait a day, from the day after tomorrow on; what is planned already stays.
  /// Tries a fixed number of plans, so that everybody sees the same season.
  private func plan(after date: CivilDate, steps: Int) throws {
    guard let id = desk.state.programmes.first(where: { $0.first?.code == programme })?.id,
      let span = DateSpan(max(span.first, date + 2), span.last)
    else { return }
    let season = SeasonProblem(of: desk.state, programme: id, span: span)
    let progress = desk.surroundings.progress
    let engine = ConvoyEngine(
      solve: { problem in
        let answer = problem.solve(
          steps: steps,
          goOn: { best in
            progress.report("planning", best.steps, steps)
            return true
          })
        return answer.against(problem.bound(by: ClpSolver()) { 60 })
      }, bound: { problem in problem.bound(by: ClpSolver()) { 60 } })
    let plan = SeasonPlan(for: season, by: engine)
    let afternoon = moment(date, hour: 14)
    try desk.accept(try desk.keep(plan, seed: 1, at: afternoon), at: afternoon)
  }

  // MARK: Documents

  /// The manifest of every movement that has left or is to leave, as CSV, of each confirmed one
  /// also as PDF; and the boarding cards of the next to depart.
  func writeManifests() throws {
    let papers = lists.papers
    let ids = desk.state.movements.ids.filter { id in
      desk.state.movements[id].map { $0.status != .cancelled && $0.flight == nil } ?? false
    }
    try desk.record(
      ids.map { id in
        PeopleRead(
          account: .console, route: "manifest", movement: id, fields: Fields(Manifest.fields),
          at: desk.moment(nil))
      })
    for (index, id) in ids.enumerated() {
      desk.report("writing manifests", index, ids.count)
      let path = "\(papers)/manifest-\(id)"
      let manifest = try Manifest.output(id, desk).printed(as: .csv)
      try PersonalFiles.write(Array(manifest.utf8), to: path + ".csv")
      if desk.state.movements[id]!.manifestVersion > 0 {
        let pages = try desk.manifest(of: id, in: .english).document.pdf()
        try PersonalFiles.write(pages, to: path + ".pdf")
      }
    }
    desk.report("writing manifests", ids.count, ids.count)
    if let next {
      let cards = try desk.boardingCards(of: next, in: .english).document.pdf()
      try PersonalFiles.write(cards, to: "\(papers)/cards-\(next).pdf")
    }
  }

  // MARK: Summary

  /// The movement that leaves first from today on.
  private var next: MovementID? {
    desk.state.movements.ids.filter { id in
      desk.state.movements[id].map {
        $0.flight == nil && $0.status < .boarding && $0.day >= Self.today
      } ?? false
    }
    .min { (desk.state.movements[$0]!.day, $0) < (desk.state.movements[$1]!.day, $1) }
  }

  func summary(with onward: DemoOnward) -> Output {
    let figures = Figures(
      of: desk.state, by: [.site], on: Self.today, position: desk.mission.log.lastPosition)
    let safar = "  \(desk.surroundings.program) --mission \(folder.path)"
    return Output(
      title: "\(desk.state.name), the morning of \(Self.today). All people are synthetic.",
      columns: [.text("site")] + Figures.Measure.allCases.map { .number($0.rawValue) },
      rows: (figures.rows.map { ($0.keys, $0.counts) } + [(["total"], figures.totals)]).map {
        $0.0 + $0.1.map(String.init)
      },
      notes: planNotes + [
        "The lists lie in \(lists.folder), the manifests and cards in \(lists.papers).", "",
        "Try next:",
        "\(safar) movements \(next?.description ?? "")",
        "\(safar) households --site SAKHI --limit 5",
        "\(safar) cases --blocked --on \(Self.today)",
        "\(safar) figures --by site,sex --as-of 1997-08-31",
        "\(safar) history \(broughtHome)",
        "\(safar) verify", "",
      ] + onward.notes(safar))
  }

  /// A household that has come home, so that its history has everything in it.
  private var broughtHome: String {
    desk.state.movements.first { $0.status == .closed }?.row.bookings.first?.household.description
      ?? "H-000001-N"
  }

  private var planNotes: [String] {
    guard let last = desk.state.plans.last else { return [] }
    let convoys = desk.state.plans.reduce(0) { $0 + $1.movements }
    return [
      "\(counted(convoys, "convoy")) in \(counted(desk.state.plans.count, "plan")), one after each "
        + "list.",
      "The last plan: \(counted(last.objectives[0], "person")) not moved, "
        + "\(last.objectives[1]) weighted waiting person-days (no plan below \(last.bounds[1])).",
    ]
  }
}
