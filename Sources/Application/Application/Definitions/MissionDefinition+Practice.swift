import Basics
import Mission
import Wire

extension Practice {
  /// The versions of a programme's practice, in `convoys`; each holds from its day on. What one
  /// leaves out is as before anything was set.
  static func versions(
    _ node: JSONNode, type: (String, JSONNode) throws(JSONFault) -> VehicleTypeID
  ) throws(JSONFault) -> [Practice] {
    let first = try node.get("in_force_from").date()
    var versions: [Practice] = []
    for row in try node.optional("convoys")?.array() ?? [] {
      versions.append(
        try Practice(row, from: try row.optional("from")?.date() ?? first, type: type))
    }
    return versions
  }

  private init(
    _ node: JSONNode, from date: CivilDate,
    type: (String, JSONNode) throws(JSONFault) -> VehicleTypeID
  ) throws(JSONFault) {
    self.init(inForceFrom: date)
    let rules: [String: BaggageRule] = ["with_owners": .withOwners, "same_convoy": .sameConvoy]
    spareVehiclePercent =
      try node.optionalInteger("spare_vehicle_percent", in: PlanTerms.sparePercents) ?? 0
    reserveSeatPercent = try node.optionalInteger("reserve_seat_percent", in: 0...50) ?? 0
    standbyPercent = try node.optionalInteger("standby_percent", in: 0...50) ?? 0
    if let rule = try node.optional("baggage") { baggage = try rule.choice(rules) }
    if try node.optional("leader_above_vehicles") != nil {
      leaderAbove = try node.optionalInteger("leader_above_vehicles", in: 0...40)
    }
    recoveryFrom = try node.optionalInteger("recovery_from_vehicles", in: 1...40)
    for code in try node.optional("recovery_types")?.array() ?? [] {
      recoveryTypes.append(try type(try code.string(), code))
    }
    personsPerMedic = try node.optionalInteger("persons_per_medical_escort", in: 1...100)
    worstWait = try node.optionalInteger("worst_wait_days", in: 1...400).map { Days($0) }
    if let minutes = try node.optionalInteger("minutes_before_dark", in: 0...240) {
      minutesBeforeDark = Minutes(minutes)
    }
    mealsPerNight = try node.optionalInteger("meals_per_night", in: 0...10) ?? mealsPerNight
    typesPerConvoy = try node.optionalInteger("types_per_convoy", in: 1...40)
    for row in try node.optional("slow_types")?.array() ?? [] {
      let code = try row.get("type")
      paces.append(
        Pace(
          try type(try code.string(), code),
          percent: try row.get("pace_percent").integer(in: Self.pacePercents)))
    }
    bedFromAge = try node.optionalInteger("bed_from_age", in: 0...18) ?? bedFromAge
  }
}

extension MissionDefinition {
  /// Vehicles that go back to whoever lent them: so many of a type and site, those with the highest
  /// numbers, and the last day they may be away.
  func returns(of state: MissionState) throws(DefinitionFault) -> [Command] {
    do { return try returnRows(state) } catch {
      throw DefinitionFault(file: "fleet.json5", what: error.description)
    }
  }

  private func returnRows(_ state: MissionState) throws(JSONFault) -> [Command] {
    var commands: [Command] = []
    for row in try fleet.optional("returns")?.array() ?? [] {
      let (site, type) = (try row.get("site").string(), try row.get("type").string())
      let vehicles = state.vehicles.ids.filter { id in
        guard let vehicle = state.vehicles[id] else { return false }
        return state.sites[vehicle.site]?.code == site
          && state.vehicleTypes[vehicle.type]?.code == type
      }
      let count = try row.get("count").integer(in: 1...200)
      guard count <= vehicles.count else {
        throw row.fault("\(site) has \(vehicles.count) vehicles of type \(type)")
      }
      let by = try row.get("by").date()
      commands += vehicles.suffix(count).map { .setReturn($0, by: by) }
    }
    return commands
  }
}
