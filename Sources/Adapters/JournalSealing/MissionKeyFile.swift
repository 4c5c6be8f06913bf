public import Journal
internal import Sealing

/// The bytes of the file that holds the mission's key: sealed by a passphrase, or, for a
/// demonstration, as it is in a file that only its owner may read.
public enum MissionKeyFile {
  private static let sealed = Array("safar-key-1 sealed\n".utf8)
  private static let bare = Array("safar-key-1 bare\n".utf8)

  /// A new file, with a new key.
  ///
  /// - Parameter passphrase: nil leaves the key as it is.
  public static func make(passphrase: String?) throws(VaultFault) -> [UInt8] {
    let key = Sealing.freshBytes(32)
    guard let passphrase else { return bare + key }
    return try seal(key, passphrase: passphrase)
  }

  /// The file of a key that is there already, sealed by a passphrase.
  public static func seal(_ key: [UInt8], passphrase: String) throws(VaultFault) -> [UInt8] {
    let salt = Sealing.freshBytes(16)
    let wrapping = try wrappingKey(passphrase, salt)
    return sealed + salt
      + Sealing.seal(key, bound: sealed, key: wrapping, nonce: Sealing.freshBytes(24)[...])
  }

  /// Whether a passphrase is needed to open this file.
  public static func needsPassphrase(_ file: [UInt8]) -> Bool { file.starts(with: sealed) }

  /// The mission's key.
  ///
  /// - Throws: `.forged` when the passphrase is wrong or the file is not a key file.
  public static func open(_ file: [UInt8], passphrase: String?) throws(VaultFault) -> [UInt8] {
    if file.starts(with: bare), file.count == bare.count + 32 {
      return Array(file.suffix(32))
    }
    guard file.starts(with: sealed), let passphrase, file.count > sealed.count + 16 else {
      throw .forged
    }
    let salt = Array(file[sealed.count..<sealed.count + 16])
    let wrapping = try wrappingKey(passphrase, salt)
    do {
      return try Sealing.open(Array(file[(sealed.count + 16)...]), bound: sealed, key: wrapping)
    } catch { throw .forged }
  }

  private static func wrappingKey(
    _ passphrase: String, _ salt: [UInt8]
  ) throws(VaultFault) -> SealingKey {
    do { return try Sealing.key(passphrase: passphrase, salt: salt) } catch {
      throw .unavailable("not enough memory to try the passphrase: 256 MiB are needed")
    }
  }
}
