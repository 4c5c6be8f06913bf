import Basics
import Caseload

/// An invented caseload with its truth: households and their forms at six sites, second forms,
/// brothers' households, and what goes wrong on forms. Same seed, same bytes.
struct FieldCaseload {
  private var random: SeededGenerator
  private let names: FieldNames
  private let mostChildren: Int
  private(set) var persons: [UInt8] = Array(
    ("record_id,site,household_no,role,given_name,father_name,grandfather_name,family_name,sex,"
      + "birth_date,place_of_origin,document_no,phone,registered_on\n").utf8)
  private(set) var truth: [UInt8] = Array("record_id,person_id,household_id\n".utf8)
  private var rows = 0
  private var forms = 0
  private var people = 0
  /// People who will stand on the next family's form.
  private var guests: [Somebody] = []

  /// - Parameter seed: also chooses how large families are.
  init(rows wanted: Int, seed: UInt64, names: FieldNames) {
    random = SeededGenerator(seed: seed)
    self.names = names
    mostChildren = 3 + Int(seed % 6)
    var last: Home?
    var homes = 0
    while rows < wanted {
      var home = home(homes, brotherOf: random.chance(15, in: 100) ? last : nil)
      homes += 1
      let site = 1 + random.below(6)
      write(home.members + guests, home, site)
      guests = []
      if random.chance(20, in: 100) { again(&home, site) }
      if random.chance(3, in: 100) { again(&home, site) }
      if random.chance(4, in: 100) { write([random.pick(home.members)], home, anySite(site)) }
      last = home
    }
  }

  /// Three in ten come to the same site again.
  private mutating func anySite(_ site: Int) -> Int {
    random.chance(3, in: 10) ? site : 1 + random.below(6)
  }

  /// A family registered once more: some missing, somebody new, in two parts, or with hosts.
  private mutating func again(_ home: inout Home, _ first: Int) {
    if random.chance(6, in: 100) { home.members.append(child(of: home, age: 0)) }
    if random.chance(35, in: 100) { home.phone = phone() }
    var kept: [Somebody] = []
    for member in home.members where random.chance(9, in: 10) { kept.append(member) }
    if kept.isEmpty { kept = [home.members[0]] }
    let site = anySite(first)
    if random.chance(6, in: 100) {
      guests = kept
    } else if kept.count > 2, random.chance(14, in: 100) {
      let cut = 1 + random.below(kept.count - 1)
      write(Array(kept[..<cut]), home, site)
      write(Array(kept[cut...]), home, anySite(first))
    } else {
      write(kept, home, site)
    }
  }

  private mutating func phone() -> String { "7\(10_000_000 + random.below(89_999_999))" }

  /// Names by falling frequency: the product of two uniform numbers favours the first.
  private mutating func pick(_ list: [WrittenName]) -> WrittenName {
    list[(((random.below(1 << 16) * random.below(1 << 16)) >> 16) * list.count) >> 16]
  }

  private mutating func given(isWoman: Bool) -> [WrittenName] {
    let name = pick(isWoman ? names.women : names.men)
    return random.chance(25, in: 100) ? [name, random.pick(names.elements)] : [name]
  }

  private mutating func somebody(_ home: Int, ages: ClosedRange<Int>, isWoman: Bool) -> Somebody {
    people += 1
    var somebody = Somebody()
    (somebody.number, somebody.home, somebody.isWoman) = (people, home, isWoman)
    somebody.given = given(isWoman: isWoman)
    somebody.born = CivilDate(
      dayNumber: Int32(19_700 - random.within(ages) * 365 - random.below(365)))
    if ages.lowerBound >= 18 {
      somebody.father = given(isWoman: false)
      somebody.grandfather = given(isWoman: false)
      somebody.isVague = random.chance(3, in: 10)
      somebody.ending = random.below(4)
      if random.chance(5, in: 10) { somebody.document = "A\(phone())" }
    }
    return somebody
  }

  private mutating func home(_ number: Int, brotherOf brother: Home?) -> Home {
    var head = somebody(number, ages: 20...70, isWoman: random.chance(1, in: 8))
    head.family = pick(names.families)
    var home = Home(place: pick(names.places), phone: phone())
    if let brother {
      let other = brother.members[0]
      (head.father, head.grandfather) = (other.father, other.grandfather)
      (head.family, head.ending, home.place) = (other.family, other.ending, brother.place)
    }
    home.members = [head]
    if random.chance(8, in: 10) {
      var spouse = somebody(number, ages: 18...60, isWoman: !head.isWoman)
      spouse.family = random.chance(1, in: 2) ? head.family : pick(names.families)
      home.members.append(spouse)
    }
    for _ in 0..<random.below(mostChildren + 1) {
      home.members.append(child(of: home, age: random.below(18)))
    }
    return home
  }

  private mutating func child(of home: Home, age: Int) -> Somebody {
    let head = home.members[0]
    var child = somebody(head.home, ages: age...age, isWoman: random.chance(1, in: 2))
    (child.father, child.grandfather) = (head.given, head.father)
    (child.family, child.ending) = (head.family, head.ending)
    if let last = home.members.last, home.members.count > 2, random.chance(2, in: 100) {
      child.born = last.born
    }
    if random.chance(3, in: 100) { child.document = head.document }
    return child
  }

  private mutating func write(_ members: [Somebody], _ home: Home, _ site: Int) {
    forms += 1
    let clerk = Clerk(site: site, &random)
    for member in members {
      rows += 1
      let cells = cells(member, home, clerk).joined(separator: ",")
      persons += "R\(rows),S\(site),S\(site)-\(forms),,\(cells),2024-01-01\n".utf8
      truth += "R\(rows),P\(member.number),H\(member.home)\n".utf8
    }
  }

  private mutating func cells(_ member: Somebody, _ home: Home, _ clerk: Clerk) -> [String] {
    var names = [
      clerk.spell(member.given, &random),
      random.chance(9, in: 10) ? father(member, clerk) : "",
      random.chance(25, in: 100) ? clerk.spell(member.grandfather, &random) : "",
      family(member, clerk),
    ]
    let mishap = random.below(1_000)
    if mishap < 35 { names.swapAt(0, 1) }
    if (35..<47).contains(mishap) { names.swapAt(0, 3) }
    if (47..<87).contains(mishap) { names = [names[0] + " " + names[1], "", names[2], names[3]] }
    if names[0].isEmpty { names[0] = clerk.spell(member.given, &random) }
    if !member.isWoman, member.born.dayNumber < 5_000, random.chance(5, in: 100) {
      names[0] = Habits.titles[clerk.site - 1] + names[0]
    }
    let isMan = member.isWoman == random.chance(6, in: 1_000)
    let document =
      random.chance(4, in: 100) ? Clerk.slip(member.document, &random) : member.document
    return names + [
      random.chance(6, in: 1_000) ? "" : isMan ? "M" : "F",
      clerk.date(member.born, isVague: member.isVague, &random),
      random.chance(85, in: 100) ? clerk.spell([home.place], &random) : "",
      random.chance(2, in: 3) ? document : "",
      random.chance(6, in: 10) ? home.phone : "",
    ]
  }

  /// A father's name, with the patronymic's ending where clerks are used to it.
  private mutating func father(_ member: Somebody, _ clerk: Clerk) -> String {
    let name = clerk.spell(member.father, &random)
    guard clerk.site < 3, !name.isEmpty, random.chance(clerk.site * 3, in: 10) else { return name }
    return name + (member.isWoman ? "овна" : "ович")
  }

  /// A family name; Afghan clerks leave it out more often, most often for women.
  private mutating func family(_ member: Somebody, _ clerk: Clerk) -> String {
    let missing = clerk.isPersian ? member.isWoman ? 50 : 30 : 8
    guard let family = member.family, !random.chance(missing, in: 100) else { return "" }
    let ending = random.chance(1, in: 10) ? random.below(4) : member.ending
    let script = [NameScript.tajik, .russian, .latin, .persian].firstIndex(of: clerk.script)!
    let (man, woman) = Habits.endings[ending][script]
    return clerk.spell([family], &random) + (member.isWoman ? woman : man)
  }
}
