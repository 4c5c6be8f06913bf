import Wiring

/// Seals the mission's key under another passphrase.
struct Passphrase: ConsoleCommand {
  static let name = "passphrase"
  static let summary = "seal the mission's key under another passphrase"
  static let usage = """
    safar passphrase

    Takes the passphrase that holds now from SAFAR_PASSPHRASE and the one that is to hold from
    SAFAR_NEW_PASSPHRASE, of at least 12 characters. A key that lay bare in its file is sealed.

    The key itself stays: a copy of the former key file opens with the former passphrase. Destroy
    such copies, and keep a new one apart from the backups.
    """

  init(parsing arguments: inout Arguments) throws(UsageError) { _ = arguments }

  func run(in surroundings: Surroundings) throws -> Output {
    let new = surroundings.newPassphrase() ?? ""
    guard new.utf8.count >= Init.shortestPassphrase else {
      throw UsageError(
        "Set SAFAR_NEW_PASSPHRASE to at least \(Init.shortestPassphrase) characters.")
    }
    guard new != surroundings.passphrase() else {
      throw UsageError("SAFAR_NEW_PASSPHRASE is the passphrase that holds already.")
    }
    try surroundings.folder.reseal(passphrase: surroundings.passphrase, with: new)
    return .said(
      "The mission's key is sealed under the new passphrase. Write it down where you keep the "
        + "other, and destroy copies of the former key file.")
  }
}
