/// Who waits where as counts of persons, for judging a timetable without seating anybody: people
/// of the same roads, priority and last day are alike.
struct FluidDemand: Sendable {
  /// People who are alike but for their days.
  struct Group: Sendable, Equatable {
    var roads: [Int]
    var priority: Int
  }

  /// People of one group who become ready on the same day and may leave until the same day.
  struct Arrival: Sendable {
    var group: Int32
    var last: Int32
    var persons: Int32
  }

  /// What waits at one site.
  struct Site: Sendable {
    var roads: [Int] = []
    var groups: [Group] = []
    var priorities: [Int] = []
    /// For each of `roads`, the groups it carries, in the order they are served; in one row, with
    /// where each begins and ends.
    var served: [Int] = []
    var bounds: [Int] = [0]
    /// By the day they become ready; `starts` has one entry more than there are days.
    var arrivals: [Arrival] = []
    var starts: [Int] = []
  }

  let horizon: Int
  private(set) var sites: [Site]

  init(_ problem: ConvoyProblem) {
    horizon = problem.horizon
    sites = problem.escorts.map { _ in Site() }
    for (index, road) in problem.corridors.enumerated() { sites[road.origin].roads.append(index) }
    let lastDays = LastDays(problem)
    var byDay = sites.map { _ in [[Arrival]](repeating: [], count: problem.horizon) }
    for unit in ConvoyUnit.all(of: problem) {
      let roads = problem.roads(for: unit)
      let first = max(0, unit.ready)
      guard let last = roads.compactMap({ lastDays.last($0, due: unit.due, from: first) }).max(),
        let site = unit.site
      else { continue }
      for household in unit.households {
        let party = problem.households[household]
        let group = sites[site].index(of: Group(roads: roads, priority: party.priority))
        byDay[site][first].append(
          Arrival(group: Int32(group), last: Int32(last), persons: Int32(party.size)))
      }
    }
    for site in sites.indices { sites[site].settle(byDay[site]) }
  }
}

extension FluidDemand.Site {
  fileprivate mutating func index(of group: FluidDemand.Group) -> Int {
    if let known = groups.firstIndex(of: group) { return known }
    groups.append(group)
    return groups.count - 1
  }

  /// Puts alike arrivals of a day together and the groups of each road in order: by priority, and
  /// before people who have another road those who have not.
  fileprivate mutating func settle(_ byDay: [[FluidDemand.Arrival]]) {
    for day in byDay {
      starts.append(arrivals.count)
      for one in day.sorted(by: { ($0.group, $0.last) < ($1.group, $1.last) }) {
        if arrivals.count > starts.last!, arrivals.last!.group == one.group,
          arrivals.last!.last == one.last
        {
          arrivals[arrivals.count - 1].persons += one.persons
        } else {
          arrivals.append(one)
        }
      }
    }
    starts.append(arrivals.count)
    priorities = groups.map(\.priority)
    for road in roads {
      served += groups.indices.filter { groups[$0].roads.contains(road) }.sorted {
        (-groups[$0].priority, groups[$0].roads.count, $0)
          < (-groups[$1].priority, groups[$1].roads.count, $1)
      }
      bounds.append(served.count)
    }
  }
}
