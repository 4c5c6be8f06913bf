import Application
import Basics
import Synchronization

/// Figures of days that are over, counted beside the answers and kept, a few days at a time. Safe
/// from any thread.
final class PastFigures: Sendable {
  enum Stage: Sendable {
    /// Events read, of how many.
    case counting(done: Int, of: Int)
    /// Told apart in every way.
    case counted(Figures)
    case failed
  }

  private static let daysKept = 4

  private struct Inside {
    var days: [CivilDate: Stage] = [:]
    /// The longest kept first.
    var order: [CivilDate] = []
    var changes = 0
  }

  private let inside = Mutex(Inside())

  /// Grows with every change, so that live pages hear of it.
  var changes: Int { inside.withLock(\.changes) }

  /// How far a day is; one that nobody asked for is begun. One at a time: while another is counted
  /// it waits for the next asking.
  func figures(
    of day: CivilDate, in backroom: Backroom,
    count: @escaping @Sendable (_ progress: (Int, Int) -> Void) throws -> Figures
  ) -> Stage {
    let known = inside.withLock { inside -> Stage? in
      if let stage = inside.days[day] {
        // What failed is told once, and tried again when it is asked for again.
        if case .failed = stage { inside.days[day] = nil }
        return stage
      }
      let isBusy = inside.days.values.contains {
        if case .counting = $0 { true } else { false }
      }
      if isBusy { return .counting(done: 0, of: 0) }
      inside.days[day] = .counting(done: 0, of: 0)
      return nil
    }
    if let known { return known }
    backroom.begin { [self] in
      do {
        let figures = try count { done, all in set(day, .counting(done: done, of: all)) }
        set(day, .counted(figures))
      } catch {
        set(day, .failed)
      }
    }
    return inside.withLock { $0.days[day] ?? .counting(done: 0, of: 0) }
  }

  private func set(_ day: CivilDate, _ stage: Stage) {
    inside.withLock { inside in
      inside.days[day] = stage
      inside.changes += 1
      guard case .counted = stage else { return }
      inside.order.append(day)
      if inside.order.count > Self.daysKept { inside.days[inside.order.removeFirst()] = nil }
    }
  }
}
