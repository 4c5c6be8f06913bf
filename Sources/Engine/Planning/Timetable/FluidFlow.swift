/// People flowing through the places of a timetable at one site, day by day, as if they had no
/// families: what the waiting comes to, and where one more place would be worth how much.
struct FluidFlow {
  private let demand: FluidDemand
  private let horizon: Int
  /// For each group of the site at hand and last day, the people who wait.
  private var counts: [Int32] = []
  /// For each group, everybody who waits, and the first last day on which somebody does.
  private var waiting: [Int32] = []
  private var head: [Int32] = []
  /// For each road and day: the day on which somebody would have left anyhow had there been one
  /// more place, and whether people are lost until then. Of the last run, and as it was kept.
  private var tried: [Cell]
  private var kept: [Cell]

  /// What one more place on a road and day does.
  struct Cell {
    var until: Int32
    var isLosing = false
    var isIdle = false
  }

  /// What a person left behind counts as, in weighted days, beside waiting to the horizon.
  static let daysPerUnmoved = 2_000
  /// Days before somebody's last at which priority no longer counts.
  private static let urgency = 10

  init(_ problem: ConvoyProblem) {
    demand = FluidDemand(problem)
    horizon = problem.horizon
    tried = Array(
      repeating: Cell(until: Int32(horizon)), count: problem.corridors.count * horizon)
    kept = tried
  }

  /// What one more place does, by the run that was kept last.
  func cell(_ road: Int, _ day: Int) -> Cell { kept[road * horizon + day] }

  /// Takes over what the last run at a site has found.
  mutating func keep(_ site: Int) {
    for road in demand.sites[site].roads {
      for cell in road * horizon..<(road + 1) * horizon { kept[cell] = tried[cell] }
    }
  }

  /// The weighted days of waiting at a site, people left behind included, when `places` may leave
  /// on each road and day.
  mutating func run(_ site: Int, _ places: [Int32]) -> Int {
    let part = demand.sites[site]
    counts.removeAll(keepingCapacity: true)
    counts.append(contentsOf: repeatElement(0, count: part.groups.count * horizon))
    waiting = Array(repeating: 0, count: part.groups.count)
    head = Array(repeating: Int32(horizon), count: part.groups.count)
    var worth = 0
    for day in 0..<horizon {
      arrive(part.arrivals, part.starts[day]..<part.starts[day + 1])
      for (number, road) in part.roads.enumerated() {
        let cell = road * horizon + day
        tried[cell].isLosing = false
        let groups = part.bounds[number]..<part.bounds[number + 1]
        tried[cell].isIdle = serve(part.served, groups, Int32(day), places[cell])
      }
      worth += close(part, day)
    }
    for road in part.roads { lookBack(road) }
    return worth
  }

  private mutating func arrive(_ arrivals: [FluidDemand.Arrival], _ range: Range<Int>) {
    for index in range {
      let one = arrivals[index]
      let group = Int(one.group)
      counts[group * horizon + Int(one.last)] += one.persons
      waiting[group] += one.persons
      if one.last < head[group] { head[group] = one.last }
    }
  }

  /// - Returns: whether one more place would have stayed empty.
  private mutating func serve(
    _ served: [Int], _ range: Range<Int>, _ day: Int32, _ places: Int32
  ) -> Bool {
    var room = places
    guard room > 0 else { return range.allSatisfy { waiting[served[$0]] == 0 } }
    let soon = min(Int32(horizon) - 1, day + Int32(Self.urgency))
    for index in range where room > 0 {
      let group = served[index]
      if waiting[group] > 0, head[group] <= soon { room -= take(group, upTo: soon, room) }
    }
    for index in range where room > 0 {
      let group = served[index]
      if waiting[group] > 0 { room -= take(group, upTo: Int32(horizon) - 1, room) }
    }
    return room > 1
  }

  /// Takes people of a group, those with the earliest last day first.
  private mutating func take(_ group: Int, upTo last: Int32, _ room: Int32) -> Int32 {
    let wanted = min(room, waiting[group])
    var left = wanted
    var day = Int(head[group])
    let row = group * horizon
    while left > 0, day <= last {
      let here = counts[row + day]
      if here > left {
        counts[row + day] = here - left
        left = 0
      } else {
        counts[row + day] = 0
        left -= here
        day += 1
      }
    }
    head[group] = Int32(day)
    waiting[group] -= wanted - left
    return wanted - left
  }

  /// Adds up the night, and gives up those who can no longer leave.
  private mutating func close(_ part: FluidDemand.Site, _ day: Int) -> Int {
    var worth = 0
    for group in waiting.indices where waiting[group] > 0 {
      if head[group] <= day {
        let lost = Int(take(group, upTo: Int32(day), waiting[group]))
        worth += lost * (part.priorities[group] * (horizon - day) + Self.daysPerUnmoved)
        if lost > 0 {
          for road in part.groups[group].roads { tried[road * horizon + day].isLosing = true }
        }
      }
      worth += part.priorities[group] * Int(waiting[group])
    }
    return worth
  }

  /// One more place on a day lets everybody behind move up, until a day with an idle place.
  private mutating func lookBack(_ road: Int) {
    var until = Int32(horizon)
    var losing = false
    for day in (0..<horizon).reversed() {
      let cell = road * horizon + day
      if tried[cell].isIdle { (until, losing) = (Int32(day), false) }
      if tried[cell].isLosing { losing = true }
      tried[cell].until = until
      tried[cell].isLosing = losing
    }
  }
}
