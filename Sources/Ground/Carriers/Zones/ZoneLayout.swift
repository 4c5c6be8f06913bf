/// The sizes of travel papers, by the lines in their machine-readable zone.
public enum ZoneFormat: CaseIterable, Hashable, Sendable {
  /// Cards: three lines of 30 (ICAO Doc 9303 part 5).
  case td1
  /// Larger cards: two lines of 36 (part 6).
  case td2
  /// Passports: two lines of 44 (part 4).
  case td3
  /// Visas that fill a passport's page: two lines of 44 (part 7).
  case visaA
  /// Smaller visas: two lines of 36 (part 7).
  case visaB
}

/// Where a field stands: its line, its first position, and how many positions it has, from 0.
struct ZoneField: Hashable {
  let line: Int
  let start: Int
  let length: Int

  init(_ line: Int, _ start: Int, _ length: Int) {
    (self.line, self.start, self.length) = (line, start, length)
  }
}

/// Where everything stands in a zone.
struct ZoneLayout {
  let lines: Int
  let columns: Int
  let name: ZoneField
  let number: ZoneField
  let nationality: ZoneField
  let birth: ZoneField
  let sex: ZoneField
  let expiry: ZoneField
  /// What the issuer wants to say; on cards also the rest of a long document number.
  let optional: ZoneField
  /// The second such field of the smallest card.
  var furtherOptional: ZoneField?
  /// A passport's personal number has a check digit of its own.
  var optionalCheck: ZoneField?
  /// The digit over everything, and what it is over. Visas have none.
  var composite: (digit: ZoneField, over: [ZoneField])?

  let code = ZoneField(0, 0, 2)
  let issuer = ZoneField(0, 2, 3)

  /// The check digit that follows a field.
  func check(of field: ZoneField) -> ZoneField {
    ZoneField(field.line, field.start + field.length, 1)
  }

  /// Cards may have numbers longer than nine positions.
  var takesLongNumbers: Bool { composite != nil && optionalCheck == nil }

  static func of(_ format: ZoneFormat) -> ZoneLayout {
    switch format {
    case .td1:
      ZoneLayout(
        lines: 3, columns: 30, name: ZoneField(2, 0, 30), number: ZoneField(0, 5, 9),
        nationality: ZoneField(1, 15, 3), birth: ZoneField(1, 0, 6), sex: ZoneField(1, 7, 1),
        expiry: ZoneField(1, 8, 6), optional: ZoneField(0, 15, 15),
        furtherOptional: ZoneField(1, 18, 11),
        composite: (
          ZoneField(1, 29, 1),
          [ZoneField(0, 5, 25), ZoneField(1, 0, 7), ZoneField(1, 8, 7), ZoneField(1, 18, 11)]
        ))
    case .td2: twoLines(columns: 36, optional: 7, over: [(0, 10), (13, 7), (21, 14)])
    case .td3:
      twoLines(
        columns: 44, optional: 14, over: [(0, 10), (13, 7), (21, 22)],
        optionalCheck: ZoneField(1, 42, 1))
    case .visaA: twoLines(columns: 44, optional: 16, over: nil)
    case .visaB: twoLines(columns: 36, optional: 8, over: nil)
    }
  }

  private static func twoLines(
    columns: Int, optional: Int, over: [(Int, Int)]?, optionalCheck: ZoneField? = nil
  ) -> ZoneLayout {
    ZoneLayout(
      lines: 2, columns: columns, name: ZoneField(0, 5, columns - 5), number: ZoneField(1, 0, 9),
      nationality: ZoneField(1, 10, 3), birth: ZoneField(1, 13, 6), sex: ZoneField(1, 20, 1),
      expiry: ZoneField(1, 21, 6), optional: ZoneField(1, 28, optional),
      optionalCheck: optionalCheck,
      composite: over.map { ranges in
        (ZoneField(1, columns - 1, 1), ranges.map { ZoneField(1, $0.0, $0.1) })
      })
  }
}
