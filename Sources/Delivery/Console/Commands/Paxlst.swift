import Basics
import Carriers
import Wiring

/// Lists of people aboard, as carriers and border authorities exchange them.
struct Paxlst: ConsoleCommand {
  static let name = "paxlst"
  static let summary = "read a list of people aboard as carriers exchange it (PAXLST)"
  static let usage = """
    safar paxlst FILE

      FILE    a UN/EDIFACT message PAXLST, of directory D.05B

    Counts, references and dates in it are verified. Which segments are read is in
    Documentation/formats/paxlst.md.
    """

  let file: String

  init(parsing arguments: inout Arguments) throws(UsageError) {
    file = try arguments.word("The file")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let list = try PAXLST(try PlainFiles.read(file))
    let flight = list.flight
    return Output(
      title: "Flight \(flight.number), \(flight.from) \(flight.departs) – \(flight.to) "
        + "\(flight.arrives)",
      columns: [
        .text("family"), .text("given"), .text("second"), .text("sex"), .text("born"),
        .text("nationality"), .text("papers"), .text("embarks"), .text("disembarks"),
        .text("booking"), .text("reference"), .text("seat"), .number("bags"),
        .number("baggage_kg"),
      ], rows: list.people.map(Self.row),
      notes: [
        "\(list.people.count) people. List \(list.transaction), version \(list.version), from "
          + "\(list.sender.id) to \(list.recipient.id)\(list.isTest ? "; a test" : "")."
      ])
  }

  static func row(_ person: Aboard) -> [String] {
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
