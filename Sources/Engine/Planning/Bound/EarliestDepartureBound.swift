extension ConvoyProblem {
  /// What no plan can be better than: every household leaves on the first day its calendar allows,
  /// as if vehicles, beds and crossings had no end. Weak where they are scarce, and always true.
  public var earliestDepartureBound: Objectives {
    var unmoved = 0
    var waiting = 0
    let days = corridors.indices.map { corridor in (0..<horizon).map { mayLeave(corridor, on: $0) }
    }
    for party in households {
      let first = firstDay(of: party, days)
      if first == nil { unmoved += party.size }
      waiting += party.priority * party.size * ((first ?? horizon) - party.ready)
    }
    return Objectives(unmovedPersons: unmoved, waitingPersonDays: waiting, vehicleCost: 0)
  }

  private func firstDay(of party: Party, _ days: [[Bool]]) -> Int? {
    var first: Int?
    for (index, road) in corridors.enumerated()
    where road.origin == party.site && road.districts.contains(party.district) {
      let canCarry = road.costs.indices.contains {
        road.costs[$0] != nil && fleet[road.origin][$0] > 0
      }
      guard canCarry, party.ready < horizon else { continue }
      let last = min(horizon - 1, party.due - road.stages.count + 1)
      guard party.ready <= last else { continue }
      if let day = (max(0, party.ready)...last).first(where: { days[index][$0] }) {
        first = min(first ?? day, day)
      }
    }
    return first
  }
}
