import Application
import Basics
import Foundation
import Journal
import JournalSealing
import Mission
import Sealing
import Testing

/// A server and a console at one mission, each with its own state and keys in memory.
@Suite final class TwoProgramsTests {
  private typealias Open = OpenMission<MemoryStore, KeyRing>

  private let one: Open
  private let other: Open
  private let path: String
  private static let day = CivilDate(year: 1997, month: 7, day: 18)!

  init() throws {
    let path = NSTemporaryDirectory() + "safar-two-\(UUID().uuidString).db"
    self.path = path
    let (store, key) = (MemoryStore(), Sealing.freshBytes(32))
    func open() throws -> Open {
      try Open(
        log: EventLog(
          store: store, vault: try KeyRing(path: path, mission: key, node: 0), node: 0),
        parallel: { $0.forEach { $0() } })
    }
    one = try open()
    try Self.give(one, .found(name: "Mission in Tajikistan", utcOffset: 0), 1)
    for (number, code) in ["CAMP", "HOME"].enumerated() {
      let names = PlaceNames(latin: "Place")
      try Self.give(
        one, .define(Site(code: code, kind: .camp, names: names, country: "TJ")),
        UInt64(number + 2))
    }
    other = try open()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  private static func give(_ mission: Open, _ command: Command, _ number: UInt64) throws
    -> Open.Outcome
  {
    try mission.dispatch(
      command, id: CommandID(high: 1, low: number), actor: 1, at: Instant(Self.day, hour: 8))
  }

  private static func family(_ name: String) -> Command {
    .registerHousehold(
      NewHousehold(
        site: SiteID(number: 1), destination: SiteID(number: 2), reference: name, baggage: 20,
        on: Self.day, programme: nil,
        people: [
          NewPerson(
            relation: .head, sex: .female,
            details: PersonalDetails(names: [PersonName(given: name)]))
        ]))
  }

  @Test func `whoever was second decides on what the first has done`() throws {
    try Self.give(one, Self.family("Гулнора"), 10)
    // It has not heard of that family, whose number it would give out again.
    let outcome = try Self.give(other, Self.family("Зайнаб"), 11)
    #expect(outcome.positions == 6..<8)
    #expect(other.state.people.count == 2)
    try one.catchUp()
    #expect(one.position == other.position)
    #expect(one.state.isSame(as: other.state))
    #expect(try one.log.verify().isEmpty)
  }

  @Test func `what was decided before is not appended behind what another did`() throws {
    let events = try other.state.decide(
      Self.family("Зайнаб"), in: other.context(Instant(Self.day, hour: 8)))
    try Self.give(one, Self.family("Гулнора"), 10)
    #expect(throws: LogFault.store(.conflict(expected: 3, actual: 5))) {
      try other.append(
        events, id: CommandID(high: 1, low: 11), actor: 1, at: Instant(Self.day, hour: 8))
    }
    #expect(one.position == 5)
  }

  @Test func `ten thousand events at once leave what the journal tells the other`() throws {
    let events = (0..<10_001).map { number in
      Event.householdRegistered(
        HouseholdRegistered(
          household: HouseholdID(number: number / 2 + 1),
          family: HouseholdID(number: 1), site: SiteID(number: 1),
          destination: SiteID(number: 2), reference: "\(number)", baggage: 0, on: Self.day))
    }
    let moment = Instant(Self.day, hour: 8)
    let before = one.state
    try one.append(events, id: CommandID(high: 1, low: 10), actor: 1, at: moment)
    #expect(one.state.households.count == 5_001)
    #expect(before.households.count == 0)
    #expect(throws: LogFault.store(.conflict(expected: 3, actual: 10_004))) {
      try other.append(events, id: CommandID(high: 1, low: 11), actor: 1, at: moment)
    }
    #expect(other.state.isSame(as: before))
    try other.catchUp()
    #expect(other.state.isSame(as: one.state))
  }

  @Test func `the key of whom one program erases is forgotten by the other`() throws {
    try Self.give(one, Self.family("Гулнора"), 10)
    try other.catchUp()
    let person = PersonID(number: 1)
    #expect(other.state.people[person]?.details != nil)
    try one.erase(
      person, id: CommandID(high: 1, low: 11), actor: 1, at: Instant(Self.day, hour: 9))
    #expect(other.log.vault.hasKey(of: SubjectKey(person)))
    try other.catchUp()
    #expect(!other.log.vault.hasKey(of: SubjectKey(person)))
    #expect(other.state.people[person]?.details == nil)
    #expect(other.state.isSame(as: one.state))
  }
}
