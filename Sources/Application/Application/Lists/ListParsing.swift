import Basics
import Mission
import Wire

/// A person as a row of a list says, still in the list's words where they need the mission to mean
/// anything.
struct ListPerson {
  var row: Int
  var relation: Relation
  var name: PersonName
  var sex: Sex
  var birth: PartialDate?
  var document: String
  var phone: String
  var requirements: Requirements
  var screenedOn: CivilDate?
}

/// A family as the rows of a list say.
struct ListFamily {
  var row: Int
  var number: String
  var camp: String
  var home: String
  var registeredOn: CivilDate?
  var form: String
  var signedOn: CivilDate?
  var armsCheckedOn: CivilDate?
  var baggage: Kilograms
  var travelsWith: String
  var people: [ListPerson]
}

/// Turns a table of text into families, noting everything it was not sure of.
struct ListParsing {
  private(set) var families: [ListFamily] = []
  private(set) var findings: [ListFinding] = []
  private(set) var people = 0
  private var columns: [ListColumn: Int] = [:]
  private var headings: [ListColumn: String] = [:]
  private var width = 0
  /// What the family's cells said last: blank cells below the head mean the same again.
  private var above: [ListColumn: String] = [:]

  /// - Parameter writtenOn: the day the list is from; nobody on it is born later.
  init(_ table: TextTable, writtenOn: CivilDate) {
    guard let header = findHeader(table) else { return }
    for (index, cells) in table.rows.enumerated().dropFirst(header + 1) {
      take(cells, row: index + 1, writtenOn)
    }
    for family in families where family.people.first?.relation != .head {
      note(.error, .noHead, family.row, .relation)
    }
  }

  var isRefused: Bool { findings.contains { $0.severity == .error } }

  private mutating func note(
    _ severity: ListFinding.Severity, _ matter: ListFinding.Matter, _ row: Int?,
    _ column: ListColumn?
  ) {
    let heading = column.map { headings[$0] ?? $0.headings[0] }
    findings.append(ListFinding(severity, matter, row: row, column: heading))
  }

  /// The heading row is the first, within ten, that names at least three columns; tags below it, or
  /// in place of it, have the last word.
  private mutating func findHeader(_ table: TextTable) -> Int? {
    for (index, cells) in table.rows.prefix(10).enumerated() {
      let known = cells.compactMap { ListColumn.byHeading[ListText.folded($0)] }
      let tags = cells.compactMap { ListColumn.byTag[ListColumn.canonicalTag($0)] }
      guard max(known.count, tags.count) >= 3 else { continue }
      width = cells.count
      let below = table.rows.dropFirst(index + 1).first ?? []
      readHeadings(cells, tags: isTagRow(below) ? below : [])
      requireColumns()
      return index
    }
    note(.error, .missingColumn, 1, .familyNumber)
    return nil
  }

  private mutating func readHeadings(_ cells: [String], tags: [String]) {
    for (index, cell) in cells.enumerated() where !ListText.cleaned(cell).isEmpty {
      let tag = index < tags.count ? tags[index] : cell
      let column =
        ListColumn.byTag[ListColumn.canonicalTag(tag)]
        ?? ListColumn.byHeading[ListText.folded(cell)]
      guard let column else {
        findings.append(ListFinding(.note, .unknownColumn, row: 1, column: "\(index + 1)"))
        continue
      }
      if columns[column] != nil {
        note(.error, .repeatedColumn, 1, column)
      } else {
        columns[column] = index
        headings[column] = ListText.cleaned(cell)
      }
    }
  }

  private mutating func requireColumns() {
    for column in ListColumn.required where columns[column] == nil {
      note(.error, .missingColumn, 1, column)
    }
    if columns[.birth] == nil && columns[.age] == nil { note(.error, .missingColumn, 1, .birth) }
  }

  private mutating func take(_ cells: [String], row: Int, _ writtenOn: CivilDate) {
    if isTagRow(cells) { return }
    let texts = cells.map(ListText.cleaned)
    if texts.allSatisfy(\.isEmpty) { return }
    if let total = texts.first(where: { !$0.isEmpty }), ListWords.isTotal(total) {
      if let count = texts.compactMap({ Int($0) }).first, count != people {
        note(.warning, .totalDiffers, row, nil)
      }
      return
    }
    if texts.count > width, texts[width...].contains(where: { !$0.isEmpty }) {
      note(.error, .longRow, row, nil)
      return
    }
    takePerson(texts, row, writtenOn)
  }

  private func isTagRow(_ cells: [String]) -> Bool {
    cells.contains { $0.hasPrefix("#") }
      && cells.allSatisfy { $0.hasPrefix("#") || $0.allSatisfy(\.isWhitespace) }
  }

  private func text(_ column: ListColumn, in texts: [String]) -> String {
    guard let index = columns[column], index < texts.count else { return "" }
    return texts[index]
  }

  private mutating func takePerson(_ texts: [String], _ row: Int, _ writtenOn: CivilDate) {
    let relationText = text(.relation, in: texts)
    guard let relation = ListWords.relation(relationText) else {
      note(.error, .unknownRelation, row, .relation)
      return
    }
    let number = text(.familyNumber, in: texts)
    let isSame = number.isEmpty || number == families.last?.number
    if relation == .head || !isSame || families.isEmpty {
      if relation == .head, !number.isEmpty, isSame, !families.isEmpty {
        note(.warning, .strayHead, row, .familyNumber)
      }
      beginFamily(texts, row)
    }
    let registered = families[families.count - 1].registeredOn ?? writtenOn
    let person = person(texts, row, relation, registered: registered, writtenOn)
    families[families.count - 1].people.append(person)
    people += 1
  }

  private mutating func beginFamily(_ texts: [String], _ row: Int) {
    let number = text(.familyNumber, in: texts)
    if number.isEmpty { note(.error, .noNumber, row, .familyNumber) }
    families.append(
      ListFamily(
        row: row, number: number, camp: text(.camp, in: texts), home: text(.home, in: texts),
        registeredOn: day(.registered, texts, row), form: text(.formNumber, in: texts),
        signedOn: day(.formSigned, texts, row), armsCheckedOn: day(.armsCheck, texts, row),
        baggage: Kilograms(whole(.baggage, texts, row, in: 0...10_000) ?? 0),
        travelsWith: text(.travelsWith, in: texts), people: []))
  }

  private mutating func whole(
    _ column: ListColumn, _ texts: [String], _ row: Int, in range: ClosedRange<Int>
  ) -> Int? {
    let cell = text(column, in: texts)
    if cell.isEmpty { return nil }
    guard let value = Int(cell), range.contains(value) else {
      note(.error, column == .age ? .impossibleAge : .unreadableNumber, row, column)
      return nil
    }
    return value
  }

  private mutating func day(_ column: ListColumn, _ texts: [String], _ row: Int) -> CivilDate? {
    let cell = text(column, in: texts)
    if cell.isEmpty { return nil }
    guard let date = ListDate(cell), let day = date.day else {
      note(.error, .unreadableDate, row, column)
      return nil
    }
    return day
  }

  private mutating func person(
    _ texts: [String], _ row: Int, _ relation: Relation, registered: CivilDate,
    _ writtenOn: CivilDate
  ) -> ListPerson {
    let name = PersonName(
      given: text(.givenName, in: texts), father: text(.fatherName, in: texts),
      family: text(.familyName, in: texts))
    if name.given.isEmpty && name.family.isEmpty { note(.error, .noName, row, .givenName) }
    for part in [name.given, name.father, name.family] where ListText.mixesScripts(part) {
      note(.warning, .mixedScript, row, .givenName)
    }
    let requirementText = text(.requirement, in: texts)
    let requirements = ListWords.requirements(requirementText)
    if requirements == nil { note(.error, .unknownRequirement, row, .requirement) }
    return ListPerson(
      row: row, relation: relation, name: name, sex: sex(texts, row),
      birth: birth(texts, row, registered: registered, writtenOn),
      document: text(.document, in: texts), phone: text(.phone, in: texts),
      requirements: requirements ?? [], screenedOn: day(.medicalScreening, texts, row))
  }

  private mutating func sex(_ texts: [String], _ row: Int) -> Sex {
    let cell = text(.sex, in: texts)
    if cell.isEmpty {
      note(.warning, .missingSex, row, .sex)
      return .unknown
    }
    guard let sex = ListWords.sex(cell) else {
      note(.error, .unknownSex, row, .sex)
      return .unknown
    }
    return sex
  }

  private mutating func birth(
    _ texts: [String], _ row: Int, registered: CivilDate, _ writtenOn: CivilDate
  ) -> PartialDate? {
    let cell = text(.birth, in: texts)
    guard !cell.isEmpty else {
      guard let age = whole(.age, texts, row, in: 0...120) else {
        if text(.age, in: texts).isEmpty { note(.warning, .noBirth, row, .birth) }
        return nil
      }
      note(.warning, .ageOnly, row, .age)
      return PartialDate(year: registered.year - age, isEstimated: true)
    }
    guard let read = ListDate(cell), let birth = read.birth else {
      note(.error, .unreadableDate, row, .birth)
      return nil
    }
    for doubt in read.doubts {
      switch doubt {
      case .yearOnly: note(.note, .yearOnly, row, .birth)
      case .newYearsDay: note(.note, .newYearsDay, row, .birth)
      case .ambiguous: note(.warning, .ambiguousDate, row, .birth)
      case .solarHijri: note(.note, .solarHijri, row, .birth)
      }
    }
    if birth.earliest > writtenOn { note(.error, .futureBirth, row, .birth) }
    if writtenOn.year - Int(birth.year) > 120 { note(.error, .impossibleAge, row, .birth) }
    return birth
  }
}
