import Wire

extension ConvoyInstance {
  /// What keeps people waiting, most people first, in sentences: at most four, and then up to five
  /// households that stay behind, each with its reason.
  public func reasons(in plan: ConvoyPlan) -> [String] {
    var persons: [ConvoyReason: Int] = [:]
    var left: [String] = []
    for why in problem.why(plan) {
      if why.day == nil {
        let sentence = why.reason.sentence(days: why.days, in: self)
        if left.count < 5 { left.append("\(households[why.household]) stays: \(sentence)") }
      } else if why.reason != .firstOpenDay {
        persons[why.reason, default: 0] += problem.households[why.household].size
      }
    }
    let most = persons.map { ($0.value, $0.key.cause(in: self)) }.sorted {
      ($1.0, $0.1) < ($0.0, $1.1)
    }
    return most.prefix(4).map { "\($0) people wait mostly because \($1)." } + left
  }

  /// Each household with the day it leaves and the reason, as CSV.
  public func reasonsTable(for plan: ConvoyPlan) -> [UInt8] {
    let rows = problem.why(plan).map { why in
      [
        households[why.household], why.day.map(String.init) ?? "",
        why.reason.sentence(days: why.days, in: self),
      ]
    }
    return TextTable(rows: [["household", "day", "reason"]] + rows).csv()
  }
}

extension ConvoyReason {
  /// The reason as the end of a sentence about many households.
  fileprivate func cause(in instance: ConvoyInstance) -> String {
    switch self {
    case .noRoad: "no corridor leads from their site to their district"
    case .tooLarge: "no vehicle holds them"
    case .neverOpen, .firstOpenDay, .roadClosed: "their road is closed"
    case .vehiclesAway(let site): "the vehicles of \(instance.sites[site]) are away"
    case .escortsAway(let site): "the escorts of \(instance.sites[site]) are away"
    case .medicsAway(let site): "the nurses and doctors of \(instance.sites[site]) are away"
    case .bedsFull(let station): "the beds at \(instance.stations[station]) are taken"
    case .crossingFull(let crossing): "the crossing \(instance.crossings[crossing]) is full"
    case .placesTaken: "convoys leave full with people of higher priority or earlier last days"
    case .heldForLinked: "a family they travel with is ready later"
    case .heldForFuller: "vehicles are kept for fuller convoys"
    }
  }
}
