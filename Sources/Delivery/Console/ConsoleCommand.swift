public import Basics
public import Wiring

/// One command of the console, in a file of its own.
public protocol ConsoleCommand: Sendable {
  static var name: String { get }
  /// One line for the list of commands.
  static var summary: String { get }
  /// What stands behind the name, and what each piece means.
  static var usage: String { get }
  /// Options that take no value.
  static var switches: Set<String> { get }
  init(parsing arguments: inout Arguments) throws(UsageError)
  func run(in surroundings: Surroundings) throws -> Output
}

extension ConsoleCommand {
  public static var switches: Set<String> { [] }
}

/// Everything a command may reach outside itself.
public struct Surroundings: Sendable {
  /// The program as it was called, for sentences that say what to type next.
  public let program: String
  public let folder: MissionFolder
  public let now: @Sendable () -> Instant
  /// Fresh random numbers, for the identifiers of commands.
  public let random: @Sendable () -> UInt64
  public let passphrase: @Sendable () -> String?
  /// The one that is to hold from now on.
  public let newPassphrase: @Sendable () -> String?
  public let progress: ProgressReport
  public let service: Service
  /// Begins to watch for Ctrl-C; what it gives says whether it was pressed. Pressed twice, it ends
  /// the program as ever.
  public let watchInterrupt: @Sendable () -> @Sendable () -> Bool

  public init(
    program: String = "safar", folder: MissionFolder, now: @escaping @Sendable () -> Instant,
    random: @escaping @Sendable () -> UInt64, passphrase: @escaping @Sendable () -> String?,
    newPassphrase: @escaping @Sendable () -> String? = { nil },
    progress: ProgressReport, service: Service = .none,
    watchInterrupt: @escaping @Sendable () -> @Sendable () -> Bool = { { false } }
  ) {
    self.watchInterrupt = watchInterrupt
    (self.program, self.folder, self.now, self.random) = (program, folder, now, random)
    (self.passphrase, self.newPassphrase) = (passphrase, newPassphrase)
    self.progress = progress
    self.service = service
  }

  func open() throws -> SafarMission {
    try folder.open(passphrase: passphrase) { progress.report("opening the mission", $0, $1) }
  }
}

/// What a command that goes on until it is stopped needs besides.
public struct Service: Sendable {
  /// Prints at once, not when the command ends.
  public let say: @Sendable (String) -> Void
  /// Complains at once.
  public let complain: @Sendable (String) -> Void
  /// Returns when somebody presses Ctrl-C, or the machine asks the program to end.
  public let untilStopped: @Sendable () -> Void
  /// The mission in the browser. The program brings it: no command knows a page, so that the
  /// two largest rooms of this floor are built side by side.
  public let site: any Servable

  public init(
    say: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void,
    untilStopped: @escaping @Sendable () -> Void, site: any Servable
  ) {
    (self.say, self.complain, self.untilStopped) = (say, complain, untilStopped)
    self.site = site
  }

  /// Ends at once, in silence.
  public static let none = Service(
    say: { _ in }, complain: { _ in }, untilStopped: {}, site: Unserved())

  private struct Unserved: Servable {
    let description = ""
    func serve(
      _ mission: SafarMission, as serving: Serving, in surroundings: Surroundings
    ) -> Output { .said("") }
  }
}

/// Where long work says how far it has come.
public struct ProgressReport: Sendable {
  /// What is being done, how much is done, of how much (0 when not known).
  public let report: @Sendable (_ what: String, _ done: Int, _ of: Int) -> Void

  public init(_ report: @escaping @Sendable (String, Int, Int) -> Void) { self.report = report }

  public static let silent = ProgressReport { _, _, _ in }
}
