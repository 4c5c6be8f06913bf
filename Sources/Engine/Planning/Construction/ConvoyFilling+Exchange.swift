extension ConvoyFilling {
  /// Whether a seat in one of the vehicles is empty.
  var hasFreeSeats: Bool { left.contains { $0.seats > 0 } }

  /// Takes a household in the place of the smallest that will do of no higher priority, where one
  /// vehicle has the seats and the baggage for it; people who need a special place, or somebody
  /// with them, keep theirs.
  ///
  /// - Parameters:
  ///   - most: persons that the convoy may have more by it.
  ///   - mayWait: whether somebody aboard may stay behind.
  /// - Returns: the household that stays behind, or nil when there is none.
  mutating func take(_ household: Int, most: Int, mayWait: (Int) -> Bool) -> Int? {
    let party = problem.households[household]
    guard !problem.practice.baggageApart, party.escorted == 0,
      !problem.mustAvoid(loads, household), party.places.persons == party.places.seats
    else { return nil }
    for vehicle in left.indices where left[vehicle].seats > 0 {
      let more = min(most, left[vehicle].seats)
      var best: Int?
      var smallest = party.size
      for (place, other) in loads[vehicle].households.enumerated() {
        let aboard = problem.households[other]
        guard aboard.size < smallest, party.size - aboard.size <= more,
          aboard.priority <= party.priority, aboard.escorted == 0,
          aboard.places.persons == aboard.places.seats,
          party.places.kilograms <= left[vehicle].kilograms + aboard.places.kilograms,
          mayWait(other)
        else { continue }
        (best, smallest) = (place, aboard.size)
      }
      guard let best else { continue }
      let other = loads[vehicle].households[best]
      left[vehicle] = left[vehicle] + problem.households[other].places - party.places
      loads[vehicle].households[best] = household
      return other
    }
    return nil
  }
}
