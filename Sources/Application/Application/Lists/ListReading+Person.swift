import Basics
import Mission
import Wire

/// What a row says about a person.
extension ListReading {
  mutating func person(_ row: ListRow, _ relation: Relation, registered: CivilDate) -> ListPerson {
    let name = name(row)
    if name.given.isEmpty {
      let isNameless = name.father.isEmpty && name.family.isEmpty
      note(isNameless ? .error : .warning, isNameless ? .noName : .noGivenName, row.number, nil)
    }
    return ListPerson(
      row: row.number, relation: relation, name: name, sex: sex(row),
      birth: birth(row, registered: registered), document: row.text(.document),
      phone: row.text(.phone), requirements: requirements(row), form: row.text(.formNumber),
      signedOn: facts.adultsSign ? day(.formSigned, row) : nil, steps: steps(row))
  }

  private mutating func name(_ row: ListRow) -> PersonName {
    let father = part(.fatherName, row)
    let family = part(.familyName, row)
    if header.columns[.givenName] != nil {
      return PersonName(given: part(.givenName, row), father: father, family: family)
    }
    let isFamilyFirst = header.columns[.fullName] == nil
    let whole = part(isFamilyFirst ? .familyNameFirst : .fullName, row)
    var words = whole.split(separator: " ").map(String.init)
    var name = PersonName(given: "", father: father, family: family)
    let takesFamily = header.columns[.familyName] == nil
    let takesFather = header.columns[.fatherName] == nil
    if takesFamily, words.count > 1 {
      name.family = isFamilyFirst ? words.removeFirst() : words.removeLast()
    }
    if takesFather, words.count > 1 { name.father = words.removeLast() }
    name.given = words.joined(separator: " ")
    return name
  }

  /// A part of a name, put right.
  private mutating func part(_ column: ListColumn, _ row: ListRow) -> String {
    let (text, repairs) = ListText.clean(row.cell(column))
    if repairs.contains(.spaces) { note(.note, .straySpace, row.number, column) }
    let unmixed = ListText.unmixed(text)
    if unmixed != nil || repairs.contains(.letters) {
      note(unmixed == nil ? .note : .warning, .mixedScript, row.number, column)
    }
    return unmixed ?? text
  }

  private mutating func sex(_ row: ListRow) -> Sex {
    let cell = row.text(.sex)
    let said = sexesOfRelations(row.text(.relation), { ListWords.sex(ofRelation: $0) })
    if cell.isEmpty {
      let matter: ListFinding.Matter = said == nil ? .missingSex : .sexOfRelation
      note(said == nil ? .warning : .note, matter, row.number, .sex)
      return said ?? .unknown
    }
    guard let sex = sexes(cell, { ListWords.sex($0) }) else {
      note(.error, .unknownSex, row.number, .sex)
      return .unknown
    }
    if let said, said != sex { note(.warning, .sexContradicts, row.number, .sex) }
    return sex
  }

  private mutating func requirements(_ row: ListRow) -> Requirements {
    let (known, all) = ListWords.requirements(row.text(.requirement))
    if !all { note(.error, .unknownRequirement, row.number, .requirement) }
    var requirements = known
    for (column, requirement) in Self.requirementColumns where header.columns[column] != nil {
      guard let isYes = ListWords.isYes(row.text(column)) else {
        note(.error, .unknownRequirement, row.number, column)
        continue
      }
      if isYes { requirements.insert(requirement) }
    }
    return requirements
  }

  private static let requirementColumns: [(ListColumn, Requirements)] = [
    (.wheelchair, .wheelchair), (.stretcher, .stretcher), (.medicalEscort, .medicalEscort),
    (.oxygen, .oxygen), (.frontSeat, .frontSeat),
  ]

  private mutating func steps(_ row: ListRow) -> [ListStep] {
    var steps: [ListStep] = []
    for column in header.steps where column.step.scope == .person {
      guard let on = day(at: column.index, column.heading, row) else { continue }
      let isMedical = column.index == header.columns[.medicalScreening]
      let until = isMedical ? end(of: on, row) : nil
      steps.append(ListStep(code: column.step.code, on: on, until: until))
    }
    return steps
  }

  /// The last day of fitness to travel, which alone may lie ahead.
  private mutating func end(of first: CivilDate, _ row: ListRow) -> CivilDate? {
    let cell = row.text(.fitUntil)
    if cell.isEmpty { return nil }
    let last = read(cell, .fitUntil)?.day
    if last.map({ $0 < first }) ?? true { note(.error, .unreadableDate, row.number, .fitUntil) }
    return last
  }
}

/// Dates, ages and weights.
extension ListReading {
  mutating func day(_ column: ListColumn, _ row: ListRow) -> CivilDate? {
    header.columns[column].flatMap { day(at: $0, header.heading(column), row) }
  }

  /// A day on which something was done: all of it must be known, and it lies behind.
  mutating func day(at index: Int, _ heading: String, _ row: ListRow) -> CivilDate? {
    let cell = index < row.cells.count ? ListText.cleaned(row.cells[index]) : ""
    if cell.isEmpty { return nil }
    let isMonthFirst = facts.monthFirst.contains(index)
    guard let read = ListDate(cell, monthFirst: isMonthFirst, latest: facts.writtenOn.year),
      let day = read.day
    else {
      findings.append(ListFinding(.error, .unreadableDate, row: row.number, column: heading))
      return nil
    }
    for (doubt, matter) in [
      (ListDate.Doubt.ambiguous, ListFinding.Matter.ambiguousDate), (.shortYear, .shortYear),
    ] where read.doubts.contains(doubt) {
      findings.append(ListFinding(.warning, matter, row: row.number, column: heading))
    }
    if day > facts.writtenOn { noteOnce(.warning, .futureDate, row.number, heading) }
    return day
  }

  private func read(_ cell: String, _ column: ListColumn) -> ListDate? {
    let isMonthFirst = header.columns[column].map { facts.monthFirst.contains($0) } ?? false
    return ListDate(cell, monthFirst: isMonthFirst, latest: facts.writtenOn.year)
  }

  private mutating func birth(_ row: ListRow, registered: CivilDate) -> PartialDate? {
    let cell = row.text(.birth)
    let age = age(row)
    guard !cell.isEmpty else {
      guard let age else {
        if row.text(.age).isEmpty { note(.warning, .noBirth, row.number, .birth) }
        return nil
      }
      note(.note, .ageOnly, row.number, .age)
      return PartialDate(year: registered.year - age, isEstimated: true)
    }
    guard let read = read(cell, .birth), let birth = read.birth else {
      note(.error, .unreadableDate, row.number, .birth)
      return nil
    }
    for doubt in read.doubts { note(doubt, row.number) }
    if birth.earliest > facts.writtenOn { note(.error, .futureBirth, row.number, .birth) }
    if facts.writtenOn.year - Int(birth.year) > 120 {
      note(.error, .impossibleAge, row.number, .birth)
    }
    if let age, abs(registered.year - Int(birth.year) - age) > 1 {
      note(.warning, .ageContradicts, row.number, .age)
    }
    return birth
  }

  private mutating func note(_ doubt: ListDate.Doubt, _ row: Int) {
    switch doubt {
    case .yearOnly: note(.note, .yearOnly, row, .birth)
    case .newYearsDay: note(.note, .newYearsDay, row, .birth)
    case .ambiguous: note(.warning, .ambiguousDate, row, .birth)
    case .shortYear: note(.warning, .shortYear, row, .birth)
    case .serial: note(.note, .serialDate, row, .birth)
    case .solarHijri: noteOnce(.note, .solarHijri, row, header.heading(.birth))
    }
  }

  /// Completed years: `34`, `34 лет`, `0.5`, `6 months`.
  private mutating func age(_ row: ListRow) -> Int? {
    let cell = row.text(.age)
    if cell.isEmpty { return nil }
    let quantity = ListQuantity(cell)
    let years: Int? =
      switch quantity?.unit {
      case "", "years", "year", "yrs", "y", "лет", "год", "года", "г", "сол", "سال", "ساله":
        quantity?.whole
      case "months", "month", "mo", "m", "мес", "месяцев", "месяца", "месяц", "моҳ", "ماه":
        quantity.map { $0.whole / 12 }
      default: nil
      }
    guard let years, years <= 120 else {
      note(.error, .impossibleAge, row.number, .age)
      return nil
    }
    return years
  }

  /// Kilograms of the family, rounded up: what is weighed on the day must fit.
  mutating func baggage(_ row: ListRow) -> Int? {
    let cell = row.text(.baggage)
    if cell.isEmpty { return nil }
    guard let quantity = ListQuantity(cell), Self.kilograms.contains(quantity.unit),
      quantity.whole <= 10_000
    else {
      note(.error, .unreadableNumber, row.number, .baggage)
      return nil
    }
    return quantity.whole + (quantity.isFractional ? 1 : 0)
  }

  private static let kilograms: Set<String> = Set(
    ["", "kg", "kgs", "кг", "кило", "kilo", "کیلو", "کیلوگرام"].map(ListText.folded))
}

/// A number as people write it, and the unit behind it.
struct ListQuantity {
  private(set) var whole = 0
  private(set) var isFractional = false
  /// Folded; empty when there is none.
  let unit: String

  /// - Returns: nil when it does not begin with a digit, or is beyond nine of them.
  init?(_ cell: String) {
    var rest = cell.unicodeScalars[...]
    var digits = 0
    while let digit = rest.first, (48...57).contains(digit.value) {
      whole = whole * 10 + Int(digit.value) - 48
      digits += 1
      if digits > 9 { return nil }
      rest.removeFirst()
    }
    guard digits > 0 else { return nil }
    if let point = rest.first, ".,٫".unicodeScalars.contains(point) {
      rest.removeFirst()
      while let digit = rest.first, (48...57).contains(digit.value) {
        if digit != "0" { isFractional = true }
        rest.removeFirst()
      }
    }
    unit = rest.isEmpty ? "" : ListText.folded(String(rest))
  }
}
