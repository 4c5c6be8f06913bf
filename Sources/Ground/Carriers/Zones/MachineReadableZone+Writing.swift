extension MachineReadableZone {
  /// The lines, with their check digits; a name that is too long is shortened by the standard.
  ///
  /// - Throws: `ZoneFault.doesNotFit` when another part is missing, too long, or has characters
  ///   that no zone has.
  public func lines() throws(ZoneFault) -> [String] {
    let layout = ZoneLayout.of(format)
    var page = Page(layout)
    try page.put(code, at: layout.code, .code, from: 1)
    try page.put(issuer, at: layout.issuer, .issuer, from: 1)
    if name.isEmpty { throw .doesNotFit(.name) }
    try page.put(name.field(layout.name.length), at: layout.name, .name, from: 1)
    let long = try putNumber(on: &page, layout)
    try page.put(nationality, at: layout.nationality, .nationality, from: 1)
    try page.put(birth.field, at: layout.birth, .birth, from: 6)
    try page.put(sex.rawValue, at: layout.sex, .sex, from: 1)
    guard expiry.year != nil, expiry.month != nil, expiry.day != nil else {
      throw .doesNotFit(.expiry)
    }
    try page.put(expiry.field, at: layout.expiry, .expiry, from: 6)
    try page.put(long + optional, at: layout.optional, .optional, from: 0)
    if let further = layout.furtherOptional {
      try page.put(furtherOptional, at: further, .optional, from: 0)
    } else if !furtherOptional.isEmpty {
      throw .doesNotFit(.optional)
    }
    for field in [layout.birth, layout.expiry] { page.check(field, at: layout.check(of: field)) }
    // An empty personal number may have a filler for its digit; 0 is as lawful and always right.
    if let digit = layout.optionalCheck { page.check(layout.optional, at: digit) }
    if let (digit, over) = layout.composite { page.check(over, at: digit) }
    return page.lines
  }

  /// Puts the document's number; what of a long one goes into the optional field is returned.
  private func putNumber(
    on page: inout Page, _ layout: ZoneLayout
  ) throws(ZoneFault) -> String {
    let digit = layout.check(of: layout.number)
    guard number.first != "<", number.last != "<" else { throw .doesNotFit(.number) }
    if number.utf8.count <= layout.number.length {
      try page.put(number, at: layout.number, .number, from: 1)
      page.check(layout.number, at: digit)
      return ""
    }
    // Parts 5 and 6: a filler for the digit, then the rest, the digit and a filler. A rest that
    // began with a filler could not be told from no rest.
    let split = number.utf8.index(number.startIndex, offsetBy: layout.number.length)
    let rest = String(number[split...])
    guard layout.takesLongNumbers, !rest.contains("<"),
      rest.utf8.count + 2 <= layout.optional.length
    else { throw .doesNotFit(.number) }
    try page.put(String(number[..<split]), at: layout.number, .number, from: 1)
    let check = String(decoding: [CheckDigit.of(number.utf8)], as: UTF8.self)
    return rest + check + "<"
  }
}

/// Lines being filled in.
private struct Page {
  private var rows: [[UInt8]]

  init(_ layout: ZoneLayout) {
    rows = Array(
      repeating: Array(repeating: UInt8(ascii: "<"), count: layout.columns), count: layout.lines)
  }

  var lines: [String] { rows.map { String(decoding: $0, as: UTF8.self) } }

  mutating func put(
    _ text: String, at field: ZoneField, _ part: MachineReadableZone.Part, from least: Int
  ) throws(ZoneFault) {
    let bytes = Array(text.utf8)
    guard bytes.count >= least, bytes.count <= field.length,
      bytes.allSatisfy({ ZoneText.isAllowed($0) })
    else { throw .doesNotFit(part) }
    rows[field.line].replaceSubrange(field.start..<field.start + bytes.count, with: bytes)
  }

  mutating func check(_ field: ZoneField, at digit: ZoneField) { check([field], at: digit) }

  mutating func check(_ fields: [ZoneField], at digit: ZoneField) {
    let bytes = fields.flatMap { rows[$0.line][$0.start..<$0.start + $0.length] }
    rows[digit.line][digit.start] = CheckDigit.of(bytes)
  }
}

/// The characters of a zone.
enum ZoneText {
  static func isAllowed(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || byte == UInt8(ascii: "<")
  }
}
