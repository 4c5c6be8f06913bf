/// A zone as it was read, and which of its check digits are wrong.
public struct ZoneReading: Hashable, Sendable {
  public let zone: MachineReadableZone
  /// Parts whose check digit does not fit, in the order of `Part`: a letter was misread, or the
  /// paper is not what it says. `whole` is the digit over all of them.
  public let failures: [MachineReadableZone.Part]
  /// The name fills its field: it may have been longer.
  public let mayBeShortened: Bool

  /// Reads lines, or all of them in one piece as some scanners send it; spaces and line ends do
  /// not count.
  ///
  /// - Throws: `ZoneFault` when the text is no zone at all. A wrong check digit is no fault: the
  ///   reading says so.
  public init(_ text: String) throws(ZoneFault) {
    let (lines, format) = try Self.lines(of: text)
    let layout = ZoneLayout.of(format)
    let field = { (field: ZoneField) in
      String(decoding: lines[field.line][field.start..<field.start + field.length], as: UTF8.self)
    }
    let trimmed = { (place: ZoneField) in Self.trimmed(field(place)) }
    guard let birth = ZoneDate(field: field(layout.birth)) else { throw .malformed(.birth) }
    guard let expiry = ZoneDate(field: field(layout.expiry)) else { throw .malformed(.expiry) }
    guard let sex = MachineReadableZone.Sex(rawValue: field(layout.sex)) else {
      throw .malformed(.sex)
    }
    let name = ZoneName(field: field(layout.name))
    if name.isEmpty { throw .malformed(.name) }
    var number = trimmed(layout.number)
    var optional = trimmed(layout.optional)
    var numberDigit = field(layout.check(of: layout.number))
    if numberDigit == "<", layout.takesLongNumbers, optional.utf8.count > 1 {
      let parts = optional.split(separator: "<", maxSplits: 1, omittingEmptySubsequences: false)
      number = field(layout.number) + parts[0].dropLast()
      numberDigit = parts[0].suffix(1).description
      optional = parts.count > 1 ? String(parts[1]) : ""
    }
    zone = MachineReadableZone(
      format: format, code: trimmed(layout.code), issuer: trimmed(layout.issuer), name: name,
      number: number, nationality: trimmed(layout.nationality), birth: birth, sex: sex,
      expiry: expiry, optional: optional,
      furtherOptional: layout.furtherOptional.map(trimmed) ?? "")
    mayBeShortened = field(layout.name).utf8.last != UInt8(ascii: "<")
    failures = Self.failures(layout, field, number: number, digit: numberDigit)
  }

  private static func failures(
    _ layout: ZoneLayout, _ field: (ZoneField) -> String, number: String, digit: String
  ) -> [MachineReadableZone.Part] {
    var failures: [MachineReadableZone.Part] = []
    func expect(_ digit: String, over text: String, _ part: MachineReadableZone.Part) {
      if digit.utf8.first != CheckDigit.of(text.utf8) { failures.append(part) }
    }
    expect(digit, over: number, .number)
    expect(field(layout.check(of: layout.birth)), over: field(layout.birth), .birth)
    expect(field(layout.check(of: layout.expiry)), over: field(layout.expiry), .expiry)
    if let place = layout.optionalCheck {
      let text = field(layout.optional)
      let isEmpty = trimmed(text).isEmpty && field(place) == "<"
      if !isEmpty { expect(field(place), over: text, .optional) }
    }
    if let (place, over) = layout.composite {
      expect(field(place), over: over.map(field).joined(), .whole)
    }
    return failures
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == "<" { text.removeLast() }
    return String(text)
  }

  /// The bytes of each line, and the format that their number and length say.
  private static func lines(of text: String) throws(ZoneFault) -> ([[UInt8]], ZoneFormat) {
    // More than any zone with its line ends: nothing longer is looked at.
    guard text.utf8.count <= 400 else { throw .shape }
    var bytes = text.utf8.filter { ![9, 10, 13, 32].contains($0) }
    let isVisa = bytes.first == UInt8(ascii: "V")
    let format: ZoneFormat? =
      switch bytes.count {
      case 90: .td1
      case 72: isVisa ? .visaB : .td2
      case 88: isVisa ? .visaA : .td3
      default: nil
      }
    guard let format else { throw .shape }
    let columns = ZoneLayout.of(format).columns
    if let bad = bytes.firstIndex(where: { !ZoneText.isAllowed($0) }) {
      throw .character(line: bad / columns + 1, column: bad % columns + 1)
    }
    var lines: [[UInt8]] = []
    while !bytes.isEmpty {
      lines.append(Array(bytes.prefix(columns)))
      bytes.removeFirst(columns)
    }
    return (lines, format)
  }
}
