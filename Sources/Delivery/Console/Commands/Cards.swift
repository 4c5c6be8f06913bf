import Application
import Basics
import Documents
import DocumentsPDF
import Mission
import Wiring

/// Prints the boarding cards of a movement.
struct Cards: ConsoleCommand {
  static let name = "cards"
  static let summary = "the boarding cards of a movement's families, to print and cut"
  static let usage = """
    safar cards MOVEMENT --out FILE.pdf [--language en|ru|tg|fa]

    One card a household with its code to scan, eight on a page, in Dari or Tajik as the family
    writes its name; --language is that of the lines around them (default en).
    """

  let movement: MovementID
  let path: String
  let language: DocumentLanguage

  init(parsing arguments: inout Arguments) throws(UsageError) {
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
    guard let path = arguments.option("out") else { throw UsageError("--out is missing.") }
    guard path.hasSuffix(".pdf") else { throw UsageError("--out names a .pdf file.") }
    self.path = path
    language =
      try arguments.option("language", as: DocumentLanguage.self, like: "en, ru, tg or fa")
      ?? .english
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    try desk.record(reading: "cards", movement: movement, fields: [.names, .bookings])
    let cards = try desk.boardingCards(of: movement, in: language)
    try PersonalFiles.write(try cards.document.pdf(), to: path)
    return .said("\(cards.cards.count) boarding cards of movement \(movement) in \(path).")
  }
}
