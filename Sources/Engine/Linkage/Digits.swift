/// Numbers as they are written: digits of any script, four bits each, the last one lowest.
enum Digits {
  /// The value of an ASCII, Arabic-Indic or Persian digit.
  static func value(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39: UInt8(scalar.value - 0x30)
    case 0x660...0x669: UInt8(scalar.value - 0x660)
    case 0x6F0...0x6F9: UInt8(scalar.value - 0x6F0)
    default: nil
    }
  }

  /// Two numbers of equal length differ by one digit, or by two neighbours changing places.
  static func isSlip(_ a: UInt64, _ b: UInt64) -> Bool {
    var other = a ^ b
    other |= other >> 2
    other = (other | other >> 1) & 0x1111_1111_1111_1111
    if other == 0 { return false }
    let at = UInt64(other.trailingZeroBitCount)
    let rest = other >> at
    guard rest != 1 else { return true }
    let (x, y) = (a >> at & 0xFF, b >> at & 0xFF)
    return rest == 0x11 && x == (y >> 4 | (y & 15) << 4)
  }
}
