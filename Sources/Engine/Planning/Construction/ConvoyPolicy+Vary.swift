import Basics

extension ConvoyPolicy {
  /// Where a search begins: the corridors that need the most days for their people, with the
  /// vehicles of their site, come first; what they share with others they cannot do without.
  init(for problem: ConvoyProblem, _ rows: ConvoyRows) {
    self.init(corridorCount: problem.corridors.count)
    let days = problem.corridors.indices.map { index -> Int in
      let road = problem.corridors[index]
      let persons = rows.byDue[index].reduce(0) { sum, unit in
        sum + Int(rows.size[Int(unit)]) / (rows.isFlexible[Int(unit)] ? 2 : 1)
      }
      let seats = problem.types.indices.reduce(0) { sum, type in
        road.costs[type] == nil
          ? sum : sum + problem.fleet[road.origin][type] * problem.types[type].seats
      }
      return persons * road.turnaround / max(1, seats)
    }
    order.sort { (-days[$0], $0) < (-days[$1], $1) }
    for index in roads.indices { roads[index].urgency = 20 }
    priorityDays = 120
  }

  /// One to three changes, so that a search can leave a policy that no single change betters.
  func varied(_ problem: ConvoyProblem, _ generator: inout SeededGenerator) -> ConvoyPolicy {
    var policy = self
    guard !roads.isEmpty else { return policy }
    for _ in 0...generator.below(1 + generator.below(3)) {
      let one = generator.below(roads.count)
      switch generator.below(12) {
      case 0, 1: policy.move(one, &generator)
      case 2, 3: Self.shift(&policy.roads[one].urgency, in: 0...60, by: 8, &generator)
      case 4, 5: Self.shift(&policy.roads[one].fewestPersons, in: 1...120, by: 15, &generator)
      case 6: Self.shift(&policy.roads[one].leastFill, in: 0...90, by: 15, &generator)
      case 7: Self.shift(&policy.roads[one].share, in: 20...100, by: 15, &generator)
      case 8: Self.shift(&policy.roads[one].detour, in: -100...100, by: 20, &generator)
      case 9, 10:
        policy.roads[one].keep(problem.fleet[problem.corridors[one].origin], &generator)
      default: Self.shift(&policy.priorityDays, in: 40...200, by: 20, &generator)
      }
    }
    return policy
  }

  /// Takes a corridor to another place in the order.
  private mutating func move(_ place: Int, _ generator: inout SeededGenerator) {
    let corridor = order.remove(at: place)
    order.insert(corridor, at: generator.below(order.count + 1))
  }

  /// Three times in four a step from where it is, else anywhere.
  private static func shift(
    _ value: inout Int, in range: ClosedRange<Int>, by step: Int,
    _ generator: inout SeededGenerator
  ) {
    let next =
      generator.chance(3, in: 4)
      ? value + generator.within(-step...step) : generator.within(range)
    value = min(range.upperBound, max(range.lowerBound, next))
  }
}

extension ConvoyPolicy.Road {
  /// Leaves vehicles of one type at home, or none.
  fileprivate mutating func keep(_ owned: [Int], _ generator: inout SeededGenerator) {
    guard !owned.isEmpty else { return }
    if kept.isEmpty { kept = owned.map { _ in 0 } }
    let type = generator.below(owned.count)
    kept[type] = generator.chance(1, in: 3) ? 0 : generator.within(0...owned[type])
  }
}
