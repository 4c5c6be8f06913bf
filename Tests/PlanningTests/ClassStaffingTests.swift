import ResettlementCases
import Testing

@testable import Planning

@Suite struct ClassStaffingTests {
  /// Who holds a class of each of these learners, by trying everybody.
  private func canHold(
    _ problem: ClassProblem, _ rest: ArraySlice<ClassProblem.Learners>, _ slot: ClassSlot,
    rooms: Set<Int> = [], trainers: Set<Int> = [], interpreters: Set<Int> = []
  ) -> Bool {
    guard let own = rest.first else { return true }
    let audience = problem.audiences[own.audience]
    guard own.count <= audience.most, problem.mayStart(slot.start, days: audience.days) else {
      return false
    }
    let days = slot.start..<slot.start + audience.days
    func isThere(_ isAway: [Bool]) -> Bool { !isAway[days].contains(true) }
    for room in problem.rooms.indices where !rooms.contains(room) {
      let place = problem.rooms[room]
      guard place.venue == slot.venue, place.places >= own.count, isThere(place.isAway) else {
        continue
      }
      for trainer in problem.trainers.indices where !trainers.contains(trainer) {
        let who = problem.trainers[trainer]
        guard who.venues.contains(slot.venue), isThere(who.isAway),
          who.isWoman || !audience.needsWoman
        else { continue }
        let helpers: [Int?] =
          who.languages.contains(audience.language)
          ? [nil]
          : problem.interpreters.indices.filter { number in
            let one = problem.interpreters[number]
            return !interpreters.contains(number) && one.venues.contains(slot.venue)
              && one.languages.contains(audience.language) && isThere(one.isAway)
          }
        for helper in helpers {
          if canHold(
            problem, rest.dropFirst(), slot, rooms: rooms.union([room]),
            trainers: trainers.union([trainer]),
            interpreters: interpreters.union([helper].compactMap { $0 }))
          {
            return true
          }
        }
      }
    }
    return false
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a household may attend where everybody who is there could teach it, and nowhere else`(
    seed: UInt64
  ) {
    var problem = InventedClasses(seed: seed, persons: 60, horizon: 90).problem
    // Two trainers gone: with those who are away now and then, families compete with themselves.
    for index in [0, 1] {
      problem.trainers[index].isAway = problem.trainers[index].isAway.map { _ in true }
    }
    let ground = ClassGround(problem)
    let empty = ClassTrack(ground)
    for (household, party) in problem.households.enumerated() {
      for choice in party.choices {
        for start in party.ready..<problem.horizon {
          let slot = ClassSlot(venue: choice.venue, start: start)
          let option = ground.option(of: household, at: slot)
          let canHold = canHold(problem, party.learners[...], slot)
          #expect((option != nil) == canHold, "household \(household), \(slot)")
          if let option { #expect((try? empty.seating(household, option)) != nil) }
        }
      }
    }
  }
}
