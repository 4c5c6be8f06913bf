extension ConvoyProblem {
  /// Households that a convoy with so many aboard may have on its standby list.
  func standbyPlaces(aboard: Int) -> Int {
    (aboard * practice.standbyPercent + 99) / 100
  }

  /// The plan with a standby list for each convoy: families who come to the site ready to leave in
  /// place of those who do not come. About one family in twenty did not (UNHCR Pakistan, 2019: 393
  /// of 413 came).
  ///
  /// Who has no date at all comes first, then who would leave soonest after; a family stands on one
  /// list only, and linked families on none, for they would all have to find places.
  public func withStandby(_ plan: ConvoyPlan) -> ConvoyPlan {
    guard practice.standbyPercent > 0 else { return plan }
    var plan = plan
    let days = plan.days(households: households.count)
    let order = households.indices.filter { households[$0].group == nil }.sorted {
      (days[$0] ?? -1, households[$0].due, $0) < (days[$1] ?? -1, households[$1].due, $1)
    }
    let waiting = fleet.indices.map { site in order.filter { households[$0].site == site } }
    var isListed = households.map { _ in false }
    for index in plan.convoys.indices.sorted(by: {
      (plan.convoys[$0].day, $0) < (plan.convoys[$1].day, $1)
    }) {
      let convoy = plan.convoys[index]
      var free = standbyPlaces(aboard: convoy.households.count)
      for household in waiting[corridors[convoy.corridor].origin] {
        if free == 0 { break }
        guard !isListed[household],
          mayStandBy(household, for: plan.convoys[index], leaving: days[household])
        else { continue }
        isListed[household] = true
        free -= 1
        plan.convoys[index].standby.append(household)
      }
    }
    return plan
  }

  /// Whether a household could leave with a convoy, and does not leave with it or before it.
  func mayStandBy(_ household: Int, for convoy: ConvoyPlan.Convoy, leaving day: Int?) -> Bool {
    let (party, road) = (households[household], corridors[convoy.corridor])
    return party.site == road.origin && road.districts.contains(party.district)
      && !mustAvoid(convoy.vehicles, household)
      && !(isKeptApart(household) && neverWith[household].contains(where: convoy.standby.contains))
      && party.ready <= convoy.day && convoy.day + road.stages.count - 1 <= party.due
      && day.map { $0 > convoy.day } ?? true
  }
}
