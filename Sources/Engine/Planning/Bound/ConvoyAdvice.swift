/// One more of something scarce, and what a plan made again with it would be.
public struct ConvoyAdvice: Equatable, Sendable {
  public enum Resource: Hashable, Sendable {
    case vehicle(site: Int, type: Int)
    case escortTeam(site: Int)
    /// Ten beds, for one changes nothing that a family would notice.
    case beds(station: Int)
    /// Ten persons a day.
    case crossing(Int)
    /// Wheelchair places or stretchers: one more vehicle of the type that has the most of them.
    case places(ConvoyProblem.PlaceKind, site: Int)
  }

  /// Pieces at most.
  public static let most = 3
  /// Plans tried for each; more find what one decode misses.
  public static let steps = 20

  public let resource: Resource
  /// When it binds.
  public let when: ConvoyWhen
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
  /// - Parameter steps: plans to try for each, and once more for what they find without it.
  public func advice(
    on answer: ConvoyAnswer, steps: Int = ConvoyAdvice.steps
  ) -> [ConvoyAdvice] {
    guard let prices = answer.prices else { return [] }
    // What the same steps find without the one more, so that it is not thanked for the search.
    let base = solve(from: answer.policy, seed: 7, steps: steps).objectives
    return prices.bindings.prefix(ConvoyAdvice.most).map { binding in
      let again = with(binding.resource).solve(from: answer.policy, seed: 7, steps: steps)
        .objectives
      return ConvoyAdvice(
        resource: binding.resource, when: binding.when,
        persons: base.unmovedPersons - again.unmovedPersons,
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
    case .places(let kind, let site): problem.fleet[site][bestType(for: kind, at: site)] += 1
    }
    return problem
  }

  /// The type with the most places of a kind among those that a road from the site admits.
  public func bestType(for kind: PlaceKind, at site: Int) -> Int {
    let admitted = types.indices.filter { type in
      corridors.contains { $0.origin == site && $0.costs[type] != nil }
    }
    return admitted.max { (types[$0].persons(kind), $1) < (types[$1].persons(kind), $0) } ?? 0
  }
}
