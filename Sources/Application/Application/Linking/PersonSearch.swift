public import Basics
public import Mission

/// Finds people by what somebody remembers: names in any script and order and misspelt, the year
/// of birth, or a number: of the person, household, case, partner's list, document or phone.
public struct PersonSearch: Sendable {
  /// Everybody, as they stood a while ago, and whoever changed since, as they stand now.
  private let everybody: PersonIndex
  private let changed: Set<PersonID>
  private let since: PersonIndex?
  /// How many changes to people `everybody` knows of.
  let known: Int

  /// What a number is, because not everybody may see each.
  public enum Number: Sendable {
    /// Of the person, household, case or partner's list.
    case ours
    case document, phone
  }

  /// Somebody found, the best first.
  public struct Found: Equatable, Sendable {
    public let person: PersonID
    /// 1,000 for each number that is the person's; for names 100 for each word that sounds the
    /// same and less for others, 50 for the year.
    public let score: Int
  }

  /// - Parameter former: made of an earlier state of the same mission, in this process. Only
  ///   whoever changed since is read again, while they are few.
  public init(_ state: MissionState, after former: PersonSearch? = nil) {
    if let former, let changed = Self.changed(since: former.known, in: state) {
      (everybody, known) = (former.everybody, former.known)
      self.changed = changed
      since = PersonIndex(state, of: changed.sorted())
    } else {
      (everybody, known) = (PersonIndex(state), state.changes.ofPeople)
      (changed, since) = ([], nil)
    }
  }

  /// As many as are read again in a few milliseconds.
  private static let mostChanged = 1_000

  private static func changed(since count: Int, in state: MissionState) -> Set<PersonID>? {
    guard let subjects = state.changes.people(since: count) else { return nil }
    var people: Set<PersonID> = []
    for subject in subjects {
      switch subject {
      case .person(let id): people.insert(id)
      case .household(let id): people.formUnion(state.households[id]?.members ?? [])
      case .everybody: return nil
      }
    }
    return people.count <= mostChanged ? people : nil
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
      let holders = holders(of: String(word))
      // A number of four digits may be the year all the same.
      if holders.isEmpty || word.count == 4 { words.append(word) }
      let seen = holders.filter { sees($0.number, $0.person) }
      for id in Set(seen.map { survivor(of: $0.person) }) { scores[id, default: 0] += 1_000 }
    }
    var named: [PersonID: Int] = [:]
    for found in self.named(words.joined(separator: " "), limit: limit * 4) {
      let id = survivor(of: found.person)
      named[id] = max(named[id] ?? .min, found.score)
    }
    for (id, score) in named { scores[id, default: 0] += score }
    return scores.map { Found(person: $0.key, score: $0.value) }
      .sorted { ($1.score, $0.person) < ($0.score, $1.person) }.prefix(limit).map { $0 }
  }

  private static let mostWords = 8

  private func holders(of number: String) -> [PersonIndex.Holder] {
    everybody.holders(of: number).filter { !changed.contains($0.person) }
      + (since?.holders(of: number) ?? [])
  }

  private func named(_ names: String, limit: Int) -> [(person: PersonID, score: Int)] {
    everybody.named(names, limit: limit).filter { !changed.contains($0.person) }
      + (since?.named(names, limit: limit) ?? [])
  }

  /// The record that speaks for this one.
  private func survivor(of id: PersonID) -> PersonID {
    var found = id
    // Only the living are merged, so a chain of merges has an end.
    while let next = changed.contains(found)
      ? since?.mergedInto[found] : everybody.mergedInto[found]
    {
      found = next
    }
    return found
  }
}
