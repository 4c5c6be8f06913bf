extension ClassProblem {
  /// A household: its courses begin on the same day at the same venue.
  public struct Party: Equatable, Sendable {
    public var learners: [Learners]
    /// Small children to be minded meanwhile.
    public var minded: Int
    /// Those who neither learn nor are minded, but come along and depart with the others.
    public var others: Int
    /// Where it may attend.
    public var choices: [Choice]
    /// The first day it may attend on.
    public var ready: Int
    /// The earliest departure that its readiness allows.
    public var departure: Int

    public init(
      learners: [Learners], minded: Int = 0, others: Int = 0, choices: [Choice], ready: Int,
      departure: Int
    ) {
      (self.learners, self.minded, self.others) = (learners, minded, others)
      (self.choices, self.ready, self.departure) = (choices, ready, departure)
    }

    /// Everybody, for all depart later when one of them learns later.
    public var size: Int { learners.reduce(minded + others) { $0 + $1.count } }
  }

  public struct Learners: Equatable, Sendable {
    public var audience: Int
    public var count: Int

    public init(audience: Int, count: Int) { (self.audience, self.count) = (audience, count) }
  }

  public struct Choice: Equatable, Sendable {
    public var venue: Int
    /// Nights away from home for each person; who has any sleeps at the venue.
    public var nights: Int

    public init(venue: Int, nights: Int) { (self.venue, self.nights) = (venue, nights) }
  }

  /// Whether a class of so many days may begin on a day, for all that the calendar says.
  func mayStart(_ day: Int, days: Int) -> Bool {
    day >= 0 && day + days <= horizon && !isClosed[day..<day + days].contains(true)
  }

  /// Days until the last of a household's courses is over.
  func days(of household: Int) -> Int {
    households[household].learners.reduce(1) { max($0, audiences[$1.audience].days) }
  }

  /// Days that a household departs later when its courses begin on `day`, or never: then it waits
  /// to the horizon.
  func delay(of household: Int, starting day: Int?) -> Int {
    let end = day.map { $0 + days(of: household) - 1 } ?? horizon
    return max(0, end + finishBefore - households[household].departure)
  }
}
