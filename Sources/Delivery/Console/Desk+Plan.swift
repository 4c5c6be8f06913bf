import Application
import Basics
import Journal
import JournalSealing
import Mission
import Planning
import Solver
import Wiring

extension Desk {
  /// The version of the planner, for the record beside an accepted plan.
  static let engine = "decoder-2"

  /// Looks for the best plan it can find in so many seconds.
  func solve(_ season: SeasonProblem, seconds: Int, seed: Int) -> ConvoyAnswer {
    let end = moment(nil).milliseconds + Int64(seconds) * 1_000
    let begin = moment(nil).milliseconds
    return season.problem.solveBesideBound(
      seed: UInt64(seed), steps: 1_000_000, threads: 2, boundSeconds: Double(max(5, seconds))
    ) { best in
      let now = moment(nil).milliseconds
      report("planning", Int(now - begin) / 100, seconds * 10)
      return now < end
    }
  }

  /// Makes a plan's movements, all of them or none, with the record of how good it is known to be.
  func accept(_ answer: ConvoyAnswer, of season: SeasonProblem, seed: Int, at then: Instant? = nil)
    throws
  {
    let now = then ?? moment(nil)
    var draft = Draft(state: state, context: mission.context(now))
    let first = state.movements.next(node: mission.log.node)
    try season.carryOut(answer.plan, on: &draft)
    if draft.events.isEmpty { return }
    let hash = mission.log.vault.hash(season.fingerprint)
    let objectives = answer.objectives
    let bound = answer.bound
    try draft.carryOut(
      .recordPlan(
        PlanAccepted(
          movement: first, problem: hash.prefix(8).map { String($0, radix: 16) }.joined(),
          seed: seed, engine: Self.engine,
          objectives: [
            objectives.unmovedPersons, objectives.waitingPersonDays, objectives.vehicleCost,
          ],
          bounds: [bound.unmovedPersons, bound.waitingPersonDays, bound.vehicleCost],
          movements: answer.plan.convoys.count)))
    try append(draft.events, at: now)
  }
}
