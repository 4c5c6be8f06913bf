public import Basics
import Linkage
public import Mission

/// Finds people by what somebody remembers: names in any script and order and misspelt, the year
/// of birth, or a number: of the person, household, case, partner's list, document or phone.
public struct PersonSearch: Sendable {
  private let people: [PersonID]
  private let survivors: [PersonID: PersonID]
  private let names: NameSearch
  private let numbers: [String: [Holder]]

  /// What a number is, because not everybody may see each.
  public enum Number: Sendable {
    /// Of the person, household, case or partner's list.
    case ours
    case document, phone
  }

  private struct Holder {
    let person: PersonID
    let number: Number
  }

  /// Somebody found, the best first.
  public struct Found: Equatable, Sendable {
    public let person: PersonID
    /// 1,000 for each number that is the person's; for names 100 for each word that sounds the
    /// same and less for others, 50 for the year.
    public let score: Int
  }

  public init(_ state: MissionState) {
    let rows = RegistryTable(state)
    people = rows.people
    names = NameSearch(rows.table)
    var survivors: [PersonID: PersonID] = [:]
    var numbers: [String: [Holder]] = [:]
    func index(_ text: String, _ id: PersonID, as number: Number = .ours) {
      let key = Self.folded(text)
      if key.utf8.count > 1 {
        numbers[key, default: []].append(Holder(person: id, number: number))
      }
    }
    state.people.forEach { id, person in
      if person.isWithdrawn { return }
      if person.isDuplicate { survivors[id] = state.survivor(of: id) }
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
    (self.survivors, self.numbers) = (survivors, numbers)
  }

  /// - Parameter sees: whether whoever asks may see such a number of this person. One they may not
  ///   see finds nobody: a guess is not confirmed.
  /// - Returns: at most `limit` people, the best first; equal ones by identifier.
  public func find(
    _ query: String, limit: Int = 20, sees: (Number, PersonID) -> Bool = { _, _ in true }
  ) -> [Found] {
    var scores: [PersonID: Int] = [:]
    var words: [Substring] = []
    for word in query.split(whereSeparator: { $0 == " " || $0 == "," }).prefix(Self.mostWords) {
      guard let holders = numbers[Self.folded(String(word))] else {
        words.append(word)
        continue
      }
      // A number of four digits may be the year all the same.
      if word.count == 4 { words.append(word) }
      let seen = holders.filter { sees($0.number, $0.person) }
      for id in Set(seen.map { survivor(of: $0.person) }) { scores[id, default: 0] += 1_000 }
    }
    var named: [PersonID: Int] = [:]
    for found in names.find(words.joined(separator: " "), limit: limit * 4) {
      let id = survivor(of: people[found.row])
      named[id] = max(named[id] ?? .min, found.score)
    }
    for (id, score) in named { scores[id, default: 0] += score }
    return scores.map { Found(person: $0.key, score: $0.value) }
      .sorted { ($1.score, $0.person) < ($0.score, $1.person) }.prefix(limit).map { $0 }
  }

  private static let mostWords = 8

  private func survivor(of id: PersonID) -> PersonID { survivors[id] ?? id }

  /// Letters and digits of a number in capitals: `p 123-456` is `P123456`. A word without a digit
  /// is no number.
  private static func folded(_ text: String) -> String {
    guard text.contains(where: \.isNumber) else { return "" }
    return text.filter { $0.isLetter || $0.isNumber }.uppercased()
  }
}
