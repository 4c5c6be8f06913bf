import Basics
public import Mission
import Wire

extension MissionDefinition {
  /// The events that set a mission up, decided one after the other on a copy of its state; none for
  /// what is there already, so that taking the same files in again changes nothing.
  ///
  /// - Throws: `DefinitionFault` for what is wrong in a file, `Refusal` for what the domain
  ///   refuses.
  public func events(on state: MissionState, in context: Context) throws -> [Event] {
    var draft = Draft(state: state, context: context)
    try inFile("mission.json5") { () throws(JSONFault) -> [Command] in
      let name = try mission.get("names").get("latin").string()
      let offset = try mission.get("utc_offset_minutes").integer(in: -720...840)
      let threshold = try mission.optional("duplicates")?.optionalInteger(
        "merge_from_bits", in: Limits.leastMergeThreshold...100)
      return (state.name.isEmpty ? [.found(name: name, utcOffset: Minutes(offset))] : [])
        + [.setMergeThreshold(threshold)]
    }.forEach { try draft.carryOut($0) }
    let places = try inFile("sites.json5") { () throws(JSONFault) in
      try sites.get("sites").array()
    }
    for node in places {
      let state = draft.state
      let site = try inFile("sites.json5") { () throws(JSONFault) in
        try Site(node) { code in state.sites.first { $0.code == code }?.id }
      }
      try draft.carryOut(.define(site))
    }
    try fleetTypes().forEach { try draft.carryOut($0) }
    let lookup = Codes(draft.state)
    try inFile("corridors.json5") { () throws(JSONFault) in
      try confirmedCorridors(lookup)
    }.forEach { try draft.carryOut($0) }
    try inFile("fleet.json5") { () throws(JSONFault) in
      try vehicles(lookup) + staff(lookup) + partners(lookup)
    }.forEach { try draft.carryOut($0) }
    try returns(of: draft.state).forEach { try draft.carryOut($0) }
    for boundary in boundaries { try draft.carryOut(.draw(boundary)) }
    for node in calendars {
      try inFile("calendars") { () throws(JSONFault) in
        try node.list("calendars") { node throws(JSONFault) in
          Command.defineCalendar(try HolidayCalendar(node))
        }
      }.forEach { try draft.carryOut($0) }
    }
    for node in courses {
      try inFile("courses") { () throws(JSONFault) in
        try node.list("courses") { node throws(JSONFault) in
          Command.defineCourse(try Course(node))
        }
      }.forEach { try draft.carryOut($0) }
    }
    try teachers(lookup).forEach { try draft.carryOut($0) }
    if let teaching = try teaching(lookup, on: draft.state) {
      try draft.carryOut(.defineTeaching(teaching))
    }
    for node in programmes {
      let versions = try inFile("programmes") { () throws(JSONFault) in
        try ProgrammeFile(node, settings: mission.optional("programme_settings")).versions()
      }
      for version in versions { try draft.carryOut(.adopt(version)) }
      let practices = try inFile("programmes") { () throws(JSONFault) in
        try Practice.versions(node, type: lookup.type)
      }
      guard let code = versions.first?.code,
        let id = draft.state.programmes.first(where: { $0.first?.code == code })?.id
      else { continue }
      for practice in practices { try draft.carryOut(.adoptPractice(id, practice)) }
    }
    return draft.events
  }

  func inFile<T>(
    _ file: String, _ body: () throws(JSONFault) -> T
  ) throws(DefinitionFault) -> T {
    do { return try body() } catch { throw DefinitionFault(file: file, what: error.description) }
  }

  private func fleetTypes() throws(DefinitionFault) -> [Command] {
    try inFile("fleet.json5") { () throws(JSONFault) in
      try fleet.list("vehicle_types") { node throws(JSONFault) in
        Command.defineVehicleType(
          VehicleType(
            code: try node.get("code").code(), name: try node.get("names").get("latin").string(),
            capacity: Capacity(
              seats: try node.get("seats").integer(in: 0...80),
              wheelchairs: try node.get("wheelchair_places").integer(in: 0...80),
              stretchers: try node.get("stretcher_places").integer(in: 0...80),
              baggage: Kilograms(try node.get("baggage_kg").integer(in: 0...40_000)))))
      }
    }
  }

  /// A corridor that nobody has confirmed stays out: nothing may be planned along it.
  private func confirmedCorridors(_ lookup: Codes) throws(JSONFault) -> [Command] {
    var commands: [Command] = []
    for node in try corridors.get("corridors").array() {
      guard try node.optional("is_confirmed")?.bool() ?? true else { continue }
      commands.append(
        .defineCorridor(try Corridor(node, site: lookup.site, type: lookup.type)))
    }
    return commands
  }

  /// Vehicles are counted in the file and numbered here: `SAKHI truck 3`.
  private func vehicles(_ lookup: Codes) throws(JSONFault) -> [Command] {
    var commands: [Command] = []
    for node in try fleet.get("vehicles").array() {
      let site = try lookup.site(try node.get("site"))
      for (code, count) in try node.members() where lookup.types[code] != nil {
        let wanted = try count.integer(in: 0...200)
        for number in 0..<wanted {
          let place = try node.get("site").string()
          commands.append(
            .registerVehicle(
              Vehicle(
                type: try lookup.type(code, count), site: site,
                plate: "\(place) \(code.replacing("_", with: " ")) \(number + 1)")))
        }
      }
    }
    return commands
  }

  /// Staff are counted too; who they are is for the mission to say.
  private func staff(_ lookup: Codes) throws(JSONFault) -> [Command] {
    let roles: [(key: String, role: Staff.Role)] = [
      ("escort", .escort), ("convoy_leader", .convoyLeader), ("nurse", .nurse),
    ]
    var commands: [Command] = []
    for node in try fleet.get("staff").array() {
      let place = try node.get("site").string()
      let site = try lookup.site(try node.get("site"))
      for (key, role) in roles {
        let wanted = try node.optionalInteger(key, in: 0...50) ?? 0
        for number in 0..<wanted {
          let title =
            key == "convoy_leader" ? "Convoy leader" : key == "escort" ? "Escort" : "Nurse"
          commands.append(
            .registerStaff(Staff(role: role, site: site, name: "\(title) \(place) \(number + 1)")))
        }
      }
    }
    return commands
  }

  private func partners(_ lookup: Codes) throws(JSONFault) -> [Command] {
    try fleet.list("partners") { node throws(JSONFault) in
      Command.registerStaff(
        Staff(
          role: .partner, site: try lookup.site(try node.get("site")),
          name: try node.get("name").string()))
    }
  }
}

/// Identifiers by the short codes that the files use.
struct Codes {
  private(set) var sites: [String: SiteID] = [:]
  private(set) var types: [String: VehicleTypeID] = [:]

  init(_ state: MissionState) {
    state.sites.forEach { sites[$1.code] = $0 }
    state.vehicleTypes.forEach { types[$1.code] = $0 }
  }

  func site(_ node: JSONNode) throws(JSONFault) -> SiteID {
    let code = try node.string()
    guard let id = sites[code] else { throw node.fault("there is no site \(code)") }
    return id
  }

  func type(_ code: String, _ node: JSONNode) throws(JSONFault) -> VehicleTypeID {
    guard let id = types[code] else { throw node.fault("there is no vehicle type \(code)") }
    return id
  }
}
