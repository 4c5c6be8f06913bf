/// A flight plan with what it is worth and what no plan can beat.
public struct FlightAnswer: Sendable {
  public let plan: FlightPlan
  public let objectives: FlightObjectives
  /// What no plan can beat that leaves as many people unmoved.
  public let bound: FlightObjectives
  public let isByLinearProgram: Bool
  /// Rounds of the search.
  public let rounds: Int

  /// How far the waiting is above its bound, in hundredths of a per cent.
  public var gapPerMyriad: Int {
    guard bound.waitingPersonDays > 0 else { return objectives.waitingPersonDays > 0 ? 10_000 : 0 }
    return (objectives.waitingPersonDays - bound.waitingPersonDays) * 10_000
      / bound.waitingPersonDays
  }
}

extension FlightProblem {
  /// Looks for the best flight plan; a first one is there at once.
  ///
  /// Deterministic for a seed and a number of rounds, whatever the threads, as long as the solver
  /// is not stopped by its time.
  ///
  /// - Parameters:
  ///   - solver: proves the bound; nil: it is each unit's own soonest itinerary.
  ///   - remaining: seconds the bound may still take, asked all the time.
  ///   - rounds: of the search at most.
  ///   - spent: the share of the search's time that is over; nil where its rounds are what ends it.
  ///   - goOn: asked after the first plan and after each round, with the best answer so far; false
  ///     stops. The bound is proven after that.
  public func solve(
    seed: UInt64 = 1, rounds: Int, solver: (some LinearSolver)?,
    remaining: @escaping () -> Double = { 60 }, spent: (() -> Double)? = nil,
    threads: @escaping ConvoyThreads = convoysInSequence,
    goOn: (_ best: FlightAnswer) -> Bool = { _ in true }
  ) -> FlightAnswer {
    let ground = FlightGround(self)
    var prover = solver.flatMap { FlightProver(ground, $0, remaining: remaining, threads: threads) }
    var first = FlightTrack(ground)
    first.fill()
    func answer(_ choice: [Int?], _ value: FlightObjectives, _ rounds: Int) -> FlightAnswer {
      let bound = prover?.bound ?? ground.plainBound
      return FlightAnswer(
        plan: ground.plan(choice), objectives: value,
        bound: bound.objectives(unmoved: value.unmovedPersons),
        isByLinearProgram: bound.isByLinearProgram, rounds: rounds)
    }
    var search = TwinSearch(ground, start: first, seed: seed, threads: threads)
    while search.rounds < rounds,
      goOn(answer(search.best.champion, search.best.best, search.rounds))
    {
      let over = spent.map { Int($0() * 1_000) } ?? search.rounds * 1_000 / rounds
      search.round(heat: max(0, 1_000 - over))
    }
    guard search.rounds > 0 else { return checked(answer(first.choice, first.value, 0)) }
    var last = FlightTrack(ground, search.best.champion)
    last.advance()
    prover?.prove(beside: last.value)
    return checked(answer(last.choice, last.value, search.rounds))
  }

  /// A plan that breaks a rule, or is worth something else, is our bug, and must never reach a
  /// family.
  private func checked(_ answer: FlightAnswer) -> FlightAnswer {
    let (violations, objectives) = judge(answer.plan)
    precondition(violations.isEmpty, "the search broke \(violations.first!)")
    precondition(objectives == answer.objectives, "the search adds up otherwise")
    return answer
  }
}
