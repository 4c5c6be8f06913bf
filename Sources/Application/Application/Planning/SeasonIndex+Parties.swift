import Basics
import Mission
import Planning

/// Who waits, and since when and until when.
extension SeasonIndex {
  struct Waiting {
    var households: [HouseholdID] = []
    var parties: [ConvoyProblem.Party] = []
    /// Of which case each is a party.
    var cases: [CaseID] = []
    /// Cases that may not travel on any day of the season.
    var notReady: [CaseID] = []
  }

  /// Households with an open case and some day of the season to travel on, whose place, if they
  /// have one, is on a movement that may be planned again.
  func waiting(_ programme: ProgrammeID, booked open: Set<MovementID>) -> Waiting {
    var waiting = Waiting()
    var groups: [CaseID: Int] = [:]
    state.cases.forEach { id, row in
      guard row.programme == programme, row.isOpen,
        let home = state.households[row.household], !home.members.isEmpty
      else { return }
      let members = state.members(of: row.household)
      guard
        members.allSatisfy({ member in
          member.person.arrivedAt == nil && member.person.movement.map(open.contains) ?? true
        })
      else { return }
      let group = state.travellingTogether(with: id)
      guard let days = window(of: group), let site = sites[home.site],
        let district = sites[home.destination]
      else {
        waiting.notReady.append(id)
        return
      }
      if group.count > 1, groups[group[0]] == nil { groups[group[0]] = groups.count }
      waiting.households.append(row.household)
      waiting.cases.append(id)
      waiting.parties.append(
        .init(
          site: site, district: district, places: places(of: members, home.baggage),
          ready: max(0, days.first - span.first), due: days.last - span.first,
          priority: priority(of: members), group: group.count > 1 ? groups[group[0]] : nil,
          escorted: members.count { $0.person.requirements.contains(.medicalEscort) }))
    }
    return waiting
  }

  /// Pairs of those waiting whose cases must never travel together, by index.
  func keptApart(_ waiting: Waiting) -> [(Int, Int)] {
    var numbers: [HouseholdID: Int] = [:]
    for (index, household) in waiting.households.enumerated() { numbers[household] = index }
    return waiting.cases.enumerated().flatMap { index, id in
      (state.cases[id]?.links ?? []).compactMap { link -> (Int, Int)? in
        guard link.kind == .apart, let other = state.cases[link.other], other.isOpen,
          let number = numbers[other.household]
        else { return nil }
        return (index, number)
      }
    }
  }

  /// The days on which all cases of a group may travel, and no earlier than they were registered.
  private func window(of group: [CaseID]) -> DateSpan? {
    var common: DateSpan? = span
    for id in group {
      guard let row = state.cases[id] else { return nil }
      let readiness = state.readiness(of: id, on: max(span.first, row.openedOn))
      let own = readiness.spans.first { $0.overlaps(span) && $0.last >= row.openedOn }
      common = own.flatMap { common?.intersection($0) }
        .flatMap { DateSpan(max($0.first, row.openedOn), $0.last) }
    }
    return common
  }

  private func places(
    of members: [(id: PersonID, person: Person)], _ baggage: Kilograms
  ) -> ConvoyProblem.Places {
    var places = ConvoyProblem.Places(
      seats: 0, wheelchairs: 0, stretchers: 0, kilograms: baggage.value)
    for (_, person) in members {
      switch person.requirements.place {
      case .seat: places.seats += 1
      case .wheelchair: places.wheelchairs += 1
      case .stretcher: places.stretchers += 1
      case .lap: break
      }
    }
    return places
  }

  /// 5 with a medical requirement, 2 with somebody under five or over sixty, else 1: an assumption
  /// of this planner, not a rule of the field.
  private func priority(of members: [(id: PersonID, person: Person)]) -> Int {
    let medical: Requirements = [.stretcher, .wheelchair, .medicalEscort, .oxygen]
    if members.contains(where: { !$0.person.requirements.isDisjoint(with: medical) }) { return 5 }
    let isFrail = members.contains { member in
      guard let age = member.person.age(on: span.first) else { return false }
      return age < 5 || age >= 60
    }
    return isFrail ? 2 : 1
  }
}
