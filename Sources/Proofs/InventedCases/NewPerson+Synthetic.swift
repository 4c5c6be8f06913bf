public import Caseload
public import Mission

import Basics

extension NewPerson {
  /// A synthetic person, named in Persian and Latin letters.
  public init(_ person: SyntheticPerson) {
    let relations: [Relationship: Relation] = [
      .head: .head, .spouse: .spouse, .son: .son, .daughter: .daughter, .mother: .mother,
      .father: .father, .grandson: .grandchild, .granddaughter: .grandchild,
    ]
    let requirement = person.requirement.flatMap { need in
      Requirements.all.first { $0.code == need.rawValue }?.requirement
    }
    self.init(
      relation: relations[person.relationship] ?? .relative,
      sex: person.isFemale ? .female : .male,
      details: PersonalDetails(
        names: [NameScript.persian, .latin].map { script in
          PersonName(
            given: person.givenName(script), father: person.fatherName(script),
            family: person.familyName(script))
        }, birth: PartialDate(person.birth),
        documents: person.document.map { [Document(kind: "paper", number: $0)] } ?? []),
      requirements: requirement ?? [])
  }
}
