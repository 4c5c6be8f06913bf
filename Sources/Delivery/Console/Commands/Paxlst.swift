import Basics
import Carriers
import Mission
import Wire
import Wiring

/// Lists of people aboard, as carriers and border authorities exchange them.
struct Paxlst: ConsoleCommand {
  static let name = "paxlst"
  static let summary = "read or write a list of people aboard as carriers exchange it (PAXLST)"
  static let usage = """
    safar paxlst FILE
    safar paxlst write LIST.csv --flight NUMBER --from AIRPORT@MOMENT --to AIRPORT@MOMENT
                       [--out FILE --sender ID --recipient ID --control NUMBER --list NUMBER
                        --contact "OFFICE; TELEPHONE" [--version N] [--test]]
    safar paxlst movement MOVEMENT [--leg N] [--out FILE ... as above]

      FILE               a UN/EDIFACT message PAXLST, of directory D.05B
      LIST.csv           a person a row; columns family, given, father, sex (F, M), born,
                         nationality, residence, kind, paper, expires, issuer, booking, reference,
                         seat, bags, baggage_kg, in any order
      MOVEMENT           a flight of the mission; --leg N of its legs, the first being 1
      --from, --to       like DYU@2026-03-12T06:40, on the clocks of the airports
      --out FILE         writes the message, which you alone may read; without it, write only shows
                         each name as it will be sent: look at that first
      --control, --list  numbers of the message and of the list between the two parties
      --test             marks the message as a test

    Names in any script are written in A to Z by ICAO Doc 9303. Counts, references and dates of what
    is read are verified. The segments are in Documentation/formats/paxlst.md.
    """
  static let switches: Set<String> = ["test"]

  /// Where the people of a list come from.
  private enum Source: Sendable {
    case file(String, PAXLST.Flight)
    case movement(MovementID, leg: Int)
  }

  private let source: Source?
  private let reads: String
  private let head: Head?
  private let path: String

  /// What stands above the people, as the two parties agreed on it.
  private struct Head {
    let sender, recipient, control, transaction: String
    let version: Int
    let isTest: Bool
    let contact: (name: String, telephone: String)

    init(_ arguments: inout Arguments) throws(UsageError) {
      func needed(_ name: String) throws(UsageError) -> String {
        guard let text = arguments.option(name) else { throw UsageError("--\(name) is missing.") }
        return text
      }
      (sender, recipient) = (try needed("sender"), try needed("recipient"))
      (control, transaction) = (try needed("control"), try needed("list"))
      version = try arguments.option("version", as: Int.self, like: "2") ?? 1
      isTest = arguments.has("test")
      contact = arguments.contact()
    }

    func message(of flight: PAXLST.Flight, _ people: [Aboard], at now: Instant) -> PAXLST {
      let minute = (now.milliseconds - Instant(now.date()).milliseconds) / 60_000
      return PAXLST(
        sender: .init(id: sender), recipient: .init(id: recipient),
        preparedAt: LocalMinute(now.date(), minute: Int(minute)) ?? flight.departs,
        control: control, transaction: transaction, version: version, isTest: isTest,
        contact: .init(name: contact.name.uppercased(), telephone: contact.telephone),
        flight: flight, people: people)
    }
  }

  init(parsing arguments: inout Arguments) throws(UsageError) {
    reads = try arguments.word("The file")
    switch reads {
    case "write":
      let list = try arguments.word("The list")
      source = .file(list, try arguments.flight())
    case "movement":
      source = .movement(
        try arguments.word("The movement", as: MovementID.self, like: "M-000012-E"),
        leg: try arguments.option("leg", as: Int.self, like: "1") ?? 1)
    default: source = nil
    }
    let out = source == nil ? nil : arguments.option("out")
    path = out ?? ""
    head = out == nil ? nil : try Head(&arguments)
  }

  func run(in surroundings: Surroundings) throws -> Output {
    guard let source else { return Self.output(try PAXLST(try PlainFiles.read(reads))) }
    let (list, flight) = try Self.list(source, surroundings)
    guard let head else { return Self.preview(list) }
    let lost = list.entries.count - list.people.count
    if lost > 0 {
      return Output(
        notes: [
          "\(counted(lost, "person has")) no name that can be sent; run it without --out to see "
            + "who."
        ],
        isRefusal: true)
    }
    let message = head.message(of: flight, list.people, at: surroundings.now())
    try PersonalFiles.write(try message.bytes(), to: path)
    return .said("\(counted(message.people.count, "person is")) in \(path), as they will be sent.")
  }

  private static func list(
    _ source: Source, _ surroundings: Surroundings
  ) throws -> (CarrierList, PAXLST.Flight) {
    switch source {
    case .file(let file, let flight):
      let table = try TextTable(csv: try PlainFiles.read(file))
      return (try CarrierList(table, from: flight.from, to: flight.to), flight)
    case .movement(let id, let number):
      let desk = try Desk(surroundings)
      guard let row = desk.state.movements[id] else { throw Refusal(.noMovement, ["id": id]) }
      guard let legs = row.flight?.legs else { throw Refusal(.notAFlight, ["movement": id]) }
      guard legs.indices.contains(number - 1) else {
        throw UsageError(
          "Movement \(id) has \(counted(legs.count, "flight")); --leg is 1 to \(legs.count).")
      }
      try desk.record(
        reading: name, movement: id, fields: [.names, .identity, .bookings])
      let flight = try desk.carrierFlight(legs[number - 1])
      return (
        try CarrierList(desk.carrierTable(of: row), from: flight.from, to: flight.to), flight
      )
    }
  }

  private static func preview(_ list: CarrierList) -> Output {
    Output(
      columns: [
        .text("written"), .text("sent"), .text("sex"), .text("born"), .text("paper"),
        .text("remarks"),
      ],
      rows: list.entries.map { entry in
        let paper = entry.person?.papers.first
        return [
          entry.preview.written, entry.preview.sent?.whole ?? "",
          entry.person?.sex.rawValue ?? "", entry.person?.birth?.description ?? "",
          paper.map { "\($0.kind) \($0.number)" } ?? "", entry.remarks.joined(separator: ", "),
        ]
      }, notes: ["So will they be sent. Add --out FILE and the parties to write the message."])
  }

  private static func output(_ list: PAXLST) -> Output {
    let flight = list.flight
    return Output(
      title: "Flight \(flight.number), \(flight.from) \(flight.departs) – \(flight.to) "
        + "\(flight.arrives)",
      columns: [
        .text("family"), .text("given"), .text("second"), .text("sex"), .text("born"),
        .text("nationality"), .text("papers"), .text("embarks"), .text("disembarks"),
        .text("booking"), .text("reference"), .text("seat"), .number("bags"),
        .number("baggage_kg"),
      ], rows: list.people.map(row),
      notes: [
        "\(counted(list.people.count, "person")). List \(list.transaction), version "
          + "\(list.version), from "
          + "\(list.sender.id) to \(list.recipient.id)\(list.isTest ? "; a test" : "")."
      ])
  }

  private static func row(_ person: Aboard) -> [String] {
    let papers = person.papers.map { paper in
      [
        "\(paper.kind) \(paper.number)", paper.issuer,
        paper.expires.map { "until \($0)" } ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return [
      person.name.family, person.name.given, person.name.second, person.sex.rawValue,
      person.birth?.description ?? "", person.nationality, papers.joined(separator: ", "),
      person.embarks, person.disembarks, person.booking, person.reference, person.seat,
      person.bags.map(String.init) ?? "", person.baggage?.description ?? "",
    ]
  }
}

extension Arguments {
  /// `--flight TK255 --from DYU@2026-03-12T06:40 --to IST@2026-03-12T10:15`
  fileprivate mutating func flight() throws(UsageError) -> PAXLST.Flight {
    guard let number = option("flight") else { throw UsageError("--flight is missing.") }
    let (from, departs) = try end("from")
    let (to, arrives) = try end("to")
    return PAXLST.Flight(
      number: number, carrier: String(number.prefix(2)), from: from, departs: departs, to: to,
      arrives: arrives)
  }

  private mutating func end(_ name: String) throws(UsageError) -> (String, LocalMinute) {
    let parts = (option(name) ?? "").split(separator: "@")
    guard parts.count == 2, parts[0].utf8.count == 3, let moment = LocalMoment(String(parts[1])),
      let minute = LocalMinute(moment.date, minute: moment.minute)
    else { throw UsageError("--\(name) is written like DYU@2026-03-12T06:40.") }
    return (String(parts[0]), minute)
  }
}
