import Basics
import Mission

/// A long history of synthetic people: registered, cleared again and again.
enum SyntheticHistory {
  static func events(people: Int) -> [Event] {
    var generator = SeededGenerator(seed: 171)
    var events: [Event] = []
    events.reserveCapacity(people * 10)
    let programme = ProgrammeID(number: 1)
    let day = CivilDate(year: 1997, month: 5, day: 1)!
    var person = 0
    var number = 0
    while person < people {
      number += 1
      let household = HouseholdID(number: number)
      events.append(
        .householdRegistered(
          .init(
            household: household, family: household, site: SiteID(number: 1),
            destination: SiteID(number: 2), reference: "SAKHI/SK-\(number)", baggage: 150,
            on: day)))
      for member in 0..<min(6, people - person) {
        person += 1
        let id = PersonID(number: person)
        events.append(
          .personRegistered(
            .init(
              person: id, household: household, relation: member == 0 ? .head : .son,
              sex: member % 2 == 0 ? .male : .female, birthYear: 1930 + generator.below(67),
              requirements: [], on: day, details: details(&generator))))
        // So that 171,000 people have 1.7 million events.
        for _ in 0..<(person % 8 < 5 ? 9 : 8) {
          events.append(
            .clearanceRecorded(
              .init(
                id: CaseID(number: number), person: id,
                clearance: Clearance(
                  programme: programme, step: "medical-screening", outcome: .granted,
                  span: DateSpan(day, day + generator.below(200))!))))
        }
      }
      events.append(
        .caseOpened(
          .init(
            id: CaseID(number: number), household: household, programme: programme,
            principal: PersonID(number: person), on: day)))
    }
    return events
  }

  private static func details(_ generator: inout SeededGenerator) -> PersonalDetails {
    let given = ["Абдураҳмон", "Зайнаб", "Фарҳод", "Гулнора", "Саидмурод", "Муҳаббат"]
    let family = ["Раҳимов", "Каримова", "Назаров", "Шарипова", "Давлатов"]
    return PersonalDetails(
      names: [
        PersonName(
          given: generator.pick(given), father: generator.pick(given),
          family: generator.pick(family))
      ],
      birth: PartialDate(year: 1930 + generator.below(67)),
      documents: [Document(kind: "document", number: String(generator.below(1 << 30)))])
  }
}
