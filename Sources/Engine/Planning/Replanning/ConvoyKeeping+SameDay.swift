import Basics

/// Finding places on their own day for those whose vehicle is lost.
extension ConvoyKeeping {
  /// Seats whoever had a date and has no place on the same day again, in any convoy that leaves
  /// their site on it; where not all find room, as many families as can be.
  ///
  /// - Parameter before: the day each household had.
  mutating func seatOnTheirDay(_ before: [Int?]) {
    let rows = decoder.rows
    var waiting: [Int: [Int]] = [:]
    for unit in rows.units.indices where !work.isGone[unit] {
      guard let site = rows.units[unit].site, let day = before[rows.units[unit].households[0]]
      else { continue }
      waiting[site * problem.horizon + day, default: []].append(unit)
    }
    for (key, units) in waiting.sorted(by: { $0.key < $1.key }) {
      let convoys = left.indices.filter {
        !left[$0].isEmpty && day($0) == key % problem.horizon
          && problem.corridors[work.plan.convoys[$0].corridor].origin == key / problem.horizon
      }
      if !convoys.isEmpty { self = bestSeated(units, convoys) }
    }
  }

  /// Orders in which those without a place are seated, until all are.
  private static let orders = 8

  /// The most families that one of several orders of seating finds room for; the first ones are by
  /// size, from below and from above.
  private func bestSeated(_ units: [Int], _ convoys: [Int]) -> ConvoyKeeping {
    var generator = SeededGenerator(seed: UInt64(convoys[0]))
    var best: (keeping: ConvoyKeeping, families: Int)?
    for attempt in 0..<Self.orders {
      var order = units.sorted { (decoder.rows.size[$0], $0) < (decoder.rows.size[$1], $1) }
      if attempt == 1 { order.reverse() }
      if attempt > 1 { order.shuffle(using: &generator) }
      var one = self
      let rest = one.seat(order, convoys)
      let families = rest.reduce(0) { $0 + decoder.rows.units[$1].households.count }
      if families < best?.families ?? Int.max { best = (one, families) }
      if families == 0 { break }
    }
    return best?.keeping ?? self
  }

  /// Who has a special place or leaves with others comes first: they have the least choice.
  ///
  /// - Returns: who finds no room.
  private mutating func seat(_ units: [Int], _ convoys: [Int]) -> [Int] {
    let bound = units.filter { decoder.rows.isGroup[$0] || isSpecial($0) }
    let order = bound + units.filter { !decoder.rows.isGroup[$0] && !isSpecial($0) }
    let rows = decoder.rows
    var wanted = order.reduce(0) { $0 + Int(rows.size[$1]) }
    var rest: [Int] = []
    for unit in order {
      if !take(unit, convoys, wanted), let gone = makeRoom(for: unit, convoys) {
        rest += gone
      } else if !work.isGone[unit] {
        rest.append(unit)
      }
      wanted -= Int(rows.size[unit])
    }
    while let (one, others) = exchange(rest, convoys) {
      rest.removeAll(where: others.contains)
      // Who gave way may find room in what is left of another vehicle.
      if !take(one, convoys, nil) { rest.append(one) }
    }
    return rest
  }

  private mutating func take(_ unit: Int, _ convoys: [Int], _ wanted: Int?) -> Bool {
    for convoy in convoys where take(unit, convoy) { return true }
    // Of a group, half might get into the new vehicle and nobody travel in it.
    guard wanted != nil, !decoder.rows.isGroup[unit] else { return false }
    return convoys.contains { take(unit, $0, wanted: wanted) }
  }

  /// Lets linked families in where fewer others, the largest, give way to them.
  ///
  /// - Returns: who gave way, or nil when it takes as many.
  private mutating func makeRoom(for group: Int, _ convoys: [Int]) -> [Int]? {
    let count = decoder.rows.units[group].households.count
    for convoy in convoys where canLeave(group, convoy) {
      var trial = self
      var gone: [Int] = []
      for _ in 1..<count {
        guard let (household, vehicle) = trial.largest(in: convoy) else { break }
        trial.alight(household, convoy, vehicle)
        gone.append(unit(of: household))
        if trial.take(group, convoy) {
          self = trial
          return gone
        }
      }
    }
    return nil
  }

  /// The largest family of a convoy that may move, not of the highest priority.
  private func largest(in convoy: Int) -> (household: Int, vehicle: Int)? {
    var best: (household: Int, vehicle: Int)?
    for (vehicle, load) in work.plan.convoys[convoy].vehicles.enumerated() {
      for household in load.households where mayMove(household) {
        let party = problem.households[household]
        guard party.priority == 1, party.size > best.map({ problem.households[$0.0].size }) ?? 0
        else { continue }
        best = (household, vehicle)
      }
    }
    return best
  }

  private func isSpecial(_ unit: Int) -> Bool {
    decoder.rows.units[unit].households.contains {
      problem.households[$0].places.persons != problem.households[$0].places.seats
    }
  }

  /// Puts two or more of `units` in the place of one larger family, where that seats the most;
  /// of such families the one with the most days left.
  ///
  /// - Returns: who gave way, and who came instead; nil when nobody can.
  private mutating func exchange(
    _ units: [Int], _ convoys: [Int]
  ) -> (one: Int, others: [Int])? {
    // Who is kept apart from somebody is not exchanged: those who come together might be the two.
    let able = units.filter {
      !decoder.rows.isGroup[$0] && !problem.isKeptApart(Int(decoder.rows.household[$0]))
    }
    guard able.count > 1 else { return nil }
    var best: (convoy: Int, vehicle: Int, household: Int, others: [Int])?
    for convoy in convoys {
      for vehicle in left[convoy].indices {
        for household in work.plan.convoys[convoy].vehicles[vehicle].households {
          let party = problem.households[household]
          guard party.size > 1, mayMove(household) else { continue }
          var free = left[convoy][vehicle] + party.places
          var room = room(convoy) + party.size
          var others: [Int] = []
          for unit in able where canLeave(unit, convoy) {
            let other = problem.households[Int(decoder.rows.household[unit])]
            // Nobody gives way to those who are less urgent.
            guard other.size <= room, other.places.fits(in: free), other.priority >= party.priority
            else { continue }
            free = free - other.places
            room -= other.size
            others.append(unit)
          }
          let known = best.map { ($0.others.count, problem.households[$0.household].due) } ?? (1, 0)
          if others.count > 1, (others.count, party.due) > known {
            best = (convoy, vehicle, household, others)
          }
        }
      }
    }
    guard let best else { return nil }
    alight(best.household, best.convoy, best.vehicle)
    for unit in best.others {
      board(Int(decoder.rows.household[unit]), best.convoy, best.vehicle)
    }
    return (unit(of: best.household), best.others)
  }
}
