/// Makes a valid plan, day by day and convoy by convoy: what is decided is never undone.
public struct ConvoyDecoder: Sendable {
  private let problem: ConvoyProblem
  private let units: [ConvoyUnit]
  private let unitOf: [Int]
  private let mayLeave: [[Bool]]
  /// For each corridor, the units it can carry.
  private let able: [[Int]]

  /// Households that did not fit after which a convoy is taken for full: the search for the last
  /// seat must not cost more than the seat.
  private static let patience = 400

  public init(_ problem: ConvoyProblem) {
    self.problem = problem
    mayLeave = problem.corridors.indices.map { corridor in
      (0..<problem.horizon).map { problem.mayLeave(corridor, on: $0) }
    }
    let all = ConvoyUnit.all(of: problem)
    units = all
    var owner = Array(repeating: 0, count: problem.households.count)
    for (index, unit) in all.enumerated() { for one in unit.households { owner[one] = index } }
    unitOf = owner
    able = problem.corridors.map { road in
      all.indices.filter { index in
        all[index].site == road.origin
          && all[index].districts.allSatisfy(road.districts.contains)
      }
    }
  }

  /// A decode under way.
  private struct Work {
    var plan = ConvoyPlan()
    var use: ConvoyUse
    var isGone: [Bool]
    /// For each corridor, who waits: by last day, and by rank.
    var byDue: [[Int]]
    var byRank: [[Int]]
  }

  /// The plan that a policy leads to.
  public func decode(_ policy: ConvoyPolicy) -> ConvoyPlan {
    var work = Work(
      use: ConvoyUse(problem), isGone: Array(repeating: false, count: units.count),
      byDue: able.map { list in sorted(list) { $0.due } },
      byRank: able.map { list in
        sorted(list) { $0.due + 2_000 - policy.priorityDays * $0.priority }
      })
    for day in 0..<problem.horizon {
      for corridor in policy.corridors where mayLeave[corridor][day] {
        for _ in 0..<problem.corridors[corridor].convoysPerDay {
          guard fill(corridor, day, policy, &work) else { break }
        }
      }
    }
    return work.plan
  }

  private func sorted(_ list: [Int], _ key: (ConvoyUnit) -> Int) -> [Int] {
    list.map { key(units[$0]) << 24 | $0 }.sorted().map { $0 & 0xFF_FFFF }
  }

  /// Sends one convoy, if one is worth sending.
  private func fill(
    _ corridor: Int, _ day: Int, _ policy: ConvoyPolicy, _ work: inout Work
  ) -> Bool {
    let road = problem.corridors[corridor]
    guard work.use.escortsFree(road, day) >= road.escortsPerConvoy else { return false }
    let free = road.costs.indices.map { type in
      road.costs[type] == nil ? 0 : max(0, work.use.vehiclesFree(road, type, day))
    }
    guard free.reduce(0, +) >= road.vehicles.lowerBound else { return false }
    let room = work.use.personsAdmitted(road, day) * policy.share[corridor] / 100
    guard room > 0 else { return false }
    let last = day + road.stages.count - 1
    work.byDue[corridor].removeAll { work.isGone[$0] || units[$0].due < last }
    work.byRank[corridor].removeAll { work.isGone[$0] || units[$0].due < last }
    var filling = ConvoyFilling(problem, road, free: free)
    var personsLeft = room
    let urgentTo = last + policy.urgency[corridor]
    load(work.byDue[corridor], day, &filling, &personsLeft, &work) { $0.due > urgentTo }
    load(work.byRank[corridor], day, &filling, &personsLeft, &work) { _ in false }
    let aboard = Set(filling.loads.flatMap { $0.households.map { unitOf[$0] } })
    filling.leaveBehind(below: policy.leastFill[corridor]) { household in
      let unit = units[unitOf[household]]
      return unit.due <= urgentTo || unit.households.count > 1
    }
    for unit in aboard { work.isGone[unit] = false }
    let staying = Set(filling.loads.flatMap { $0.households.map { unitOf[$0] } })
    let persons = staying.reduce(0) { $0 + units[$1].size }
    let isUrgent = staying.contains { units[$0].due <= urgentTo }
    guard persons > 0, persons >= policy.fewestPersons[corridor] || isUrgent, filling.settle()
    else { return false }
    for unit in staying { work.isGone[unit] = true }
    let convoy = ConvoyPlan.Convoy(corridor: corridor, day: day, vehicles: filling.loads)
    work.use.commit(convoy, persons: persons)
    work.plan.convoys.append(convoy)
    return true
  }

  /// Takes units aboard in the order of `list` until it is full or `isPast`.
  private func load(
    _ list: [Int], _ day: Int, _ filling: inout ConvoyFilling, _ personsLeft: inout Int,
    _ work: inout Work, until isPast: (ConvoyUnit) -> Bool
  ) {
    var misses = 0
    var most = filling.mostSeats
    for index in list {
      if personsLeft == 0 || most == 0 || misses > Self.patience { return }
      guard !work.isGone[index] else { continue }
      let ready = units[index].ready
      guard ready <= day else { continue }
      if isPast(units[index]) { return }
      let size = units[index].size
      guard size <= personsLeft, filling.take(units[index].households, wanted: personsLeft) else {
        misses += 1
        continue
      }
      personsLeft -= size
      work.isGone[index] = true
      most = filling.mostSeats
    }
  }
}
