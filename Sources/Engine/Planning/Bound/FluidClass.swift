/// People who are alike to the fluid model: the same roads, the same priority, the same kind of
/// place. Days of one class in flat rows.
struct FluidClass {
  typealias Kind = ConvoyProblem.PlaceKind

  let roads: [Int]
  let priority: Int
  let kind: Kind
  /// Persons who become ready, may leave, and may still leave on a later day, for each day.
  var arriving: [Int]
  var able: [Int]
  var later: [Int]
  /// Days on which somebody could leave for the last time.
  var isLast: [Bool]

  /// The first and the last day on which anybody of the class is there.
  var days: Range<Int> {
    guard let first = able.firstIndex(where: { $0 > 0 }),
      let last = able.lastIndex(where: { $0 > 0 })
    else { return 0..<0 }
    return first..<last + 1
  }
}

/// A problem's people by class, and what is certain about the others.
struct FluidClasses {
  private(set) var classes: [FluidClass] = []
  /// People that no convoy of the calendar can carry.
  private(set) var unmoved = 0
  /// Waiting that happens in every plan.
  private(set) var waiting = 0

  private struct Key: Hashable {
    var roads: [Int]
    var priority: Int
    var kind: Int
  }

  /// - Parameter byPriority: false puts people of all priorities together: a third of the columns,
  ///   and enough wherever waiting is not asked for.
  init(_ problem: ConvoyProblem, byPriority: Bool) {
    var index: [Key: Int] = [:]
    let lastDays = LastDays(problem)
    for unit in ConvoyUnit.all(of: problem) {
      let roads = problem.roads(for: unit)
      let first = max(0, unit.ready)
      let last = roads.compactMap { lastDays.last($0, due: unit.due, from: first) }.max()
      for household in unit.households {
        let party = problem.households[household]
        guard let last else {
          unmoved += party.size
          waiting += party.priority * party.size * (problem.horizon - party.ready)
          continue
        }
        waiting += party.priority * party.size * (first - party.ready)
        for kind in FluidClass.Kind.allCases {
          let persons = party.places.persons(kind)
          guard persons > 0 else { continue }
          let priority = byPriority ? party.priority : 1
          let key = Key(roads: roads, priority: priority, kind: kind.rawValue)
          let none = Array(repeating: 0, count: problem.horizon)
          if index[key] == nil {
            index[key] = classes.count
            classes.append(
              FluidClass(
                roads: roads, priority: priority, kind: kind, arriving: none, able: none,
                later: none, isLast: none.map { _ in false }))
          }
          classes[index[key]!].add(persons, from: first, to: last)
        }
      }
    }
    for index in classes.indices { classes[index].addUp() }
  }
}

extension FluidClass {
  /// Notes where counts begin and end; `addUp` makes counts of them.
  fileprivate mutating func add(_ persons: Int, from first: Int, to last: Int) {
    arriving[first] += persons
    able[first] += persons
    later[first] += persons
    later[last] -= persons
    if last + 1 < able.count { able[last + 1] -= persons }
    isLast[last] = true
  }

  fileprivate mutating func addUp() {
    for day in able.indices.dropFirst() {
      able[day] += able[day - 1]
      later[day] += later[day - 1]
    }
  }
}

extension ConvoyProblem.Places {
  func persons(_ kind: FluidClass.Kind) -> Int {
    switch kind {
    case .seat: seats
    case .wheelchair: wheelchairs
    case .stretcher: stretchers
    }
  }
}

extension ConvoyProblem {
  /// The corridors that could carry all of a unit, for all that places and the fleet say.
  func roads(for unit: ConvoyUnit) -> [Int] {
    guard let site = unit.site else { return [] }
    return corridors.indices.filter { index in
      let road = corridors[index]
      return road.origin == site && unit.districts.allSatisfy(road.districts.contains)
        && types.indices.contains { road.costs[$0] != nil && fleet[site][$0] > 0 }
    }
  }
}

/// For each corridor and day, the last day up to it on which the calendar lets a convoy leave.
struct LastDays {
  private let problem: ConvoyProblem
  private let upTo: [[Int]]

  init(_ problem: ConvoyProblem) {
    self.problem = problem
    upTo = problem.corridors.indices.map { corridor in
      var last = -1
      return (0..<problem.horizon).map { day in
        if problem.mayLeave(corridor, on: day) { last = day }
        return last
      }
    }
  }

  /// The last day a convoy of `corridor` can carry somebody who must be there by `due`, or nil.
  func last(_ corridor: Int, due: Int, from ready: Int) -> Int? {
    let latest = min(problem.horizon - 1, due - problem.corridors[corridor].stages.count + 1)
    guard latest >= 0, upTo[corridor][latest] >= ready else { return nil }
    return upTo[corridor][latest]
  }
}
