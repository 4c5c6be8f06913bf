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
  }

  /// The order in which corridors are served on a day.
  public var order: [Int]
  public var roads: [Road]
  /// Days by which each unit of priority brings a household forward.
  public var priorityDays = 100

  /// Plain dispatching: the corridors in their order, as full as may be.
  public init(corridorCount count: Int) {
    order = Array(0..<count)
    roads = Array(repeating: Road(), count: count)
  }

  /// The most that priority and detours may move anybody, so that ranks stay small numbers.
  static let most = (priorityDays: 200, detour: 200)
}
