import Synchronization

/// A line of search with its own plan, its best plan so far and its own random numbers.
protocol SearchLane: Sendable {
  associatedtype Value: Comparable

  /// What the best plan is worth; less is better.
  var best: Value { get }

  /// Searches on for so many steps.
  ///
  /// - Parameter heat: thousandths of the search that are left; the hotter, the worse a plan may
  ///   become for a while.
  mutating func run(steps: Int, heat: Int)

  /// Goes on from the best plan of another line.
  mutating func follow(_ other: Self)
}

/// Looks for a better plan in rounds: two lines of search, each with its own random numbers; now
/// and then the worse goes on from the better's plan. So the plan depends on the seed and the
/// rounds, and not on the number of threads.
struct TwinSearch<Lane: SearchLane> {
  private let threads: ConvoyThreads
  private let stepsPerRound: Int
  private var lanes: [Lane]
  private(set) var rounds = 0

  /// - Parameter lane: makes a line from a seed of its own.
  init(
    seed: UInt64, stepsPerRound: Int, threads: @escaping ConvoyThreads, lane: (UInt64) -> Lane
  ) {
    (self.threads, self.stepsPerRound) = (threads, stepsPerRound)
    lanes = (0..<2).map { lane(seed &* 0x9E37_79B9 &+ $0) }
  }

  /// The line with the better plan.
  var best: Lane { lanes[1].best < lanes[0].best ? lanes[1] : lanes[0] }

  /// Above this heat each line goes its own way: another's plan would be lost at once.
  private static var apartAbove: Int { 300 }

  /// - Parameter heat: as lines have it; none for who begins with a plan that is to be kept.
  mutating func round(heat: Int = 0) {
    let (boxes, steps) = (lanes.map { LaneBox($0) }, stepsPerRound)
    lanes.removeAll()
    threads(boxes.count) { boxes[$0].run(steps: steps, heat: heat) }
    lanes = boxes.map(\.content)
    rounds += 1
    guard rounds.isMultiple(of: 8), heat <= Self.apartAbove else { return }
    let champion = best
    for index in lanes.indices where champion.best < lanes[index].best {
      lanes[index].follow(champion)
    }
  }
}

/// A line of search that a thread takes out and puts back.
private final class LaneBox<Lane: SearchLane>: Sendable {
  private let lane: Mutex<Lane>

  init(_ lane: Lane) { self.lane = Mutex(lane) }

  func run(steps: Int, heat: Int) { lane.withLock { $0.run(steps: steps, heat: heat) } }

  var content: Lane { lane.withLock { $0 } }
}
