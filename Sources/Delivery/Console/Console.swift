import Application
import Basics
import Carriers
import Documents
import Journal
import Mission
import WebServer
import Wire
import Wiring

/// The console: finds the command, runs it, prints its answer.
public struct Console {
  /// Every command, in the order of the work.
  public static let commands: [any ConsoleCommand.Type] = [
    Init.self, Programmes.self, Boundaries.self, Import.self, Households.self, People.self,
    Search.self, Duplicates.self,
    Cases.self, Care.self, Holds.self, Classes.self, Certificate.self, Loans.self, Flights.self,
    Plan.self, Drafts.self, Movements.self, Pin.self, Standby.self, Confirm.self,
    Board.self,
    Depart.self, Passage.self, Arrive.self, HandOver.self, Arrivals.self,
    FiguresCommand.self, Export.self,
    Manifest.self, Notices.self, Cards.self, Packet.self, Booklet.self, Acceptance.self,
    CalendarCommand.self, VerifyCard.self, Zone.self, Paxlst.self, History.self, Accounts.self,
    Tokens.self, Audit.self,
    Verify.self, Keys.self, Passphrase.self, Backup.self, Restore.self, Erase.self, Link.self,
    Solve.self,
    Check.self, Serve.self,
    Demo.self,
  ]

  /// What the process ends with.
  public enum ExitStatus: Int32, Sendable {
    case done = 0
    case refused = 1
    case usage = 2
    case configuration = 3
    case unavailable = 4
    /// Our fault: please tell us.
    case fault = 70
  }

  public struct Answer: Sendable {
    public let status: ExitStatus
    /// For standard output.
    public let output: String
    /// For standard error.
    public let complaint: String
  }

  /// Options every command takes.
  static let common = """
    --mission DIR      the mission's folder (else SAFAR_MISSION, else ./mission)
      --format FORMAT    table (for people), json or csv (for programs)
      --quiet            no progress
    """

  /// Where the mission lies when nobody names a folder.
  public static func usualFolder(for words: [String]) -> String {
    words.first == Demo.name ? "mission-demo" : "mission"
  }

  public static func run(_ words: [String], in surroundings: Surroundings) -> Answer {
    var words = words
    let asked = takeOption("--format", from: &words)
    guard let format = OutputFormat(rawValue: asked ?? "table") else {
      return Answer(
        status: .usage, output: "",
        complaint: "--format \(asked ?? "") is not known; it is table, json or csv.\n")
    }
    guard let first = words.first, !["help", "--help", "-h"].contains(first) else {
      return Answer(status: .done, output: help, complaint: "")
    }
    guard let command = commands.first(where: { $0.name == first }) else {
      return Answer(
        status: .usage, output: "",
        complaint: "There is no command \(first). `safar help` lists them.\n")
    }
    if words.contains("--help") {
      return Answer(status: .done, output: help(of: command), complaint: "")
    }
    do {
      var arguments = try Arguments(Array(words.dropFirst()), switches: command.switches)
      let run = try command.init(parsing: &arguments)
      try arguments.finish()
      let output = try run.run(in: surroundings)
      return Answer(
        status: output.isRefusal ? .refused : .done, output: output.printed(as: format),
        complaint: "")
    } catch {
      let status = status(of: error)
      let hint = status == .usage ? "`safar \(first) --help` says how it is written.\n" : ""
      return Answer(status: status, output: "", complaint: "\(sentence(of: error))\n\(hint)")
    }
  }

  /// Takes an option that every command has out of what was typed: `--name value` or
  /// `--name=value`, before `--`.
  public static func takeOption(_ name: String, from words: inout [String]) -> String? {
    let options = words.prefix { $0 != "--" }
    if let index = options.firstIndex(where: { $0.hasPrefix(name + "=") }) {
      return String(words.remove(at: index).dropFirst(name.count + 1))
    }
    guard let index = options.firstIndex(of: name), index + 1 < options.count else { return nil }
    defer { words.removeSubrange(index...index + 1) }
    return words[index + 1]
  }

  static func status(of error: any Error) -> ExitStatus {
    switch error {
    case is UsageError: .usage
    case is Refusal, is CardFault, is PAXLSTFault, is DefinitionFault, is ListFault, is JSONFault:
      .refused
    case let fault as FolderFault:
      switch fault {
      case .exists: .refused
      default: .configuration
      }
    case is LogFault, is StoreFault, is VaultFault, is ServerFault: .unavailable
    default: .fault
    }
  }

  private static func sentence(of error: any Error) -> String {
    switch error {
    case LogFault.store(.full):
      "The disk is full. Nothing was changed; free some space and try again."
    case LogFault.store(.conflict):
      "Somebody else wrote to the mission meanwhile. Nothing was changed; try again."
    case LogFault.damaged(let position):
      "Event \(position) of the journal is damaged. Run `safar verify`, then restore a backup."
    case LogFault.store(.unavailable(let why)), StoreFault.unavailable(let why):
      "The journal cannot be used: \(why)."
    case LogFault.store(.notDurable), StoreFault.notDurable:
      "The journal's file system or database does not keep what it acknowledges (synchronous=FULL "
        + "with a write-ahead log). Nothing was changed; put the mission on a local disk."
    case VaultFault.forged: "The key store does not belong to this key file."
    case VaultFault.unavailable(let why): "The key store cannot be used: \(why)."
    default: "\(error)"
    }
  }
}
