/// For each unit, the itineraries that its airports, readiness and arrival rules leave it, soonest
/// first; as flat arrays, for the search goes through them all the time.
struct FlightOptions: Sendable {
  /// One itinerary a unit may take, as if nobody else flew.
  struct Option: Equatable, Sendable {
    let itinerary: Int
    let value: FlightObjectives
  }

  let all: [Option]
  /// Where the options of each unit begin, and one more.
  let starts: [Int]
  /// What a unit is worth that stays.
  let staying: [FlightObjectives]

  subscript(unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }

  /// - Parameters:
  ///   - before: the itinerary each party had, where a plan is made again.
  ///   - fixed: parties that keep it if they can.
  init(
    _ problem: FlightProblem, _ units: [FlightUnit], _ needs: [FlightNeed],
    keeping before: [Int?], fixed: Set<Int>
  ) {
    let usable = problem.itineraries.indices.filter { index in
      problem.connects(problem.itineraries[index].flights)
    }
    let homeward = problem.itineraries.map { !$0.back.isEmpty && problem.connects($0.back) }
    func changed(_ unit: FlightUnit, _ itinerary: Int?) -> Int {
      unit.parties.reduce(0) { sum, party in
        guard !before.isEmpty, let had = before[party], had != itinerary else { return sum }
        return sum + problem.parties[party].size
      }
    }
    var all: [Option] = []
    var starts = [0]
    for (unit, need) in zip(units, needs) {
      var own: [Option] = []
      let isEscorted = problem.needsEscort(need)
      for itinerary in usable
      where (homeward[itinerary] || !isEscorted) && problem.obstacle(unit, itinerary) == nil
        && need.fitsEmpty(problem, itinerary)
      {
        var value = problem.value(of: unit, on: itinerary)
        value.changedPersons = changed(unit, itinerary)
        own.append(Option(itinerary: itinerary, value: value))
      }
      if unit.parties.contains(where: { fixed.contains($0) && before[$0] != nil }),
        let kept = own.first(where: { $0.value.changedPersons == 0 })
      {
        own = [kept]
      }
      own.sort { ($0.value, $0.itinerary) < ($1.value, $1.itinerary) }
      all += own
      starts.append(all.count)
    }
    (self.all, self.starts) = (all, starts)
    staying = units.map { unit in
      var value = FlightObjectives(
        unmovedPersons: unit.size, waitingPersonDays: unit.waiting(leaving: problem.horizon),
        clearancesRedone: 0, cost: 0)
      value.changedPersons = changed(unit, nil)
      return value
    }
  }
}

extension FlightProblem {
  /// Why a unit may never take an itinerary, however empty it is; nil where it may.
  func obstacle(_ unit: FlightUnit, _ itinerary: Int) -> FlightObstacle? {
    let flown = itineraries[itinerary].flights
    let (from, to) = (flights[flown[0]].from, flights[flown[flown.count - 1]].to)
    let (departure, arrival) = (departure(of: itinerary).day, arrival(of: itinerary))
    for party in unit.parties.map({ parties[$0] }) {
      if party.origin != from || !party.destinations.contains(to) { return .otherAirport }
      if party.span(from: departure, to: arrival.day) == nil { return .notReady }
      guard let number = party.rule, !party.isUrgent else { continue }
      let rule = rules[number]
      if arrival.day < rule.firstDay { return .notice }
      guard arrival.day < horizon, !rule.isClosed[arrival.day] else { return .arrivalDay }
      if rule.isCutOff[arrival.day] { return .cutOff }
      if let latest = rule.latestMinute, arrival.minute > latest { return .arrivalDay }
    }
    return nil
  }

  /// Whether a unit cannot fly without somebody to go with it.
  func needsEscort(_ need: FlightNeed) -> Bool {
    need.operational + need.medical > 0
      || need.persons.contains { programmes[$0.programme].personsPerEscort != nil }
  }

  /// What a unit's journey is worth, without the escorts it shares with others.
  func value(of unit: FlightUnit, on itinerary: Int) -> FlightObjectives {
    let (departure, arrival) = (departure(of: itinerary).day, arrival(of: itinerary).day)
    var value = FlightObjectives.none
    value.waitingPersonDays = unit.waiting(leaving: departure)
    for party in unit.parties.map({ parties[$0] }) {
      value.clearancesRedone += party.span(from: departure, to: arrival)?.redone ?? 0
      value.cost += party.price(itineraries[itinerary].prices)
    }
    return value
  }
}
