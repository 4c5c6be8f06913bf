/// A remark about a list: where, what, and how bad. Never what stands in the cell.
public struct ListFinding: Equatable, Sendable, CustomStringConvertible {
  public enum Severity: Int, Comparable, Sendable {
    /// Worth knowing; nothing to do.
    case note
    /// Read as best it could be; somebody should look.
    case warning
    /// The whole list is refused until it is put right.
    case error

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  public enum Matter: String, CaseIterable, Sendable {
    case missingColumn, repeatedColumn, unknownColumn, longRow
    case noName, noHead, noNumber, unknownRelation, unknownSex, missingSex
    case unreadableDate, futureBirth, impossibleAge, yearOnly, newYearsDay, ambiguousDate
    case solarHijri, ageOnly, noBirth
    case unknownCamp, unknownHome, unreadableNumber, unknownRequirement
    case mixedScript, strayHead, reusedNumber, baggageOverAllowance, totalDiffers
    case linkedUnknown, noLongerListed, atHome
  }

  public let severity: Severity
  public let matter: Matter
  /// As a spreadsheet counts, from 1.
  public let row: Int?
  /// The heading of the column.
  public let column: String?

  init(_ severity: Severity, _ matter: Matter, row: Int? = nil, column: String? = nil) {
    (self.severity, self.matter, self.row, self.column) = (severity, matter, row, column)
  }

  public var description: String {
    let place = [row.map { "row \($0)" }, column].compactMap { $0 }.joined(separator: ", ")
    return place.isEmpty ? matter.sentence : "\(place): \(matter.sentence)"
  }
}

extension ListFinding.Matter {
  /// What is the matter, and what to do.
  public var sentence: String {
    switch self {
    case .missingColumn: "this column is missing; add it"
    case .repeatedColumn: "two columns mean the same; take one away"
    case .unknownColumn: "nobody knows this heading; the column is not read"
    case .longRow: "more cells than headings; look for a separator too many"
    case .noName: "a person without a name"
    case .noHead: "a family without a head; say who it is"
    case .noNumber: "a family without a number"
    case .unknownRelation: "this relation is not known; use one of the list's own words"
    case .unknownSex: "this sex is not known"
    case .missingSex: "the sex is missing; ask"
    case .unreadableDate: "there is no such day"
    case .futureBirth: "born after the list was written"
    case .impossibleAge: "nobody is that old"
    case .yearOnly: "the year alone is known"
    case .newYearsDay: "New Year's Day: read as the year alone"
    case .ambiguousDate: "day and month could be the other way about; read as day first"
    case .solarHijri: "a date of the Solar Hijri calendar, converted"
    case .ageOnly: "an age and no date of birth: the year is an estimate"
    case .noBirth: "neither a date of birth nor an age"
    case .unknownCamp: "the mission knows no such site"
    case .unknownHome: "the mission knows no such district"
    case .unreadableNumber: "a whole number is expected"
    case .unknownRequirement: "this travel requirement is not known"
    case .mixedScript: "letters of two alphabets in one name"
    case .strayHead: "a second head of the same family; read as a family of its own"
    case .reusedNumber: "the number belongs to another family; a letter was put behind it"
    case .baggageOverAllowance: "more baggage than the programme allows"
    case .totalDiffers: "the total at the foot is not the number of people above"
    case .linkedUnknown: "the family to travel with is not known yet; link them when it is"
    case .noLongerListed: "somebody known before is no longer on the list; nothing was changed"
    case .atHome: "the household is booked or has left; its changes were not taken in"
    }
  }
}
