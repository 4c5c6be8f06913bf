/// The check digit of ICAO Doc 9303 part 3, section 4.9: digits count as they are, A to Z as 10 to
/// 35, fillers as 0; weights 7, 3, 1 over and over; the sum modulo 10.
enum CheckDigit {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt8 {
    var sum = 0
    for (index, byte) in bytes.enumerated() {
      let value: Int =
        switch byte {
        case 48...57: Int(byte) - 48
        case 65...90: Int(byte) - 55
        default: 0
        }
      sum += value * [7, 3, 1][index % 3]
    }
    return UInt8(48 + sum % 10)
  }
}
