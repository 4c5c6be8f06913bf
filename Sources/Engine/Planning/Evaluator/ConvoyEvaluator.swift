/// A rule that a plan breaks, by its number in the published rules of the problem.
public struct Violation: Equatable, Sendable, CustomStringConvertible {
  public enum Rule: Int, Sendable {
    case wellFormed = 0, calendar, daylight, crossingClosed, convoySize, typeAdmitted, overCapacity
    case carriedTwice, split, wrongRoad, readiness, fleet, escorts, beds, crossingFull, separated
    // The practice of the field, where a problem sets it.
    case reserve, standby, baggage, leader, recovery, medics, mustReturn, worstWait
    case neverTogether, pace, mixed
  }

  public let rule: Rule
  /// Indices into the problem or the plan, as the rule needs them; days as they are counted.
  public let what: String

  public var description: String { "R\(rule.rawValue): \(what)" }
}

extension ConvoyProblem {
  /// Every rule a plan breaks, and its objectives. The only judge there is.
  public func judge(_ plan: ConvoyPlan) -> (violations: [Violation], objectives: Objectives) {
    var judge = ConvoyJudge(problem: self)
    for (index, convoy) in plan.convoys.enumerated() { judge.take(convoy, index) }
    judge.settle()
    judge.checkStandby(plan)
    return (judge.violations, judge.objectives)
  }
}

/// Goes through a plan once, adding up what is shared.
struct ConvoyJudge {
  let problem: ConvoyProblem
  private(set) var violations: [Violation] = []
  private var cost = 0
  /// The convoy each household travels with.
  private(set) var convoyOf: [Int?]
  private(set) var dayOf: [Int?]
  /// Of the convoy at hand: the parts of each household that rides in parts.
  private var riding: [Int: [ConvoyProblem.Places]] = [:]
  private var busy: [[[Int]]]
  private var escorts: [[Int]]
  private var nights: [[Int]]
  private var passing: [[Int]]
  private var leaving: [[Int]]
  var leaders: [[Int]]
  var medics: [[Int]]
  /// What is taken already.
  let fixed: FixedUse
  let days: Int

  init(problem: ConvoyProblem) {
    self.problem = problem
    let days = problem.horizon + 64
    self.days = days
    fixed = FixedUse(problem, days: days)
    convoyOf = Array(repeating: nil, count: problem.households.count)
    dayOf = convoyOf
    let perDay = Array(repeating: 0, count: days)
    busy = problem.fleet.map { $0.map { _ in perDay } }
    escorts = problem.escorts.map { _ in perDay }
    nights = problem.beds.map { _ in perDay }
    passing = problem.crossings.map { _ in perDay }
    leaving = problem.corridors.map { _ in perDay }
    leaders = escorts
    medics = escorts
  }

  mutating func note(_ rule: Violation.Rule, _ what: String) {
    violations.append(Violation(rule: rule, what: what))
  }

  mutating func take(_ convoy: ConvoyPlan.Convoy, _ index: Int) {
    guard problem.corridors.indices.contains(convoy.corridor),
      (0..<problem.horizon).contains(convoy.day)
    else { return note(.wellFormed, "convoy \(index): no such corridor or day") }
    let road = problem.corridors[convoy.corridor]
    let day = convoy.day
    guard day + road.stages.count <= problem.horizon else {
      return note(.calendar, "convoy \(index) arrives after the horizon")
    }
    checkCalendar(road, day, index)
    if !road.vehicles.contains(convoy.vehicles.count) {
      note(.convoySize, "convoy \(index) has \(convoy.vehicles.count) vehicles")
    }
    leaving[convoy.corridor][day] += 1
    for away in day..<min(day + road.turnaround, escorts[road.origin].count) {
      escorts[road.origin][away] += road.escortsPerConvoy
    }
    var persons = 0
    riding = [:]
    let apart = Set(convoy.vehicles.flatMap(\.baggage))
    for (number, load) in convoy.vehicles.enumerated() {
      persons += take(load, road, day, "convoy \(index) vehicle \(number)", index, apart)
    }
    checkParts(road)
    checkPractice(convoy, road, index)
    for (offset, stage) in road.stages.enumerated() {
      if let night = stage.night { nights[night][day + offset] += persons }
      for crossing in stage.crossings { passing[crossing][day + offset] += persons }
    }
  }

  private mutating func checkCalendar(_ road: ConvoyProblem.Road, _ day: Int, _ index: Int) {
    if road.noDeparture[day] { note(.calendar, "convoy \(index) leaves on a closed day") }
    for (offset, stage) in road.stages.enumerated() {
      let date = day + offset
      if road.isClosed[date] { note(.calendar, "convoy \(index): road closed on day \(date)") }
      if stage.minutes > problem.daylight[date] {
        note(.daylight, "convoy \(index): stage \(offset) outlasts daylight on day \(date)")
      }
      for crossing in stage.crossings where problem.crossings[crossing].isClosed[date] {
        note(.crossingClosed, "convoy \(index): crossing \(crossing) closed on day \(date)")
      }
    }
  }

  /// - Returns: the persons in the vehicle.
  private mutating func take(
    _ load: ConvoyPlan.Load, _ road: ConvoyProblem.Road, _ day: Int, _ name: String, _ index: Int,
    _ apart: Set<Int>
  ) -> Int {
    guard problem.types.indices.contains(load.type), let price = road.costs[load.type] else {
      note(.typeAdmitted, "\(name): type \(load.type) is not admitted")
      return 0
    }
    cost += price
    for away in day..<min(day + road.turnaround, busy[road.origin][load.type].count) {
      busy[road.origin][load.type][away] += 1
    }
    var taken = ConvoyProblem.Places(seats: 0, wheelchairs: 0, stretchers: 0, kilograms: 0)
    var persons = 0
    for household in load.households {
      guard problem.households.indices.contains(household) else {
        note(.wellFormed, "\(name): unknown household \(household)")
        continue
      }
      let party = problem.households[household]
      taken = taken + party.places
      if apart.contains(household) { taken.kilograms -= party.places.kilograms }
      guard convoyOf[household] == nil else {
        note(.carriedTwice, "household \(household) is carried twice")
        continue
      }
      convoyOf[household] = index
      dayOf[household] = day
      persons += party.size
      check(party, household, road, day)
    }
    for part in load.parts where isSound(part, name) {
      taken = taken + part.places
      persons += take(part, road, day, index)
    }
    for household in load.baggage where problem.households.indices.contains(household) {
      taken.kilograms += problem.households[household].places.kilograms
    }
    checkRoom(taken, load.type, name)
    return persons
  }

  private mutating func checkRoom(
    _ taken: ConvoyProblem.Places, _ type: Int, _ name: String
  ) {
    var room = problem.types[type]
    if taken.fits(in: room) { return }
    room.seats += problem.practice.reserved(type)
    if taken.fits(in: room) {
      note(.reserve, "\(name) leaves fewer than \(problem.practice.reserved(type)) seats free")
    } else {
      note(.overCapacity, "\(name) is over capacity")
    }
  }

  /// A part of a known household with somebody in it; nothing else takes up room.
  private mutating func isSound(_ part: ConvoyPlan.Part, _ name: String) -> Bool {
    let (household, places) = (part.household, part.places)
    guard problem.households.indices.contains(household) else {
      note(.wellFormed, "\(name): unknown household \(household)")
      return false
    }
    guard places.persons > 0,
      min(places.seats, places.wheelchairs, places.stretchers, places.kilograms) >= 0
    else {
      note(.split, "\(name): a part of household \(household) has nobody in it")
      return false
    }
    return true
  }

  /// - Returns: the persons of the household, with its first part.
  private mutating func take(
    _ part: ConvoyPlan.Part, _ road: ConvoyProblem.Road, _ day: Int, _ index: Int
  ) -> Int {
    let (household, places) = (part.household, part.places)
    if riding[household] != nil {
      riding[household, default: []].append(places)
      return 0
    }
    guard convoyOf[household] == nil else {
      note(.carriedTwice, "household \(household) is carried twice")
      return 0
    }
    riding[household] = [places]
    convoyOf[household] = index
    dayOf[household] = day
    check(problem.households[household], household, road, day)
    return problem.households[household].size
  }

  private mutating func checkParts(_ road: ConvoyProblem.Road) {
    for (household, parts) in riding.sorted(by: { $0.key < $1.key }) {
      let places = problem.households[household].places
      if parts.reduce(.none, +) != places {
        note(.split, "parts of household \(household) do not add up to it")
      }
      if parts.count > 1, problem.fitsOneVehicle(places, road) {
        note(.split, "household \(household) is split though one vehicle could hold it")
      }
    }
  }

  private mutating func check(
    _ party: ConvoyProblem.Party, _ household: Int, _ road: ConvoyProblem.Road, _ day: Int
  ) {
    if party.site != road.origin || !road.districts.contains(party.district) {
      note(.wrongRoad, "household \(household) is on the wrong road")
    }
    if day < party.ready || day + road.stages.count - 1 > party.due {
      note(.readiness, "household \(household) is not ready on day \(day)")
    }
  }

  mutating func settle() {
    for (corridor, sent) in leaving.enumerated() {
      for (day, count) in sent.enumerated() where count > 0 {
        let all = count + fixed.convoys[corridor * days + day]
        if all > problem.corridors[corridor].convoysPerDay {
          note(.convoySize, "\(all) convoys on corridor \(corridor) on day \(day)")
        }
      }
    }
    let daily = problem.crossings.map(\.personsPerDay)
    settle(passing, fixed.passing, daily, .crossingFull, "crossing")
    settle(nights, fixed.nights, problem.beds, .beds, "way station")
    settle(escorts, fixed.escorts, problem.escorts, .escorts, "escorts of site")
    settleFleet()
    settlePractice()
    var groups: [Int: Int?] = [:]
    for (household, party) in problem.households.enumerated() {
      guard let group = party.group else { continue }
      if let known = groups[group], known != convoyOf[household] {
        note(.separated, "group \(group) is separated")
      }
      groups[group] = convoyOf[household]
    }
  }

  private mutating func settleFleet() {
    for (site, types) in busy.enumerated() {
      for (type, rows) in types.enumerated() {
        let (owned, start) = (problem.fleet[site][type], (site * types.count + type) * days)
        for (day, count) in rows.enumerated() where count > 0 {
          let all = count + fixed.vehicles[start + day]
          if all > owned {
            note(.fleet, "site \(site), type \(type): \(all) of \(owned) on day \(day)")
          } else if all + fixed.returned[start + day] > owned {
            note(
              .mustReturn,
              "site \(site), type \(type): \(fixed.returned[start + day]) had to be back "
                + "before day \(day)")
          }
        }
      }
    }
  }

  /// - Parameter taken: what is fixed takes; a plan that adds nothing breaks nothing.
  mutating func settle(
    _ used: [[Int]], _ taken: [Int], _ limits: [Int], _ rule: Violation.Rule, _ name: String
  ) {
    for (index, rows) in used.enumerated() {
      for (day, count) in rows.enumerated() where count > 0 {
        let all = count + taken[index * days + day]
        if all > limits[index] {
          note(rule, "\(name) \(index): \(all) of \(limits[index]) on day \(day)")
        }
      }
    }
  }

  var objectives: Objectives {
    var unmoved = 0
    var waiting = 0
    for (index, party) in problem.households.enumerated() {
      if dayOf[index] == nil { unmoved += party.size }
      waiting += party.priority * party.size * ((dayOf[index] ?? problem.horizon) - party.ready)
    }
    return Objectives(unmovedPersons: unmoved, waitingPersonDays: waiting, vehicleCost: cost)
  }
}
