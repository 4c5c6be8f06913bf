import Basics

/// Writes one list as its partner would, with the partner's habits and slips.
struct Scribe {
  private let season: Season
  private let dialect: Dialect
  private var generator: SeededGenerator
  private var rows: [[String]] = []
  private var truth: [RowTruth] = []
  private var people = 0

  init(season: Season, dialect: Dialect, seed: UInt64) {
    (self.season, self.dialect) = (season, dialect)
    generator = SeededGenerator(seed: seed)
    if dialect.hasTags {
      rows.append(ListColumn.allCases.map(\.tag))
      truth.append(.tags)
    }
  }

  /// Writes the list's own families. In a list of fifty or more, one carries another's number.
  mutating func write(_ households: [Int]) {
    let slip = households.count < 50 ? nil : slipPosition(households)
    for (position, household) in households.enumerated() {
      let isSlip = position == slip
      let number = familyNumber(isSlip ? households[position - 1] : household)
      write(household, number: number, dirt: isSlip ? [.reusedNumber] : [])
    }
  }

  /// A position after the first, of a family that nobody refers to.
  private mutating func slipPosition(_ households: [Int]) -> Int? {
    let start = generator.below(households.count)
    return households.indices.dropFirst().first {
      $0 >= start && season.households[households[$0]].linked == nil
    }
  }

  /// Writes families that stand on an earlier list already, under new numbers; half of them do
  /// not say that they have a form.
  mutating func writeAgain(_ households: [Int], numbersFrom first: Int) {
    for (offset, household) in households.enumerated() {
      let camp = season.households[household].camp
      write(
        household, number: "\(camp.cardPrefix)-\(zeroPadded(first + offset, 5))",
        dirt: [.repeatedFamily], hidesForm: generator.chance(1, in: 2))
    }
  }

  /// Families that will stand on the next list too: twelve of a thousand.
  mutating func drawRepeated(from households: [Int]) -> [Int] {
    households.filter { _ in generator.chance(12, in: 1_000) }
  }

  func list(named name: String) -> PartnerList {
    var totals = Array(repeating: "", count: ListColumn.allCases.count)
    totals[0] = dialect.total
    totals[1] = String(people)
    return PartnerList(
      name: name, format: dialect.format, kinds: ListColumn.allCases,
      columns: ListColumn.allCases.map { $0.header(in: dialect) }, rows: rows + [totals],
      truth: truth + [.totals])
  }

  private func familyNumber(_ household: Int) -> String {
    "\(season.households[household].camp.cardPrefix)-\(zeroPadded(household + 1, 5))"
  }

  private mutating func write(
    _ household: Int, number: String, dirt: [Dirt], hidesForm: Bool = false
  ) {
    let family = season.households[household]
    let linked = dirt.isEmpty ? family.linked.map(familyNumber) : nil
    for index in family.members {
      let isHead = index == family.members.lowerBound
      var found = Set(dirt)
      var cells: [String] = []
      let birth = birthCells(season.people[index], on: family.registered, &found)
      for column in ListColumn.allCases {
        switch column {
        case .familyNumber: cells.append(number)
        case .birth: cells.append(birth.date)
        case .age: cells.append(birth.age)
        case .formNumber: cells.append(hidesForm ? "" : family.formNumber)
        case .formSigned: cells.append(hidesForm ? "" : date(family.formSigned))
        case .baggage: cells.append(isHead ? "\(family.baggage)" : "")
        case .travelsWith: cells.append(linked ?? "")
        default: cells.append(plainCell(column, season.people[index], family))
        }
      }
      merge(&cells, isHead: isHead, &found)
      smudge(&cells, isHead: isHead, &found)
      rows.append(cells)
      truth.append(.person(index, dirt: found.sorted()))
      people += 1
    }
  }

  private func plainCell(
    _ column: ListColumn, _ person: SyntheticPerson, _ family: SyntheticHousehold
  ) -> String {
    switch column {
    case .givenName: person.givenName(dialect.script)
    case .fatherName: person.fatherName(dialect.script)
    case .familyName: person.familyName(dialect.script)
    case .relationship: dialect.word(person.relationship, isFemale: person.isFemale)
    case .sex: dialect.word(isFemale: person.isFemale)
    case .document: person.document ?? ""
    case .camp: dialect.word(family.camp)
    case .home: family.home.name[dialect.script]
    case .registered: date(family.registered)
    case .medicalScreening: date(person.medicalScreening)
    case .armsCheck: date(family.armsChecked)
    case .requirement: person.requirement.map(dialect.word) ?? ""
    default: ""
    }
  }

  private func date(_ day: CivilDate?) -> String { day.map(dialect.dates.text) ?? "" }
}

extension Scribe {
  /// A date of birth or an age, as far as the person and the scribe know it.
  private mutating func birthCells(
    _ person: SyntheticPerson, on day: CivilDate, _ dirt: inout Set<Dirt>
  ) -> (date: String, age: String) {
    let birth = person.birth
    let habit = generator.below(100)
    if dialect.dates.isSolarHijri { dirt.insert(.solarHijri) }
    if person.knowsYearAlone ? habit < 40 : habit < 6 {
      dirt.insert(.ageAlone)
      let age = String(PartialDate(birth).age(on: day))
      let isPersian = dialect.dates == .solarHijriPersianDigits
      return ("", isPersian ? DateStyle.persianDigits(age) : age)
    }
    if person.knowsYearAlone {
      dirt.insert(habit < 82 ? .newYearsDay : .yearAlone)
      return (
        habit < 82 ? dialect.dates.newYearsDay(of: birth) : dialect.dates.year(of: birth), ""
      )
    }
    let (year, month, dayOfMonth) = birth.parts
    if dialect.script == .latin, habit >= 98, dayOfMonth <= 12, dayOfMonth != month {
      dirt.insert(.ambiguousDate)
      return ("\(zeroPadded(dayOfMonth, 2))/\(zeroPadded(month, 2))/\(year)", "")
    }
    return (dialect.dates.text(birth), "")
  }

  private func merge(_ cells: inout [String], isHead: Bool, _ dirt: inout Set<Dirt>) {
    guard dialect.mergesCells, !isHead else { return }
    dirt.insert(.mergedCells)
    for (index, column) in ListColumn.allCases.enumerated() where column.isOfTheHousehold {
      cells[index] = ""
    }
  }

  private mutating func smudge(_ cells: inout [String], isHead: Bool, _ dirt: inout Set<Dirt>) {
    let name = generator.within(1...3)
    if generator.chance(20, in: 1_000) {
      dirt.insert(.straySpace)
      cells[name] = generator.pick(["  \(cells[name])", "\(cells[name]) ", "\u{A0}\(cells[name])"])
    }
    if generator.chance(10, in: 1_000), let mixed = Self.lookalike(cells[name]) {
      dirt.insert(.mixedScript)
      cells[name] = mixed
    }
    if !isHead, generator.chance(8, in: 1_000) {
      dirt.insert(.missingSex)
      cells[5] = ""
    }
  }

  /// The text with its first letter that has a lookalike replaced by it; nil when none has.
  private static func lookalike(_ text: String) -> String? {
    let pairs: [(Character, Character)] = [
      ("a", "а"), ("e", "е"), ("o", "о"), ("c", "с"), ("p", "р"), ("x", "х"), ("ی", "ي"),
      ("ک", "ك"),
    ]
    for (index, letter) in zip(text.indices, text) {
      let other = pairs.lazy.compactMap { pair in
        pair.0 == letter ? pair.1 : pair.1 == letter && pair.1 != "ي" ? pair.0 : nil
      }.first
      guard let other else { continue }
      var changed = text
      changed.replaceSubrange(index...index, with: [other])
      return changed
    }
    return nil
  }
}
