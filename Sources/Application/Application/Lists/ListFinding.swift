public import Basics
public import Mission

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
    case noHeadings, missingColumn, repeatedColumn, unknownColumn, longRow, longCell, tooManyRows
    case blankRow
    case noRelations, noSuchStep
    case noName, noGivenName, noHead, noNumber, unknownRelation, unknownSex, missingSex
    case sexOfRelation, sexContradicts
    case unreadableDate, futureBirth, futureDate, impossibleAge, yearOnly, newYearsDay
    case ambiguousDate, shortYear, serialDate, solarHijri, ageOnly, ageContradicts, noBirth
    case unknownCamp, unknownHome, unknownCountry, otherCountry
    case unreadableNumber, unknownRequirement
    case straySpace, mixedScript, reusedNumber, apart, baggageOverAllowance, totalDiffers, totalRow
    case linkedUnknown, noLongerListed, atHome, formTaken, formIncomplete, requirementKept, refused
    case knownAlready, perhapsKnown, mergedUnseen
  }

  public let severity: Severity
  public let matter: Matter
  /// As a spreadsheet counts, from 1.
  public let row: Int?
  /// The heading of the column.
  public let column: String?
  /// What the domain said, when it refused.
  public let refusal: Refusal?
  /// The record the row may be about, when that is the matter.
  public let person: PersonID?

  init(
    _ severity: Severity, _ matter: Matter, row: Int? = nil, column: String? = nil,
    refusal: Refusal? = nil, person: PersonID? = nil
  ) {
    self.person = person
    (self.severity, self.matter, self.row, self.column) = (severity, matter, row, column)
    self.refusal = refusal
  }

  /// The sentence without its place.
  public var what: String {
    if let refusal { return refusal.description }
    return matter.sentence.replacing("{person}", with: person?.description ?? "")
  }

  public var description: String {
    let place = [row.map { "row \($0)" }, column].compactMap { $0 }.joined(separator: ", ")
    return place.isEmpty ? what : "\(place): \(what)"
  }
}

extension ListFinding.Matter {
  /// What is the matter, and what to do.
  public var sentence: String {
    sentenceOfTable ?? sentenceOfPerson ?? sentenceOfDate ?? sentenceOfMission ?? rawValue
  }

  private var sentenceOfTable: String? {
    switch self {
    case .noHeadings:
      "none of the first twenty rows has the headings of a list of households, as Family no, Given "
        + "name, Camp, Home district; look whether this is the right file, or add the row"
    case .missingColumn: "this column is missing; add it"
    case .repeatedColumn: "two columns mean the same; take one away"
    case .unknownColumn: "nobody knows this heading; the column is not read"
    case .longRow: "more cells than headings; look for a separator too many"
    case .longCell: "the cell is too long for a list; shorten it"
    case .tooManyRows: "the list has too many rows; send it in parts"
    case .noRelations: "no column says who heads a family; the first person of each is taken"
    case .noSuchStep: "the programme has no such step; the column is not read"
    case .totalDiffers: "the total at the foot is not the number of people above"
    case .totalRow: "a row of totals; not read"
    case .blankRow: "an empty row between people; not read"
    case .straySpace: "spaces too many in a name; taken away"
    case .mixedScript: "letters of two alphabets in one name; put right where it is certain"
    case .unreadableNumber: "a number is expected"
    default: nil
    }
  }

  private var sentenceOfPerson: String? {
    switch self {
    case .noName: "a person without a name"
    case .noGivenName: "a person without a given name"
    case .noHead: "a family without a head; say who it is"
    case .noNumber: "a family without a number"
    case .unknownRelation: "this relation is not known; use one of the list's own words"
    case .unknownSex: "this sex is not known"
    case .missingSex: "the sex is missing; ask"
    case .sexOfRelation: "the sex is missing; taken from the relation"
    case .sexContradicts: "the sex is not that of the relation; ask"
    case .reusedNumber: "the number belongs to another family; a letter was put behind it"
    case .apart: "this family's rows do not stand together"
    case .unknownRequirement: "this travel requirement is not known"
    default: nil
    }
  }

  private var sentenceOfDate: String? {
    switch self {
    case .unreadableDate: "there is no such day"
    case .futureBirth: "born after the list was written"
    case .futureDate: "this day comes after the list was written"
    case .impossibleAge: "nobody is that old"
    case .yearOnly: "the year alone is known"
    case .newYearsDay: "New Year's Day: read as the year alone"
    case .ambiguousDate: "day and month could be the other way about; write 2 Mar 1971"
    case .shortYear: "a year of two digits; the century is a guess"
    case .serialDate: "an office program's count of days, converted"
    case .solarHijri: "dates of the Solar Hijri calendar, converted"
    case .ageOnly: "an age and no date of birth: the year is an estimate"
    case .ageContradicts: "the age is not that of the date of birth; the date is believed"
    case .noBirth: "neither a date of birth nor an age"
    default: nil
    }
  }

  private var sentenceOfMission: String? {
    switch self {
    case .unknownCamp: "the mission knows no such site"
    case .unknownHome: "the mission knows no such district"
    case .unknownCountry: "this country is not known; use its ISO code"
    case .otherCountry: "the place lies in another country"
    case .baggageOverAllowance: "more baggage than the programme allows"
    case .linkedUnknown: "the family to travel with is not known yet; link them when it is"
    case .noLongerListed: "somebody known before is no longer on the list; nothing was changed"
    case .atHome: "the household is booked or has left; its changes were not taken in"
    case .formTaken: "another family has a form of this number; perhaps the same people"
    case .formIncomplete: "a form has a day and no number; it was not recorded"
    case .requirementKept: "a requirement known before is not on the list; it stays"
    case .refused: "the mission refuses this"
    case .knownAlready:
      "this is {person}, known already; decide among the duplicates"
    case .perhapsKnown: "perhaps this is {person}; decide among the duplicates"
    case .mergedUnseen: "this is {person}; merged, as the mission's threshold says"
    default: nil
    }
  }
}
