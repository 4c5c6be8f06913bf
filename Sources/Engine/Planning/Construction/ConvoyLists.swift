/// Who could leave by one corridor, in an order; those gone are dropped now and then.
struct ConvoyQueue {
  private(set) var units: [Int32]
  /// Passed over as gone since the last clearing.
  private var passed = 0

  init(_ units: [Int32]) { self.units = units }

  /// Notes how many that were gone a walk passed over.
  mutating func note(passed more: Int) { passed += more }

  /// Clears the queue when walks along it passed over too many that were gone. Never while a convoy
  /// fills: who does not leave after all must still be in it.
  mutating func clear(isGone: (Int32) -> Bool) {
    guard passed > 256 else { return }
    units.removeAll(where: isGone)
    passed = 0
  }
}

/// The units of a problem in flat rows, and for each corridor those it can carry by last day.
struct ConvoyRows: Sendable {
  let units: [ConvoyUnit]
  let unitOf: [Int32]
  let ready: [Int32]
  let due: [Int32]
  let size: [Int32]
  /// The first household, and whether there are more.
  let household: [Int32]
  let isGroup: [Bool]
  /// Seats that must be free in one vehicle for the unit to fit; 0 when it may be in several.
  let seatsTogether: [Int]
  /// Whether the unit could take more than one road.
  let isFlexible: [Bool]
  let byDue: [[Int32]]

  init(_ problem: ConvoyProblem) {
    let all = ConvoyUnit.all(of: problem)
    units = all
    var owner = Array(repeating: Int32(0), count: problem.households.count)
    for (index, unit) in all.enumerated() {
      for one in unit.households { owner[one] = Int32(index) }
    }
    unitOf = owner
    ready = all.map { Int32($0.ready) }
    due = all.map { Int32(clamping: $0.due) }
    size = all.map { Int32($0.size) }
    household = all.map { Int32($0.households[0]) }
    isGroup = all.map { $0.households.count > 1 }
    seatsTogether = all.map { unit in
      guard unit.households.count == 1 else { return 0 }
      let places = problem.households[unit.households[0]].places
      let isWhole = problem.roads(for: unit).allSatisfy {
        problem.fitsOneVehicle(places, problem.corridors[$0])
      }
      return isWhole || !problem.allowsParts ? places.seats : 0
    }
    var able = problem.corridors.map { _ in [Int32]() }
    var flexible = all.map { _ in false }
    for (index, unit) in all.enumerated() {
      let roads = problem.roads(for: unit)
      flexible[index] = roads.count > 1
      for road in roads { able[road].append(Int32(index)) }
    }
    isFlexible = flexible
    byDue = able.map { list in list.sorted { (all[Int($0)].due, $0) < (all[Int($1)].due, $1) } }
  }

  /// A corridor's units by rank: last day, less what priority brings forward, more for a detour.
  /// A counting sort, stable over `byDue`.
  func byRank(_ corridor: Int, _ policy: ConvoyPolicy) -> [Int32] {
    let list = byDue[corridor]
    let detour = policy.roads[corridor].detour
    let keys = list.map { index -> Int in
      let unit = units[Int(index)]
      let forward = min(5, unit.priority) * policy.priorityDays
      let back = isFlexible[Int(index)] ? detour : 0
      return min(Self.mostKey, max(0, unit.due + 1_200 - forward + back))
    }
    var starts = Array(repeating: 0, count: Self.mostKey + 2)
    for key in keys { starts[key + 1] += 1 }
    for key in 1..<starts.count { starts[key] += starts[key - 1] }
    var sorted = list
    for (place, key) in keys.enumerated() {
      sorted[starts[key]] = list[place]
      starts[key] += 1
    }
    return sorted
  }

  /// Ranks above this are one rank: a horizon of some 2,000 days.
  private static let mostKey = 4_000
}
