import Basics
import Linkage
import Mission

/// Names and numbers of people, as they stood when it was made.
struct PersonIndex: Sendable {
  struct Holder {
    let person: PersonID
    let number: PersonSearch.Number
  }

  private let people: [PersonID]
  private let names: NameSearch
  private let numbers: [String: [Holder]]
  /// Of those who turned out to be known already: the record they were merged into.
  let mergedInto: [PersonID: PersonID]

  /// - Parameter some: whom it is of, by identifier; nil for everybody.
  init(_ state: MissionState, of some: [PersonID]? = nil) {
    let rows = RegistryTable(state, of: some)
    people = rows.people
    names = NameSearch(rows.table)
    var mergedInto: [PersonID: PersonID] = [:]
    var numbers: [String: [Holder]] = [:]
    func index(_ text: String, _ id: PersonID, as number: PersonSearch.Number = .ours) {
      let key = Self.folded(text)
      if key.utf8.count > 1 {
        numbers[key, default: []].append(Holder(person: id, number: number))
      }
    }
    state.people.forEach(of: some) { id, person in
      if person.isWithdrawn { return }
      if case .duplicate(let other) = person.life { mergedInto[id] = other }
      index(id.description, id)
      for document in person.details?.documents ?? [] {
        index(document.number, id, as: .document)
      }
      for phone in person.details?.phones ?? [] { index(phone, id, as: .phone) }
      index(person.household.description, id)
      guard let household = state.households[person.household] else { return }
      for open in household.cases { index(open.description, id) }
      // A family knows its number without the camp's code in front.
      let parts = household.reference.split(separator: "/")
      index(household.reference, id)
      if parts.count > 1, let last = parts.last { index(String(last), id) }
    }
    (self.mergedInto, self.numbers) = (mergedInto, numbers)
  }

  /// Who has a number.
  func holders(of number: String) -> [Holder] { numbers[Self.folded(number)] ?? [] }

  /// Whose names sound like these, each record's spellings for themselves; the best first.
  func named(_ names: String, limit: Int) -> [(person: PersonID, score: Int)] {
    self.names.find(names, limit: limit).map { (people[$0.row], $0.score) }
  }

  /// Letters and digits of a number in capitals: `p 123-456` is `P123456`. A word without a digit
  /// is no number.
  private static func folded(_ text: String) -> String {
    guard text.contains(where: \.isNumber) else { return "" }
    return text.filter { $0.isLetter || $0.isNumber }.uppercased()
  }
}

extension Table {
  /// These rows, or every row, in order.
  func forEach(of some: [ID<Tag>]?, _ body: (ID<Tag>, Row) -> Void) {
    guard let some else { return forEach(body) }
    for id in some { if let row = self[id] { body(id, row) } }
  }
}
