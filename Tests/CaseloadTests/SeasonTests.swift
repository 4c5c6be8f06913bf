import Basics
import Testing

@testable import Caseload

@Suite struct SeasonTests {
  private static let season = Caseload.season(seed: 1997)
  private var season: Season { Self.season }

  @Test func `the season of 1997 has exactly 10,200 people, 7,000 of them in Sakhi`() {
    #expect(season.people.count == 10_200)
    let sakhi = season.households.filter { $0.camp == .sakhi }
    #expect(sakhi.reduce(0) { $0 + $1.members.count } == 7_000)
  }

  @Test func `the mean household is that of the census, 6.3, and none exceeds sixteen`() {
    let hundredths = season.people.count * 100 / season.households.count
    #expect((615...645).contains(hundredths))
    #expect(season.households.allSatisfy { (1...16).contains($0.members.count) })
  }

  @Test(arguments: [1, 2, 39, 1_000, 12_345])
  func `any number of people comes out exactly, in whole households`(people: Int) {
    let season = Caseload.season(seed: 3, people: people)
    #expect(season.people.count == people)
    #expect(season.households.last?.members.upperBound == people)
    for (index, household) in season.households.enumerated() {
      #expect(household.members.allSatisfy { season.people[$0].household == index })
      #expect(season.people[household.members.lowerBound].relationship == .head)
    }
  }

  @Test func `the same seed gives the same people, another seed gives others`() {
    func names(_ seed: UInt64) -> [String] {
      Caseload.season(seed: seed, people: 300).people.map { $0.givenName(.latin) }
    }
    #expect(names(5) == names(5))
    #expect(names(5) != names(6))
  }

  @Test func `ages fit together: parents are older than their children`() {
    for household in season.households {
      let members = household.members.map { season.people[$0] }
      let head = members[0]
      for person in members {
        let years = (person.birth - head.birth) / 365
        switch person.relationship {
        case .son, .daughter: #expect(years >= 15, "\(years)")
        case .mother, .father: #expect(years <= -16)
        case .grandson, .granddaughter: #expect(years >= 30)
        default: break
        }
      }
      #expect(PartialDate(head.birth).age(on: household.registered) >= 16)
    }
  }

  @Test func `brothers and sisters are twins or nine months apart`() {
    for household in season.households {
      let members = household.members.map { season.people[$0] }
      let births = members.filter { [.son, .daughter].contains($0.relationship) }.map(\.birth)
        .sorted()
      for (younger, elder) in zip(births.dropFirst(), births) {
        #expect(younger == elder || younger - elder >= 270, "\(elder) and \(younger)")
      }
    }
  }

  @Test func `a child's father is the head or the son the child descends from`() {
    for household in season.households {
      let members = household.members.map { season.people[$0] }
      guard !members[0].isFemale else { continue }
      for child in members where [.son, .daughter].contains(child.relationship) {
        #expect(child.fatherName(.tajik) == members[0].givenName(.tajik))
      }
    }
  }

  @Test func `brothers' families are linked both ways, go home together and share a father`() {
    let linked = season.households.indices.filter { season.households[$0].linked != nil }
    let share = linked.count * 1_000 / season.households.count
    #expect((40...70).contains(share))
    for index in linked {
      let one = season.households[index]
      let other = season.households[one.linked!]
      #expect(other.linked == index)
      #expect(one.home == other.home && one.camp == other.camp)
      #expect(one.registered == other.registered)
      let heads = [one, other].map { season.people[$0.members.lowerBound] }
      #expect(heads[0].fatherName(.latin) == heads[1].fatherName(.latin))
      #expect(heads[0].familyName(.latin) == heads[1].familyName(.latin))
    }
  }

  @Test func `requirements are as frequent as documented`() {
    func perTenThousand(_ requirement: TravelRequirement) -> Int {
      let count = season.people.count { $0.requirement == requirement }
      return count * 10_000 / season.people.count
    }
    #expect((40...85).contains(perTenThousand(.wheelchair)))
    #expect((10...35).contains(perTenThousand(.stretcher)))
    #expect((10...50).contains(perTenThousand(.medicalEscort)))
  }

  @Test func `everybody is registered from May to November, and cleared after that`() {
    let days = CivilDate(year: 1997, month: 5, day: 1)!...CivilDate(year: 1997, month: 11, day: 30)!
    for household in season.households {
      #expect(days.contains(household.registered))
      #expect(household.formSigned.map { $0 >= household.registered } ?? true)
      #expect(household.armsChecked.map { days.contains($0) } ?? true)
      for index in household.members {
        let medical = season.people[index].medicalScreening
        #expect(medical.map { $0 >= household.registered && $0 <= days.upperBound } ?? true)
      }
    }
  }

  @Test func `form numbers are unique`() {
    #expect(Set(season.households.map(\.formNumber)).count == season.households.count)
  }

  @Test func `every name has four writings that no other line repeats`() {
    for book in [NameBook.male, NameBook.female, NameBook.family] {
      #expect(book.count >= 120)
      #expect(Set(book.map(\.tajik)).count == book.count)
    }
    #expect(NameBook.male.count >= 150 && NameBook.female.count >= 150)
  }

  @Test func `family names follow the registry's spelling`() {
    let stem = NameBook.family.first { $0.tajik == "Мирзо" }!
    #expect(NameBook.familyName(stem: stem, isFemale: true).tajik == "Мирзоева")
    #expect(NameBook.familyName(stem: stem, isFemale: false).latin == "Mirzoev")
    let other = NameBook.family.first { $0.tajik == "Набӣ" }!
    #expect(NameBook.familyName(stem: other, isFemale: false).tajik == "Набиев")
    #expect(NameBook.familyName(stem: other, isFemale: false).russian == "Набиев")
  }
}
