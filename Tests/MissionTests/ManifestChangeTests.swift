import Basics
@testable import Mission
import Testing

@Suite struct ManifestChangeTests {
  private typealias Places = [PersonID: Booking.Place]

  /// What each version listed, written down at the moment it was fixed, against what the movement
  /// says of any two of them later.
  @Test(arguments: 1...UInt64(12))
  func `what changed between two versions is the difference of their lists`(seed: UInt64) {
    var mission = SmallMission()
    for _ in 0..<6 { mission.readyHousehold(3) }
    var commands = RandomCommands(generator: SeededGenerator(seed: seed))
    var listed: [MovementID: [Int: Places]] = [:]
    for step in 0..<900 {
      let command = commands.next(mission.state)
      mission.now = Instant(milliseconds: mission.now.milliseconds + Int64(step) * 500)
      guard (try? mission.decide(command)) != nil else { continue }
      mission.state.movements.forEach { id, row in
        if row.manifestVersion > 0 && listed[id]?[row.manifestVersion] == nil {
          listed[id, default: [:]][row.manifestVersion] = places(of: row)
        }
      }
    }
    for (id, versions) in listed {
      guard let row = mission.state.movements[id] else { continue }
      for (first, before) in versions {
        for (last, after) in versions where last > first {
          let changed = row.changes(from: first, to: last).people
          let expected = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
          #expect(Set(changed.map(\.person)) == expected, "seed \(seed), \(id) \(first)-\(last)")
          for change in changed {
            #expect(change.before == before[change.person] && change.after == after[change.person])
          }
        }
      }
    }
  }

  private func places(of row: Movement) -> Places {
    row.bookings.flatMap(\.places).reduce(into: [:]) { known, place in
      var empty = place
      empty.stage = .booked
      known[place.person] = empty
    }
  }
}
