import Basics

/// One line of search: takes a few units off crowded itineraries and seats them again, keeps what
/// is better and, within a limit that shrinks, what is a little worse.
///
/// After Schrimpf et al., "Record breaking optimization results using the ruin and recreate
/// principle", J. Computational Physics 159 (2000), and Christiaens and Vanden Berghe, "Slack
/// induction by string removals for vehicle routing problems", Transportation Science 54 (2020).
struct FlightLane: SearchLane {
  private let ground: FlightGround
  private var track: FlightTrack
  private var generator: SeededGenerator
  private(set) var champion: [Int?]
  private(set) var best: FlightObjectives
  private var touched: [(unit: Int, option: Int?)] = []
  private var isTouched: [Bool]

  init(_ track: FlightTrack, seed: UInt64) {
    ground = track.ground
    self.track = track
    generator = SeededGenerator(seed: seed)
    (champion, best) = (track.choice, track.value)
    isTouched = track.choice.map { _ in false }
  }

  mutating func follow(_ other: FlightLane) {
    track = FlightTrack(ground, other.champion)
    note()
  }

  private mutating func note() {
    if track.value < best { (champion, best) = (track.choice, track.value) }
  }

  /// A cycle of so many steps, in which the limit for what is worse goes down to nothing; the heat
  /// says from where. A hot search may leave a family behind for a while, a cold one never does.
  mutating func run(steps: Int, heat: Int) {
    guard !ground.movable.isEmpty else { return }
    let waiting = best.waitingPersonDays
    let hot = (0..<4).reduce(waiting / 30) { limit, _ in limit * heat / 1_000 }
    let widest = max(8, waiting / 8_000) + hot
    for step in 0..<steps {
      let limit = widest * (steps - step) / steps
      self.step(limit: generator.below(limit + 1))
    }
  }

  private mutating func step(limit: Int) {
    let before = track.value
    ruin()
    recreate()
    let (now, then) = (ground.worth(track.value), ground.worth(before))
    let isKept = now < then + limit && now != then || now == then && !(before < track.value)
    if isKept { note() } else { undo(to: before) }
    for one in touched { isTouched[one.unit] = false }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func undo(to before: FlightObjectives) {
    for one in touched { track.drop(one.unit) }
    for one in touched { if let option = one.option { track.take(option, for: one.unit) } }
    assert(track.value == before, "undoing leaves another plan")
  }

  /// Takes a unit's place from it, unless it is fixed or minors would be alone without it.
  private mutating func drop(_ unit: Int) {
    guard !isTouched[unit] else { return }
    let isSeated = track.choice[unit] != nil
    if isSeated, ground.isFixed[unit] || track.use.isNeededByMinors(unit) { return }
    isTouched[unit] = true
    touched.append((unit, track.choice[unit]))
    track.drop(unit)
  }

  /// Takes off somebody who might fly sooner, and some of those who fly then.
  private mutating func ruin() {
    let seed = discontented()
    let options = ground.options[seed]
    drop(seed)
    let upTo = touched.first?.option ?? options.upperBound
    let target = options.lowerBound + generator.below(max(1, upTo - options.lowerBound))
    var at = ground.options.all[target].itinerary
    for _ in 0...generator.below(3) {
      let crowd = generator.pick(ground.sharing[at])
      for _ in 0...generator.below(5) where !track.use.aboard[crowd].isEmpty {
        drop(generator.pick(track.use.aboard[crowd]))
      }
      // On to where one of those could go instead.
      guard let last = touched.last?.unit else { return }
      let near = ground.options[last]
      let from = touched.last?.option ?? near.lowerBound
      let next = min(near.upperBound - 1, max(near.lowerBound, from + generator.within(-6...6)))
      at = ground.options.all[next].itinerary
    }
    for _ in 0..<min(2, track.absent.count) { drop(generator.pick(track.absent)) }
  }

  /// A unit without a place, or not on its soonest itinerary; any, when a few draws find none.
  private mutating func discontented() -> Int {
    if !track.absent.isEmpty, generator.chance(1, in: 3) { return generator.pick(track.absent) }
    var unit = generator.pick(ground.movable)
    for _ in 0..<8 where track.choice[unit] == ground.options[unit].lowerBound {
      unit = generator.pick(ground.movable)
    }
    return unit
  }

  private mutating func recreate() {
    let order: [Int]
    switch generator.below(4) {
    case 0: order = touched.map(\.unit)
    case 1: order = sorted { -ground.units[$0].weight }
    case 2: order = sorted { ground.options[$0].count }
    default: order = sorted { -ground.units[$0].size }
    }
    for unit in order {
      var generator = self.generator
      if let option = track.firstOpen(unit, skipping: { _ in generator.chance(1, in: 50) }) {
        track.take(option, for: unit)
      }
      self.generator = generator
    }
  }

  private func sorted(by key: (Int) -> Int) -> [Int] {
    touched.map(\.unit).sorted { (key($0), $0) < (key($1), $1) }
  }
}
