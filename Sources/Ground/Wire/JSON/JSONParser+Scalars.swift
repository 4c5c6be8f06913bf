import Basics

/// Strings and numbers.
extension JSONParser {
  mutating func string(closedBy quote: UInt8) throws(JSONFault) -> String {
    at += 1
    let start = at
    // Most strings have nothing to unescape: one slice, checked once.
    while let byte = next, byte != quote, byte != UInt8(ascii: "\\"), byte >= 0x20 { at += 1 }
    if next == quote {
      let slice = bytes[start..<at]
      at += 1
      guard let text = String(validating: slice, as: UTF8.self) else {
        throw fault("the text is not UTF-8")
      }
      return text
    }
    var text = Array(bytes[start..<at])
    while let byte = next, byte != quote {
      if byte == UInt8(ascii: "\\") {
        at += 1
        try unescape(into: &text)
      } else if byte < 0x20 {
        throw fault("a line break or control character stands in a text; write it as \\n")
      } else {
        text.append(byte)
        at += 1
      }
    }
    guard next == quote else { throw fault("the text does not end; close its quotes") }
    at += 1
    guard let whole = String(validating: text, as: UTF8.self) else {
      throw fault("the text is not UTF-8")
    }
    return whole
  }

  private mutating func unescape(into text: inout [UInt8]) throws(JSONFault) {
    guard let byte = next else { throw fault("the text does not end; close its quotes") }
    at += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "'") where dialect == .relaxed: text.append(byte)
    case UInt8(ascii: "u"): text += Array(String(Character(try escapedScalar())).utf8)
    default: throw fault("\\ before this letter means nothing")
    }
  }

  /// `\u0436`, or two of them for a scalar beyond the first plane.
  private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800...0xDBFF).contains(first), at + 1 < bytes.count,
      bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u")
    else { throw fault("half a character: a \\u pair is broken") }
    at += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault("half a character: a \\u pair is broken") }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    guard at + 4 <= bytes.count,
      bytes[at..<at + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw fault("\\u needs four hexadecimal digits") }
    at += 4
    return value
  }

  /// Digits, a point and digits, an exponent; at most eighteen digits in all.
  mutating func number() throws(JSONFault) -> JSONNumber {
    let isNegative = next == UInt8(ascii: "-")
    if isNegative || (dialect == .relaxed && next == UInt8(ascii: "+")) { at += 1 }
    if dialect == .relaxed, let value = try hexadecimalInteger() {
      return JSONNumber(digits: isNegative ? -value : value, decimals: 0)
    }
    var digits: Int64 = 0
    var count = 0
    let start = at
    try takeDigits(&digits, &count)
    if count == 0 { throw fault("a value is expected") }
    if count > 1, bytes[start] == UInt8(ascii: "0") {
      throw fault("a number does not begin with 0; put a code in quotes")
    }
    var decimals = 0
    if next == UInt8(ascii: ".") {
      at += 1
      let before = count
      try takeDigits(&digits, &count)
      decimals = count - before
      if decimals == 0 { throw fault("digits are expected behind the point") }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      decimals -= try exponent()
    }
    while decimals < 0 {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow { throw fault("the number is too large") }
      digits = product
      decimals += 1
    }
    return JSONNumber(digits: isNegative ? -digits : digits, decimals: decimals)
  }

  /// `0x1F` of JSON5, at most fifteen digits; nil when the number is not one.
  private mutating func hexadecimalInteger() throws(JSONFault) -> Int64? {
    guard next == UInt8(ascii: "0"), at + 1 < bytes.count,
      bytes[at + 1] | 0x20 == UInt8(ascii: "x")
    else { return nil }
    at += 2
    let start = at
    while let byte = next, Character(Unicode.Scalar(byte)).isHexDigit { at += 1 }
    guard at > start, at - start <= 15,
      let value = Int64(String(decoding: bytes[start..<at], as: UTF8.self), radix: 16)
    else { throw fault("one to fifteen hexadecimal digits are expected behind 0x") }
    return value
  }

  private mutating func takeDigits(_ value: inout Int64, _ count: inout Int) throws(JSONFault) {
    while let byte = next, byte >= 48, byte <= 57 {
      count += 1
      if count > 18 { throw fault("the number has more than eighteen digits") }
      value = value * 10 + Int64(byte - 48)
      at += 1
    }
  }

  private mutating func exponent() throws(JSONFault) -> Int {
    at += 1
    let isNegative = next == UInt8(ascii: "-")
    if isNegative || next == UInt8(ascii: "+") { at += 1 }
    var value: Int64 = 0
    var count = 0
    try takeDigits(&value, &count)
    guard count > 0, value <= 18 else { throw fault("the exponent is missing or too large") }
    return isNegative ? -Int(value) : Int(value)
  }
}
