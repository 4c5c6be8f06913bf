import Basics
import Mission
import Wire

extension Corridor {
  /// - Parameters:
  ///   - site: finds a site by its code.
  ///   - type: finds a vehicle type by its code.
  init(
    _ node: JSONNode, site: (JSONNode) throws(JSONFault) -> SiteID,
    type: (String, JSONNode) throws(JSONFault) -> VehicleTypeID
  ) throws(JSONFault) {
    let modes: [String: Corridor.Mode] = [
      "road": .road, "rail": .rail, "ferry": .ferry, "air": .air,
    ]
    let legs = try node.list("legs") { leg throws(JSONFault) in
      var crossing: SiteID?
      if let node = try leg.optional("crossing") { crossing = try site(node) }
      return Corridor.Leg(
        from: try site(try leg.get("from")), to: try site(try leg.get("to")),
        mode: try leg.get("mode").choice(modes),
        distance: Kilometres(try leg.get("km").integer(in: 1...20_000)),
        duration: Minutes(try leg.get("minutes").integer(in: 1...1_440)), crossing: crossing,
        endsDay: try leg.optional("ends_day")?.bool() ?? false)
    }
    // A movement by air has its seats with its flight, and no vehicles.
    if !legs.isEmpty, legs.allSatisfy({ $0.mode == .air }) {
      self.init(
        code: try node.get("code").code(), origin: try site(try node.get("origin")),
        destinations: try node.list("destinations", site), legs: legs, turnaround: 1,
        vehicles: 1...1, convoysPerDay: 10, escortsPerConvoy: 0, costs: [])
      return
    }
    let fewest = try node.get("min_vehicles").integer(in: 1...40)
    let most = try node.get("max_vehicles").integer(in: fewest...40)
    var costs: [Corridor.VehicleCost] = []
    for (code, cost) in try node.get("costs").members() {
      costs.append(.init(type: try type(code, cost), cost: try cost.integer(in: 0...100_000)))
    }
    self.init(
      code: try node.get("code").code(), origin: try site(try node.get("origin")),
      destinations: try node.list("destinations", site), legs: legs,
      opening: try Opening(try node.optional("opening")),
      turnaround: Days(try node.get("turnaround_days").integer(in: 1...30)),
      vehicles: fewest...most, convoysPerDay: try node.get("convoys_per_day").integer(in: 1...10),
      escortsPerConvoy: try node.get("escorts_per_convoy").integer(in: 0...10),
      costs: costs.sorted { $0.type < $1.type })
  }
}
