import Basics
import Mission
import Testing

@Suite struct InvariantTests {
  /// A hundred lives of a small mission, eleven hundred commands each.
  @Test(arguments: 1...UInt64(100))
  func `no sequence of commands breaks a promise`(seed: UInt64) throws {
    var mission = SmallMission()
    mission.readyToFly()
    for _ in 0..<4 { mission.readyHousehold(3) }
    for _ in 0..<2 { mission.clear(mission.onwardHousehold()) }
    var commands = RandomCommands(generator: SeededGenerator(seed: seed))
    var accepted: [String: Int] = [:]
    for step in 0..<1_100 {
      let command = commands.next(mission.state)
      mission.actor = commands.actor(mission.state)
      mission.now = Instant(milliseconds: mission.now.milliseconds + Int64(step) * 500)
      let before = mission.state
      do { try mission.decide(command) } catch { continue }
      accepted[String("\(command)".prefix { $0 != "(" }), default: 0] += 1
      if let broken = unreadyTraveller(command, before: before) ?? brokenPromise(mission.state)
        ?? brokenFlight(mission.state)
        ?? brokenTrust(mission.state, at: mission.now)
      {
        Issue.record("seed \(seed), step \(step), \(command): \(broken)")
        return
      }
    }
    // A life in which nobody is booked or boarded would prove nothing.
    #expect(accepted["book", default: 0] > 3 && accepted["planMovement", default: 0] > 3)
    #expect(accepted["openAccount", default: 0] > 1 && accepted["recordSignIn", default: 0] > 1)
    #expect(accepted["merge", default: 0] + accepted["proposeDuplicates", default: 0] > 0)
    try replayed(mission)
  }

  /// The same events, through their binary form and from nothing, give the same state.
  private func replayed(_ mission: SmallMission) throws {
    var again = MissionState()
    for event in mission.events {
      let body = try #require(event.body)
      let read = try Event(
        kind: type(of: body).kind, revision: type(of: body).revision, record: body.canonicalBytes,
        personal: body.personal?.bytes)
      #expect(read == event)
      again.apply(read)
    }
    #expect(again.canonicalBytes == mission.state.canonicalBytes)
    var restored = try MissionState(canonicalBytes: again.canonicalBytes)
    again.personalParts { part in
      do { try restored.restore(part) } catch { Issue.record("\(error)") }
    }
    #expect(restored.canonicalBytes == again.canonicalBytes)
  }
}
