import Application
import Basics
import Documents
import DocumentsPDF
import Mission
import Wiring

/// Prints the form on which the receiving side accepts people.
struct Acceptance: ConsoleCommand {
  static let name = "acceptance"
  static let summary = "the form on which the receiving side accepts people by name"
  static let usage = """
    safar acceptance MOVEMENT --out FILE.pdf [--to PARTNER] [--by NAME] [--language en|ru|tg|fa]

      --to PARTNER    the organisation that receives (default: a line to write on)
      --by NAME       who signs for it (default: a line to write on)

    Household by household with a box to tick; nobody who is not on the way stands on it. Enter what
    was signed with `safar handover`.
    """

  let movement: MovementID
  let path: String
  let partner: String
  let receiver: String
  let language: DocumentLanguage

  init(parsing arguments: inout Arguments) throws(UsageError) {
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
    path = try arguments.pdf()
    partner = arguments.option("to") ?? ""
    receiver = arguments.option("by") ?? ""
    language = try arguments.language() ?? .english
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    try desk.record(
      reading: Self.name, movement: movement, fields: [.names, .requirements, .bookings])
    let form = try desk.handoverForm(
      of: movement, to: partner, receiver: receiver, in: language)
    try PersonalFiles.write(try form.document.pdf(), to: path)
    return .said("The handover form of movement \(movement) is in \(path).")
  }
}

extension Arguments {
  /// The .pdf file that `--out` names.
  mutating func pdf() throws(UsageError) -> String {
    guard let path = option("out") else { throw UsageError("--out is missing.") }
    guard path.hasSuffix(".pdf") else { throw UsageError("--out names a .pdf file.") }
    return path
  }

  mutating func language() throws(UsageError) -> DocumentLanguage? {
    try option("language", as: DocumentLanguage.self, like: "en, ru, tg or fa")
  }
}
