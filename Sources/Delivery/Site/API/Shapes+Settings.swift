import Basics
import Mission

/// What programs are told of what the mission consists of beside its people.
extension Shapes {
  static let settings = Shape<MissionState>(
    "Settings", "What the mission consists of beside its people.",
    [
      .text("name", "Of the mission.") { state, _ in state.name },
      .list("sites", site) { state, _ in rows(state.sites) },
      .list("corridors", corridor) { state, _ in rows(state.corridors) },
      .list("vehicleTypes", vehicleType) { state, _ in rows(state.vehicleTypes) },
      .list("programmes", programme) { state, _ in rows(state.programmes) },
      .list("boundaries", boundary) { state, _ in state.boundaries },
    ])

  private static func rows<Tag, Row>(_ table: Table<Tag, Row>) -> [(id: ID<Tag>, row: Row)] {
    table.ids.compactMap { id in table[id].map { (id, $0) } }
  }

  static let site = Shape<(id: SiteID, row: Mission.Site)>(
    "Site", "A place that matters.",
    [
      .id("id", "The site.") { site, _ in site.id },
      .text("code", "As on the mission's papers.") { site, _ in site.row.code },
      .text("name", "In Latin letters.") { site, _ in site.row.names.latin },
      .text("tajik", "In Tajik.") { site, _ in site.row.names.tajik },
      .text("russian", "In Russian.") { site, _ in site.row.names.russian },
      .text("dari", "In Dari.") { site, _ in site.row.names.dari },
      .code("kind", "What it is.") { site, _ in site.row.kind },
      .id("within", "The site it lies in.") { site, _ in site.row.parent },
      .text("country", "ISO 3166-1.") { site, _ in site.row.country },
      .text("where", "Degrees north and east.") { site, _ in site.row.coordinates?.typed },
      .number("beds", "Who may sleep there.") { site, _ in site.row.beds?.value },
      .number("personsPerDay", "Who may pass in a day.") { site, _ in
        site.row.personsPerDay?.value
      },
    ] + opening { $0.row.opening })

  static let corridor = Shape<(id: CorridorID, row: Corridor)>(
    "Corridor", "A road people are moved along.",
    [
      .id("id", "The corridor.") { corridor, _ in corridor.id },
      .text("code", "As on the mission's papers.") { corridor, _ in corridor.row.code },
      .id("from", "Where it begins.") { corridor, _ in corridor.row.origin },
      .ids("to", "Where people are brought.") { corridor, _ in corridor.row.destinations },
      .number("days", "Days under way.") { corridor, _ in corridor.row.stages.count },
      .list("legs", leg) { corridor, _ in corridor.row.legs },
      .number("least", "Vehicles of one convoy, at least.") { corridor, _ in
        corridor.row.vehicles.lowerBound
      },
      .number("most", "Vehicles of one convoy, at most.") { corridor, _ in
        corridor.row.vehicles.upperBound
      },
      .number("convoysPerDay", "Convoys that may leave on one day.") { corridor, _ in
        corridor.row.convoysPerDay
      },
      .number("escorts", "Escorts of each convoy.") { corridor, _ in
        corridor.row.escortsPerConvoy
      },
      .number("turnaround", "Days until vehicles may leave again.") { corridor, _ in
        corridor.row.turnaround.value
      },
    ] + opening { $0.row.opening })

  private static let leg = Shape<Corridor.Leg>(
    "CorridorLeg", "Its ways from one site to the next, in their order.",
    [
      .id("from", "Where it begins.") { leg, _ in leg.from },
      .id("to", "Where it ends.") { leg, _ in leg.to },
      .code("mode", "How people are moved.") { leg, _ in leg.mode },
      .number("kilometres", "How far it is.") { leg, _ in leg.distance.value },
      .number("minutes", "Under way, halts included.") { leg, _ in leg.duration.value },
      .id("crossing", "The border point passed.") { leg, _ in leg.crossing },
      .flag("endsDay", "People sleep where it ends.") { leg, _ in leg.endsDay },
    ])

  /// The days on which something is open.
  private static func opening<Subject>(
    _ read: @escaping @Sendable (Subject) -> Opening
  ) -> [Shape<Subject>.Member] {
    [
      .codes("weekdays", "The weekdays it is open on.") { subject, _ in read(subject).weekdays },
      .day("openFrom", "The first day it exists at all.") { subject, _ in
        read(subject).span.flatMap { $0.first > .beginningOfTime ? $0.first : nil }
      },
      .day("openUntil", "The last one.") { subject, _ in
        read(subject).span.flatMap { $0.last < .endOfTime ? $0.last : nil }
      },
      .texts("closures", "Days when it is closed: the first and the last.") { subject, _ in
        read(subject).closures.map { "\($0.first) \($0.last)" }
      },
    ]
  }

  static let vehicleType = Shape<(id: VehicleTypeID, row: VehicleType)>(
    "VehicleType", "A kind of vehicle, and what it carries.",
    [
      .id("id", "The kind.") { type, _ in type.id },
      .text("code", "Its code.") { type, _ in type.row.code },
      .text("name", "What it is called.") { type, _ in type.row.name },
      .number("seats", "Seats.") { type, _ in type.row.capacity.seats },
      .number("wheelchairs", "Places for wheelchairs.") { type, _ in
        type.row.capacity.wheelchairs
      },
      .number("stretchers", "Places for stretchers.") { type, _ in type.row.capacity.stretchers },
      .number("baggage", "Kilograms.") { type, _ in type.row.capacity.baggage.value },
    ])

  static let fleetVehicle = Shape<(id: VehicleID, row: Vehicle)>(
    "Vehicle", "A vehicle of the fleet.",
    [
      .id("id", "The vehicle.") { vehicle, _ in vehicle.id },
      .text("plate", "As painted on it.") { vehicle, _ in vehicle.row.plate },
      .id("type", "What it is.") { vehicle, _ in vehicle.row.type },
      .id("site", "Where it is based.") { vehicle, _ in vehicle.row.site },
      .day("until", "The last day it may be away.") { vehicle, view in
        view.state.vehicleReturns[vehicle.id]
      },
    ])

  static let staff = Shape<(id: StaffID, row: Staff)>(
    "Staff", "Who leads, escorts, nurses and receives.",
    [
      .id("id", "The member of staff.") { member, _ in member.id },
      .text("name", "Who.") { member, _ in member.row.name },
      .code("role", "As what.") { member, _ in member.row.role },
      .id("site", "Where.") { member, _ in member.row.site },
    ])

  private static let boundary = Shape<Boundary>(
    "Boundary", "What maps are drawn over.",
    [
      .text("name", "Known by it.") { boundary, _ in boundary.name },
      .text("source", "Who drew it.") { boundary, _ in boundary.source },
      .number("points", "Points of its lines.") { boundary, _ in boundary.pointCount },
    ])

  static let programme = Shape<(id: ProgrammeID, row: [Programme])>(
    "Programme", "What cases are processed under.",
    [
      .id("id", "The programme.") { programme, _ in programme.id },
      .text("code", "Its code.") { programme, _ in programme.row.last?.code },
      .list("versions", version) { programme, _ in programme.row },
    ])

  static let practice = Shape<Practice>(
    "Practice", "What a programme's convoys keep to.",
    [.day("from", "The day from which convoys keep to it.") { row, _ in row.inForceFrom }]
      + practiceNumbers + [
        .code("baggage", "Where baggage rides.") { row, _ in row.baggage },
        .ids("recovery-type", "Types that recover others.") { row, _ in row.recoveryTypes },
      ])

  /// By the names under which they are sent.
  private static let practiceNumbers: [Shape<Practice>.Member] = PracticeForm.numbers.map {
    number in
    let what = number.word.wording.english + "."
    return .number(number.name, what) { row, _ in number.read(row) }
  }

  private static let version = Shape<Programme>(
    "ProgrammeVersion", "Its versions, the first one first.",
    [
      .day("inForceFrom", "Its first day.") { version, _ in version.inForceFrom },
      .text("name", "What it is called.") { version, _ in version.name },
      .texts("steps", "The codes of its steps, in their order.") { version, _ in
        version.steps.map(\.code)
      },
      .texts("entitlements", "The codes of what people are given.") { version, _ in
        version.entitlements.map(\.code)
      },
    ])
}
