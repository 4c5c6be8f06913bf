internal import CSodium

/// Why a sealed value stays closed.
public enum SealFault: Error, Equatable, Sendable {
  /// The bytes, what they are bound to, or the key are not those it was sealed with.
  case forged
  /// It was sealed by an algorithm this version does not know.
  case unknownAlgorithm
  /// There was not enough memory for the password hash.
  case outOfMemory
}

/// Seals, hashes, signatures and passwords, all by libsodium.
///
/// A sealed value is: one byte naming the algorithm, the nonce, the ciphertext with its tag.
public enum Sealing {
  /// libsodium must be made ready once; it is safe to ask again and from any thread.
  private static let isReady = sodium_init() >= 0

  static func start() { precondition(isReady, "libsodium could not start") }

  /// XChaCha20-Poly1305 (IETF): 24-byte nonce, 16-byte tag.
  static let algorithm: UInt8 = 1
  /// How many bytes longer a sealed value is.
  public static let overhead = 41
  public static let nonceBytes = 24

  /// Random bytes for keys and nonces.
  ///
  /// The kernel is asked for a fresh seed each time. It gives 256 bytes a call, so that the bytes
  /// of a batch cost more than its sealing; what is more than that is ChaCha20's stream under the
  /// seed, which nobody keeps.
  public static func freshBytes(_ count: Int) -> [UInt8] {
    start()
    var bytes = [UInt8](repeating: 0, count: count)
    unsafe bytes.withUnsafeMutableBytes { buffer in
      guard count > 256 else { return unsafe randombytes_buf(buffer.baseAddress!, count) }
      var seed = SIMD32<UInt8>.zero
      unsafe withUnsafeMutableBytes(of: &seed) { seed in
        unsafe randombytes_buf(seed.baseAddress!, seed.count)
        unsafe randombytes_buf_deterministic(
          buffer.baseAddress!, count, seed.baseAddress!.assumingMemoryBound(to: UInt8.self))
        unsafe sodium_memzero(seed.baseAddress!, seed.count)
      }
    }
    return bytes
  }

  /// Seals `plain`, bound to `associated`: it opens only beside the same bytes.
  ///
  /// - Parameter nonce: 24 random bytes, never used twice with one key.
  public static func seal(
    _ plain: [UInt8], bound associated: [UInt8], key: SealingKey, nonce: ArraySlice<UInt8>
  ) -> [UInt8] {
    var sealed: [UInt8] = []
    sealed.reserveCapacity(plain.count + overhead)
    seal(plain, bound: associated, key: key, nonce: nonce, into: &sealed)
    return sealed
  }

  /// The same, behind what stands in `sealed`.
  public static func seal(
    _ plain: [UInt8], bound associated: [UInt8], key: SealingKey, nonce: ArraySlice<UInt8>,
    into sealed: inout [UInt8]
  ) {
    precondition(isReady && nonce.count == nonceBytes)
    let start = sealed.count
    sealed.append(algorithm)
    sealed.append(contentsOf: nonce)
    sealed.append(contentsOf: plain)
    sealed.append(contentsOf: noTag)
    // Where it lies: libsodium writes over what it has read.
    unsafe sealed.withUnsafeMutableBufferPointer { buffer in
      let nonce = unsafe buffer.baseAddress! + start + 1
      unsafe withUnsafeBytes(of: key.words) { keyBytes in
        _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
          nonce + nonceBytes, nil, nonce + nonceBytes, UInt64(plain.count), associated,
          UInt64(associated.count), nil, nonce,
          keyBytes.bindMemory(to: UInt8.self).baseAddress!)
      }
    }
  }

  private static let noTag = [UInt8](repeating: 0, count: overhead - 1 - nonceBytes)

  public static func open(
    _ sealed: [UInt8], bound associated: [UInt8], key: SealingKey
  ) throws(SealFault) -> [UInt8] {
    precondition(isReady)
    guard sealed.count >= overhead else { throw .forged }
    guard sealed[0] == algorithm else { throw .unknownAlgorithm }
    var isGenuine = false
    let plain = unsafe [UInt8](unsafeUninitializedCapacity: sealed.count - overhead) {
      buffer, count in
      unsafe sealed.withUnsafeBufferPointer { input in
        unsafe withUnsafeBytes(of: key.words) { keyBytes in
          let start = input.baseAddress!
          isGenuine =
            unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
              buffer.baseAddress, nil, nil, start + 25, UInt64(input.count - 25), associated,
              UInt64(associated.count), start + 1,
              keyBytes.bindMemory(to: UInt8.self).baseAddress!) == 0
        }
      }
      count = isGenuine ? sealed.count - overhead : 0
    }
    guard isGenuine else { throw .forged }
    return plain
  }

  /// BLAKE2b, 256 bits.
  public static func hash(_ bytes: [UInt8]) -> [UInt8] {
    precondition(isReady)
    return unsafe [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      unsafe crypto_generichash(
        buffer.baseAddress!, 32, bytes, UInt64(bytes.count), nil, 0)
      count = 32
    }
  }

  /// Writes the hash of a part of a block to another place in it.
  public static func hash(_ part: Range<Int>, of block: inout [UInt8], to place: Int) {
    precondition(isReady && part.lowerBound >= 0 && part.upperBound <= block.count)
    precondition(place >= part.upperBound && place + 32 <= block.count)
    unsafe block.withUnsafeMutableBufferPointer { buffer in
      let start = buffer.baseAddress!
      unsafe crypto_generichash(
        start + place, 32, start + part.lowerBound, UInt64(part.count), nil, 0)
    }
  }

  /// A key from a passphrase by Argon2id: 256 MiB, 3 passes, about 0.6 s, on purpose.
  ///
  /// - Parameter salt: 16 random bytes kept beside what the key seals.
  public static func key(
    passphrase: String, salt: [UInt8], mebibytes: Int = 256, passes: UInt64 = 3
  ) throws(SealFault) -> SealingKey {
    precondition(isReady && salt.count == 16)
    let secret = Array(passphrase.utf8).map { CChar(bitPattern: $0) }
    var bytes = [UInt8](repeating: 0, count: 32)
    let code = unsafe crypto_pwhash(
      &bytes, 32, secret, UInt64(secret.count), salt, passes, mebibytes << 20,
      crypto_pwhash_ALG_ARGON2ID13)
    guard code == 0, let key = SealingKey(bytes[...]) else { throw .outOfMemory }
    return key
  }
}
