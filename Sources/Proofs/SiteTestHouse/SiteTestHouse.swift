public import Application
public import Basics
public import Mission
public import Site
public import Wiring

import Journal
import JournalSQLite
import JournalSealing
import Planning
import Sealing
import Synchronization

/// A small synthetic mission behind a site, in memory, with accounts for each role: what tests of
/// pages stand on. `SmallSeason` says what is in it.
public final class SiteTestHouse: Sendable {
  /// The mission's day; its first convoy leaves on the next.
  public static let day = CivilDate(year: 1997, month: 7, day: 18)!
  /// Of every account.
  public static let password = "a quiet river bank"

  public let hall: SafarHall
  public let site: WebSite
  private let clock: TestClock
  private let said = Complaints()

  /// - Parameters:
  ///   - asksForSecondFactor: as a mission does; most tests of pages go without.
  ///   - backroom: where lists are taken in and plans are looked for; before the answer as a rule.
  public init(asksForSecondFactor: Bool = false, backroom: Backroom = .atOnce) throws {
    let ring = try KeyRing(path: ":memory:", mission: Sealing.freshBytes(32), node: 0)
    let mission = try SafarMission(
      log: EventLog(store: SQLiteJournalStore(path: ":memory:"), vault: ring, node: 0),
      parallel: { $0.forEach { $0() } })
    try SmallSeason(mission: mission, day: Self.day).tell()
    hall = SafarHall(mission)
    let clock = TestClock(Instant(Self.day, hour: 3))
    self.clock = clock
    let numbers = Mutex<UInt64>(1000)
    let said = said
    site = WebSite(
      hall, gate: try Gate(asksForSecondFactor: asksForSecondFactor),
      clock: SiteClock { clock.now },
      random: {
        numbers.withLock { number in
          number += 1
          return number
        }
      }, engines: Self.engines, backroom: backroom, complain: { said.take($0) })
  }

  /// A few plans of a small season are soon tried; no linear program.
  private static let engines: SafarPlanner.Engines = { _, seed, report, isWanted in
    ConvoyEngine(
      solve: { problem in
        problem.solve(
          seed: UInt64(seed), steps: 40,
          goOn: { best in
            report(best)
            return isWanted()
          })
      }, bound: { $0.plainBound })
  }

  public var now: Instant { clock.now }

  /// What the site told whoever runs it.
  public var complaints: [String] { said.all }

  /// So many families beside the others, each ready to travel from FAR to AWAY.
  public func crowd(of count: Int, size: Int = 1) throws -> [HouseholdID] {
    try hall.write { try SmallSeason(mission: $0, day: Self.day).crowd(of: count, size: size) }
  }

  /// Lets time pass.
  public func pass(minutes: Int) { clock.pass(minutes: minutes) }

  /// A browser in which nobody is signed in.
  public func browser() -> TestBrowser { TestBrowser(site) }

  /// A browser in which an account is signed in: `registrar`, or `registrar.here` for one that
  /// works at the first camp alone.
  public func browser(as login: String) -> TestBrowser {
    let browser = browser()
    browser.post("/sign-in", ["login": login, "password": Self.password])
    return browser
  }
}

/// Lines, in the order they came.
private final class Complaints: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock(\.self) }

  func take(_ line: String) { lines.withLock { $0.append(line) } }
}

/// A clock that stands until it is told otherwise.
final class TestClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ moment: Instant) { self.moment = Mutex(moment) }

  var now: Instant { moment.withLock(\.self) }

  func pass(minutes: Int) {
    moment.withLock { $0 = Instant(milliseconds: $0.milliseconds + Int64(minutes) * 60_000) }
  }
}
