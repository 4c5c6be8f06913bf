import Basics
import Mission

/// What programs are told of: one table a kind of thing.
enum Shapes {}

typealias ListedMovement = (id: MovementID, row: Movement)

extension Shapes {
  static let boardLine = Shape<BoardLine>(
    "BoardLine", "A movement of the next days.", about: { .movement($0.id) },
    [
      .id("id", "The movement.") { line, _ in line.id },
      .day("day", "The day it leaves.") { line, _ in line.movement.day },
      .code("status", "How it stands.") { line, _ in line.movement.status },
      .text("road", "From where to where.") { line, view in view.page.road(of: line.movement) },
      .number("seats", "Seats of its vehicles.") { line, _ in line.seats },
      .number("booked", "People with a place.") { line, _ in line.booked },
      .number("free", "Seats that are left.") { line, _ in line.free },
      .number("notReady", "People with a place who may not travel that day.") { line, _ in
        line.notReady
      },
    ])

  /// A movement in a list of movements.
  static let listedMovement = Shape<ListedMovement>(
    "ListedMovement", "A movement without its people.", about: { .movement($0.id) },
    movementMembers)

  static let movement = Shape<ListedMovement>(
    "Movement", "A movement with its vehicles, families and days.", about: { .movement($0.id) },
    movementMembers + [
      .list("vehicles", vehicle) { movement, _ in
        movement.row.vehicles.indices.map { (movement.row, $0 + 1) }
      },
      .number("aboard", "People in the vehicles now.", .boarding) { movement, _ in
        movement.row.aboard.value
      },
      .ids("staff", "Who goes with it.") { movement, _ in movement.row.staff },
      .list("bookings", booking, .bookings) { movement, _ in movement.row.bookings },
      .ids("standby", "Families who come along in place of others, in their order.", .bookings) {
        movement, _ in movement.row.standby
      },
      .list("amendments", amendment) { movement, _ in movement.row.amendments },
      .list("passages", passage) { movement, _ in movement.row.passages },
      .list("incidents", incident) { movement, _ in movement.row.incidents },
      .list("handovers", handover) { movement, _ in movement.row.handovers },
    ])

  private static let movementMembers: [Shape<ListedMovement>.Member] = [
    .id("id", "The movement.") { movement, _ in movement.id },
    .id("programme", "What its people travel under.") { movement, _ in movement.row.programme },
    .id("corridor", "The corridor it goes along.") { movement, _ in movement.row.corridor },
    .day("day", "The day it leaves.") { movement, _ in movement.row.day },
    .day("lastDay", "The last day under way.") { movement, _ in movement.row.journey.last },
    .code("status", "How it stands.") { movement, _ in movement.row.status },
    .id("from", "Where it leaves.") { movement, _ in movement.row.legs.first?.from },
    .id("to", "Where it arrives.") { movement, _ in movement.row.legs.last?.to },
    .number("seats", "Seats of its vehicles.") { movement, _ in
      movement.row.vehicles.reduce(0) { $0 + $1.capacity.seats }
    },
    .number("booked", "People with a place.") { movement, _ in movement.row.booked.value },
    .flag("pinned", "No plan may change it.") { movement, _ in movement.row.isPinned },
    .number("manifestVersion", "0 until it is confirmed.") { movement, _ in
      movement.row.manifestVersion
    },
    .moment("departedAt", "When it left.") { movement, _ in movement.row.departedAt },
    .moment("arrivedAt", "When it arrived.") { movement, _ in movement.row.arrivedAt },
  ]

  private static let vehicle = Shape<(row: Movement, number: Int)>(
    "MovementVehicle", "The vehicles, by their number in the convoy.",
    [
      .number("number", "Its number, from 1.") { vehicle, _ in vehicle.number },
      .id("vehicle", "The vehicle.") { vehicle, _ in
        vehicle.row.vehicles[vehicle.number - 1].vehicle
      },
      .text("plate", "Its plate.") { vehicle, view in
        view.state.vehicles[vehicle.row.vehicles[vehicle.number - 1].vehicle]?.plate
      },
      .number("seats", "Seats it has.") { vehicle, _ in
        vehicle.row.vehicles[vehicle.number - 1].capacity.seats
      },
      .number("seatsTaken", "Seats that are taken.") { vehicle, _ in
        vehicle.row.load(of: vehicle.number).seats
      },
      .number("baggage", "Baggage it carries, in kilograms.") { vehicle, _ in
        vehicle.row.load(of: vehicle.number).baggage.value
      },
    ])

  static let booking = Shape<Booking>(
    "Booking", "A family's places.",
    [
      .id("household", "The family.") { booking, _ in booking.household },
      .text("head", "The name of its head.", .names) { booking, view in
        view.page.headName(of: booking.household)
      },
      .number("baggage", "In kilograms.") { booking, _ in booking.baggage.value },
      .list("places", place) { booking, _ in booking.places },
    ])

  private static let place = Shape<Booking.Place>(
    "Place", "A place for each person.",
    [
      .id("person", "Whose it is.") { place, _ in place.person },
      .text("name", "Their name.", .names) { place, view in view.page.personName(place.person) },
      .number("vehicle", "The vehicle's number in the convoy.") { place, _ in place.vehicle },
      .code("kind", "What kind of place.") { place, _ in place.kind },
      .number("number", "Its number among those of its kind.") { place, _ in place.number },
      .code("stage", "How far they are.", .boarding) { place, _ in place.stage },
    ])

  private static let amendment = Shape<Movement.Amendment>(
    "Amendment", "What changed in the manifest since it was confirmed.",
    [
      .number("version", "The manifest's version.") { amendment, _ in amendment.version },
      .code("reason", "Why.") { amendment, _ in amendment.reason },
      .id("household", "The family it is about.", .bookings) { amendment, _ in
        amendment.household
      },
      .list("changes", manifestChange, .bookings) { amendment, _ in amendment.people },
    ])

  private static let manifestChange = Shape<ManifestChange>(
    "ManifestChange", "Whose place a version changed.",
    [
      .id("household", "The family.") { change, _ in change.household },
      .id("person", "Who.") { change, _ in change.person },
      .number("vehicleBefore", "Left out: they joined.") { change, _ in change.before?.vehicle },
      .number("placeBefore", "Its number among its kind.") { change, _ in change.before?.number },
      .number("vehicleAfter", "Left out: they left.") { change, _ in change.after?.vehicle },
      .number("placeAfter", "Its number among its kind.") { change, _ in change.after?.number },
    ])

  static let siteHold = Shape<SiteHold>(
    "SiteHold", "Days on which nobody who waits at a site may travel.",
    [
      .id("site", "The site, with all that lies in it.") { hold, _ in hold.site },
      .code("kind", "Why.") { hold, _ in hold.kind },
      .day("first", "The first day.") { hold, _ in hold.span.first },
      .day("last", "The last day.") { hold, _ in hold.span.last },
    ])

  static let notice = Shape<(id: NoticeID, notice: Notice)>(
    "Notice", "What the receiving side is told of a movement, the newest first.",
    about: { .movement($0.notice.movement) },
    [
      .id("id", "The notice.") { row, _ in row.id },
      .text("stream", "The kind of cases it is about; empty for everybody else.") { row, _ in
        row.notice.stream
      },
      .code("kind", "Whether it is the first, amends or calls off.") { row, _ in row.notice.kind },
      .id("original", "The first of its chain; left out of that one.") { row, _ in
        row.notice.original
      },
      .number("version", "From 1 along the chain.") { row, _ in row.notice.version },
      .code("reason", "Why it takes the place of another.") { row, _ in row.notice.reason },
      .number("people", "How many it tells of.") { row, _ in row.notice.people.count },
      .day("arrives", "The day of arrival it tells of.") { row, _ in row.notice.arrives },
      .moment("issuedAt", "When it was issued.") { row, _ in row.notice.issuedAt },
      .moment("sentAt", "When it was last sent.") { row, _ in row.notice.sent.last },
      .moment("acknowledgedAt", "When the receiving side said they have it.") { row, _ in
        row.notice.acknowledgement?.at
      },
      .text("reference", "Their number for it.") { row, _ in row.notice.acknowledgement?.reference
      },
    ])

  private static let passage = Shape<Movement.Passage>(
    "Passage", "Where it passed, and how many were counted there.",
    [
      .id("site", "Where.") { passage, _ in passage.site },
      .moment("at", "When.") { passage, _ in passage.at },
      .number("counted", "People counted.") { passage, _ in passage.counted.value },
      .number("expected", "People expected.") { passage, _ in passage.expected.value },
    ])

  private static let incident = Shape<Movement.Incident>(
    "Incident", "What happened on the way.",
    [
      .code("sort", "What kind.") { incident, _ in incident.sort },
      .id("site", "Where.") { incident, _ in incident.site },
      .moment("at", "When.") { incident, _ in incident.at },
      .text("note", "In the words of whoever reported it.") { incident, _ in incident.note },
    ])

  private static let handover = Shape<Movement.Handover>(
    "Handover", "People whom the receiving partner accepted.",
    [
      .id("partner", "Who signed.") { handover, _ in handover.partner },
      .number("people", "How many.") { handover, _ in handover.people.value },
      .moment("at", "When.") { handover, _ in handover.at },
    ])
}
