import Wire

/// The practice of the field in the `convoy-instance/1` format: members of our own beside the
/// published ones, all of them optional, so that published instances read as before and readers who
/// do not know them can pass them over.
///
/// | member | meaning |
/// | --- | --- |
/// | `practice` | an object of the numbers below; what is left out is not asked |
/// | `reserve_seat_percent`, `standby_percent` | seats kept free; families on a standby list |
/// | `baggage` | `with_owners` or `same_convoy` |
/// | `leader_above_vehicles`, `recovery_from_vehicles` | sizes of convoys |
/// | `persons_per_medical_escort`, `worst_wait_days` | persons; days |
/// | `types_per_convoy` | types of vehicles in one convoy at most |
/// | `vehicle_types[].recovery` | whether the type can recover others |
/// | `vehicle_types[].pace_percent` | its pace, of what `drive_hours` say; 100 when left out |
/// | `households[].medical_escort` | persons of it with a medical escort |
/// | `households[].never_with` | ids of households that must not be in the same convoy |
/// | `leaders[]`, `medical_escorts[]` | `site`, `count` |
/// | `returns[]` | `site`, `type`, `count`, and the first `day` they are no longer there |
/// | `fixed[]` | convoys that stay: `corridor`, `day`, `vehicles` (types), `persons`, `escorted` |
extension InstanceReader {
  func readPractice(_ root: JSONNode, into problem: inout ConvoyProblem) throws(JSONFault) {
    try readFixed(root, into: &problem)
    try readKeptApart(root, into: &problem)
    try readPaces(root, into: &problem)
    guard let node = try root.optional("practice") else { return }
    func number(_ key: String, upTo most: Int = 10_000) throws(JSONFault) -> Int? {
      try node.optional(key)?.integer(in: 0...most)
    }
    var practice = problem.practice
    practice.standbyPercent = try number("standby_percent", upTo: 100) ?? 0
    switch try node.optional("baggage")?.string() ?? "with_owners" {
    case "with_owners": practice.baggageApart = false
    case "same_convoy": practice.baggageApart = true
    default: throw node.fault("baggage is with_owners or same_convoy")
    }
    practice.leaderAbove = try number("leader_above_vehicles")
    practice.leaders = try counts(root, "leaders")
    practice.personsPerMedic = try node.optional("persons_per_medical_escort")?
      .integer(in: 1...10_000)
    practice.medics = try counts(root, "medical_escorts")
    practice.worstWait = try number("worst_wait_days")
    practice.typesPerConvoy = try node.optional("types_per_convoy")?.integer(in: 1...10_000)
    if let from = try number("recovery_from_vehicles") {
      var able: [Int] = []
      for (index, type) in try root.get("vehicle_types").array().enumerated()
      where try type.optional("recovery")?.bool() ?? false { able.append(index) }
      practice.recovery = .init(from: max(1, from), types: able)
    }
    for row in try root.optional("returns")?.array() ?? [] {
      practice.returns.append(
        .init(
          site: try find(row.get("site"), sites), type: try find(row.get("type"), typeIndex),
          count: try count(row, "count"), day: try count(row, "day")))
    }
    problem.practice = practice
    let percent = try number("reserve_seat_percent", upTo: 90) ?? 0
    if percent > 0 { problem.keepFree(seatPercent: percent) }
  }

  private func counts(_ root: JSONNode, _ key: String) throws(JSONFault) -> [Int] {
    var counts = Array(repeating: 0, count: sites.count)
    for row in try root.optional(key)?.array() ?? [] {
      counts[try find(row.get("site"), sites)] += try count(row, "count")
    }
    return counts
  }

  private func readKeptApart(
    _ root: JSONNode, into problem: inout ConvoyProblem
  ) throws(JSONFault) {
    var numbers: [String: Int] = [:]
    for (household, node) in try root.get("households").array().enumerated() {
      guard let others = try node.optional("never_with") else { continue }
      if numbers.isEmpty {
        for (index, name) in households.enumerated() { numbers[name] = index }
      }
      for other in try others.array() {
        let name = try other.string()
        guard let index = numbers[name] else { throw other.fault("\(name) is not known") }
        problem.keepApart(household, index)
      }
    }
  }

  private func readPaces(
    _ root: JSONNode, into problem: inout ConvoyProblem
  ) throws(JSONFault) {
    var paces: [Int] = []
    for type in try root.get("vehicle_types").array() {
      paces.append(try type.optional("pace_percent")?.integer(in: 1...1_000) ?? 100)
    }
    if paces.contains(where: { $0 != 100 }) { problem.practice.paces = paces }
  }

  private func readFixed(_ root: JSONNode, into problem: inout ConvoyProblem) throws(JSONFault) {
    for row in try root.optional("fixed")?.array() ?? [] {
      let name = try row.get("corridor").string()
      guard let corridor = corridors.firstIndex(of: name) else {
        throw row.fault("\(name) is not known")
      }
      var vehicles: [Int] = []
      for type in try row.get("vehicles").array() { vehicles.append(try find(type, typeIndex)) }
      problem.fixed.append(
        FixedConvoy(
          corridor: corridor, day: try row.get("day").integer(in: -1_000...10_000),
          vehicles: vehicles, persons: try count(row, "persons"),
          escorted: try row.optional("escorted")?.integer(in: 0...1_000_000) ?? 0))
    }
  }
}

extension ConvoyInstance {
  /// The members of the practice, where there is any.
  var practiceMembers: [JSON.Member] {
    let practice = problem.practice
    var members: [JSON.Member] = []
    if !problem.fixed.isEmpty { members.append(.init("fixed", .array(problem.fixed.map(fixed)))) }
    var rest = practice
    rest.paces = []
    guard rest != ConvoyPractice() else { return members }
    let numbers: [(String, Int?)] = [
      ("reserve_seat_percent", practice.reservePercent),
      ("standby_percent", practice.standbyPercent),
      ("leader_above_vehicles", practice.leaderAbove),
      ("recovery_from_vehicles", practice.recovery?.from),
      ("persons_per_medical_escort", practice.personsPerMedic),
      ("worst_wait_days", practice.worstWait), ("types_per_convoy", practice.typesPerConvoy),
    ]
    let baggage = practice.baggageApart ? "same_convoy" : "with_owners"
    members.append(
      .init(
        "practice",
        .object(
          [.init("baggage", .string(baggage))]
            + numbers.compactMap { name, value in value.map { .init(name, .integer($0)) } })))
    for (name, counts) in [("leaders", practice.leaders), ("medical_escorts", practice.medics)]
    where !counts.isEmpty {
      let rows = sites.indices.map { site -> JSON in
        .object(["site": .string(sites[site]), "count": .integer(counts[site])])
      }
      members.append(.init(name, .array(rows)))
    }
    if !practice.returns.isEmpty {
      members.append(.init("returns", .array(practice.returns.map(returned))))
    }
    return members
  }

  private func fixed(_ convoy: FixedConvoy) -> JSON {
    .object([
      "corridor": .string(corridors[convoy.corridor]), "day": .integer(convoy.day),
      "vehicles": .array(convoy.vehicles.map { .string(types[$0]) }),
      "persons": .integer(convoy.persons), "escorted": .integer(convoy.escorted),
    ])
  }

  private func returned(_ row: ConvoyPractice.Return) -> JSON {
    .object([
      "site": .string(sites[row.site]), "type": .string(types[row.type]),
      "count": .integer(row.count), "day": .integer(row.day),
    ])
  }
}
