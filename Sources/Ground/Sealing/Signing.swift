internal import CSodium

/// A node's signing key: Ed25519.
public struct SigningKey: Sendable {
  private let secret: [UInt8]
  /// 32 bytes that anybody may know.
  public let publicKey: [UInt8]

  /// - Parameter seed: 32 secret random bytes; the same seed gives the same key.
  public init?(seed: [UInt8]) {
    guard seed.count == 32 else { return nil }
    var publicKey = [UInt8](repeating: 0, count: 32)
    var secret = [UInt8](repeating: 0, count: 64)
    guard unsafe crypto_sign_seed_keypair(&publicKey, &secret, seed) == 0 else { return nil }
    (self.publicKey, self.secret) = (publicKey, secret)
  }

  /// The 64-byte signature of a message.
  public func sign(_ message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: 64)
    unsafe crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
    return signature
  }

  public static func verify(
    _ signature: [UInt8], of message: [UInt8], by publicKey: [UInt8]
  ) -> Bool {
    guard signature.count == 64, publicKey.count == 32 else { return false }
    return unsafe crypto_sign_verify_detached(
      signature, message, UInt64(message.count), publicKey) == 0
  }
}
