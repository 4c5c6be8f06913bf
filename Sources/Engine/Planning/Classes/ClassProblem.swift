/// Who must attend an orientation course by when, and the rooms, trainers and interpreters there
/// are: integers and indices, no people. The rules: `Documentation/formats/classes.md`.
///
/// Days are counted from 0. A class runs on the days of its course one after the other, none of
/// them closed.
public struct ClassProblem: Sendable {
  public var horizon: Int
  /// Days between the last day of a course and the departure, at least.
  public var finishBefore: Int
  /// Days on which nobody teaches, for each day of the horizon.
  public var isClosed: [Bool]
  public var venues: [Venue]
  public var rooms: [Room]
  public var trainers: [Trainer]
  public var interpreters: [Interpreter]
  public var audiences: [Audience]
  public var households: [Party]
  /// Households that are never at one venue on one day.
  public var apart: [Pair]

  public init(
    horizon: Int, finishBefore: Int = 0, isClosed: [Bool], venues: [Venue], rooms: [Room],
    trainers: [Trainer], interpreters: [Interpreter], audiences: [Audience], households: [Party],
    apart: [Pair] = []
  ) {
    precondition(isClosed.count == horizon)
    (self.horizon, self.finishBefore, self.isClosed) = (horizon, finishBefore, isClosed)
    (self.venues, self.rooms, self.trainers) = (venues, rooms, trainers)
    (self.interpreters, self.audiences) = (interpreters, audiences)
    (self.households, self.apart) = (households, apart)
  }

  /// Where classes are held; sessions at a distance have a venue too, with a room for each line.
  public struct Venue: Equatable, Sendable {
    /// Small children who can be minded on a day; nil: no limit.
    public var minded: Int?
    /// People who can sleep there in a night; nil: no limit.
    public var beds: Int?

    public init(minded: Int? = nil, beds: Int? = nil) { (self.minded, self.beds) = (minded, beds) }
  }

  public struct Room: Equatable, Sendable {
    public var venue: Int
    public var places: Int
    /// Days on which it is not to be had, for each day of the horizon.
    public var isAway: [Bool]

    public init(venue: Int, places: Int, isAway: [Bool]) {
      (self.venue, self.places, self.isAway) = (venue, places, isAway)
    }
  }

  public struct Trainer: Equatable, Sendable {
    public var venues: [Int]
    public var languages: [Int]
    public var isWoman: Bool
    public var isAway: [Bool]

    public init(venues: [Int], languages: [Int], isWoman: Bool, isAway: [Bool]) {
      (self.venues, self.languages) = (venues, languages)
      (self.isWoman, self.isAway) = (isWoman, isAway)
    }
  }

  public struct Interpreter: Equatable, Sendable {
    public var venues: [Int]
    public var languages: [Int]
    public var isAway: [Bool]

    public init(venues: [Int], languages: [Int], isAway: [Bool]) {
      (self.venues, self.languages, self.isAway) = (venues, languages, isAway)
    }
  }

  /// People who are taught together: a course for a language and an age band, for those who do not
  /// read, for women.
  public struct Audience: Equatable, Sendable {
    public var language: Int
    /// Days of the course.
    public var days: Int
    /// Persons of one class.
    public var most: Int
    public var needsWoman: Bool

    public init(language: Int, days: Int = 3, most: Int, needsWoman: Bool = false) {
      (self.language, self.days, self.most) = (language, days, most)
      self.needsWoman = needsWoman
    }
  }

  public struct Pair: Equatable, Sendable {
    public var one: Int
    public var other: Int

    public init(_ one: Int, _ other: Int) { (self.one, self.other) = (one, other) }
  }
}
