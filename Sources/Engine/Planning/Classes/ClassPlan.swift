/// Classes with those who attend them.
public struct ClassPlan: Equatable, Sendable {
  public var classes: [Class]

  public init(classes: [Class] = []) { self.classes = classes }

  public struct Class: Equatable, Sendable {
    public var audience: Int
    public var start: Int
    public var room: Int
    public var trainer: Int
    /// nil where the trainer speaks the audience's language.
    public var interpreter: Int?
    public var households: [Int]

    public init(
      audience: Int, start: Int, room: Int, trainer: Int, interpreter: Int?, households: [Int]
    ) {
      (self.audience, self.start, self.room) = (audience, start, room)
      (self.trainer, self.interpreter, self.households) = (trainer, interpreter, households)
    }
  }
}

/// A venue and the day a household's courses begin there.
public struct ClassSlot: Hashable, Sendable {
  public var venue: Int
  public var start: Int

  public init(venue: Int, start: Int) { (self.venue, self.start) = (venue, start) }
}

/// What a plan of classes is judged by, the first number first; less is better in each.
public struct ClassObjectives: Equatable, Comparable, Sendable {
  /// Persons of households that attend nothing.
  public var untaughtPersons = 0
  /// Persons × days by which departures wait for orientation; who attends nothing, to the horizon.
  public var delayedPersonDays = 0
  /// Persons who had a place and get another or none; the planner made again counts them, the judge
  /// does not.
  public var changedPersons = 0
  public var classDays = 0
  /// Persons × nights.
  public var nightsAway = 0

  public static func < (a: Self, b: Self) -> Bool {
    (a.untaughtPersons, a.delayedPersonDays, a.changedPersons, a.classDays, a.nightsAway)
      < (b.untaughtPersons, b.delayedPersonDays, b.changedPersons, b.classDays, b.nightsAway)
  }
}
