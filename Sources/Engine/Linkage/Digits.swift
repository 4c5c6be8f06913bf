/// Digits of any script as their values; everything else of a cell apart.
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
    var (x, y) = (a, b)
    var different: [(at: Int, a: UInt64, b: UInt64)] = []
    var at = 0
    while x > 0 || y > 0 {
      if x % 10 != y % 10 {
        different.append((at, x % 10, y % 10))
        if different.count > 2 { return false }
      }
      (x, y, at) = (x / 10, y / 10, at + 1)
    }
    guard different.count == 2 else { return different.count == 1 }
    return different[1].at == different[0].at + 1 && different[0].a == different[1].b
      && different[0].b == different[1].a
  }
}
