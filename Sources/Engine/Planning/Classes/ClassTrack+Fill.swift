import Basics

/// Where a household goes that needs new classes, of the days that are as good for it.
enum ClassOpening: CaseIterable, Sendable {
  /// As late as may be, so that more can join who are not ready yet.
  case latest
  /// As early as may be, so that trainers are free later.
  case earliest
  case anywhere
}

extension ClassTrack {
  /// The best open option of a household without a place, with its seating: the least delay, whom
  /// it changes, then the fewest new class-days, then the fewest nights.
  ///
  /// - Parameter skips: one option in so many is passed over, by chance; none when nil.
  func best(
    _ household: Int, _ opening: ClassOpening, skipping skips: Int? = nil,
    _ generator: inout SeededGenerator
  ) -> (option: Int, seating: Seating)? {
    var best: (option: Int, seating: Seating)?
    var least = (delay: Int.max, changed: 0, newDays: 0, nights: 0, tie: 0)
    for option in ground.options(of: household) {
      let one = ground.options[option]
      if one.delay > least.delay { break }
      if let skips, generator.chance(1, in: skips) { continue }
      let before = ground.before[household]
      let newDays = newDays(household, one.slot)
      let tie =
        switch opening {
        case .latest: newDays > 0 ? -one.slot.start : 0
        case .earliest: one.slot.start
        case .anywhere: generator.below(1 << 20)
        }
      let rank = (
        delay: one.delay, changed: before == nil || before == one.slot ? 0 : 1,
        newDays: newDays, nights: one.nights, tie: tie
      )
      guard rank < least, let seating = try? seating(household, option) else { continue }
      (best, least) = ((option, seating), rank)
    }
    return best
  }

  /// Everybody who has no place takes the best that is open, who must finish first before the
  /// others.
  mutating func fill(_ opening: ClassOpening) {
    var generator = SeededGenerator(seed: 1)
    let order = ground.problem.households.indices.filter { choice[$0] == nil }.map {
      (ground.problem.households[$0].departure, -ground.problem.households[$0].size, $0)
    }.sorted(by: <)
    for (_, _, household) in order {
      if let best = best(household, opening, &generator) {
        take(best.option, for: household, by: best.seating)
      }
    }
  }
}
