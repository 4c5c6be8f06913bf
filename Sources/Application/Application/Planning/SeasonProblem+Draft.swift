import Basics
public import Mission
public import Planning

/// Plans in the mission's own identifiers, and back.
extension SeasonProblem {
  /// The problem that a draft was made for, as it is on this state.
  public init(of state: MissionState, for draft: PlanDraft) {
    self.init(
      of: state, programme: draft.programme, span: draft.span, terms: draft.terms,
      isAgain: draft.isAgain)
  }

  /// A plan's convoys by their identifiers.
  func convoys(of plan: ConvoyPlan) -> [PlanDraft.Convoy] {
    func ids(_ list: [Int]) -> [HouseholdID] { list.map { households[$0] } }
    return plan.convoys.map { convoy in
      PlanDraft.Convoy(
        corridor: corridors[convoy.corridor], day: span.first + convoy.day,
        vehicles: convoy.vehicles.map { load in
          .init(
            type: types[load.type], households: ids(load.households), baggage: ids(load.baggage))
        }, standby: ids(convoy.standby))
    }
  }

  /// A draft's plan in this problem's numbers; nil when it speaks of something that is not in it.
  public func plan(of draft: PlanDraft) -> ConvoyPlan? {
    let indices = indices
    func numbers(_ ids: [HouseholdID]) -> [Int]? {
      let known = ids.compactMap { indices.households[$0] }
      return known.count == ids.count ? known : nil
    }
    var plan = ConvoyPlan()
    for convoy in draft.convoys {
      guard let corridor = indices.corridors[convoy.corridor],
        let standby = numbers(convoy.standby)
      else { return nil }
      var made = ConvoyPlan.Convoy(
        corridor: corridor, day: convoy.day - span.first, vehicles: [])
      for load in convoy.vehicles {
        guard let type = indices.types[load.type], let aboard = numbers(load.households),
          let baggage = numbers(load.baggage)
        else { return nil }
        made.vehicles.append(.init(type: type, households: aboard))
        made.vehicles[made.vehicles.count - 1].baggage = baggage
      }
      made.standby = standby
      plan.convoys.append(made)
    }
    return plan
  }
}
