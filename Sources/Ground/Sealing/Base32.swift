/// Bytes as letters: RFC 4648 without padding for authenticator apps; Crockford's letters, in
/// groups, for what people read off paper and type.
public enum Base32 {
  private static let standard = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
  /// Without I, L, O and U.
  private static let plain = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// RFC 4648, for the apps.
  public static func text(_ bytes: [UInt8]) -> String {
    String(decoding: letters(bytes, standard), as: UTF8.self)
  }

  /// For people: `K7QM-2XWD-9RTB`, four letters a group. Every five bytes give eight letters.
  public static func groups(_ bytes: [UInt8]) -> String {
    let letters = letters(bytes, plain)
    return stride(from: 0, to: letters.count, by: 4).map { start in
      String(decoding: letters[start..<min(letters.count, start + 4)], as: UTF8.self)
    }.joined(separator: "-")
  }

  /// What was meant by what was typed: capitals without spaces and hyphens, o for zero, i and l
  /// for one. Texts that read the same are the same.
  public static func folded(_ typed: String) -> String {
    let kept = typed.uppercased().utf8.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"): nil
      case UInt8(ascii: "O"): UInt8(ascii: "0")
      case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
      default: byte
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func letters(_ bytes: [UInt8], _ alphabet: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var (bits, count) = (UInt32(0), UInt32(0))
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 5 {
        count -= 5
        out.append(alphabet[Int(bits >> count & 31)])
      }
      bits &= (1 << count) - 1
    }
    if count > 0 { out.append(alphabet[Int(bits << (5 - count) & 31)]) }
    return out
  }
}
