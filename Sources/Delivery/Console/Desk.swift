import Application
import Basics
import Journal
import Mission
import Wiring

/// A command's hold on an open mission: dispatches, and settles the folder when the work is done.
struct Desk {
  let mission: SafarMission
  let surroundings: Surroundings

  init(_ surroundings: Surroundings) throws {
    self.surroundings = surroundings
    mission = try surroundings.open()
  }

  var state: MissionState { mission.state }

  /// The mission's civil date now.
  var today: CivilDate { state.date(at: surroundings.now()) }

  func report(_ what: String, _ done: Int, _ total: Int) {
    surroundings.progress.report(what, done, total)
  }

  /// The account that works at the console.
  static let actor: ActorKey = AccountID.console.raw

  func newCommandID() -> CommandID {
    CommandID(high: surroundings.random(), low: surroundings.random())
  }

  /// Carries out one command, or several as one, and leaves the folder settled.
  @discardableResult
  func carryOut(_ commands: Command...) throws -> [Event] { try carryOut(all: commands) }

  @discardableResult
  func carryOut(all commands: [Command]) throws -> [Event] {
    let outcome = try mission.dispatch(
      all: commands, id: newCommandID(), actor: Self.actor, at: surroundings.now())
    try surroundings.folder.settle(mission)
    return outcome.events
  }

  /// Leaves the folder settled after work that the desk did not append itself.
  func settle() throws { try surroundings.folder.settle(mission) }

  /// Carries out commands that were given at a moment of the past: a season told again.
  func carryOut(_ commands: [Command], at then: Instant) throws {
    try mission.dispatch(all: commands, id: newCommandID(), actor: Self.actor, at: then)
  }

  /// Appends events that were decided on this state, as one command, and leaves the folder settled.
  func append(_ events: [Event], at then: Instant? = nil) throws {
    if events.isEmpty { return }
    report("sealing and recording", 0, 0)
    try mission.append(
      events, id: newCommandID(), actor: Self.actor, at: then ?? surroundings.now())
    try surroundings.folder.settle(mission)
  }

  /// Takes a mission's data files in; what is there already stays.
  func setUp(_ definition: MissionDefinition, at then: Instant? = nil) throws {
    let now = then ?? surroundings.now()
    try append(try definition.events(on: state, in: mission.context(now)), at: now)
  }

  /// The moment an option named, or now.
  func moment(_ asked: LocalMoment?) -> Instant {
    guard let asked else { return surroundings.now() }
    return asked.instant(offset: state.utcOffset)
  }

  func code(_ site: SiteID?) -> String { site.flatMap { state.sites[$0]?.code } ?? "" }
}

/// A date, or a date and time, on the mission's clocks: `1997-10-24` or `1997-10-24T08:30`.
struct LocalMoment: LosslessStringConvertible, Equatable, Sendable {
  let date: CivilDate
  let minute: Int

  init(date: CivilDate, minute: Int) { (self.date, self.minute) = (date, minute) }

  init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let date = parts.first.flatMap({ CivilDate(String($0)) }), parts.count <= 2 else {
      return nil
    }
    self.date = date
    guard parts.count == 2 else {
      minute = 12 * 60
      return
    }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, clock.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(clock[0]),
      let past = Int(clock[1]), (0...23).contains(hour), (0...59).contains(past)
    else { return nil }
    minute = hour * 60 + past
  }

  var description: String { "\(date)" }

  func instant(offset: Minutes) -> Instant {
    Instant(
      milliseconds: Instant(date).milliseconds + Int64(minute - offset.value) * 60_000)
  }
}
