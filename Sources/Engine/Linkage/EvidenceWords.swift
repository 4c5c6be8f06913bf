/// The words of an explanation, one table a language; a table must have every word.
public struct EvidenceWords: Sendable {
  let subjects: [Evidence.Subject: String]
  let findings: [Evidence.Finding: String]

  /// What was compared, as a registrar calls it.
  public func subject(_ subject: Evidence.Subject) -> String {
    subjects[subject] ?? subject.rawValue
  }

  /// What was found, as a registrar says it.
  public func finding(_ finding: Evidence.Finding) -> String {
    findings[finding] ?? finding.rawValue
  }

  public static let english = EvidenceWords(
    subjects: [
      .prior: "before comparing", .given: "given name", .father: "father's name",
      .grandfather: "grandfather's name", .family: "family name", .birth: "birth",
      .place: "place", .document: "document", .phone: "phone", .sex: "sex",
      .household: "household",
    ],
    findings: [
      .anyTwo: "any two people of the list",
      .nameOther: "another name", .nameFar: "distantly alike",
      .namePart: "a part shared, or columns swapped", .nameConsonants: "the same consonants",
      .nameNear: "nearly the same sound", .nameSame: "the same sound",
      .nameRare: "the name is rare", .nameCommon: "the name is common",
      .bornApart: "born far apart", .bornWithinThree: "born within three years",
      .bornWithinOne: "born within a year", .bornSameSeason: "born in the same season",
      .bornAsFarAsKnown: "the year agrees as far as it is known",
      .bornNear: "a day apart, or day or month agrees",
      .bornSlip: "day and month swapped, or a slip", .bornSameDay: "born on the same day",
      .placeOther: "another place", .placeNear: "a similar place", .placeSame: "the same place",
      .numberOther: "another number", .numberSlip: "a number one slip apart",
      .numberSame: "the same number", .sexOther: "another sex", .sexSame: "the same sex",
      .othersMatch: "others of the two households match as well",
      .nobodyElseMatches: "nobody else of the two households matches",
      .anotherMatchesBetter: "somebody else of the other household matches better",
    ])
}
