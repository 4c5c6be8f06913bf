internal import CSodium

/// Passwords, as they are kept: Argon2id with a salt of its own in each hash.
///
/// 64 MiB and three passes: RFC 9106, section 4, the second recommended choice, with the one lane
/// that libsodium has. The bytes name algorithm and costs, so that they can be raised later.
public enum PasswordHash {
  static let mebibytes = 64
  static let passes: UInt64 = 3
  /// Bytes of the longest password that is hashed: a limit, not a rule for people.
  public static let longest = 1_024

  /// The hash of a password, exactly as it was typed.
  ///
  /// - Throws: `.outOfMemory` when 64 MiB could not be had.
  public static func make(_ password: String) throws(SealFault) -> [UInt8] {
    try make(password, mebibytes: mebibytes, passes: passes)
  }

  /// With other costs: a test's passwords are cheap.
  package static func make(
    _ password: String, mebibytes: Int, passes: UInt64
  ) throws(SealFault) -> [UInt8] {
    Sealing.start()
    let secret = Array(password.utf8.prefix(longest)).map { CChar(bitPattern: $0) }
    var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let code = unsafe crypto_pwhash_str_alg(
      &text, secret, UInt64(secret.count), passes, mebibytes << 20, crypto_pwhash_ALG_ARGON2ID13)
    guard code == 0 else { throw .outOfMemory }
    return text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  }

  /// Whether a password is the one that was hashed; takes the same time for any wrong one.
  public static func verify(_ password: String, _ hash: [UInt8]) -> Bool {
    Sealing.start()
    guard hash.count < Int(crypto_pwhash_STRBYTES), password.utf8.count <= longest else {
      return false
    }
    let secret = Array(password.utf8).map { CChar(bitPattern: $0) }
    let text = hash.map { CChar(bitPattern: $0) } + [0]
    return unsafe crypto_pwhash_str_verify(text, secret, UInt64(secret.count)) == 0
  }

  /// Whether a hash was made with other costs than today's, and should be made again at the next
  /// sign-in.
  public static func isOutdated(_ hash: [UInt8]) -> Bool {
    Sealing.start()
    let text = hash.prefix(Int(crypto_pwhash_STRBYTES) - 1).map { CChar(bitPattern: $0) } + [0]
    return unsafe crypto_pwhash_str_needs_rehash(text, passes, mebibytes << 20) != 0
  }
}

extension Sealing {
  /// Whether two secrets are the same, in a time that does not tell where they differ.
  public static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return unsafe sodium_memcmp(one, other, one.count) == 0
  }

  /// BLAKE2b, 256 bits, under a key of 16 to 64 bytes.
  public static func hash(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    precondition((16...64).contains(key.count))
    start()
    return unsafe [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      unsafe crypto_generichash(
        buffer.baseAddress!, 32, bytes, UInt64(bytes.count), key, key.count)
      count = 32
    }
  }
}
