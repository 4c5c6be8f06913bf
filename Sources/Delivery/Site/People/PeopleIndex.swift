import Application
import Basics
import Mission
import Synchronization

/// The search index over everybody, kept until somebody's names, numbers or household change.
///
/// Most of what moves the journal on changes none of these (a read that is recorded, a boarding):
/// looking once at what the index is made of is far cheaper than making it.
final class PeopleIndex: Sendable {
  private struct Built {
    var position: Int
    let mark: Int
    let search: PersonSearch
  }

  private let built = Mutex<Built?>(nil)

  func search(_ state: MissionState, at position: Int) -> PersonSearch {
    built.withLock { built in
      if let known = built, known.position == position { return known.search }
      let mark = Self.mark(of: state)
      if let known = built, known.mark == mark {
        built?.position = position
        return known.search
      }
      let search = PersonSearch(state)
      built = Built(position: position, mark: mark, search: search)
      return search
    }
  }

  /// A number that differs when anything the index is made of does.
  private static func mark(of state: MissionState) -> Int {
    var hasher = Hasher()
    state.people.forEach { id, person in
      hasher.combine(id)
      hasher.combine(person.household)
      if case .duplicate(let survivor) = person.life { hasher.combine(survivor) }
      hasher.combine(person.isWithdrawn)
      hasher.combine(person.sex)
      hasher.combine(person.relation)
      hasher.combine(person.birthYear)
      guard let details = person.details else { return }
      for name in details.names { hasher.combine([name.given, name.father, name.family]) }
      hasher.combine(details.birth)
      for document in details.documents { hasher.combine(document.number) }
      hasher.combine(details.phones)
    }
    state.households.forEach { id, household in
      hasher.combine(id)
      hasher.combine(household.reference)
      hasher.combine(household.site)
      hasher.combine(household.members)
      hasher.combine(household.cases)
    }
    return hasher.finalize()
  }
}
