/// One more of something scarce, and what a plan made again with it would be.
public struct ConvoyAdvice: Equatable, Sendable {
  public enum Resource: Equatable, Sendable {
    case vehicle(site: Int, type: Int)
    case escortTeam(site: Int)
    /// Ten beds, for one changes nothing that a family would notice.
    case beds(station: Int)
    /// Ten persons a day.
    case crossing(Int)
  }

  public let resource: Resource
  /// People who would be moved in time beside those who are.
  public let persons: Int
  /// Weighted person-days of waiting that would fall away.
  public let waiting: Int
}

extension ConvoyProblem {
  /// What one more of the scarcest things would change, best first.
  ///
  /// The prices of the linear program say what to look at; what is said of it is then measured, by
  /// planning again with one more from where the search had ended. Nothing is said of what does not
  /// help.
  ///
  /// - Parameters:
  ///   - most: pieces of advice, at most.
  ///   - steps: policies to try for each; more find what one decode misses.
  public func advice(
    on answer: ConvoyAnswer, most: Int = 3, steps: Int = 20
  ) -> [ConvoyAdvice] {
    guard let prices = answer.prices else { return [] }
    // What the same steps find without the one more, so that it is not thanked for the search.
    let base = solve(from: answer.policy, seed: 7, steps: steps).objectives
    return prices.dearest.prefix(most).map { resource in
      let again = with(resource).solve(from: answer.policy, seed: 7, steps: steps).objectives
      return ConvoyAdvice(
        resource: resource, persons: base.unmovedPersons - again.unmovedPersons,
        waiting: base.waitingPersonDays - again.waitingPersonDays)
    }.filter { ($0.persons, $0.waiting) > (0, 0) }.sorted {
      ($0.persons, $0.waiting) > ($1.persons, $1.waiting)
    }
  }

  /// The problem with one more.
  public func with(_ resource: ConvoyAdvice.Resource) -> ConvoyProblem {
    var problem = self
    switch resource {
    case .vehicle(let site, let type): problem.fleet[site][type] += 1
    case .escortTeam(let site): problem.escorts[site] += 1
    case .beds(let station): problem.beds[station] += 10
    case .crossing(let crossing): problem.crossings[crossing].personsPerDay += 10
    }
    return problem
  }
}

extension ConvoyPrices {
  /// What is worth anything, the dearest first: by people, then by waiting.
  var dearest: [ConvoyAdvice.Resource] {
    var all: [(ConvoyAdvice.Resource, Worth)] = []
    for (site, types) in vehicles.enumerated() {
      for (type, worth) in types.enumerated() {
        all.append((.vehicle(site: site, type: type), worth))
      }
    }
    for (site, worth) in escorts.enumerated() { all.append((.escortTeam(site: site), worth)) }
    for (station, worth) in beds.enumerated() {
      all.append((.beds(station: station), worth.times(10)))
    }
    for (crossing, worth) in crossings.enumerated() {
      all.append((.crossing(crossing), worth.times(10)))
    }
    return all.filter { $0.1 != Worth() }.enumerated().sorted { a, b in
      let (one, other) = (a.element.1, b.element.1)
      return (one.persons, one.waiting, -a.offset) > (other.persons, other.waiting, -b.offset)
    }.map(\.element.0)
  }
}

extension ConvoyPrices.Worth {
  fileprivate func times(_ count: Int) -> Self {
    Self(persons: persons * count, waiting: waiting * count)
  }
}

extension ConvoyInstance {
  /// The advice in words.
  public func advice(on answer: ConvoyAnswer) -> [String] {
    problem.advice(on: answer).map { one in
      let thing =
        switch one.resource {
        case .vehicle(let site, let type): "One more \(types[type]) at \(sites[site])"
        case .escortTeam(let site): "One more escort team at \(sites[site])"
        case .beds(let station): "Ten more beds at \(stations[station])"
        case .crossing(let crossing): "Ten more persons a day at \(crossings[crossing])"
        }
      let people = one.persons > 0 ? " moves \(one.persons) more people in time and" : ""
      let days = one.waiting >= 0 ? "saves \(one.waiting)" : "costs \(-one.waiting)"
      return "\(thing)\(people) \(days) weighted person-days of waiting."
    }
  }
}
