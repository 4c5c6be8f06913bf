import Basics

/// A plan of classes with what it is worth and what no plan can beat.
public struct ClassAnswer: Sendable {
  public let plan: ClassPlan
  public let objectives: ClassObjectives
  /// What no plan can beat: the days of class among plans that leave no more people untaught and
  /// let departures wait no longer, the nights among those too.
  public let bound: ClassObjectives
  /// Whether the bound of waiting is a linear program's, or each household's own soonest course.
  public let isByLinearProgram: Bool
  /// Rounds of the search.
  public let rounds: Int
}

extension ClassProblem {
  /// Looks for the best plan of classes; ends sooner when the bound says that none is better.
  ///
  /// Deterministic for a seed and a number of rounds, whatever the threads.
  ///
  /// - Parameters:
  ///   - solver: for the bound of waiting, when departures wait longer than each household's own
  ///     soonest course asks for; nil: that is the bound.
  ///   - remaining: seconds the solver may take, asked before it begins.
  ///   - rounds: of the search at most.
  ///   - goOn: asked after the first plan and after each round, with the best answer so far; false
  ///     stops. The bound by linear program comes after that.
  public func solve(
    seed: UInt64 = 1, rounds: Int, solver: (some LinearSolver)?,
    remaining: () -> Double = { 60 }, threads: @escaping ConvoyThreads = convoysInSequence,
    goOn: (_ best: ClassAnswer) -> Bool = { _ in true }
  ) -> ClassAnswer {
    let ground = ClassGround(self)
    var search = TwinSearch(ground, start: ClassTrack.first(ground), seed: seed, threads: threads)
    var best = search.best.champion.answer(rounds: 0)
    while search.rounds < rounds, best.objectives != best.bound, goOn(best) {
      search.round()
      best = search.best.champion.answer(rounds: search.rounds)
    }
    var last = search.best.champion
    last.advance()
    let answer = last.answer(rounds: search.rounds)
    precondition(last.isTrue, "the search broke a rule, or adds up otherwise")
    let isLate = answer.objectives.delayedPersonDays > answer.bound.delayedPersonDays
    guard isLate, let solver, let proven = last.proven(by: solver, seconds: remaining()) else {
      return answer
    }
    var bound = answer.bound
    bound.delayedPersonDays = max(bound.delayedPersonDays, proven)
    return ClassAnswer(
      plan: answer.plan, objectives: answer.objectives, bound: bound, isByLinearProgram: true,
      rounds: answer.rounds)
  }
}

extension TwinSearch where Lane == ClassLane {
  init(
    _ ground: ClassGround, start: ClassTrack, seed: UInt64, threads: @escaping ConvoyThreads
  ) {
    self.init(seed: seed, stepsPerRound: 250, threads: threads) { ClassLane(start, seed: $0) }
  }
}

extension ClassTrack {
  /// The best plan of a few made in one go.
  static func first(_ ground: ClassGround) -> ClassTrack {
    var best: ClassTrack?
    for opening in [ClassOpening.latest, .earliest] {
      var track = ClassTrack(ground)
      track.fill(opening)
      if best.map({ track.value < $0.value }) ?? true { best = track }
    }
    return best ?? ClassTrack(ground)
  }

  func answer(rounds: Int) -> ClassAnswer {
    ClassAnswer(
      plan: plan, objectives: value,
      bound: ground.bound(untaught: value.untaughtPersons, delayed: value.delayedPersonDays),
      isByLinearProgram: false, rounds: rounds)
  }

  /// Moves everybody whose departure waits to a sooner course that is open, so that no idle place
  /// is left without a reason.
  mutating func advance() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for household in ground.movable where isLate(household) {
        var trial = self
        trial.drop(household)
        var generator = SeededGenerator(seed: 1)
        guard let best = trial.best(household, .earliest, &generator) else { continue }
        trial.take(best.option, for: household, by: best.seating)
        if trial.value < value { (self, isChanged) = (trial, true) }
      }
    }
  }

  func isLate(_ household: Int) -> Bool {
    choice[household].map { ground.options[$0].delay > 0 } ?? true
  }

  /// Person-days that departures wait at least, by a linear program over those who compete; nil
  /// when it is too large or did not come to anything.
  fileprivate func proven(by solver: some LinearSolver, seconds: Double) -> Int? {
    let contenders = contenders
    guard seconds > 0, let model = ClassModel(ground, of: contenders),
      let solution = try? solver.minimise(model.program, seconds: seconds)
    else { return nil }
    let others = Set(ground.problem.households.indices).subtracting(contenders)
    let alone = others.reduce(0) { sum, household in
      sum + ground.value(of: household, ground.options(of: household).first).delayedPersonDays
    }
    return alone + FlightBound.whole(model.program.proven(by: solution.duals))
  }
}
