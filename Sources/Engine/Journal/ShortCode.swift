/// Bytes as a few letters and digits to compare by eye or by radio: without I, L, O and U, four at
/// a time.
public enum ShortCode {
  /// - Parameter letters: five bits each, from the front of `bytes`; a multiple of four.
  public static func text(_ bytes: [UInt8], letters: Int) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var text = ""
    var (bits, held) = (0, 0)
    var rest = bytes[...]
    for place in 0..<letters {
      if held < 5 {
        bits = bits << 8 | Int(rest.popFirst() ?? 0)
        held += 8
      }
      held -= 5
      if place > 0 && place.isMultiple(of: 4) { text += "-" }
      text.append(alphabet[bits >> held & 31])
      bits &= 1 << held - 1
    }
    return text
  }
}
