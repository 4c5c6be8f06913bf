public import Basics
public import Mission

/// A movement whose record is not as it should be: somebody must ask, count or write down.
public enum MovementAnomaly: Equatable, Sendable {
  /// Its day is over, and it neither left nor was called off.
  case notLeft
  /// The last count was not what the record says; the next that agrees settles it.
  case recount(SiteID, counted: Persons, expected: Persons)
  /// A later stop was passed, and nobody counted here.
  case uncounted(SiteID)
  /// It should have passed by now, on the times of its corridor.
  case late(SiteID, due: Instant)
  /// It arrived on an earlier day, and nobody signed for these people.
  case notHandedOver(Persons)
}

extension Movement {
  /// Minutes behind the times of its corridor before a movement is called late. *Assumed*: halts
  /// and checkpoints are in the corridor's times already.
  static let patience: Minutes = 60

  /// - Parameter offset: of the mission's clocks.
  public func anomalies(at now: Instant, offset: Minutes) -> [MovementAnomaly] {
    let today = now.date(offset: offset.value)
    switch status {
    case .planned, .confirmed, .boarding: return day < today ? [.notLeft] : []
    case .departed: return recount + (flight == nil ? road(at: now) : [])
    case .arrived:
      let waiting = count(.arrived)
      let isLate = arrivedAt.map { $0.date(offset: offset.value) < today } ?? true
      return recount + (isLate && waiting > 0 ? [.notHandedOver(waiting)] : [])
    case .closed, .cancelled: return []
    }
  }

  private var recount: [MovementAnomaly] {
    guard let last = passages.last, last.counted != last.expected else { return [] }
    return [.recount(last.site, counted: last.counted, expected: last.expected)]
  }

  /// Stops without a count before the last that has one, and the next when it is overdue. At its
  /// origin people are counted as they board.
  private func road(at now: Instant) -> [MovementAnomaly] {
    let stops = stops
    let counted = Set(passages.map(\.site))
    let reached = stops.lastIndex { counted.contains($0.site) } ?? 0
    var found = stops.prefix(reached).dropFirst().filter { !counted.contains($0.site) }
      .map { MovementAnomaly.uncounted($0.site) }
    let next = stops.dropFirst(reached + 1).first ?? stops.last
    if let next, let due = departedAt.map({ next.due(leaving: $0) }),
      now.milliseconds > due.milliseconds + Int64(Self.patience.value) * 60_000
    {
      found.append(.late(next.site, due: due))
    }
    return found
  }
}
