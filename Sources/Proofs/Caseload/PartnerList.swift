/// How a list is stored by the partner who sends it.
public enum ListFormat: Hashable, Sendable {
  case xlsx
  case csv(ListEncoding, separator: Character)
}

/// Encodings partners use. Those with a byte order mark begin with it.
public enum ListEncoding: Sendable {
  case utf8WithMark, utf16LittleEndianWithMark, windows1251
}

/// A list of people as a partner sends it: cells as text, with the usual dirt.
public struct PartnerList: Sendable {
  /// File name without its ending: `sakhi-1997-08-31`.
  public let name: String
  public let format: ListFormat
  /// What each column is, in the order of `columns`.
  public let kinds: [ListColumn]
  public let columns: [String]
  /// Everything below the header, as many cells as columns unless the list is made to be refused.
  public let rows: [[String]]
  /// What each row really is, in the order of `rows`; empty for a list made to be refused.
  public let truth: [RowTruth]

  /// `sakhi-1997-08-31.xlsx`
  public var fileName: String {
    switch format {
    case .xlsx: "\(name).xlsx"
    case .csv: "\(name).csv"
    }
  }
}

/// What stands in a row of a list.
public enum RowTruth: Hashable, Sendable {
  case tags
  /// Index of the person in the season, and what is wrong with the row.
  case person(Int, dirt: [Dirt])
  case totals
}

/// What is wrong with a row of a list, and how often.
///
/// An import can read all of it; what it cannot be sure of becomes a finding.
public enum Dirt: String, Sendable, CaseIterable, Comparable {
  /// Spaces in front, behind, doubled or unbreakable in a name: 20 rows of 1,000.
  case straySpace = "stray_space"
  /// Letters of another alphabet that look the same, or Arabic yeh and kaf: 8 rows of 1,000.
  case mixedScript = "mixed_script"
  /// An age stands where the date should: about 100 rows of 1,000.
  case ageAlone = "age_alone"
  /// A year stands where the date should: about 20 rows of 1,000.
  case yearAlone = "year_alone"
  /// 1 January or 1 Farvardin of the year that is known: about 50 rows of 1,000.
  case newYearsDay = "new_years_day"
  /// Day and month could be the other way about: about 5 rows of 1,000 in lists in English.
  case ambiguousDate = "ambiguous_date"
  /// Dates of the Solar Hijri calendar: every row of a list in Dari.
  case solarHijri = "solar_hijri"
  /// No sex: 8 rows of 1,000.
  case missingSex = "missing_sex"
  /// Cells merged with the head's: blank below it.
  case mergedCells = "merged_cells"
  /// The family stands on another list as well: 12 households of 1,000.
  case repeatedFamily = "repeated_family"
  /// The family carries the number of another family of the list: one family a list.
  case reusedNumber = "reused_number"

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
