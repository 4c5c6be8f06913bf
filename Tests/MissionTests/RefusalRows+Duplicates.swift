import Basics
import Mission

/// Who is one person.
extension RefusalRow {
  static let duplicates: [RefusalRow] = [
    .init(.mergeWithItself) { mission in
      mission.readyHousehold(2)
      return .merge(SmallMission.head, into: SmallMission.head)
    },
    .init(.mergeWithinHousehold) { mission in
      mission.readyHousehold(2)
      return .merge(PersonID(number: 2), into: SmallMission.head)
    },
    .init(.isDuplicate) { mission in
      mission.readyHousehold(2)
      let other = mission.strangers(1)
      mission.carryOut(.merge(other, into: SmallMission.head))
      return .recordDeath(other, on: SmallMission.day)
    },
    .init(.mergeOfTheDead) { mission in
      mission.readyHousehold(2)
      let other = mission.strangers(1)
      mission.carryOut(.recordDeath(other, on: SmallMission.day))
      return .merge(other, into: SmallMission.head)
    },
    .init(.mergeWhileBooked) { mission in
      mission.booked()
      return .merge(SmallMission.head, into: mission.strangers(1))
    },
    .init(.mergeAfterJourney) { mission in
      mission.arrived()
      return .merge(SmallMission.head, into: mission.strangers(1))
    },
    .init(.notMerged) { mission in
      mission.readyHousehold(1)
      return .unmerge(SmallMission.head)
    },
    .init(.notProposed) { mission in
      mission.readyHousehold(1)
      return .dismissDuplicate(SmallMission.head, mission.strangers(1))
    },
    .init(.thresholdTooLow) { _ in .setMergeThreshold(Limits.leastMergeThreshold - 1) },
  ]
}

extension SmallMission {
  /// The head of another ready household.
  mutating func strangers(_ size: Int) -> PersonID {
    let id = readyHousehold(size)
    return state.members(of: id)[0].id
  }
}
