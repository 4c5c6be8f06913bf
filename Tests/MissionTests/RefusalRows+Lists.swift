import Basics
import Mission

/// Lists, and their withdrawal.
extension RefusalRow {
  static let lists: [RefusalRow] = [
    .init(.extractTooLarge) { _ in
      .recordExtract(people: 101, recipient: "A ministry", purpose: "Reception")
    },
    .init(.noList) { _ in .withdrawList(ListID(number: 7)) },
    .init(.listIsOlder) { mission in
      mission.listed(2)
      // A list in the first form of the record, which knew no day.
      let list = ListImported(
        list: ListID(number: 2), fingerprint: "b", partner: "CAMP", rows: 1, registered: 1,
        corrected: 0)
      mission.state.apply(.listImported(list))
      return .withdrawList(ListID(number: 2))
    },
    .init(.listIsBuiltOn) { mission in
      mission.listed(2)
      mission.carryOut(.recordDeath(PersonID(number: 2), on: SmallMission.day))
      return .withdrawList(ListID(number: 1))
    },
  ]
}

extension SmallMission {
  /// A household of a list that was taken in today.
  @discardableResult
  mutating func listed(_ size: Int) -> ListID {
    var list = ListImported(
      list: ListID(number: 1), fingerprint: "a", partner: "CAMP", rows: size,
      registered: Persons(size), corrected: 0)
    list.firstPerson = state.people.next(node: 0)
    list.firstHousehold = state.households.next(node: 0)
    list.households = 1
    let id = state.lists.next(node: 0)
    readyHousehold(size)
    carryOut(.recordList(list))
    return id
  }
}
