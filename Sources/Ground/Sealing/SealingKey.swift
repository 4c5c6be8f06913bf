internal import CSodium

/// A 256-bit key, without a box around it: a mission has two hundred thousand of them.
public struct SealingKey: Equatable, Sendable {
  var words: SIMD4<UInt64>

  /// - Returns: nil unless there are 32 bytes.
  public init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count == 32 else { return nil }
    words = .zero
    unsafe withUnsafeMutableBytes(of: &words) { unsafe $0.copyBytes(from: bytes) }
  }

  public var bytes: [UInt8] { unsafe withUnsafeBytes(of: words) { unsafe Array($0) } }
}
