public import Basics

/// A place in a household, as partners' lists name it.
public enum Relationship: String, Sendable, CaseIterable {
  case head, spouse, son, daughter, mother, father
  case daughterInLaw = "daughter_in_law"
  case grandson, granddaughter
}

/// What a person needs on the road. Never a diagnosis, so neither a disease nor a pregnancy.
public enum TravelRequirement: String, Sendable, CaseIterable {
  case wheelchair, stretcher, oxygen
  case medicalEscort = "medical-escort"
  case frontSeat = "front-seat"
}

/// Somebody who never lived: names by chance, ages that fit together.
public struct SyntheticPerson: Sendable {
  /// Index of the household in the season.
  public let household: Int
  public let relationship: Relationship
  public let isFemale: Bool
  /// The true day of birth; lists often know less.
  public let birth: CivilDate
  /// The person knows the year alone, so lists say 1 January, an age or the year.
  public let knowsYearAlone: Bool
  public let requirement: TravelRequirement?
  /// A paper's number; children and many women have none.
  public let document: String?
  /// Seen by a doctor and fit to travel; nil when it has not happened.
  public internal(set) var medicalScreening: CivilDate?

  var given: Int16
  var father: Int16
  var family: Int16

  public func givenName(_ script: NameScript) -> String {
    (isFemale ? NameBook.female : NameBook.male)[Int(given)][script]
  }

  public func fatherName(_ script: NameScript) -> String {
    NameBook.male[Int(father)][script]
  }

  public func familyName(_ script: NameScript) -> String {
    NameBook.familyName(stem: NameBook.family[Int(family)], isFemale: isFemale)[script]
  }
}

/// People who live and travel together.
public struct SyntheticHousehold: Sendable {
  public let camp: Camp
  public internal(set) var home: HomeDistrict
  /// Indices of its people in the season, the head first.
  public let members: Range<Int>
  public internal(set) var registered: CivilDate
  /// The number of the voluntary repatriation form, on paper since before any list.
  public let formNumber: String
  /// The head signed the form; nil when that is still to come.
  public internal(set) var formSigned: CivilDate?
  public internal(set) var armsChecked: CivilDate?
  public let baggage: Kilograms
  /// Index of the household it travels together with: a brother's family.
  public internal(set) var linked: Int?
}
