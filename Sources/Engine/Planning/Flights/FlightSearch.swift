import Synchronization

/// Looks for a better flight plan in rounds: two lines of search, each with its own random numbers;
/// after a round the worse goes on from the better's plan. So the plan depends on the seed and the
/// rounds, and not on the number of threads.
struct FlightSearch {
  private let ground: FlightGround
  private let threads: ConvoyThreads
  private var lanes: [FlightLane]
  private(set) var rounds = 0

  /// Steps of a round, for each of the lines.
  static let stepsPerRound = 2_000
  private static let width = 2

  init(
    _ ground: FlightGround, starts: [FlightTrack], seed: UInt64, threads: @escaping ConvoyThreads
  ) {
    (self.ground, self.threads) = (ground, threads)
    let first = starts.min { ground.worth($0.value) < ground.worth($1.value) }
    lanes = (0..<Self.width).map { lane in
      FlightLane(first ?? FlightTrack(ground), seed: seed &* 0x9E37_79B9 &+ UInt64(lane))
    }
  }

  var best: (choice: [Int?], value: FlightObjectives) {
    var best = (lanes[0].champion, lanes[0].best)
    for lane in lanes where lane.best < best.1 { best = (lane.champion, lane.best) }
    return best
  }

  mutating func round() {
    let boxes = lanes.map { LaneBox($0) }
    lanes.removeAll()
    threads(boxes.count) { boxes[$0].run(steps: Self.stepsPerRound) }
    lanes = boxes.map(\.content)
    rounds += 1
    guard rounds.isMultiple(of: 8) else { return }
    let champion = best
    for index in lanes.indices where champion.value < lanes[index].best {
      lanes[index].move(to: FlightTrack(ground, champion.choice))
    }
  }
}

extension FlightSearch {
  /// Moves everybody who has a sooner itinerary open to it, so that no idle place is left without a
  /// reason.
  mutating func settle() {
    var track = FlightTrack(ground, best.choice)
    track.advance()
    for index in lanes.indices { lanes[index].move(to: track) }
  }
}

extension FlightTrack {
  /// Goes through the units until none can take a better option that is open.
  mutating func advance() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for unit in ground.movable {
        let before = (choice[unit], value)
        if before.0 != nil, use.isNeededByMinors(unit) { continue }
        drop(unit)
        guard let option = firstOpen(unit) ?? before.0 else { continue }
        take(option, for: unit)
        if value < before.1 {
          isChanged = true
        } else if option != before.0, let old = before.0 {
          drop(unit)
          take(old, for: unit)
        }
      }
    }
  }

  /// A plan as another left it.
  init(_ ground: FlightGround, _ choice: [Int?]) {
    self.init(ground)
    for (unit, option) in choice.enumerated() { if let option { take(option, for: unit) } }
  }
}

/// A line of search that a thread takes out and puts back.
private final class LaneBox: Sendable {
  private let lane: Mutex<FlightLane>

  init(_ lane: FlightLane) { self.lane = Mutex(lane) }

  func run(steps: Int) { lane.withLock { $0.run(steps: steps) } }

  var content: FlightLane { lane.withLock { $0 } }
}
