import Basics
import Carriers
import Wiring

/// Reads machine-readable zones of travel papers.
struct Zone: ConsoleCommand {
  static let name = "zone"
  static let summary = "read the machine-readable lines of passports, visas and cards"
  static let usage = """
    safar zone FILE [--on DATE]

      FILE         a text file with the lines a scanner read, a blank line between two papers;
                   /dev/stdin reads what a scanner types
      --on DATE    the day the papers are looked at, which tells the century (default today)

    Passports, visas and cards by ICAO Doc 9303. Every check digit is verified; the command ends
    with status 1 when one is wrong: a letter was misread, or the paper is not what it says.
    """

  let file: String
  let date: CivilDate?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    file = try arguments.word("The file")
    date = try arguments.option("on", as: CivilDate.self, like: "2026-03-12")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let date = date ?? surroundings.now().date()
    let text = String(decoding: try PlainFiles.read(file), as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let papers = lines.split { line in line.allSatisfy(\.isWhitespace) }
    var output = Output(columns: Self.columns)
    for (index, paper) in papers.enumerated() {
      do throws(ZoneFault) {
        let reading = try ZoneReading(paper.joined())
        output.rows.append(Self.row(reading, on: date))
        if !reading.failures.isEmpty { output.isRefusal = true }
      } catch {
        output.notes.append("Paper \(index + 1): \(error)")
        output.isRefusal = true
      }
    }
    if papers.isEmpty { output.notes.append("There is no line in \(file).") }
    return output
  }

  private static let columns: [Output.Column] = [
    .text("kind"), .text("issuer"), .text("number"), .text("family"), .text("given"),
    .text("nationality"), .text("born"), .text("sex"), .text("expires"), .text("optional"),
    .text("wrong"),
  ]

  private static func row(_ reading: ZoneReading, on date: CivilDate) -> [String] {
    let zone = reading.zone
    let expires = zone.expiry.expiry(readOn: date)
    var wrong = reading.failures.map(\.rawValue)
    if let expires, expires < date { wrong.append("expired") }
    if reading.mayBeShortened { wrong.append("name-may-be-longer") }
    return [
      zone.code, zone.issuer, zone.number, zone.name.primary.joined(separator: " "),
      zone.name.secondary.joined(separator: " "), zone.nationality,
      zone.birth.birth(readOn: date)?.description ?? "",
      zone.sex == .unspecified ? "" : zone.sex.rawValue,
      expires?.description ?? "",
      [zone.optional, zone.furtherOptional].filter { !$0.isEmpty }.joined(separator: " "),
      wrong.joined(separator: " "),
    ]
  }
}
