/// How a decoder weighs households and convoys against each other: what a search varies.
public struct ConvoyPolicy: Equatable, Sendable {
  /// What is decided for each corridor apart.
  public struct Road: Equatable, Sendable {
    /// Days before a household's last departure within which it goes before all others.
    public var urgency = 10
    /// A convoy with fewer persons waits, unless somebody on it is urgent.
    public var fewestPersons = 1
    /// A vehicle filled to less than this per cent of its seats stays, unless somebody in it is
    /// urgent.
    public var leastFill = 0
    /// Per cent of a day's beds and crossing places that the corridor's first convoy may take.
    public var share = 100
    /// Days by which households that could take another road stand back on this one.
    public var detour = 0
    /// Vehicles of each type that the road leaves at home for others; empty for none.
    public var kept: [Int] = []
  }

  /// The order in which corridors are served on a day.
  public var order: [Int]
  public var roads: [Road]
  /// Days by which each unit of priority brings a household forward.
  public var priorityDays = 100

  /// What is kept free for the days to come; nil for nothing.
  var departures: Departures?

  /// What single days do otherwise; empty while nothing does.
  public var exceptions = Exceptions()

  /// Days on which a corridor's first convoy has another share, 0 for a day on which it holds, and
  /// the corridor that is served first.
  public struct Exceptions: Equatable, Sendable {
    private var shares: [Int8] = []
    private var firsts: [Int16] = []
    private var horizon = 0

    public var isEmpty: Bool { horizon == 0 }

    init() {}

    /// Room for exceptions, none made.
    init(corridorCount count: Int, horizon: Int) {
      shares = Array(repeating: -1, count: count * horizon)
      firsts = Array(repeating: -1, count: horizon)
      self.horizon = horizon
    }

    /// Per cent, or nil for what the corridor does on other days.
    func share(_ corridor: Int, _ day: Int) -> Int? {
      guard horizon > 0 else { return nil }
      let share = Int(shares[corridor * horizon + day])
      return share < 0 ? nil : share
    }

    mutating func set(_ share: Int?, _ corridor: Int, _ day: Int) {
      shares[corridor * horizon + day] = share.map { Int8($0) } ?? -1
    }

    /// The corridor served first on a day, or nil for the usual order.
    func first(_ day: Int) -> Int? {
      guard horizon > 0, firsts[day] >= 0 else { return nil }
      return Int(firsts[day])
    }

    mutating func set(first corridor: Int?, _ day: Int) {
      firsts[day] = corridor.map { Int16($0) } ?? -1
    }
  }

  /// The same, with what a timetable needs kept free.
  func along(_ timetable: Timetable, _ problem: ConvoyProblem) -> ConvoyPolicy {
    var policy = self
    policy.departures = Departures(timetable, problem)
    return policy
  }

  /// Plain dispatching: the corridors in their order, as full as may be.
  public init(corridorCount count: Int) {
    order = Array(0..<count)
    roads = Array(repeating: Road(), count: count)
  }
}
