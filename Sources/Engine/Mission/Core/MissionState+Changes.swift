/// How often something happened that whoever keeps an index must hear of. Counts of this process
/// alone: no part of the state that nodes share.
public struct Changes: Equatable, Sendable {
  /// To what records can be compared by: names, papers, births.
  public internal(set) var ofRecords = 0
  /// To who is there at all, in which household, under which number.
  public internal(set) var ofPeople = 0
}

extension MissionState {
  mutating func count(_ event: Event) {
    switch event {
    case .personRegistered, .personCorrected, .personErased, .listWithdrawn:
      changes.ofRecords += 1
      changes.ofPeople += 1
    case .personDied, .peopleMerged, .peopleUnmerged, .householdRegistered, .householdCorrected,
      .membersMoved, .headChanged, .caseOpened:
      changes.ofPeople += 1
    default: break
    }
  }
}
