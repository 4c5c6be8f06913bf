import Basics
import Mission
import Wire

/// What the rows of some of a list's families say.
struct ListReading: Sendable {
  private(set) var families: [ListFamily]
  var findings: [ListFinding] = []
  /// What is said once for a whole column, where it was said first here.
  private(set) var saidOnce: [Remark: (row: Int, finding: Int)] = [:]

  let facts: ListFacts
  var header: ListHeader { facts.header }
  var sexes = Remembered<Sex?>()
  var sexesOfRelations = Remembered<Sex?>()

  struct Remark: Hashable, Sendable {
    let matter: ListFinding.Matter
    let heading: String
  }

  /// - Parameter families: those to be read, by their places.
  init(_ facts: ListFacts, _ placing: ListPlacing, families: Range<Int>) {
    self.facts = facts
    self.families = Array(placing.families[families])
    // In the order of rows, for a family's need not stand together.
    for index in facts.firstRow..<facts.table.rows.count {
      guard let place = placing.places[index], families.contains(Int(place.family)) else {
        continue
      }
      take(index, into: Int(place.family) - families.lowerBound, place.relation)
    }
    for index in self.families.indices { putHeadFirst(index) }
  }

  private mutating func take(_ index: Int, into family: Int, _ relation: Relation) {
    let row = ListRow(header: header, cells: facts.table.rows[index], number: index + 1)
    fill(family, row)
    let registered = families[family].registeredOn ?? facts.writtenOn
    // Most families find room at once.
    if families[family].people.isEmpty { families[family].people.reserveCapacity(8) }
    families[family].people.append(person(row, relation, registered: registered))
  }

  mutating func note(
    _ severity: ListFinding.Severity, _ matter: ListFinding.Matter, _ row: Int?,
    _ column: ListColumn?
  ) {
    findings.append(
      ListFinding(severity, matter, row: row, column: column.map { header.heading($0) }))
  }

  /// Once for the whole column, at its first row: what is true of one row is true of most.
  mutating func noteOnce(
    _ severity: ListFinding.Severity, _ matter: ListFinding.Matter, _ row: Int, _ heading: String
  ) {
    let remark = Remark(matter: matter, heading: heading)
    if saidOnce[remark] != nil { return }
    saidOnce[remark] = (row, findings.count)
    findings.append(ListFinding(severity, matter, row: row, column: heading))
  }

  private mutating func putHeadFirst(_ index: Int) {
    guard let head = families[index].people.firstIndex(where: { $0.relation == .head }) else {
      note(.error, .noHead, families[index].row, .relation)
      return
    }
    if head > 0 {
      let person = families[index].people.remove(at: head)
      families[index].people.insert(person, at: 0)
    }
  }

  /// What is said once for a family stands in the head's row or in every one: the first word holds.
  private mutating func fill(_ index: Int, _ row: ListRow) {
    func keep(_ column: ListColumn, _ path: WritableKeyPath<ListFamily, String>) {
      if families[index][keyPath: path].isEmpty {
        families[index][keyPath: path] = row.text(column)
      }
    }
    keep(.camp, \.camp)
    keep(.campCountry, \.campCountry)
    keep(.home, \.home)
    keep(.homeCountry, \.homeCountry)
    keep(.formNumber, \.form)
    keep(.travelsWith, \.travelsWith)
    if families[index].registeredOn == nil {
      families[index].registeredOn = day(.registered, row)
    }
    if !facts.adultsSign, families[index].signedOn == nil {
      families[index].signedOn = day(.formSigned, row)
    }
    if families[index].baggage == nil {
      families[index].baggage = baggage(row).map { Kilograms($0) }
    }
    for column in facts.header.steps where column.step.scope == .family {
      if families[index].steps.contains(where: { $0.code == column.step.code }) { continue }
      guard let day = day(at: column.index, column.heading, row) else { continue }
      families[index].steps.append(ListStep(code: column.step.code, on: day))
    }
  }
}
