import Names

/// A feature by which a block that is too large is split.
enum Split: Int, CaseIterable {
  case sex, fourYears, place, familyOrGrandfather, twoYears, father

  /// Appends the values of a row; two rows stay together when they share one.
  func values(_ row: Features, _ names: NameTable, into values: inout [UInt64]) {
    switch self {
    case .sex: values.append(Hash.mix(UInt64(row.sex)))
    case .place: values.append(Hash.mix(names[row.place].core))
    case .familyOrGrandfather:
      values.append(Hash.mix(names[row.family == 0 ? row.grandfather : row.family].core))
    case .father: values.append(Hash.mix(names[row.father].core))
    case .fourYears, .twoYears:
      if row.birth.isKnown {
        bands.append(to: &values, row.birth) { Hash.mix($0) }
      } else {
        values.append(Hash.mix(0))
      }
    }
  }

  /// The bands it splits by.
  var bands: YearBands { self == .fourYears ? .fourYears : self == .twoYears ? .twoYears : [] }
}

/// Bands of birth years that overlap by half, so that near births share one; some share both, and
/// their later one needs not bring them together again.
struct YearBands: OptionSet {
  let rawValue: UInt8

  /// Two births at most two years apart share one.
  static let fourYears = YearBands(rawValue: 1 << 2)
  /// Two births at most one year apart share one.
  static let twoYears = YearBands(rawValue: 1 << 1)

  /// The lowest bit of an indexed key: set when it carries the later of the two bands.
  private static let later: UInt64 = 1 << 24

  static func isLater(_ entry: UInt64) -> Bool { entry & later != 0 }

  /// Appends a key for either band of a known birth; of one kind of bands.
  func append(to keys: inout [UInt64], _ birth: Birth, _ key: (UInt64) -> UInt64) {
    let (year, length) = (UInt64(birth.year), UInt64(rawValue))
    keys.append(key(Hash.ordered(year / length, 11)) & ~Self.later)
    keys.append(key(Hash.ordered((year + length / 2) / length, 12)) | Self.later)
  }

  /// Whether two births share the earlier band of one of these kinds.
  func shareEarlier(_ a: Birth, _ b: Birth) -> Bool {
    (contains(.fourYears) && a.year >> 2 == b.year >> 2)
      || (contains(.twoYears) && a.year >> 1 == b.year >> 1)
  }
}
