extension TwinSearch where Lane == FlightLane {
  init(
    _ ground: FlightGround, start: FlightTrack, seed: UInt64, threads: @escaping ConvoyThreads
  ) {
    self.init(seed: seed, stepsPerRound: 2_000, threads: threads) { FlightLane(start, seed: $0) }
  }
}

extension FlightTrack {
  /// Goes through the units until none can take a better option that is open, so that no idle
  /// place is left without a reason.
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
