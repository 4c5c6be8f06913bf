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

  private func noon(_ date: CivilDate, hour: Int = 12) -> Instant {
    LocalMoment(date: date, minute: hour * 60).instant(offset: desk.state.utcOffset)
  }

  // MARK: Lists

  /// Takes the lists in, in the order of their dates, each on the day it is from.
  func importLists() throws {
    let files = ListFiles.all(in: lists.folder)
    for (index, path) in files.enumerated() {
      desk.report("importing lists", index, files.count)
      guard let bytes = ListFiles.read(path), let date = Self.date(of: path) else { continue }
      let plan = try desk.planImport(bytes, programme: programme, dated: date, now: noon(date))
      if plan.isRefused {
        throw DefinitionFault(file: path, what: plan.findings.map(\.description).first ?? "")
      }
      if !plan.isRepeated { try desk.carryOut(plan, at: noon(date)) }
    }
    desk.report("importing lists", files.count, files.count)
  }

  /// The date at the end of a list's name: `sakhi-1997-08-31.csv`.
  private static func date(of path: String) -> CivilDate? {
    let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
    return CivilDate(String(name.suffix(10)))
  }

  // MARK: Plan

  /// Tries a fixed number of plans, so that everybody sees the same season.
  func plan(steps: Int) throws {
    guard let id = desk.state.programmes.first(where: { $0.first?.code == programme })?.id else {
      return
    }
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
    try desk.accept(try desk.keep(plan, seed: 1, at: noon(Self.planned)), at: noon(Self.planned))
  }

  /// The day the plan is made: after the last list.
  private static let planned = CivilDate(year: 1997, month: 11, day: 20)!

  // MARK: The road

  /// Lives every movement before today: confirmed, boarded, counted at each crossing, handed over.
  func live() throws {
    let due = desk.state.movements.ids.filter { id in
      guard let row = desk.state.movements[id] else { return false }
      return row.status != .closed && row.status != .cancelled && row.journey.last < Self.today
    }.sorted { a, b in
      (desk.state.movements[a]!.day, a) < (desk.state.movements[b]!.day, b)
    }
    for (index, id) in due.enumerated() {
      desk.report("moving people", index, due.count)
      try live(id)
    }
    desk.report("moving people", due.count, due.count)
  }

  private func live(_ id: MovementID) throws {
    guard let row = desk.state.movements[id] else { return }
    let day = row.day
    let wall = noon(Self.planned)
    if row.status == .planned { try desk.carryOut([.confirm(id)], at: wall) }
    if desk.state.movements[id]?.status == .confirmed {
      try desk.carryOut([.openBoarding(id, at: noon(day, hour: 5))], at: wall)
    }
    try board(id, noon(day, hour: 6), wall)
    if desk.state.movements[id]?.bookings.isEmpty == true {
      try desk.carryOut([.cancel(id, .other)], at: wall)
      return
    }
    if desk.state.movements[id]?.status == .boarding {
      try desk.carryOut([.depart(id, at: noon(day, hour: 7))], at: wall)
    }
    if desk.state.movements[id]?.status == .departed { try travel(id, row, wall) }
    try handOver(id, noon(row.journey.last, hour: 17), wall)
  }

  /// One household in twenty does not come; the others of a linked group stay with it.
  /// Source of the share: 393 of 413 booked families came, UNHCR Pakistan (2019).
  private func board(_ id: MovementID, _ at: Instant, _ wall: Instant) throws {
    guard let row = desk.state.movements[id], row.status == .boarding else { return }
    let missing = row.bookings.filter { $0.household.number % 20 == 7 && !$0.isAboard }
    for booking in missing where desk.state.movements[id]?.booking(of: booking.household) != nil {
      try desk.carryOut([.unbook(id, booking.household, .noShow)], at: wall)
    }
    let people = desk.state.movements[id]?.bookings.flatMap(\.places)
      .filter { $0.stage == .booked }.map(\.person)
    if let people, !people.isEmpty {
      try desk.carryOut([.board(id, people, at: at)], at: wall)
    }
  }

  private func travel(_ id: MovementID, _ row: Movement, _ wall: Instant) throws {
    for (offset, stage) in row.stages.enumerated() {
      for crossing in stage.crossings {
        let aboard = desk.state.movements[id]?.aboard ?? 0
        try desk.carryOut(
          [
            .recordPassage(
              id, crossing, at: noon(row.day + offset, hour: 11), counted: aboard)
          ], at: wall)
      }
    }
    try desk.carryOut([.arrive(id, at: noon(row.journey.last, hour: 16))], at: wall)
  }

  /// Each district's own committee accepts its people; the first one those of a district without.
  private func handOver(_ id: MovementID, _ at: Instant, _ wall: Instant) throws {
    guard let row = desk.state.movements[id], row.status == .arrived else { return }
    var commands: [Command] = []
    var byPartner: [StaffID: [PersonID]] = [:]
    for booking in row.bookings {
      guard let partner = partner(for: booking.household) else { continue }
      byPartner[partner, default: []] += booking.places.filter { $0.stage == .arrived }.map(
        \.person)
    }
    for (partner, people) in byPartner.sorted(by: { $0.key < $1.key }) where !people.isEmpty {
      commands.append(.handOver(id, people, to: partner, at: at))
    }
    try desk.carryOut(commands + [.close(id, at: at)], at: wall)
  }

  private func partner(for household: HouseholdID) -> StaffID? {
    guard let home = desk.state.households[household]?.destination else { return nil }
    return desk.state.staff.first { $0.role == .partner && $0.site == home }?.id
      ?? desk.state.staff.first { $0.role == .partner }?.id
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

  /// The planned movement that leaves first from today on.
  private var next: MovementID? {
    desk.state.movements.ids.filter { id in
      desk.state.movements[id].map { $0.status == .planned && $0.day >= Self.today } ?? false
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
    desk.state.plans.map { plan in
      "The plan: \(plan.movements) convoys, \(plan.objectives[0]) people not moved, "
        + "\(plan.objectives[1]) weighted waiting person-days (no plan below \(plan.bounds[1]))."
    }
  }
}
