public import Basics
public import Journal
import Mission

extension OpenMission {
  /// Figures of now, or as the journal stood at the end of a day.
  ///
  /// - Parameter progress: told now and then how many events are read again, of how many.
  public func figures(
    by breakdowns: [Figures.Breakdown], asOf date: CivilDate?, now: Instant, parallel: Parallel,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> Figures {
    guard let date else {
      return Figures(
        of: state, by: breakdowns, on: state.date(at: now), position: log.lastPosition)
    }
    var past = PastMission(at: date, offset: state.utcOffset)
    try log.replay(
      parallel: parallel, decode: { ($0.header.position, $0.header.time.instant, try Event($0)) }
    ) { place, at, event in
      if place.isMultiple(of: 16_384) { progress(place, log.lastPosition) }
      past.take(event, at: at, place)
    }
    return Figures(of: past.state, by: breakdowns, on: date, position: past.position)
  }
}

extension MissionHall {
  /// Figures told apart in every way, as the journal stood at the end of a day.
  ///
  /// The journal is folded again from its beginning, a slice at a time: who writes waits for no
  /// more than the reading of one.
  ///
  /// - Parameter progress: told after each slice how many events are read, of how many.
  public func figures(
    asOf date: CivilDate, progress: (Int, Int) -> Void
  ) throws -> Figures {
    let offset = read { state, _ in state.utcOffset }
    var past = PastMission(at: date, offset: offset)
    var next = 1
    while !past.isOver {
      let (slice, last) = try write { mission in
        (
          try mission.log.store.read(from: next, limit: Mission.historySlice),
          mission.log.lastPosition
        )
      }
      if slice.isEmpty { break }
      for stored in slice {
        let recorded = try EventLog<Store, Keys>.open(stored, with: vault)
        past.take(
          try Event(recorded), at: recorded.header.time.instant, recorded.header.position)
      }
      next += slice.count
      progress(min(next - 1, last), last)
    }
    return Figures(
      of: past.state, by: Figures.Breakdown.allCases, on: date, position: past.position)
  }
}

/// A mission folded up to the end of a day.
private struct PastMission {
  private let date: CivilDate
  private let offset: Minutes
  private(set) var state = MissionState()
  private(set) var position = 0
  /// Times only grow along a journal: the first event after the day ends the reading.
  private(set) var isOver = false

  init(at date: CivilDate, offset: Minutes) { (self.date, self.offset) = (date, offset) }

  mutating func take(_ event: Event, at moment: Instant, _ place: Int) {
    isOver = isOver || moment.date(offset: offset.value) > date
    if isOver { return }
    state.apply(event)
    position = place
  }
}
