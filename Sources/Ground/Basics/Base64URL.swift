/// Bytes as letters, digits, `-` and `_` (RFC 4648, section 5, without padding): what goes into a
/// code or an address as it is.
public enum Base64URL {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  public static func text(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count * 4 + 2) / 3)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...group.count { out.append(letters[bits >> (18 - 6 * place) & 63]) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// - Returns: nil when the text is not the one form of any bytes.
  public static func bytes(_ text: String) -> [UInt8]? {
    let values = text.utf8.map { letter in letters.firstIndex(of: letter) }
    guard values.count % 4 != 1 else { return nil }
    var out: [UInt8] = []
    for start in stride(from: 0, to: values.count, by: 4) {
      let group = values[start..<min(start + 4, values.count)]
      var bits = 0
      for value in group {
        guard let value else { return nil }
        bits = bits << 6 | value
      }
      let spare = group.count * 6 % 8
      // Bits behind the last byte are zero, or the same bytes would have several texts.
      guard bits & ((1 << spare) - 1) == 0 else { return nil }
      for place in 0..<group.count * 6 / 8 {
        out.append(UInt8(truncatingIfNeeded: bits >> (group.count * 6 - 8 * (place + 1))))
      }
    }
    return out
  }
}
