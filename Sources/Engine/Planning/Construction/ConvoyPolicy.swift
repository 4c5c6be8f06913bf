/// How a decoder weighs households and convoys against each other: what a search varies.
public struct ConvoyPolicy: Equatable, Sendable {
  /// The order in which corridors are served on a day.
  public var corridors: [Int]
  /// Days before a household's last departure within which it goes before all others, by corridor.
  public var urgency: [Int]
  /// A convoy with fewer persons waits, unless somebody on it is urgent; by corridor.
  public var fewestPersons: [Int]
  /// A vehicle filled to less than this per cent of its seats stays, unless somebody in it is
  /// urgent; by corridor.
  public var leastFill: [Int]
  /// Per cent of the free beds and crossing places that one convoy may take, by corridor.
  public var share: [Int]
  /// Days by which each unit of priority brings a household forward.
  public var priorityDays: Int

  /// Plain dispatching: the corridors in their order, as full as may be.
  public init(corridorCount count: Int) {
    corridors = Array(0..<count)
    urgency = Array(repeating: 10, count: count)
    fewestPersons = Array(repeating: 1, count: count)
    leastFill = Array(repeating: 0, count: count)
    share = Array(repeating: 100, count: count)
    priorityDays = 100
  }
}
