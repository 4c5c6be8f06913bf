public import Application
public import HTTP
public import Journal
public import Wiring
import Basics
import Documents
import Mission
import Synchronization

/// The site: answers requests as values, with no socket in sight. Safe from any thread.
public final class WebSite: Sendable {
  let hall: SafarHall
  let gate: Gate
  let clock: SiteClock
  let planner: SafarPlanner
  let random: @Sendable () -> UInt64
  let router = Router()
  let programRouter = Router(Route.rows.filter { $0.program != nil })
  let limiter = Mutex(RequestLimiter())
  let peopleIndex = Kept(mark: { [$0.changes.ofPeople] }, make: { PersonSearch($0, after: $1) })
  /// Everybody's records, ready to say what speaks for two of them being one.
  let registry = Kept(mark: { [$0.changes.ofRecords] }, make: { state, _ in Registry(state) })
  /// Who will not be able to travel, on the mission's day.
  let outlook: Kept<Outlook>
  let uploads = Uploads()
  let selections = Selections()
  let past = PastFigures()
  let backroom: Backroom
  /// How the mission's key lies in its folder; nil when it lies in none.
  let custody: KeyCustody?
  let complain: @Sendable (String) -> Void
  /// The largest body that any address takes.
  public static let bodyBytes = Route.rows.map(\.bodyBytes).max() ?? 0

  /// - Parameters:
  ///   - gate: who may come in; a demonstration's asks for no second factor.
  ///   - random: fresh random numbers, for the identifiers of commands.
  ///   - engines: who looks for plans.
  ///   - backroom: where what takes longer is done.
  ///   - complain: is told of errors nobody foresaw, without anything personal.
  public init(
    _ hall: SafarHall, gate: Gate, clock: SiteClock, random: @escaping @Sendable () -> UInt64,
    engines: @escaping SafarPlanner.Engines, backroom: Backroom = .threads,
    custody: KeyCustody? = nil, complain: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    (self.hall, self.gate, self.clock, self.random) = (hall, gate, clock, random)
    (self.backroom, self.custody, self.complain) = (backroom, custody, complain)
    let today: @Sendable (MissionState) -> CivilDate = { $0.date(at: clock.mission()) }
    outlook = Kept(
      mark: { state in
        [state.changes.ofReadiness, state.changes.ofBookings, Int(today(state).dayNumber)]
      }, make: { state, _ in Outlook(state, on: today(state)) })
    planner = SafarPlanner(
      hall, now: clock.mission, engines: engines, launch: backroom.begin)
  }

  /// Answers one request, whatever it is.
  public func answer(_ request: Request) -> Response {
    if request.path.starts(with: Self.programRoot) && request.path != OpenAPI.path {
      var response = answer(program: request)
      if request.method == .head { response.body = [] }
      return response.guarded()
    }
    var visit = Visit(site: self, request: request)
    var response: Response
    do {
      visit.match = try router.match(request.method, request.path)
      for step in Self.steps { try step(&visit) }
      response = try respond(to: visit)
    } catch {
      // The page about it, too, speaks to whoever is signed in.
      if visit.session == nil { visit.lookUpSession() }
      response = visit.page(about: error)
      if response.status >= 500 { complain(about: error, at: visit) }
    }
    if request.method == .head { response.body = [] }
    return response.guarded()
  }

  /// What a request passes before its page, in this order.
  static let steps: [@Sendable (inout Visit) throws -> Void] = [
    Visit.limitBody, Visit.findSession, Visit.refuseForgery, Visit.authorise,
    Visit.refuseUnrecorded,
  ]

  /// An identifier for a command that begins here.
  public func newCommandID() -> CommandID { CommandID(high: random(), low: random()) }

  /// Whether somebody may follow a link, as far as their roles alone say.
  func mayFollow(_ route: Route, _ visitor: Visitor) -> Bool {
    let path = route.path.split(separator: "/").map(String.init)
    guard let match = try? router.match(.get, path) else { return false }
    return match.row.right.isGiven(to: visitor, .full)
  }

  /// Ends a run of the planner that goes on; nothing of it is kept.
  public func stopPlanning() { planner.stop(keeps: false) }

  /// Writes down the reads that wait; call it every second.
  public func bookReads() throws {
    try hall.bookReads(id: newCommandID, at: clock.machine())
  }
}

extension Right {
  /// Whether something of the mission is shown or changed, beyond one's own account.
  var isOfTheMission: Bool {
    switch self {
    case .anybody, .entrant, .member: false
    case .sees, .does: true
    }
  }

  /// Whether somebody has it for something this near.
  func isGiven(to visitor: Visitor, _ closeness: Policy.Closeness) -> Bool {
    switch self {
    case .anybody, .entrant, .member: true
    case .sees(let field): Policy.mayRead(field, by: visitor, closeness)
    case .does(let action): Policy.may(action, by: visitor, closeness)
    }
  }

  /// Why somebody has not got it.
  func refusal(to visitor: Visitor, _ closeness: Policy.Closeness) -> Refusal {
    do {
      switch self {
      case .anybody, .entrant, .member: break
      case .sees(let field): try Policy.check(reading: field, by: visitor, closeness)
      case .does(let action): try Policy.check(action, by: visitor, closeness)
      }
    } catch { return error }
    return Refusal(.notYourWork, ["what": "this page", "roles": "others"])
  }
}
