import Application
import Basics
import Documents
import DocumentsPDF
import Mission
import Wiring

/// Prints what a family takes in its hand on the day.
struct Packet: ConsoleCommand {
  static let name = "packet"
  static let summary = "a case's travel packet: journey as a picture, bag, contacts, boarding card"
  static let usage = """
    safar packet CASE --out FILE.pdf [--contact "WHO; PLACE; TELEPHONE"]... [--language en|ru|tg|fa]

      --contact      whom the family may ask on the way; may stand several times
      --language     default: Dari or Tajik, as the family writes its name

    The family has to be booked on a movement. The journey is drawn for people who do not read.
    """

  let row: CaseID
  let path: String
  let contacts: [TravelPacketInput.Contact]
  let language: DocumentLanguage?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    row = try arguments.word("The case", as: CaseID.self, like: "C-000231-Z")
    path = try arguments.pdf()
    language = try arguments.language()
    var contacts: [TravelPacketInput.Contact] = []
    while let text = arguments.option("contact") {
      let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").joined(separator: " ") }
      guard parts.count == 3 else {
        throw UsageError("--contact has three parts, like \"Office; Dushanbe; +992 37 2210000\".")
      }
      contacts.append(.init(who: parts[0], place: parts[1], telephone: parts[2]))
    }
    self.contacts = contacts
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    let household = desk.state.cases[row]?.household
    try desk.record(
      reading: Self.name, households: household.map { [$0] } ?? [], fields: [.names, .bookings])
    guard let packet = try desk.packet(of: row, contacts: contacts, in: language) else {
      return Output(
        notes: ["Case \(row) has no place on a movement. Book its household, then print again."],
        isRefusal: true)
    }
    try PersonalFiles.write(try packet.document.pdf(), to: path)
    return .said("The travel packet of case \(row) is in \(path).")
  }
}
