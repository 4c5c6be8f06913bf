/// The people of a season of return, all of them synthetic.
public struct Season: Sendable {
  public let seed: UInt64
  public let people: [SyntheticPerson]
  public let households: [SyntheticHousehold]
}

/// Synthetic people and the lists a partner would send about them.
public enum Caseload {
  /// People assisted from Afghanistan in 1997 (UNHCR Global Appeal 1999, Central Asia).
  public static let peopleOf1997 = 10_200

  /// The most people one call makes; the whole mission had 171,000.
  public static let peopleLimit = 1_000_000

  /// Makes `people` people, exactly, with camps in the shares of 1997.
  ///
  /// The same seed and number, 1 to 1,000,000, give the same people on every machine.
  public static func season(seed: UInt64, people: Int = peopleOf1997) -> Season {
    precondition((1...peopleLimit).contains(people), "a season has 1 to 1,000,000 people")
    var crowd = Crowd(seed: seed)
    var left = people
    for camp in Camp.allCases {
      let share = camp == Camp.allCases.last ? left : people * camp.peopleOf1997 / peopleOf1997
      crowd.settle(share, in: camp)
      left -= share
    }
    return Season(seed: seed, people: crowd.people, households: crowd.households)
  }
}
