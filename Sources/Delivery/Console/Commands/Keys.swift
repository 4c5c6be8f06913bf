import Journal
import Basics
import Wiring

/// Says what keys the mission has.
struct Keys: ConsoleCommand {
  static let name = "keys"
  static let summary = "what keys this mission has and how they are kept; never a key"
  static let usage = """
    safar keys

    How the mission's own key lies in its folder, a code of this installation's public key to
    compare with what was written down elsewhere, how many people have a key of their own and how
    many keys were destroyed, and where the journal was signed last.
    """

  init(parsing arguments: inout Arguments) throws(UsageError) { _ = arguments }

  func run(in surroundings: Surroundings) throws -> Output {
    let mission = try surroundings.open()
    let facts = try KeyFacts(mission, custody: surroundings.folder.custody)
    let custody = facts.custody == .sealed ? "sealed by a passphrase" : "bare in its file"
    let signed = facts.signed.map { "\($0.code) at position \($0.position)" } ?? "never"
    return Output(
      columns: [.text("key"), .text("state")],
      rows: [
        ["mission", custody], ["this installation's public key", facts.nodeKey],
        ["people with a key of their own", facts.peopleWithKeys.description],
        ["people whose key is destroyed", facts.erased.description],
        ["journal signed last", facts.isGenuine ? signed : "\(signed), not by this installation"],
        ["events since", String(facts.unsigned)],
      ],
      notes: facts.custody == .bare
        ? ["A bare key is for demonstrations: seal it with `safar passphrase`."] : [])
  }
}
