import Application
import Basics
import Foundation
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Synchronization
import Testing
import Wire

@Suite struct RaceTests {
  /// The same people may never have two places, and no seat two people, however many ask at once.
  @Test func `sixty-four programs race for the last seats, and exactly those are given`() throws {
    let house = try SiteTestHouse()
    // Movement 2 has one bus of 6 seats and 4 people in it.
    let racers = try house.crowd(of: 40)
    let programs = try (0..<8).map { _ in try house.program(as: "movement-officer") }
    let movement = "/movements/\(MovementID(number: 2))/book"
    #if DEBUG
      let attempts = 2_000
    #else
      let attempts = 10_000
    #endif
    let next = Atomic(0)
    let tally = Mutex<[Int: Int]>([:])
    race(threads: 64) { thread in
      let program = programs[thread % programs.count]
      while true {
        let attempt = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard attempt < attempts else { return }
        let household = racers[attempt % racers.count]
        let status = program.post(
          movement, .object(["book": .string(household.description)])
        ).status
        tally.withLock { $0[status, default: 0] += 1 }
      }
    }
    let row = try #require(house.hall.read { state, _ in state.movements[MovementID(number: 2)] })
    let seats = row.vehicles.reduce(0) { $0 + $1.capacity.seats }
    #expect(row.booked.value == seats)
    let people = row.bookings.flatMap(\.places).map(\.person)
    let places = row.bookings.flatMap(\.places).map { "\($0.vehicle) \($0.kind) \($0.number)" }
    #expect(Set(people).count == seats && Set(places).count == seats)
    #expect(tally.withLock { $0.values.reduce(0, +) } == attempts)
    #expect(tally.withLock { Set($0.keys) }.isSubset(of: [200, 409]))
  }

  /// Runs a body on so many threads at once, and waits for all.
  private func race(threads: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let group = DispatchGroup()
    for number in 0..<threads {
      group.enter()
      let thread = Thread {
        body(number)
        group.leave()
      }
      thread.start()
    }
    group.wait()
  }
}
