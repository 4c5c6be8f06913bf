import Basics

/// A family before it has names and dates: relationships and ages that fit together.
struct Family {
  struct Member {
    var relationship: Relationship
    var isFemale: Bool
    /// Completed years on the day of registration, and days since the last birthday.
    var age: Int
    var days: Int
    /// Index of the member whose children they are, for the father's name.
    var father: Int?
  }

  private(set) var members: [Member] = []

  /// Draws a family of `size` people, 1...16, headed by the first.
  init(size: Int, _ generator: inout SeededGenerator) {
    if size == 1 {
      addLonePerson(&generator)
    } else if size >= 9 && generator.chance(3, in: 5) || size > 12 {
      addThreeGenerations(size, &generator)
    } else {
      addTwoGenerations(size, &generator)
    }
  }

  private mutating func add(
    _ relationship: Relationship, isFemale: Bool, age: Int, days: Int, father: Int? = nil
  ) {
    members.append(
      Member(relationship: relationship, isFemale: isFemale, age: age, days: days, father: father))
  }

  private mutating func addLonePerson(_ generator: inout SeededGenerator) {
    let isFemale = generator.chance(2, in: 5)
    let age = isFemale ? generator.within(45...78) : generator.within(19...70)
    add(.head, isFemale: isFemale, age: age, days: generator.below(365))
  }

  /// A couple, a widow (one in seven) or a widower with children; perhaps a grandparent.
  private mutating func addTwoGenerations(_ size: Int, _ generator: inout SeededGenerator) {
    let kind = generator.index(weighted: [82, 14, 4])
    let hasGrandparent = size >= 5 && generator.chance(1, in: 4)
    let children = size - (kind == 0 ? 2 : 1) - (hasGrandparent ? 1 : 0)
    let motherAge = Self.motherAge(children: children, &generator)
    let manAge = motherAge + generator.below(9)
    if kind == 1 {
      add(.head, isFemale: true, age: motherAge, days: generator.below(365))
    } else {
      add(.head, isFemale: false, age: manAge, days: generator.below(365))
      if kind == 0 { add(.spouse, isFemale: true, age: motherAge, days: generator.below(365)) }
    }
    if hasGrandparent {
      let isFemale = generator.chance(2, in: 3)
      let age = min(members[0].age + 18 + generator.below(13), 92)
      add(isFemale ? .mother : .father, isFemale: isFemale, age: age, days: generator.below(365))
    }
    addChildren(
      children, motherAge: motherAge, father: kind == 1 ? nil : 0, asGrandchildren: false,
      &generator)
  }

  /// Grandparents, unmarried children, and married sons with their wives and children.
  private mutating func addThreeGenerations(_ size: Int, _ generator: inout SeededGenerator) {
    let hasSpouse = generator.chance(17, in: 20)
    let unmarried = generator.below(4)
    let left = size - (hasSpouse ? 2 : 1) - unmarried
    let sons = left > 9 ? 2 : 1
    let grandchildren = left - 2 * sons
    let shares = sons == 1 ? [grandchildren] : [grandchildren / 2, (grandchildren + 1) / 2]
    let wives = shares.map { min(Self.motherAge(children: $0, &generator), 40) }
    let eldest = wives.max()! + 4
    let grandmother = max(eldest + 19 + generator.below(6), 46)
    let head = min(grandmother + generator.below(9), 84)
    add(.head, isFemale: false, age: head, days: generator.below(365))
    if hasSpouse { add(.spouse, isFemale: true, age: grandmother, days: generator.below(365)) }
    var lastSon = Int.max
    for (wife, share) in zip(wives, shares) {
      lastSon = min(wife + generator.below(5), eldest, lastSon - 2)
      add(.son, isFemale: false, age: lastSon, days: generator.below(365), father: 0)
      let son = members.count - 1
      add(.daughterInLaw, isFemale: true, age: wife, days: generator.below(365))
      addChildren(share, motherAge: wife, father: son, asGrandchildren: true, &generator)
    }
    addChildren(
      unmarried, motherAge: grandmother, father: 0, oldest: lastSon - 2, asGrandchildren: false,
      &generator)
  }

  /// An age at which a woman has had that many children, the first at 17 or later, two years
  /// between them.
  private static func motherAge(children: Int, _ generator: inout SeededGenerator) -> Int {
    let youngest = 18 + 2 * max(children - 1, 0)
    return min(youngest + generator.below(children == 0 ? 40 : 14), max(youngest, 58))
  }

  /// Children from the eldest down, one to three years apart; one birth in fifty is of twins.
  ///
  /// Birthdays of siblings lie within eighty days of the year, so that nine months pass between
  /// any two who are not twins.
  private mutating func addChildren(
    _ count: Int, motherAge: Int, father: Int?, oldest limit: Int = 25,
    asGrandchildren: Bool, _ generator: inout SeededGenerator
  ) {
    guard count > 0 else { return }
    let youngest = max(0, motherAge - 45)
    let oldest = max(min(motherAge - 17, limit, 25), youngest)
    let least = min(youngest + 2 * (count - 1), oldest)
    var age = generator.within(least...oldest)
    let birthday = generator.within(40...324)
    var days = birthday
    for index in 0..<count {
      let isFemale = generator.chance(49, in: 100)
      let daughter: Relationship = asGrandchildren ? .granddaughter : .daughter
      let son: Relationship = asGrandchildren ? .grandson : .son
      add(isFemale ? daughter : son, isFemale: isFemale, age: age, days: days, father: father)
      let step = generator.chance(1, in: 50) ? 0 : generator.within(1...3)
      let room = count - 2 - index
      let next = max(age - step, min(age, youngest + max(room, 0)))
      if next < age { days = birthday + generator.within(-40...40) }
      age = next
    }
  }
}
