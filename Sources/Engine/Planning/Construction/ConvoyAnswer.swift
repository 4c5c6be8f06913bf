/// A plan with what it is worth and what no plan can beat.
public struct ConvoyAnswer: Sendable {
  public let plan: ConvoyPlan
  public let objectives: Objectives
  /// What no plan can beat that leaves as many people unmoved.
  public private(set) var bound: Objectives
  /// Where the bound of the waiting is known from.
  public private(set) var source = ConvoyBound.Source.earliestDeparture
  /// What scarce things are worth; nil without a linear program.
  public private(set) var prices: ConvoyPrices?
  /// Policies tried.
  public let steps: Int
  /// What the plan was decoded from.
  public let policy: ConvoyPolicy

  init(
    plan: ConvoyPlan, objectives: Objectives, bound: Objectives, steps: Int, policy: ConvoyPolicy
  ) {
    (self.plan, self.objectives, self.bound) = (plan, objectives, bound)
    (self.steps, self.policy) = (steps, policy)
  }

  /// The same plan beside another bound.
  public func against(_ bound: ConvoyBound) -> ConvoyAnswer {
    var answer = self
    answer.bound = bound.objectives(unmoved: objectives.unmovedPersons)
    answer.source = bound.source
    answer.prices = bound.prices
    return answer
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
  /// Any plan with what it is worth, beside the bound that needs no solver.
  public func weigh(
    _ plan: ConvoyPlan, steps: Int, policy: ConvoyPolicy? = nil
  ) -> ConvoyAnswer {
    ConvoyAnswer(
      plan: plan, objectives: judge(plan).objectives, bound: earliestDepartureBound, steps: steps,
      policy: policy ?? ConvoyPolicy(for: self, ConvoyRows(self)))
  }
}

/// One variation after the other, on the caller's thread.
public let convoysInSequence: ConvoyThreads = { count, body in
  for index in 0..<count { body(index) }
}

extension ConvoyProblem {
  /// Looks for the policy with the best plan; the first answer is there after one decode.
  ///
  /// Deterministic for a seed and a number of steps, whatever the threads.
  ///
  /// - Parameters:
  ///   - policy: where the search begins; nil for plain dispatching.
  ///   - steps: policies to try, at most, rounded up to whole steps of the search.
  ///   - spent: the part of the time that is over, from 0 to 1, for whoever stops by the clock; nil
  ///     for the part of the steps.
  ///   - goOn: asked before each further step with the best answer so far; false stops.
  public func solve(
    from policy: ConvoyPolicy? = nil, seed: UInt64 = 1, steps: Int,
    threads: @escaping ConvoyThreads = convoysInSequence, spent: (() -> Double)? = nil,
    goOn: (_ best: ConvoyAnswer) -> Bool = { _ in true }
  ) -> ConvoyAnswer {
    let bound = earliestDepartureBound
    var search = ConvoySearch(withinWorstWait, from: policy, seed: seed, threads: threads)
    func answer() -> ConvoyAnswer {
      ConvoyAnswer(
        plan: search.best.plan, objectives: search.best.objectives, bound: bound,
        steps: search.tried, policy: search.best.policy)
    }
    while search.tried < steps, search.best.objectives != bound, goOn(answer()) {
      search.step(spent: spent?() ?? Double(search.tried) / Double(steps))
    }
    let (violations, objectives) = judge(search.best.plan)
    // A plan that breaks a rule, or is worth something else, is our bug, and must never reach a
    // family.
    precondition(violations.isEmpty, "the decoder broke \(violations.first!)")
    precondition(objectives == search.best.objectives, "the decoder adds up otherwise")
    return answer()
  }
}
