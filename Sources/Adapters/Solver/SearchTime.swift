/// The time of one answer: a share of it for the search, what is left for the bound.
struct SearchTime: Sendable {
  /// As many rounds or more mean that the clock ends the search; with fewer the plan is the same
  /// each time, if the time is enough for them.
  static let roundsWithoutEnd = 1_000_000

  private let begin = ContinuousClock.now
  private let seconds: Double
  private let share: Double

  /// - Parameters:
  ///   - seconds: for everything.
  ///   - share: of them for the search.
  init(seconds: Double, share: Double) { (self.seconds, self.share) = (seconds, share) }

  private var over: Double { (ContinuousClock.now - begin) / .seconds(1) }

  /// Seconds left for everything; below zero when they are over.
  var remaining: Double { seconds - over }

  /// The part of the search's time that is over, from 0 to 1.
  var searched: Double { seconds > 0 ? min(1, over / (seconds * share)) : 1 }
}
