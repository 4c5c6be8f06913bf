/// Decides which vehicles leave with each convoy of a plan when there are fewer of them than it
/// counted on, so that the fewest families lose their date.
///
/// A family loses its date when the seats, special places or baggage of its convoy no longer
/// suffice; the largest families go first, for their places seat the most others. Journeys given up
/// are found type by type as the cheapest set that covers every day on which too many are away; a
/// vehicle at home takes over where there is one, and journeys that fewer families need are given
/// up for those that more do.
struct FleetRepair {
  private let problem: ConvoyProblem
  private let days: Int
  /// Vehicles away, for each site, type and day.
  private var busy: [Int]
  private var cells: [RepairCell?]

  init(_ problem: ConvoyProblem, _ plan: ConvoyPlan, fixed: Set<Int>) {
    self.problem = problem
    days = problem.horizon + (problem.corridors.map(\.turnaround).max() ?? 0)
    let taken = FixedUse(problem, days: days)
    busy = zip(taken.vehicles, taken.returned).map(+)
    cells = plan.convoys.indices.map { index in
      fixed.contains(index) ? nil : RepairCell(problem, plan.convoys[index])
    }
    for (index, convoy) in plan.convoys.enumerated() where fixed.contains(index) {
      for load in convoy.vehicles { change(load.type, convoy.corridor, convoy.day, by: 1) }
    }
    for cell in cells {
      guard let cell else { continue }
      for type in problem.types.indices {
        change(type, cell.corridor, cell.day, by: cell.counts[type])
      }
    }
  }

  /// The plan with the vehicles that can leave: those of a type with the most people stay, and what
  /// is put in the place of others is empty.
  mutating func repaired(_ plan: ConvoyPlan) -> ConvoyPlan {
    giveUp()
    for _ in 0..<Self.rounds where !improve() { break }
    var plan = plan
    for (index, cell) in cells.enumerated() {
      guard let cell else { continue }
      plan.convoys[index].vehicles = cell.loads(plan.convoys[index].vehicles, problem)
    }
    return plan
  }

  /// Times that all convoys are looked at for a better use of the vehicles.
  private static let rounds = 4

  private mutating func change(_ type: Int, _ corridor: Int, _ day: Int, by sign: Int) {
    let road = problem.corridors[corridor]
    let row = (road.origin * problem.types.count + type) * days
    for date in day..<min(days, day + road.turnaround) { busy[row + date] += sign }
  }

  /// Days of a span on which more vehicles are away than there are.
  private func overfull(_ site: Int, _ type: Int, _ span: Range<Int>, more: Int = 0) -> [Int] {
    let row = (site * problem.types.count + type) * days
    return span.filter { busy[row + $0] + more > problem.fleet[site][type] }
  }

  /// Gives up journeys until no more vehicles are away than there are, the largest types first.
  private mutating func giveUp() {
    let types = problem.types.indices.sorted {
      (-problem.types[$0].seats, $0) < (-problem.types[$1].seats, $1)
    }
    for site in problem.fleet.indices {
      for type in types {
        while true {
          let days = overfull(site, type, 0..<self.days)
          let journeys = days.isEmpty ? [] : cheapest(site, type, covering: days).journeys
          if journeys.isEmpty { break }
          for journey in journeys { take(journey, type) }
        }
      }
    }
  }

  /// A vehicle of a convoy that stays, and the type that goes in its place, if any.
  private struct Journey {
    var cell: Int
    var instead: Int?
    var cost: Int
  }

  private mutating func take(_ journey: Journey, _ type: Int) {
    guard var cell = cells[journey.cell] else { return }
    cell.counts[type] -= 1
    change(type, cell.corridor, cell.day, by: -1)
    let away = cell.day..<cell.day + problem.corridors[cell.corridor].turnaround
    // Two journeys may have been offered the same vehicle.
    if let instead = journey.instead, overfull(cell.site, instead, away, more: 1).isEmpty {
      cell.counts[instead] += 1
      change(instead, cell.corridor, cell.day, by: 1)
    }
    cells[journey.cell] = cell
  }

  /// The journeys of one type that lose the fewest families when they are given up, at most one of
  /// each convoy, so that each of `days` is in one of them; days that none can cover are left.
  ///
  /// - Parameter except: a convoy that gives up none.
  private func cheapest(
    _ site: Int, _ type: Int, covering days: [Int], except: Int? = nil
  ) -> (journeys: [Journey], cost: Int) {
    var ending = days.map { _ in [(first: Int, journey: Journey)]() }
    for (index, cell) in cells.enumerated() {
      guard let cell, index != except, cell.site == site, cell.counts[type] > 0 else { continue }
      let away = cell.day..<cell.day + problem.corridors[cell.corridor].turnaround
      guard let first = days.firstIndex(where: { away.contains($0) }),
        let last = days.lastIndex(where: { away.contains($0) })
      else { continue }
      ending[last].append((first, givingUp(type, of: index, cell)))
    }
    var best = [0]
    var chosen: [(from: Int, journey: Journey)?] = [nil]
    for index in days.indices {
      // A day that is in no journey at all stays as it is.
      let isCovered = (index..<days.count).contains { end in
        ending[end].contains { $0.first <= index }
      }
      best.append(isCovered ? Int.max / 4 : best[index])
      chosen.append(nil)
      for one in ending[index] {
        let from = (one.first...index).min { (best[$0], $0) < (best[$1], $1) } ?? index
        let cost = best[from] + one.journey.cost
        if cost < best[index + 1] {
          best[index + 1] = cost
          chosen[index + 1] = (from, one.journey)
        }
      }
    }
    return (journeys(chosen, best), best[days.count])
  }

  /// Follows what was chosen from the last day back; a day within a longer journey has nothing of
  /// its own.
  private func journeys(
    _ chosen: [(from: Int, journey: Journey)?], _ best: [Int]
  ) -> [Journey] {
    var found: [Journey] = []
    var at = chosen.count - 1
    while at > 0 {
      guard let one = chosen[at] else {
        at -= 1
        continue
      }
      found.append(one.journey)
      at = one.from
    }
    return found
  }

  /// What it costs a convoy to go without one vehicle of a type, or with another at home instead.
  private func givingUp(_ type: Int, of index: Int, _ cell: RepairCell) -> Journey {
    var counts = cell.counts
    let before = cell.lost(counts, problem)
    counts[type] -= 1
    var best = Journey(cell: index, instead: nil, cost: cell.lost(counts, problem) - before)
    if best.cost == 0 || problem.practice.recovery != nil { return best }
    let road = problem.corridors[cell.corridor]
    let away = cell.day..<cell.day + road.turnaround
    for other in problem.types.indices where other != type && isAble(other, road, cell.day) {
      counts[other] += 1
      let cost = cell.lost(counts, problem) - before
      if cost < best.cost, overfull(cell.site, other, away, more: 1).isEmpty {
        best = Journey(cell: index, instead: other, cost: cost)
      }
      counts[other] -= 1
    }
    return best
  }

  /// Whether a road admits a type, and the day is long enough for it.
  private func isAble(_ type: Int, _ road: ConvoyProblem.Road, _ day: Int) -> Bool {
    road.costs[type] != nil && problem.keepsPace(type, road, day)
  }

  /// Sends a vehicle more with convoys that lose families, and gives up what that needs elsewhere
  /// where fewer lose their date by it; false when nothing was gained.
  private mutating func improve() -> Bool {
    guard problem.practice.recovery == nil else { return false }
    var isBetter = false
    for index in cells.indices {
      guard let cell = cells[index], cell.lost(cell.counts, problem) > 0,
        let change = bestChange(of: index, cell)
      else { continue }
      for journey in change.journeys { take(journey, change.type) }
      if let instead = change.instead { take(Journey(cell: index, instead: nil, cost: 0), instead) }
      cells[index]?.counts[change.type] += 1
      self.change(change.type, cell.corridor, cell.day, by: 1)
      isBetter = true
    }
    return isBetter
  }

  /// A vehicle more for a convoy, in the place of one of its own if any, and the journeys of others
  /// that it takes.
  private struct Change {
    var gain: Int
    var type: Int
    var instead: Int?
    var journeys: [Journey]
  }

  private func bestChange(of index: Int, _ cell: RepairCell) -> Change? {
    let road = problem.corridors[cell.corridor]
    let away = cell.day..<cell.day + road.turnaround
    let before = cell.lost(cell.counts, problem)
    var best: Change?
    let own: [Int?] = [nil] + problem.types.indices.filter { cell.counts[$0] > 0 }
    for type in problem.types.indices where isAble(type, road, cell.day) {
      let days = overfull(cell.site, type, away, more: 1)
      let others = cheapest(cell.site, type, covering: days, except: index)
      guard days.allSatisfy({ day in others.journeys.contains { isAway($0, on: day) } })
      else { continue }
      for instead in own where instead != type {
        var counts = cell.counts
        counts[type] += 1
        if let instead { counts[instead] -= 1 }
        guard counts.reduce(0, +) <= road.vehicles.upperBound else { continue }
        let gain = before - cell.lost(counts, problem) - others.cost
        guard gain > best?.gain ?? 0 else { continue }
        best = Change(gain: gain, type: type, instead: instead, journeys: others.journeys)
      }
    }
    return best
  }

  private func isAway(_ journey: Journey, on day: Int) -> Bool {
    guard let cell = cells[journey.cell] else { return false }
    return (cell.day..<cell.day + problem.corridors[cell.corridor].turnaround).contains(day)
  }
}
