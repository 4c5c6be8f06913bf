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
    var past = MissionState()
    var position = 0
    var isOver = false
    let offset = state.utcOffset.value
    try log.replay(
      parallel: parallel, decode: { ($0.header.position, $0.header.time.instant, try Event($0)) }
    ) { place, at, event in
      if place.isMultiple(of: 16_384) { progress(place, log.lastPosition) }
      // Times only grow along a journal: the first event after the day ends the reading.
      isOver = isOver || at.date(offset: offset) > date
      if isOver { return }
      past.apply(event)
      position = place
    }
    return Figures(of: past, by: breakdowns, on: date, position: position)
  }
}
