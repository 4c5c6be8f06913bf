public import Mission

extension MissionState {
  /// Merges everybody whom the queue pairs between two households, each person once, the surest
  /// first.
  public func merging(_ one: HouseholdID, into other: HouseholdID) -> [Command] {
    var taken: Set<PersonID> = []
    var commands: [Command] = []
    for (pair, _) in openDuplicates {
      let households = [pair.one, pair.other].map { people[$0]?.household }
      let isForward = households == [one, other]
      guard isForward || households == [other, one], taken.isDisjoint(with: [pair.one, pair.other])
      else { continue }
      taken.formUnion([pair.one, pair.other])
      commands.append(
        .merge(isForward ? pair.one : pair.other, into: isForward ? pair.other : pair.one))
    }
    return commands
  }
}
