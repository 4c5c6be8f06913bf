import Basics

/// A plan with what it is worth and what no plan can beat.
public struct ConvoyAnswer: Sendable {
  public let plan: ConvoyPlan
  public let objectives: Objectives
  public let bound: Objectives
  /// Policies tried.
  public let steps: Int

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
    var policy = ConvoyPolicy(
      corridors: Array(corridors.indices), urgency: 10, fewestPersons: 1)
    var best = answer(decoder.decode(policy), bound, steps: 1)
    for step in 1..<max(1, steps) {
      guard best.objectives != bound, goOn(best) else { break }
      let varied = vary(policy, &generator)
      let next = answer(decoder.decode(varied), bound, steps: step + 1)
      if next.objectives <= best.objectives {
        policy = varied
        best = next
      }
    }
    return best
  }

  private func answer(_ plan: ConvoyPlan, _ bound: Objectives, steps: Int) -> ConvoyAnswer {
    let (violations, objectives) = judge(plan)
    // A plan that breaks a rule is our bug, and must never reach a family.
    precondition(violations.isEmpty, "the decoder broke \(violations.first!)")
    return ConvoyAnswer(plan: plan, objectives: objectives, bound: bound, steps: steps)
  }

  private func vary(_ policy: ConvoyPolicy, _ generator: inout SeededGenerator) -> ConvoyPolicy {
    var varied = policy
    switch generator.below(3) {
    case 0 where corridors.count > 1:
      let (a, b) = (generator.below(corridors.count), generator.below(corridors.count))
      varied.corridors.swapAt(a, b)
    case 1: varied.urgency = generator.within(0...40)
    default: varied.fewestPersons = generator.within(1...120)
    }
    return varied
  }
}
