/// What the lines say that machines read on travel papers (ICAO Doc 9303).
///
/// Everything but the name is as it stands there: capital letters A to Z, digits, and fillers `<`
/// only within a number.
public struct MachineReadableZone: Hashable, Sendable {
  public enum Sex: String, CaseIterable, Sendable {
    case female = "F"
    case male = "M"
    case unspecified = "<"
  }

  public var format: ZoneFormat
  /// One letter or two: P passport, V visa, I, A or C card; the second is the issuer's choice.
  public var code: String
  /// Three letters of ICAO's list, or fewer: `D`.
  public var issuer: String
  public var name: ZoneName
  /// At most 9 positions on passports and visas; 22 on the smallest card, 14 on the larger one.
  public var number: String
  public var nationality: String
  public var birth: ZoneDate
  public var sex: Sex
  public var expiry: ZoneDate
  public var optional: String
  /// The second optional field of the smallest card; empty elsewhere.
  public var furtherOptional: String

  public init(
    format: ZoneFormat, code: String, issuer: String, name: ZoneName, number: String,
    nationality: String, birth: ZoneDate, sex: Sex, expiry: ZoneDate, optional: String = "",
    furtherOptional: String = ""
  ) {
    (self.format, self.code, self.issuer, self.name) = (format, code, issuer, name)
    (self.number, self.nationality, self.birth) = (number, nationality, birth)
    (self.sex, self.expiry, self.optional) = (sex, expiry, optional)
    self.furtherOptional = furtherOptional
  }

  /// A part of a zone that a fault or a failed check is about.
  public enum Part: String, CaseIterable, Sendable {
    case code, issuer, name, number, nationality, birth, sex, expiry, optional, whole
  }
}

/// Why lines are no machine-readable zone, or a zone cannot be written; never what stood there.
public enum ZoneFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// Not three lines of 30, or two of 36 or 44.
  case shape
  /// A character that no zone has, counted from 1.
  case character(line: Int, column: Int)
  /// A part that does not say what it should.
  case malformed(MachineReadableZone.Part)
  /// A part that does not fit or is missing.
  case doesNotFit(MachineReadableZone.Part)

  public var description: String {
    switch self {
    case .shape:
      "A machine-readable zone has three lines of 30 characters, or two of 36 or 44."
    case .character(let line, let column):
      "Line \(line), column \(column): only A to Z, 0 to 9 and < stand there."
    case .malformed(let part): "The \(part) cannot be read. Compare it with the paper."
    case .doesNotFit(let part): "The \(part) is missing or does not fit. Shorten or correct it."
    }
  }
}
