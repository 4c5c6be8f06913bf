import Basics
import Mission

extension ReportingTable {
  static let sites = ReportingTable(
    name: "sites", meaning: "one row for each place of the mission",
    columns: [
      .text("site", "its code"), .text("kind", "camp, transitCentre, borderPoint, district..."),
      .text("name", "in Latin letters"), .text("country", "ISO 3166-1 alpha-2"),
      .text("latitude", "degrees, WGS 84"), .text("longitude", "degrees, WGS 84"),
    ],
    rows: { source, take in
      try source.state.sites.forEach { _, row in
        try take([
          .text(row.code), .text("\(row.kind)"), .text(row.names.latin), .text(row.country),
          .text(row.coordinates.map { degrees($0.latitude) }),
          .text(row.coordinates.map { degrees($0.longitude) }),
        ])
      }
    })

  /// Millionths of a degree as degrees.
  private static func degrees(_ millionths: Int) -> String {
    let size = millionths.magnitude
    let fraction = String(size % 1_000_000)
    let zeros = String(repeating: "0", count: 6 - fraction.utf8.count)
    return (millionths < 0 ? "-" : "") + "\(size / 1_000_000).\(zeros)\(fraction)"
  }

  static let programmes = ReportingTable(
    name: "programmes", meaning: "one row for each programme, as last adopted",
    columns: [.text("programme", "its code"), .text("name", "in full")],
    rows: { source, take in
      try source.state.programmes.forEach { _, versions in
        try take([.text(versions.last?.code), .text(versions.last?.name)])
      }
    })

  static let movements = ReportingTable(
    name: "movements", meaning: "one row for each convoy, cancelled ones too",
    columns: [
      .text("movement", "its identifier"), .text("programme", "its code"),
      .text("corridor", "its code"), .text("from_site", "its code"), .text("to_site", "its code"),
      .text("day", "date of departure"), .text("status", "planned ... closed, or cancelled"),
      .whole("vehicles", "number"), .whole("seats", "of all vehicles"),
      .whole("people", "with a place"), .whole("manifest_version", "0 until confirmed"),
      .text("departed_at", "moment, UTC"), .text("arrived_at", "moment, UTC"),
    ],
    rows: { source, take in
      try source.state.movements.forEach { id, row in
        let seats = row.vehicles.map(\.capacity.seats).reduce(0, +)
        let people = row.bookings.map(\.places.count).reduce(0, +)
        try take([
          .iso(id), source.programme(row.programme),
          .text(source.state.corridors[row.corridor]?.code), source.site(row.legs.first?.from),
          source.site(row.legs.last?.to), .iso(row.day), .text("\(row.status)"),
          .integer(row.vehicles.count),
          .integer(seats),
          .integer(people),
          .integer(row.manifestVersion), .iso(row.departedAt), .iso(row.arrivedAt),
        ])
      }
    })

  static let places = ReportingTable(
    name: "places", meaning: "one row for each person's place on a movement",
    columns: [
      .whole("person", "its number in `people`"), .text("movement", "its identifier"),
      .whole("vehicle", "its number in the convoy"),
      .text("kind", "seat, wheelchair or stretcher"),
      .text("stage", "booked, boarded, disembarked, arrived or handedOver"),
    ],
    rows: { source, take in
      try source.state.movements.forEach { id, row in
        for place in row.bookings.flatMap(\.places) {
          try take([
            source.people.number(place.person), .iso(id), .integer(place.vehicle),
            .text("\(place.kind)"), .text("\(place.stage)"),
          ])
        }
      }
    })

  static let passages = ReportingTable(
    name: "passages", meaning: "one row for each count of a convoy at a stop",
    columns: [
      .text("movement", "its identifier"), .text("site", "its code"), .text("at", "moment, UTC"),
      .whole("counted", "people, by hand"), .whole("expected", "people, by the record"),
    ],
    rows: { source, take in
      try source.state.movements.forEach { id, row in
        for one in row.passages {
          try take([
            .iso(id), source.site(one.site), .iso(one.at), .integer(one.counted.value),
            .integer(one.expected.value),
          ])
        }
      }
    })

  static let incidents = ReportingTable(
    name: "incidents", meaning: "one row for each incident under way, without its note",
    columns: [
      .text("movement", "its identifier"), .text("sort", "breakdown, accident, medical..."),
      .text("site", "its code"), .text("at", "moment, UTC"),
    ],
    rows: { source, take in
      try source.state.movements.forEach { id, row in
        for one in row.incidents {
          try take([.iso(id), .text("\(one.sort)"), source.site(one.site), .iso(one.at)])
        }
      }
    })

  static let assistance = ReportingTable(
    name: "assistance", meaning: "one row for each thing given under an entitlement",
    columns: [
      .whole("household", "its number"), .whole("family", "the household it was first part of"),
      .text("programme", "its code"), .text("entitlement", "its code"),
      .whole("people", "it was given for"),
      .whole("amount", "in the entitlement's currency or pieces"), .text("given_on", "date"),
      .text("reversed_on", "date, when it was a mistake"),
    ],
    rows: { source, take in
      try source.state.grants.forEach { _, row in
        try take([
          source.households.number(row.household), source.households.number(row.family),
          source.programme(row.programme), .text(row.entitlement), .integer(row.people.count),
          .integer(row.amount), .iso(row.on), .iso(row.reversedOn),
        ])
      }
    })
}
