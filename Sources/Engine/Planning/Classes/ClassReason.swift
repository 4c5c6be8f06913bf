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
    var counts: [ClassObstacle: Int] = [:]
    for option in ground.options(of: household) {
      if choice[household] != nil, ground.options[option].delay >= delay { break }
      do throws(ClassObstacle) {
        _ = try without.seating(household, option)
      } catch { counts[error, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    if let most { return (.obstacle(most.key), most.value) }
    return ground.options(of: household).isEmpty ? (.nowhere, 0) : (.readyLate, 0)
  }
}
