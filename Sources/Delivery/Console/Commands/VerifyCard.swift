import Application
import Basics
import Documents
import Journal
import JournalSealing
import Wire
import Wiring

/// Says whether the code of a certificate is genuine.
struct VerifyCard: ConsoleCommand {
  static let name = "verify-card"
  static let summary = "say whether the code of a certificate is this mission's"
  static let usage = """
    safar verify-card FILE [--key KEY]
    safar verify-card --show-key

      FILE          a text file with what a scanner read, or /dev/stdin; not on the command line,
                    which is remembered, because the code holds a name
      --key KEY     the mission's public key, to verify where there is no mission
      --show-key    the public key of this mission, to give to whoever verifies

    Compare the name and the number with those on the paper: a genuine code on another person's
    paper proves nothing.
    """
  static let switches: Set<String> = ["show-key"]

  let file: String?
  let key: [UInt8]?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    let shows = arguments.has("show-key")
    file = shows ? nil : try arguments.word("The file")
    let text = arguments.option("key")
    // One in 64 keys begins with `-`, which a sheet keeps from running as a formula.
    key = text.flatMap { Base64URL.bytes(TextTable.asItWas($0)) }
    if text != nil && key?.count != 32 { throw UsageError("--key is not a public key.") }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    guard let file else {
      let desk = try Desk(surroundings)
      return Output(
        columns: [.text("key")],
        rows: [[Base64URL.text(desk.mission.log.vault.publicKey)]])
    }
    let text = String(decoding: try PlainFiles.read(file), as: UTF8.self)
    let code = String(text.filter { !$0.isWhitespace })
    let card: SignedCard
    if let key {
      card = try SignedCard(code) { signature, message, _ in
        KeyRing.verify(signature, of: message, byKey: key)
      }
    } else {
      let desk = try Desk(surroundings)
      card = try SignedCard(code) { desk.mission.log.vault.verify($0, of: $1, by: $2) }
    }
    return Output(
      columns: [.text("number"), .text("holder"), .text("course"), .text("issued_on")],
      rows: [
        [
          card.number, String(card.holder.map { $0 == "<" ? " " : $0 }), card.course,
          "\(card.issuedOn)",
        ]
      ], notes: ["The code is genuine. Compare the name and the number with the paper."])
  }
}
