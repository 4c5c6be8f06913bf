import Basics

/// Builds a season household by household.
struct Crowd {
  private(set) var people: [SyntheticPerson] = []
  private(set) var households: [SyntheticHousehold] = []
  private var generator: SeededGenerator
  private var cards = 0

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Adds households of the camp until exactly `count` people live there.
  mutating func settle(_ count: Int, in camp: Camp) {
    let firstHousehold = households.count
    var left = count
    while left > 0 {
      let size = min(HouseholdSize.draw(&generator), left)
      addHousehold(size: size, in: camp)
      left -= size
    }
    linkBrothers(from: firstHousehold)
  }

  private mutating func addHousehold(size: Int, in camp: Camp) {
    let index = households.count
    let homes = camp.homes
    let home = homes[generator.index(weighted: homes.map(\.weight))].0
    let registered = registrationDay(in: camp)
    let family = Family(size: size, &generator)
    let first = people.count
    addPeople(of: family, household: index, registered: registered)
    cards += 1
    households.append(
      SyntheticHousehold(
        camp: camp, home: home, members: first..<people.count, registered: registered,
        formNumber: "VRF-\(camp.cardPrefix)-\(zeroPadded(cards, 6))",
        formSigned: within(15, daysOf: registered, missing: 5),
        armsChecked: within(31, daysOf: registered, missing: 8),
        baggage: baggage(people: size), linked: nil))
  }

  private mutating func registrationDay(in camp: Camp) -> CivilDate {
    let rounds = camp.rounds
    let days = rounds[generator.index(weighted: rounds.map(\.share))].days
    return days.lowerBound + generator.below(days.upperBound - days.lowerBound + 1)
  }

  /// A day after registration and not after the season's last lists; nil `missing` times in 1,000.
  private mutating func within(_ days: Int, daysOf day: CivilDate, missing: Int) -> CivilDate? {
    let date = min(day + generator.below(days), Self.lastDay)
    return generator.chance(missing, in: 1_000) ? nil : date
  }

  /// Twenty to forty kilograms a person, and one family in thirty-three over the allowance of 50.
  private mutating func baggage(people: Int) -> Kilograms {
    let each = generator.chance(3, in: 100) ? 55...75 : 20...44
    return Kilograms((0..<people).reduce(0) { sum, _ in sum + generator.within(each) })
  }

  /// About six households of a hundred travel with a brother's: same father, same home, same day
  /// of registration.
  private mutating func linkBrothers(from first: Int) {
    for elder in stride(from: first, to: households.count - 1, by: 24) {
      let younger = elder + 1
      let heads = [elder, younger].map { people[households[$0].members.lowerBound] }
      guard heads.allSatisfy({ !$0.isFemale }) else { continue }
      adopt(family: heads[0].family, father: heads[0].father, by: younger)
      households[elder].linked = younger
      households[younger].linked = elder
      households[younger].home = households[elder].home
      let delay = households[elder].registered - households[younger].registered
      for index in households[younger].members {
        guard let day = people[index].medicalScreening else { continue }
        people[index].medicalScreening = min(day + delay, Self.lastDay)
      }
      households[younger].registered = households[elder].registered
      households[younger].formSigned = households[elder].formSigned
      households[younger].armsChecked = households[elder].armsChecked
    }
  }

  /// Gives the household the brother's family name and father.
  private mutating func adopt(family: Int16, father: Int16, by household: Int) {
    let members = households[household].members
    let own = people[members.lowerBound].family
    for index in members where people[index].family == own { people[index].family = family }
    people[members.lowerBound].father = father
    nameTheHeadsFather(among: members)
  }

  private mutating func addPeople(of family: Family, household: Int, registered: CivilDate) {
    let forefather = Int16(generator.below(NameBook.family.count))
    let firstPerson = people.count
    let lostFather = Int16(generator.below(NameBook.male.count))
    for member in family.members {
      let father: Int16 =
        if let index = member.father {
          people[firstPerson + index].given
        } else if [.son, .daughter].contains(member.relationship) {
          lostFather
        } else {
          Int16(generator.below(NameBook.male.count))
        }
      let keepsOwnName = [.spouse, .daughterInLaw].contains(member.relationship)
      let family =
        keepsOwnName && generator.chance(3, in: 10)
        ? Int16(generator.below(NameBook.family.count)) : forefather
      people.append(
        person(
          member, father: father, family: family, household: household, registered: registered))
    }
    nameTheHeadsFather(among: firstPerson..<people.count)
  }

  /// The head's father is the man the head is called after.
  private mutating func nameTheHeadsFather(among members: Range<Int>) {
    for index in members where people[index].relationship == .father {
      people[index].given = people[members.lowerBound].father
    }
  }

  private mutating func person(
    _ member: Family.Member, father: Int16, family: Int16, household: Int, registered: CivilDate
  ) -> SyntheticPerson {
    let names = member.isFemale ? NameBook.female.count : NameBook.male.count
    let birth = registered - member.age * 365 - member.age / 4 - member.days
    return SyntheticPerson(
      household: household, relationship: member.relationship, isFemale: member.isFemale,
      birth: birth, knowsYearAlone: member.age >= 25 && generator.chance(1, in: 4),
      requirement: requirement(of: member),
      document: document(of: member),
      medicalScreening: within(22, daysOf: registered, missing: 3),
      given: Int16(generator.below(names)), father: father, family: family)
  }

  /// In a thousand people about six wheelchairs, two stretchers and two medical escorts; front
  /// seats for some of the old and for a few younger women, whose reason is nobody's business here.
  private mutating func requirement(of member: Family.Member) -> TravelRequirement? {
    let old = member.age >= 65
    switch generator.below(10_000) {
    case ..<(old ? 300 : 56): return .wheelchair
    case 300..<(old ? 380 : 317): return .stretcher
    case 400..<430 where member.age >= 12: return .medicalEscort
    case 500..<503: return .oxygen
    case 600..<2_600 where old: return .frontSeat
    case 600..<1_000 where member.isFemale && (18...42).contains(member.age): return .frontSeat
    default: return nil
    }
  }

  /// Soviet passports from 16, birth certificates for half the children; numbers by chance.
  private mutating func document(of member: Family.Member) -> String? {
    let number = zeroPadded(generator.below(1_000_000), 6)
    if member.age >= 16 {
      let letters = generator.pick(["ЖО", "БД", "ОВ", "КС", "ШМ"])
      let numeral = generator.pick(["I", "II", "III", "IV", "V", "VI"])
      let share = member.isFemale ? 5 : 8
      return generator.chance(share, in: 10) ? "\(numeral)-\(letters) \(number)" : nil
    }
    return generator.chance(1, in: 2) ? "I-ТД \(number)" : nil
  }

  /// Clearances of the season are done by the end of November.
  static let lastDay = CivilDate(year: 1997, month: 11, day: 30)!
}

/// `number` in `width` digits, zeros in front.
func zeroPadded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
