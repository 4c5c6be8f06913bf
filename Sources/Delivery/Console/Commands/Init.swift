import Application
import Basics
import Mission
import Wiring

/// Makes a mission.
struct Init: ConsoleCommand {
  static let name = "init"
  static let summary = "make an empty mission in a folder"
  static let usage = """
    safar init --name NAME [--utc-offset MINUTES] [--key-file]

      --name NAME            as on the mission's letterhead
      --utc-offset MINUTES   of its clocks, east of Greenwich (300 in Tajikistan; default 0)
      --key-file             keep the key in a file of the folder, without a passphrase: for
                             demonstrations only

    Without --key-file the passphrase is taken from SAFAR_PASSPHRASE. Keep it apart from backups:
    without it nobody can ever read the mission again.
    """
  static let switches: Set<String> = ["key-file"]

  let missionName: String
  let offset: Minutes
  let keyFile: Bool

  init(parsing arguments: inout Arguments) throws(UsageError) {
    keyFile = arguments.has("key-file")
    let minutes = try arguments.option("utc-offset", as: Int.self, like: "300") ?? 0
    guard (-720...840).contains(minutes) else {
      throw UsageError("--utc-offset is between -720 and 840 minutes.")
    }
    offset = Minutes(minutes)
    guard let name = arguments.option("name"), !name.isEmpty else {
      throw UsageError("--name is missing.")
    }
    missionName = name
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let passphrase = keyFile ? nil : surroundings.passphrase()
    if !keyFile && (passphrase ?? "").utf8.count < 12 {
      throw UsageError("Set SAFAR_PASSPHRASE to at least 12 characters, or use --key-file.")
    }
    try surroundings.folder.make(passphrase: passphrase)
    let desk = try Desk(surroundings)
    try desk.carryOut(.found(name: missionName, utcOffset: offset))
    return .said("The mission \(missionName) lies in \(surroundings.folder.path).")
  }
}
