import Basics
import Mission

extension RandomCommands {
  /// A list is taken in, or withdrawn; it registered a family that is there, whatever became of it.
  mutating func list(_ state: MissionState) -> Command {
    if generator.chance(1, in: 2) { return .withdrawList(any(state.lists.ids)) }
    let home = any(state.households.ids)
    let people = state.households[home]?.members ?? []
    var list = ListImported(
      list: ListID(number: 1), fingerprint: "\(generator.below(1_000_000))", partner: "CAMP",
      rows: people.count, registered: Persons(people.count), corrected: 0)
    (list.firstPerson, list.firstHousehold, list.households) = (people.first, home, 1)
    return .recordList(list)
  }
}
