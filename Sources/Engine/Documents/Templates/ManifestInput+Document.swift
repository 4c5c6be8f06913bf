import Basics

extension ManifestInput {
  /// The manifest as pages: a summary first, then each vehicle on its own pages.
  public var document: PrintedDocument {
    PrintedDocument(
      title: "\(Word.manifest.text(language)) \(movement)", language: language,
      header: RunningLine(
        start: "\(Word.manifest.text(language)) \(value(movement))",
        end: Word.confidential.text(language)),
      footer: RunningLine(
        start: "\(Word.checkpoint.text(language)) \(value(checkpoint))",
        end: "\(Word.printed.text(language)) \(value("\(printedOn)"))"),
      made: printedOn, blocks: summary + vehicles.flatMap(pages))
  }

  private func value(_ text: String) -> String { Isolated.value(text, in: language.direction) }
  private func value(_ number: Int) -> String { value(String(number)) }
  private func name(_ text: String) -> String { Isolated.name(text, in: language.direction) }
  private func word(_ word: Word) -> String { word.text(language) }

  /// Where somebody with a pen marks who got on: the list must do when the power fails.
  private static let tick = "____"

  /// A line to write on by hand.
  private static let blank = String(repeating: "_", count: 18)

  private var summary: [Block] {
    let households = Set(vehicles.flatMap { $0.households.map(\.id) }).count
    var blocks: [Block] = [
      .heading("\(word(.manifest)) \(value(movement))", .document),
      .facts([
        Fact(word(.departs), value("\(departs)")), Fact(word(.road), name(corridor)),
        Fact(word(.version), value(version)),
        Fact(word(.leader), leader.isEmpty ? Self.blank : name(leader)),
        Fact(word(.people), value(people.count)), Fact(word(.households), value(households)),
        Fact(word(.vehicles), value(vehicles.count)),
        Fact(word(.checkpoint), value(checkpoint)),
      ]),
      .heading(word(.totals), .section), .table(totals),
    ]
    if !stops.isEmpty {
      blocks += [.heading(word(.nights), .section), .table(nights)]
    }
    return blocks + [.heading(word(.vehicles), .section), .table(convoy)]
  }

  /// The bands of UNHCR's demographic tables: 0-4, 5-11, 12-17, 18-59, 60 and over.
  private static let bands: [(name: String, ages: ClosedRange<Int>)] = [
    ("0-4", 0...4), ("5-11", 5...11), ("12-17", 12...17), ("18-59", 18...59), ("60+", 60...150),
  ]

  private var totals: Table {
    func row(_ title: String, _ counted: [PersonInput], _ tone: TextTone = .plain) -> Row {
      let bySex = SexSign.allCases.map { sex in value(counted.count { $0.sex == sex }) }
      return Row([title] + bySex + [value(counted.count)], tone)
    }
    var rows = Self.bands.map { band in
      row(value(band.name), people.filter { $0.age.map(band.ages.contains) ?? false })
    }
    let ageless = people.filter { $0.age == nil }
    if !ageless.isEmpty { rows.append(row(word(.ageUnknown), ageless)) }
    rows.append(row(word(.total), people, .strong))
    return Table(
      columns: [Column(word(.ages), share: 4)]
        + SexSign.allCases.map { Column(word($0.word), share: 2, .end) }
        + [Column(word(.total), share: 2, .end)],
      rows: rows)
  }

  private var nights: Table {
    Table(
      columns: [
        Column(word(.stop), share: 6), Column(word(.night), share: 3, .centre),
        Column(word(.meals), share: 2, .end), Column(word(.beds), share: 2, .end),
      ],
      rows: stops.map {
        Row([name($0.site), value("\($0.on)"), value($0.meals), value($0.beds)])
      })
  }

  private var convoy: Table {
    Table(
      columns: [
        Column(word(.vehicle), share: 3), Column(word(.plate), share: 4),
        Column(word(.households), share: 3, .end), Column(word(.people), share: 3, .end),
        Column(word(.baggage), share: 4, .end),
      ],
      rows: vehicles.map { vehicle in
        let people = vehicle.households.reduce(0) { $0 + $1.people.count }
        let baggage = vehicle.households.reduce(0) { $0 + $1.baggage.value }
        return Row([
          value(vehicle.number), name(vehicle.plate), value(vehicle.households.count),
          value(people), weight(baggage),
        ])
      })
  }

  private func weight(_ kilograms: Int) -> String { "\(value(kilograms)) \(word(.kilograms))" }

  private func pages(of vehicle: VehicleInput) -> [Block] {
    let title =
      "\(word(.vehicle)) \(value(vehicle.number)) · \(name(vehicle.plate)) · \(name(vehicle.kind))"
    return [
      .pageBreak, .heading(title, .section),
      .table(
        Table(
          columns: [
            Column(word(.place), share: 15), Column(word(.name), share: 28),
            Column(word(.sex), share: 8, .centre), Column(word(.age), share: 9, .centre),
            Column(word(.needs), share: 20), Column(word(.aboard), share: 9, .centre),
          ],
          groups: vehicle.households.map(group))),
    ]
  }

  private func group(of household: HouseholdInput) -> RowGroup {
    var title = [
      "\(word(.household)) \(value(household.id))", name(household.destination),
      "\(word(.people)) \(value(household.people.count))",
    ]
    if household.baggage.value > 0 { title.append(weight(household.baggage.value)) }
    return RowGroup(
      title: title.joined(separator: " · "), rows: household.people.map(row), code: household.code)
  }

  private func row(of person: PersonInput) -> Row {
    let needs = person.requirements.map { word($0.word) }
    return Row([
      "\(word(person.place.word)) \(value(person.number))",
      person.name.isEmpty ? word(.erased) : name(person.name), word(person.sex.word),
      person.age.map { value($0) } ?? "",
      needs.joined(separator: language.direction == .rightToLeft ? "، " : ", "), Self.tick,
    ])
  }
}
