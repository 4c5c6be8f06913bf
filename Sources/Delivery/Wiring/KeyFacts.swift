import JournalSQLite
public import Application
public import Basics
public import Journal
import JournalSealing
import Mission

/// How a mission's own key lies in its folder.
public enum KeyCustody: Sendable {
  /// Nobody opens it without the passphrase.
  case sealed
  /// As it is, in a file that its owner alone may read: for demonstrations.
  case bare
}

/// What keys a mission has and how they are kept. No key is in it.
public struct KeyFacts: Sendable {
  /// nil when the key lies in no folder.
  public let custody: KeyCustody?
  /// Sixteen letters of this node's public key, to compare with what was written down elsewhere.
  public let nodeKey: String
  /// People whose personal part opens, each under a key of its own.
  public let peopleWithKeys: Persons
  /// People whose key was destroyed.
  public let erased: Persons
  /// Where the journal was last signed; nil: nothing is signed yet.
  public let signed: Checkpoint?
  /// Whether that signature is this node's.
  public let isGenuine: Bool
  /// Events written since.
  public let unsigned: Int

  public init(_ mission: SafarMission, custody: KeyCustody?) throws {
    let vault = mission.log.vault
    self.custody = custody
    nodeKey = ShortCode.text(vault.hash(vault.publicKey), letters: 16)
    var (kept, gone) = (0, 0)
    mission.state.people.forEach { id, person in
      if person.isErased {
        gone += 1
      } else if vault.hasKey(of: SubjectKey(id)) {
        kept += 1
      }
    }
    (peopleWithKeys, erased) = (Persons(kept), Persons(gone))
    let last = try mission.log.store.checkpoints().last
    signed = last?.checkpoint
    isGenuine =
      last.map {
        vault.verify(
          $0.signature, of: $0.checkpoint.canonicalBytes, by: $0.checkpoint.node)
      } ?? true
    unsigned = mission.log.lastPosition - (last?.checkpoint.position ?? 0)
  }
}

extension MissionFolder {
  /// How the mission's key lies here; nil when there is none.
  public var custody: KeyCustody? {
    keyFileBytes.map { MissionKeyFile.needsPassphrase($0) ? .sealed : .bare }
  }

  /// Seals the mission's key under another passphrase. The key stays what it is: whoever has a copy
  /// of the former file opens the mission with the former passphrase still.
  ///
  /// The file is replaced by one that was written whole, read again and opened.
  ///
  /// - Throws: `FolderFault` when the former passphrase is wrong or missing, or the file cannot be
  ///   written; then nothing has changed.
  public func reseal(passphrase: () -> String?, with new: String) throws {
    let key = try missionKey(passphrase)
    let sealed = try MissionKeyFile.seal(key, passphrase: new)
    guard try MissionKeyFile.open(sealed, passphrase: new) == key else {
      throw FolderFault.cannotWrite(keyFile)
    }
    try PersonalFiles.write(sealed, to: keyFile, durably: true)
  }
}
