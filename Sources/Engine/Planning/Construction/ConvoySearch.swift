import Basics

/// A plan with what it is worth and what no plan can beat.
public struct ConvoyAnswer: Sendable {
  public let plan: ConvoyPlan
  public let objectives: Objectives
  public let bound: Objectives
  /// Policies tried.
  public let steps: Int

  /// The same answer after further policies were tried in vain.
  func after(_ steps: Int) -> ConvoyAnswer {
    ConvoyAnswer(plan: plan, objectives: objectives, bound: bound, steps: steps)
  }

  /// How far the waiting is above its bound, in tenths of a per cent; 0 when there is nothing to
  /// wait.
  public var gapPerMille: Int {
    guard bound.waitingPersonDays > 0 else { return objectives.waitingPersonDays > 0 ? 1_000 : 0 }
    return (objectives.waitingPersonDays - bound.waitingPersonDays) * 1_000
      / bound.waitingPersonDays
  }
}

extension ConvoyProblem {
  /// Looks for the policy with the best plan; the first answer is there after one decode.
  ///
  /// Deterministic for a seed and a number of steps.
  ///
  /// - Parameters:
  ///   - steps: policies to try, at most.
  ///   - goOn: asked before each further step with the best answer so far; false stops.
  public func solve(
    seed: UInt64 = 1, steps: Int, goOn: (_ best: ConvoyAnswer) -> Bool = { _ in true }
  ) -> ConvoyAnswer {
    let decoder = ConvoyDecoder(self)
    let bound = earliestDepartureBound
    var generator = SeededGenerator(seed: seed)
    var policy = ConvoyPolicy(corridorCount: corridors.count)
    var best = answer(decoder.decode(policy), bound, steps: 1)
    var tried = 1
    for step in 1..<max(1, steps) {
      guard best.objectives != bound, goOn(best.after(step)) else { break }
      tried = step + 1
      let varied = vary(policy, &generator)
      let next = answer(decoder.decode(varied), bound, steps: step + 1)
      if next.objectives <= best.objectives {
        policy = varied
        best = next
      }
    }
    return best.after(tried)
  }

  private func answer(
    _ decoded: (plan: ConvoyPlan, objectives: Objectives), _ bound: Objectives, steps: Int
  ) -> ConvoyAnswer {
    ConvoyAnswer(
      plan: decoded.plan, objectives: decoded.objectives, bound: bound, steps: steps)
  }

  /// One to three changes, so that the search can leave a policy that no single change betters.
  private func vary(_ policy: ConvoyPolicy, _ generator: inout SeededGenerator) -> ConvoyPolicy {
    var varied = policy
    guard !corridors.isEmpty else { return varied }
    for _ in 0...generator.below(3) {
      let one = generator.below(corridors.count)
      switch generator.below(7) {
      case 0: varied.order.swapAt(one, generator.below(corridors.count))
      case 1: varied.roads[one].urgency = generator.within(0...60)
      case 2: varied.roads[one].fewestPersons = generator.within(1...120)
      case 3: varied.roads[one].leastFill = generator.within(0...95)
      case 4:
        varied.roads[one].share = generator.chance(1, in: 3) ? 100 : generator.within(10...100)
      case 5: varied.roads[one].detour = generator.within(-100...100)
      default: varied.priorityDays = generator.within(0...200)
      }
    }
    return varied
  }
}
