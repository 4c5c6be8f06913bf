import Application
import Basics
import Mission

extension ReportingTable {
  static let all: [ReportingTable] = [
    sites, programmes, people, households, cases, clearances, movements, places, passages,
    incidents, assistance,
  ]

  static let people = ReportingTable(
    name: "people", meaning: "one row for each person ever registered",
    columns: [
      .whole("person", "a number of this file alone"),
      .whole("household", "its number in `households`"),
      .text("programme", "of the household's last case"),
      .text("site", "where the household waits, or lives since it arrived"),
      .text("destination", "where it wants to go"),
      .text("sex", "female, male or unknown"),
      .text("age_band", "0-4, 05-11, 12-17, 18-59, 60+ or unknown, by year of birth"),
      .text("requirements", "what they need on the way, by code, with spaces between"),
      .text("registered_on", "date"), .text("died_on", "date"),
      .whole("duplicate_of", "the person whose record speaks for this one too"),
    ]
      + Figures.Measure.allCases.map { .whole($0.rawValue, "1: \($0.definition)") }
      + [
        .personal("person_id", "as printed on papers"),
        .personal("name", "as first written"), .personal("born", "as far as known"),
        .personal("documents", "kinds and numbers"), .personal("phones", "numbers"),
      ],
    rows: { source, take in
      try source.state.people.forEach { id, person in
        if person.isWithdrawn { return }
        let household = source.state.households[person.household]
        let programme = household?.cases.last.flatMap { source.state.cases[$0]?.programme }
        let measures = source.standings.measures(of: id, person)
        let died: CivilDate? = if case .died(let day) = person.life { day } else { nil }
        let other: PersonID? = if case .duplicate(let other) = person.life { other } else { nil }
        try take(
          [
            source.people.number(id), source.households.number(person.household),
            programme.map(source.programme) ?? .text("none"), source.site(household?.site),
            source.site(household?.destination), .text("\(person.sex)"),
            .text(AgeBand.of(person, on: source.date).rawValue),
            .text(person.requirements.codes.joined(separator: " ")),
            .iso(person.registeredOn), .iso(died), other.map(source.people.number) ?? .null,
          ] + Figures.Measure.allCases.map { .flag(measures.contains($0)) }
            + personal(id, person.details))
      }
    })

  private static func personal(_ id: PersonID, _ details: PersonalDetails?) -> [ReportingValue] {
    [
      .iso(id), .text(details?.names.first?.whole), .iso(details?.birth),
      .text(details?.documents.map { "\($0.kind) \($0.number)" }.joined(separator: ", ")),
      .text(details?.phones.joined(separator: ", ")),
    ]
  }

  static let households = ReportingTable(
    name: "households", meaning: "one row for each household, those that were joined too",
    columns: [
      .whole("household", "a number of this file alone"),
      .whole("family", "the household it was first part of"),
      .text("site", "where it waits, or lives since it arrived"),
      .text("destination", "where it wants to go"), .whole("members", "living members"),
      .whole("baggage_kg", "kilograms"), .text("registered_on", "date"),
      .personal("household_id", "as printed on papers"),
      .personal("reference", "its number on the partner's list"),
    ],
    rows: { source, take in
      try source.state.households.forEach { id, row in
        try take([
          source.households.number(id), source.households.number(row.family),
          source.site(row.site), source.site(row.destination), .integer(row.members.count),
          .integer(row.baggage.value), .iso(row.registeredOn), .iso(id), .text(row.reference),
        ])
      }
    })

  static let cases = ReportingTable(
    name: "cases", meaning: "one row for each application of a household under a programme",
    columns: [
      .whole("case_number", "a number of this file alone"), .whole("household", "its number"),
      .text("programme", "its code"), .text("opened_on", "date"), .text("closed_on", "date"),
      .text("closed_because", "the reason, by code"), .personal("case_id", "as printed on papers"),
    ],
    rows: { source, take in
      try source.state.cases.forEach { id, row in
        try take([
          source.cases.number(id), source.households.number(row.household),
          source.programme(row.programme), .iso(row.openedOn), .iso(row.closure?.on),
          .text(row.closure.map { "\($0.reason)" }), .iso(id),
        ])
      }
    })

  static let clearances = ReportingTable(
    name: "clearances", meaning: "one row for each outcome of a step; never a diagnosis",
    columns: [
      .whole("case_number", "of the family's steps"), .whole("person", "of a person's steps"),
      .text("programme", "its code"), .text("step", "its code"),
      .text("outcome", "granted, refused or withdrawn"), .text("from_day", "date"),
      .text("last_day", "date; none where it does not lapse"),
    ],
    rows: { source, take in
      let row = { (open: ReportingValue, person: ReportingValue, one: Clearance) in
        [
          open, person, source.programme(one.programme), .text(one.step), .text("\(one.outcome)"),
          .iso(one.span.first), one.span.last == .endOfTime ? .null : .iso(one.span.last),
        ]
      }
      try source.state.cases.forEach { id, open in
        for one in open.clearances { try take(row(source.cases.number(id), .null, one)) }
      }
      try source.state.people.forEach { id, person in
        for one in person.clearances { try take(row(.null, source.people.number(id), one)) }
      }
    })
}
