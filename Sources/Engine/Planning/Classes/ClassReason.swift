/// Why a household's courses are when they are: what stood in the way on most of the days on which
/// its departure would have waited less.
public enum ClassReason: Hashable, Sendable {
  /// Its courses are over in time.
  case inTime
  /// It departs as soon after its courses as it can: it is ready no sooner, or nobody teaches then.
  case readyLate
  /// Where it may attend, never are there rooms and teachers for all its courses at once.
  case nowhere
  case obstacle(ClassObstacle)

  /// The reason in words.
  ///
  /// - Parameter count: of the days on which it held; in time: days to spare.
  public func sentence(count: Int) -> String {
    let days = count == 1 ? "1 day" : "\(count) days"
    switch self {
    case .inTime: return "Its courses end \(days) before they must."
    case .readyLate: return "It takes the soonest course that its readiness allows."
    case .nowhere:
      return "Nowhere that it may attend are rooms and teachers for all its courses at once."
    case .obstacle(let obstacle): return obstacle.sentence(days: days)
    }
  }

  /// The reason as the end of a sentence about many.
  var cause: String {
    switch self {
    case .inTime: "nothing is in the way"
    case .readyLate: "they are ready too late for a course before that"
    case .nowhere: "nowhere are rooms and teachers for all their courses at once"
    case .obstacle(let obstacle): obstacle.cause
    }
  }
}

/// A household's reason, and on how many days it held.
public struct ClassWhy: Equatable, Sendable {
  public let household: Int
  /// Where and when it attends, or nil.
  public let slot: ClassSlot?
  /// Days its departure waits.
  public let delay: Int
  public let reason: ClassReason
  public let count: Int
}

extension ClassProblem {
  /// A reason for every household, in their order.
  ///
  /// - Parameter plan: one that breaks no rule.
  public func why(_ plan: ClassPlan) -> [ClassWhy] {
    let ground = ClassGround(self)
    let track = ClassTrack(ground, plan)
    return households.indices.map { household in
      let slot = track.choice[household].map { ground.options[$0].slot }
      let delay = delay(of: household, starting: slot?.start)
      let (reason, count) = track.why(household, delay)
      return ClassWhy(
        household: household, slot: slot, delay: delay, reason: reason, count: count)
    }
  }
}

extension ClassTrack {
  fileprivate func why(_ household: Int, _ delay: Int) -> (ClassReason, Int) {
    if let option = choice[household], delay == 0 {
      let end = ground.options[option].slot.start + ground.days[household] - 1
      let due = ground.problem.households[household].departure - ground.problem.finishBefore
      return (.inTime, due - end)
    }
    var without = self
    without.drop(household)
    var counts: [ClassReason: Int] = [:]
    for option in ground.options(of: household) {
      if choice[household] != nil, ground.options[option].delay >= delay { break }
      do throws(ClassObstacle) {
        _ = try without.seating(household, option)
      } catch { counts[.obstacle(error), default: 0] += 1 }
    }
    let most = counts.max {
      ($0.value, $1.key.sentence(count: 2)) < ($1.value, $0.key.sentence(count: 2))
    }
    if let most { return (most.key, most.value) }
    return ground.options(of: household).isEmpty ? (.nowhere, 0) : (.readyLate, 0)
  }
}
