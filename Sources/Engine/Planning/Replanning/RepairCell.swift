/// A convoy of the plan so far, as counts: its vehicles by type, and what its families need.
struct RepairCell {
  let corridor: Int
  let day: Int
  let site: Int
  var counts: [Int]
  private let families: Int
  private let need: ConvoyProblem.Places
  /// Seats and baggage that fall away with the largest family, the two largest, and so on.
  private let seats: [Int]
  private let kilograms: [Int]

  /// - Returns: nil when it may no longer leave, or nobody in it can still come.
  init?(_ problem: ConvoyProblem, _ convoy: ConvoyPlan.Convoy) {
    guard problem.mayLeave(convoy.corridor, on: convoy.day) else { return nil }
    let last = convoy.day + problem.corridors[convoy.corridor].stages.count - 1
    let parties = convoy.households.map { problem.households[$0] }.filter {
      $0.ready <= convoy.day && $0.due >= last
    }
    guard !parties.isEmpty else { return nil }
    (corridor, day) = (convoy.corridor, convoy.day)
    site = problem.corridors[convoy.corridor].origin
    var counts = problem.types.map { _ in 0 }
    for load in convoy.vehicles where counts.indices.contains(load.type) { counts[load.type] += 1 }
    self.counts = counts
    families = parties.count
    need = parties.reduce(.none) { $0 + $1.places }
    seats = Self.sums(parties.map(\.places.seats))
    kilograms = Self.sums(parties.map(\.places.kilograms))
  }

  private static func sums(_ values: [Int]) -> [Int] {
    var sum = 0
    return values.sorted(by: >).map { value in
      sum += value
      return sum
    }
  }

  /// At least so many families lose their date when vehicles of these counts leave.
  func lost(_ counts: [Int], _ problem: ConvoyProblem) -> Int {
    guard counts.reduce(0, +) >= problem.corridors[corridor].vehicles.lowerBound,
      problem.practice.typesPerConvoy.map({ most in counts.count { $0 > 0 } <= most }) ?? true
    else { return families }
    var room = ConvoyProblem.Places.none
    for type in counts.indices where counts[type] > 0 {
      let places = problem.types[type]
      room.seats += counts[type] * places.seats
      room.wheelchairs += counts[type] * places.wheelchairs
      room.stretchers += counts[type] * places.stretchers
      room.kilograms += counts[type] * places.kilograms
    }
    let special =
      max(0, need.wheelchairs - room.wheelchairs) + max(0, need.stretchers - room.stretchers)
    return special
      + max(
        Self.fewest(seats, need.seats - room.seats),
        Self.fewest(kilograms, need.kilograms - room.kilograms))
  }

  /// How many of the largest it takes for `missing`.
  private static func fewest(_ sums: [Int], _ missing: Int) -> Int {
    guard missing > 0 else { return 0 }
    return (sums.firstIndex { $0 >= missing } ?? sums.count - 1) + 1
  }

  /// Its vehicles out of those it had: of each type those with the most people, and empty ones for
  /// what is new.
  func loads(_ had: [ConvoyPlan.Load], _ problem: ConvoyProblem) -> [ConvoyPlan.Load] {
    func persons(_ load: ConvoyPlan.Load) -> Int {
      load.households.reduce(0) { $0 + problem.households[$1].size }
        + load.parts.reduce(0) { $0 + $1.places.persons }
    }
    var left = counts
    let fullest = had.indices.sorted { (-persons(had[$0]), $0) < (-persons(had[$1]), $1) }
    let kept = fullest.filter { index in
      guard left.indices.contains(had[index].type), left[had[index].type] > 0 else { return false }
      left[had[index].type] -= 1
      return true
    }
    return kept.sorted().map { had[$0] }
      + left.enumerated().flatMap { type, count in
        (0..<count).map { _ in ConvoyPlan.Load(type: type, households: []) }
      }
  }
}
