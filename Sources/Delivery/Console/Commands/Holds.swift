import Basics
import Mission

/// Days on which nobody who waits at a site, or nobody of a case, may travel.
struct Holds: ConsoleCommand {
  static let name = "hold"
  static let summary = "hold a site or a case for a time: an outbreak, security, protection"
  static let usage = """
    safar hold                                      the holds of sites
    safar hold SITE|CASE --kind KIND [--from DATE] [--until DATE]
    safar hold lift SITE|CASE --kind KIND [--on DATE]

      SITE      the code of a site, with everything in it; CASE: C-000012-K
      KIND      outbreak, security, protection or other
      --from    the first day (default today)
      --until   the last day; without it an outbreak holds as long as the programmes say, counted
                from its first day
    """

  private enum Task {
    case list
    case place(String, from: CivilDate?, until: CivilDate?)
    case lift(String, on: CivilDate?)
  }

  private let task: Task
  private let kind: Case.Hold.Kind

  init(parsing arguments: inout Arguments) throws(UsageError) {
    guard let word = arguments.nextWord() else {
      (task, kind) = (.list, .other)
      return
    }
    kind = try arguments.choice(option: "kind", of: Case.Hold.Kind.allCases)
    if word == "lift" {
      task = .lift(
        try arguments.word("The site or case"),
        on: try arguments.option("on", as: CivilDate.self, like: "2026-03-10"))
    } else {
      task = .place(
        word, from: try arguments.option("from", as: CivilDate.self, like: "2026-03-01"),
        until: try arguments.option("until", as: CivilDate.self, like: "2026-03-21"))
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    switch task {
    case .list: return Self.list(desk)
    case .place(let word, let from, let until):
      let first = from ?? desk.today
      guard let last = until ?? Self.outbreak(kind, from: first, desk) else {
        throw UsageError("--until is missing: no programme says how long this lasts.")
      }
      guard let span = DateSpan(first, last) else { throw UsageError("--until is before --from.") }
      if let id = CaseID(word) {
        try desk.carryOut(.placeHold(id, .init(kind: kind, span: span)))
      } else {
        try desk.carryOut(
          .holdSite(SiteHold(site: try desk.site(word), kind: kind, span: span)))
      }
      return .said("\(word) is held \(span).")
    case .lift(let word, let on):
      let day = on ?? desk.today
      if let id = CaseID(word) {
        try desk.carryOut(.liftHold(id, kind, on: day))
      } else {
        try desk.carryOut(.liftSiteHold(try desk.site(word), kind, on: day))
      }
      return .said("From \(day) on, \(word) is held no more for this.")
    }
  }

  /// The last day of an outbreak by the strictest programme in force.
  private static func outbreak(
    _ kind: Case.Hold.Kind, from first: CivilDate, _ desk: Desk
  ) -> CivilDate? {
    guard kind == .outbreak else { return nil }
    return desk.state.programmes.ids
      .compactMap { desk.state.programme($0, on: first)?.rules.outbreak?.value }.max()
      .map { first + ($0 - 1) }
  }

  private static func list(_ desk: Desk) -> Output {
    Output(
      columns: [.text("site"), .text("kind"), .text("from"), .text("until")],
      rows: desk.state.siteHolds.map { hold in
        [
          desk.code(hold.site), ConsoleWord.of(hold.kind), hold.span.first.description,
          hold.span.last.description,
        ]
      })
  }
}
