/// The list of a movement by air, case by case, for the escort, the airport and the carrier.
public struct FlightManifestInput: Hashable, Sendable {
  public var stamp: PaperStamp
  public var movement: String
  public var version: Int
  public var flights: [FlightLineInput]
  public var escorts: [String]
  public var cases: [FlightCaseInput]

  public init(
    stamp: PaperStamp, movement: String, version: Int, flights: [FlightLineInput],
    escorts: [String], cases: [FlightCaseInput]
  ) {
    (self.stamp, self.movement, self.version) = (stamp, movement, version)
    (self.flights, self.escorts, self.cases) = (flights, escorts, cases)
  }

  public var people: [AboardInput] { cases.flatMap(\.people) }
}

/// A case on a flight.
public struct FlightCaseInput: Hashable, Sendable {
  public var id: String
  public var destination: String
  /// The carrier's reference.
  public var booking: String
  /// Pieces; nil when nobody has counted them.
  public var bags: Int?
  public var baggage: Int
  public var code: Code?
  public var people: [AboardInput]

  /// - Parameter baggage: in kilograms.
  public init(
    id: String, destination: String, booking: String, bags: Int?, baggage: Int, code: Code?,
    people: [AboardInput]
  ) {
    (self.id, self.destination, self.booking) = (id, destination, booking)
    (self.bags, self.baggage, self.code, self.people) = (bags, baggage, code, people)
  }
}

extension FlightManifestInput {
  private var line: PaperLine { stamp.line }

  /// The list as pages: the flights first, then everybody.
  public var document: PrintedDocument {
    let title = "\(line(Word.manifest)) \(line.value(movement))"
    return stamp.document(
      title, end: line(Word.confidential),
      [
        .heading(title, .document),
        .facts([
          Fact(line(Word.version), line.value(version)),
          Fact(
            line(TravelWord.escorts),
            escorts.isEmpty ? PaperLine.blank : line.list(escorts.map { line.name($0) })),
          Fact(line(TravelWord.cases), line.value(cases.count)),
          Fact(line(Word.people), line.value(people.count)),
          Fact(
            line(TravelWord.bags),
            cases.contains { $0.bags == nil }
              ? PaperLine.blank : line.value(cases.reduce(0) { $0 + ($1.bags ?? 0) })),
          Fact(
            line(Word.baggage),
            "\(line.value(cases.reduce(0) { $0 + $1.baggage })) \(line(Word.kilograms))"),
        ]),
        .heading(line(TravelWord.flights), .section), .table(FlightLineInput.table(flights, line)),
        .heading(line(TravelWord.everybody), .section), .table(table),
      ])
  }

  private var table: Table {
    Table(
      columns: [
        Column(line(Word.place), share: 9), Column(line(Word.name), share: 27),
        Column(line(Word.sex), share: 8, .centre), Column(line(TravelWord.birth), share: 13),
        Column(line(TravelWord.nationality), share: 15),
        Column(line(TravelWord.travelPaper), share: 17), Column(line(Word.needs), share: 16),
      ],
      groups: cases.map { row in
        let title = [
          "\(line(TravelWord.caseWord)) \(line.value(row.id))", line.name(row.destination),
          line.value(row.booking),
          row.bags.map { "\(line(TravelWord.bags)) \(line.value($0))" } ?? "",
          "\(line.value(row.baggage)) \(line(Word.kilograms))",
        ]
        return RowGroup(
          title: title.filter { !$0.isEmpty }.joined(separator: " · "),
          rows: row.people.map { person in
            Row([line.value(person.seat)] + person.row(line).cells)
          }, code: row.code)
      })
  }

  /// The list as one sheet: a row a person.
  public var sheet: Sheet {
    let columns: [any PrintedWords] = [
      TravelWord.caseWord, TravelWord.booking, Word.seat, Word.name, TravelWord.givenNames,
      Word.sex, TravelWord.birth, TravelWord.nationality, TravelWord.travelPaper, Word.needs,
      TravelWord.bags, Word.baggage, Word.destination, TravelWord.flights,
    ]
    let numbers = flights.map(\.number).joined(separator: " ")
    let rows = cases.flatMap { row in
      row.people.enumerated().map { index, person -> [SheetCell] in
        [
          .text(row.id), .text(row.booking), .text(person.seat),
          .text(person.isErased ? line(Word.erased) : person.family), .text(person.given),
          .text(line(person.sex.word)), .text(person.birth), .text(person.nationality),
          .text(person.paper), .text(line.needs(person.requirements)),
          index == 0 ? row.bags.map { .integer($0) } ?? .empty : .empty,
          index == 0 ? .integer(row.baggage) : .empty,
          .text(row.destination), .text(numbers),
        ]
      }
    }
    return Sheet(
      name: movement, columns: columns.map { $0.text(stamp.language) }, rows: rows,
      isRightToLeft: stamp.language.direction == .rightToLeft)
  }
}
