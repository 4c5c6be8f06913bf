import Basics
import Planning
import ResettlementCases
import Solver
import Testing

@Suite struct ClassReplanTests {
  private func comfortable(_ seed: UInt64) -> (problem: ClassProblem, plan: ClassPlan) {
    let problem = InventedClasses(
      seed: seed, persons: 60, horizon: 90, trainerPercent: 300
    ).problem
    return (problem, problem.solve(seed: seed, rounds: 1, solver: nil as ClpSolver?).plan)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `nothing changes for anybody when nothing has changed`(seed: UInt64) {
    let (problem, plan) = comfortable(seed)
    let again = problem.replan(plan, rounds: 1)
    #expect(again.changes.allSatisfy { $0.from == nil })
    #expect(again.objectives.changedPersons == 0)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `when a trainer is ill only that trainer's people change, if anybody does`(
    seed: UInt64
  ) throws {
    var (problem, plan) = comfortable(seed)
    let lost = try #require(plan.classes.max { $0.households.count < $1.households.count })
    for day in lost.start..<lost.start + 2 { problem.trainers[lost.trainer].isAway[day] = true }
    let again = problem.replan(plan, rounds: 1)
    #expect(problem.judge(again.plan).violations == [])
    let slot = ClassSlot(venue: problem.rooms[lost.room].venue, start: lost.start)
    let displaced = plan.classes.filter { $0.trainer == lost.trainer }.flatMap(\.households)
    for change in again.changes where change.from != nil && change.from != slot {
      #expect(displaced.contains(change.household))
    }
  }

  @Test func `whoever was told stays, and who cannot is named`() throws {
    var (problem, plan) = comfortable(3)
    let fixed = Set(plan.classes.prefix(3).flatMap(\.households))
    let same = problem.replan(plan, fixed: fixed, rounds: 1)
    #expect(same.changes.allSatisfy { !$0.wasFixed })
    // Everybody's venue is closed on those days: they change all the same, and that is said.
    let lost = try #require(plan.classes.first)
    problem.isClosed[lost.start] = true
    let after = problem.replan(plan, fixed: fixed, rounds: 1)
    #expect(problem.judge(after.plan).violations == [])
    #expect(Set(after.changes.filter(\.wasFixed).map(\.household)).isSuperset(of: lost.households))
  }

  @Test func `a plan of another problem, or nonsense, is kept only as far as it holds`() {
    let (problem, _) = comfortable(1)
    var generator = SeededGenerator(seed: 2)
    let classes = (0..<40).map { _ in
      ClassPlan.Class(
        audience: generator.within(-1...9), start: generator.within(-3...200),
        room: generator.within(-1...20), trainer: generator.within(-1...20),
        interpreter: generator.chance(1, in: 2) ? generator.within(-1...9) : nil,
        households: (0..<6).map { _ in generator.within(-1...60) })
    }
    let again = problem.replan(ClassPlan(classes: classes), rounds: 1)
    #expect(problem.judge(again.plan).violations == [])
  }
}
