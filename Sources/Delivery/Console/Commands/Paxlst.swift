import Basics
import Carriers
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

      FILE               a UN/EDIFACT message PAXLST, of directory D.05B
      LIST.csv           a person a row; columns family, given, father, sex (F, M), born,
                         nationality, residence, kind, paper, expires, issuer, booking, reference,
                         seat, bags, baggage_kg, in any order
      --from, --to       like DYU@2026-03-12T06:40, on the clocks of the airports
      --out FILE         writes the message, which you alone may read; without it, write only shows
                         each name as it will be sent: look at that first
      --control, --list  numbers of the message and of the list between the two parties
      --test             marks the message as a test

    Names in any script are written in A to Z by ICAO Doc 9303. Counts, references and dates of what
    is read are verified. The segments are in Documentation/formats/paxlst.md.
    """
  static let switches: Set<String> = ["test"]

  private enum Task {
    case read(String)
    case preview(String, PAXLST.Flight)
    case write(String, PAXLST, to: String)
  }

  private let task: Task

  init(parsing arguments: inout Arguments) throws(UsageError) {
    let word = try arguments.word("The file")
    guard word == "write" else {
      task = .read(word)
      return
    }
    let list = try arguments.word("The list")
    let flight = try arguments.flight()
    guard let path = arguments.option("out") else {
      task = .preview(list, flight)
      return
    }
    func needed(_ name: String) throws(UsageError) -> String {
      guard let text = arguments.option(name) else { throw UsageError("--\(name) is missing.") }
      return text
    }
    let contact = arguments.contact()
    task = .write(
      list,
      PAXLST(
        sender: .init(id: try needed("sender")), recipient: .init(id: try needed("recipient")),
        preparedAt: flight.departs, control: try needed("control"),
        transaction: try needed("list"),
        version: try arguments.option("version", as: Int.self, like: "2") ?? 1,
        isTest: arguments.has("test"),
        contact: .init(name: contact.name.uppercased(), telephone: contact.telephone),
        flight: flight, people: []), to: path)
  }

  func run(in surroundings: Surroundings) throws -> Output {
    switch task {
    case .read(let file): return Self.output(try PAXLST(try PlainFiles.read(file)))
    case .preview(let file, let flight): return Self.preview(try Self.list(file, flight))
    case .write(let file, var message, let path):
      let list = try Self.list(file, message.flight)
      let lost = list.entries.count - list.people.count
      if lost > 0 {
        return Output(
          notes: [
            "\(lost) people have no name that can be sent; run it without --out to see them."
          ],
          isRefusal: true)
      }
      message.people = list.people
      let now = surroundings.now()
      message.preparedAt = LocalMinute(
        now.date(), minute: Int((now.milliseconds - Instant(now.date()).milliseconds) / 60_000))!
      try PersonalFiles.write(try message.bytes(), to: path)
      return .said("\(message.people.count) people are in \(path), as they will be sent.")
    }
  }

  private static func list(_ file: String, _ flight: PAXLST.Flight) throws -> CarrierList {
    try CarrierList(
      TextTable(csv: try PlainFiles.read(file)), from: flight.from, to: flight.to)
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
        "\(list.people.count) people. List \(list.transaction), version \(list.version), from "
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
