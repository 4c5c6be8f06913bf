/// The encodings lists come in.
enum TextEncoding {
  /// The text in UTF-8, without a mark.
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes[3...]) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes[2...], highFirst: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...], highFirst: true) }
    if let highFirst = unmarkedUTF16(bytes) { return utf16(bytes[...], highFirst: highFirst) }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    return windows1251(bytes)
  }

  /// Every list has separators and line ends, which have a zero byte in UTF-16 and in nothing else:
  /// a tenth of zeros at even places is high byte first, at odd places low byte first.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    var zeros = (even: 0, odd: 0)
    let sample = bytes.prefix(1_024)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    guard max(zeros.even, zeros.odd) * 10 >= sample.count, !sample.isEmpty else { return nil }
    return zeros.even > zeros.odd
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, highFirst: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(highFirst ? first << 8 | second : second << 8 | first)
      at += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Windows-1251, as on Russian office machines. Source of the table: the Unicode consortium's
  /// mapping file CP1251.TXT.
  private static func windows1251(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text += Array(String(Character(Unicode.Scalar(scalars[Int(byte) - 0x80])!)).utf8)
      }
    }
    return text
  }

  private static let scalars: [UInt16] =
    [
      0x402, 0x403, 0x201A, 0x453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x409, 0x2039,
      0x40A, 0x40C, 0x40B, 0x40F, 0x452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0xFFFD, 0x2122, 0x459, 0x203A, 0x45A, 0x45C, 0x45B, 0x45F, 0xA0, 0x40E, 0x45E, 0x408, 0xA4,
      0x490, 0xA6, 0xA7, 0x401, 0xA9, 0x404, 0xAB, 0xAC, 0xAD, 0xAE, 0x407, 0xB0, 0xB1, 0x406,
      0x456, 0x491, 0xB5, 0xB6, 0xB7, 0x451, 0x2116, 0x454, 0xBB, 0x458, 0x405, 0x455, 0x457,
    ] + Array(0x410...0x44F)
}
