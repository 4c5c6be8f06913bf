@testable import Application
import Basics
import Foundation
import Journal
import JournalSealing
import Mission
@testable import Sealing

/// A mission in memory with one household, accounts, and a gate in front of it.
final class GuardedMission {
  typealias Open = OpenMission<MemoryStore, KeyRing>

  static let day = CivilDate(year: 1997, month: 7, day: 18)!
  let mission: Open
  let gate: Gate
  var now = Instant(day, hour: 8)
  private var commands: UInt64 = 0
  private let folder = NSTemporaryDirectory() + "safar-access-" + UUID().uuidString

  init(asksForSecondFactor: Bool = true) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let ring = try KeyRing(
      path: folder + "/keys.db", mission: Sealing.freshBytes(32), node: 0)
    mission = try Open(
      log: EventLog(store: MemoryStore(), vault: ring, node: 0),
      parallel: { $0.forEach { $0() } })
    gate = Gate(asksForSecondFactor: asksForSecondFactor, nobody: Self.cheap)
    try give(.found(name: "Mission in Tajikistan", utcOffset: 0))
    for code in ["CAMP", "HOME"] {
      try give(
        .define(
          Site(code: code, kind: .camp, names: PlaceNames(latin: "Place"), country: "TJ")))
    }
    try give(
      .registerHousehold(
        NewHousehold(
          site: SiteID(number: 1), destination: SiteID(number: 2), reference: "", baggage: 20,
          on: Self.day, programme: nil,
          people: [
            NewPerson(
              relation: .head, sex: .female,
              details: PersonalDetails(names: [PersonName(given: "Гулнора")]))
          ])))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var state: MissionState { mission.state }
  static let household = HouseholdID(number: 1)
  static let person = PersonID(number: 1)

  func commandID() -> CommandID {
    commands += 1
    return CommandID(high: 7, low: commands)
  }

  @discardableResult
  func give(_ command: Command, as actor: AccountID = .console) throws -> Open.Outcome {
    try mission.dispatch(command, id: commandID(), actor: actor.raw, at: now)
  }

  /// An account with the password `a quiet river bank`.
  func account(
    _ login: String, _ roles: [Role], _ scope: Scope = .mission
  ) throws -> AccountID {
    let new = NewAccount(
      login: login, name: "Одам", roles: Roles(roles), scope: scope, password: Self.cheap)
    let id = state.accounts.next(node: 0, offset: state.accounts.count == 0 ? 1 : 0)
    try give(.openAccount(new))
    try give(.setPassword(id, Self.cheap), as: id)
    return id
  }

  static let password = "a quiet river bank"
  /// Its hash, made so that a test need not take a tenth of a second for each look at it.
  static let cheap = Secret((try? PasswordHash.make(password, mebibytes: 1, passes: 1)) ?? [])

  func pass(minutes: Int) {
    now = Instant(milliseconds: now.milliseconds + Int64(minutes) * 60_000)
  }

  func attempt(
    _ login: String, _ password: String = password, code: String = "", from address: String = "a"
  ) -> Gate.Attempt {
    Gate.Attempt(login: login, password: password, code: code, address: address)
  }

  func signIn(_ attempt: Gate.Attempt) throws -> Gate.Entrance {
    try gate.signIn(attempt, on: state, at: now) { try give($0, as: $1) }
  }

  func presence(_ token: SessionToken, isAtBoarding: Bool = false) -> Gate.Presence? {
    gate.presence(token, on: state, isAtBoarding: isAtBoarding, at: now)
  }

  /// The outcome of an attempt that is meant to fail.
  func refusal(_ attempt: Gate.Attempt) -> Gate.NotIn? {
    do {
      _ = try signIn(attempt)
      return nil
    } catch { return error as? Gate.NotIn }
  }
}
