import Application
import Basics
import Journal
import Mission
import Wiring

/// Makes a mission.
struct Init: ConsoleCommand {
  static let name = "init"
  static let summary = "make a mission in a folder, empty or from data files"
  static let usage = """
    safar init --from FOLDER [--key-file]
    safar init --name NAME [--utc-offset MINUTES] [--key-file]

      --from FOLDER          set it up from data files, like those in Examples/tajikistan
      --name NAME            as on the mission's letterhead
      --utc-offset MINUTES   of its clocks, east of Greenwich (300 in Tajikistan; default 0)
      --key-file             keep the key in a file of the folder, without a passphrase: for
                             demonstrations only

    Without --key-file the passphrase is taken from SAFAR_PASSPHRASE. Keep it apart from backups:
    without it nobody can ever read the mission again.
    """
  static let switches: Set<String> = ["key-file"]

  /// Bytes of a passphrase; guessing one costs 256 MiB and a second a try.
  static let shortestPassphrase = 12

  let source: String?
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
    source = arguments.option("from")
    missionName = arguments.option("name") ?? ""
    if source == nil && missionName.isEmpty {
      throw UsageError("--from or --name is missing.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let passphrase = keyFile ? nil : surroundings.passphrase()
    if !keyFile && (passphrase ?? "").utf8.count < Self.shortestPassphrase {
      throw UsageError(
        "Set SAFAR_PASSPHRASE to at least \(Self.shortestPassphrase) characters, or use --key-file."
      )
    }
    let definition = try source.map { try MissionDefinition(files: DataFiles.read(in: $0)) }
    let folder = surroundings.folder
    if folder.exists {
      // A mission that was interrupted before it was set up is set up now.
      guard let begun = try? folder.open(passphrase: { passphrase }), begun.log.lastPosition == 0
      else { throw FolderFault.exists(folder.path) }
    } else {
      try folder.make(passphrase: passphrase)
    }
    let desk = try Desk(surroundings)
    if let definition {
      try desk.setUp(definition)
    } else {
      try desk.carryOut(.found(name: missionName, utcOffset: offset))
    }
    let state = desk.state
    var unset = 0
    state.programmes.forEach { unset += $1.last?.rules.unset.count ?? 0 }
    let needs =
      unset == 0 ? "" : " \(unset) settings of its programmes are not set: see `programmes`."
    return .said(
      "The mission \(state.name) lies in \(folder.path): \(counted(state.sites.count, "site")), "
        + "\(counted(state.corridors.count, "corridor")), "
        + "\(counted(state.vehicles.count, "vehicle")), "
        + "\(state.programmes.count) programmes.\(needs)")
  }
}
