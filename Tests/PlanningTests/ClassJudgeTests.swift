import Basics
import Planning
import ResettlementCases
import Solver
import Testing
import Wire

@Suite struct ClassJudgeTests {
  /// A change of a problem or its plan, from random numbers.
  private struct Mutation: Sendable {
    let name: String
    let change: @Sendable (inout ClassProblem, inout ClassPlan, inout SeededGenerator) -> Void
  }

  /// A mutation of one class of a plan.
  private static func ofClass(
    _ name: String,
    _ change:
      @escaping @Sendable (inout ClassPlan.Class, ClassProblem, inout SeededGenerator) ->
      Void
  ) -> Mutation {
    Mutation(name: name) { problem, plan, generator in
      guard !plan.classes.isEmpty else { return }
      for _ in 0..<3 {
        change(&plan.classes[generator.below(plan.classes.count)], problem, &generator)
      }
    }
  }

  /// Ways to break a valid plan; each of them breaks at least one rule on some seed.
  private static let mutations: [Mutation] = [
    ofClass("another day") { $0.start = $2.below($1.horizon) },
    ofClass("another room") { $0.room = $2.below($1.rooms.count) },
    ofClass("another trainer") { $0.trainer = $2.below($1.trainers.count) },
    ofClass("another interpreter") { $0.interpreter = $2.below($1.interpreters.count) },
    ofClass("no interpreter") { one, _, _ in one.interpreter = nil },
    ofClass("another audience") { $0.audience = $2.below($1.audiences.count) },
    ofClass("somebody twice") { one, _, _ in one.households += one.households.prefix(1) },
    ofClass("somebody left out") { one, _, _ in one.households = Array(one.households.dropFirst())
    },
    Mutation(name: "two classes as one") { _, plan, generator in
      guard plan.classes.count > 1 else { return }
      let last = plan.classes.removeLast()
      plan.classes[generator.below(plan.classes.count)].households += last.households
    },
    Mutation(name: "everybody in one class") { _, plan, _ in
      guard let first = plan.classes.first else { return }
      for one in plan.classes.dropFirst() where one.audience == first.audience {
        plan.classes[0].households += one.households
      }
      plan.classes = plan.classes.filter { $0 == plan.classes[0] || $0.audience != first.audience }
    },
    Mutation(name: "ready later, elsewhere only") { problem, _, generator in
      for index in problem.households.indices where generator.chance(1, in: 3) {
        problem.households[index].ready += 20
        problem.households[index].choices = [.init(venue: generator.below(3), nights: 1)]
      }
    },
    Mutation(name: "nowhere to sleep or to be minded") { problem, _, _ in
      for index in problem.venues.indices { problem.venues[index] = .init(minded: 0, beds: 0) }
    },
    Mutation(name: "strangers everywhere") { problem, _, generator in
      for one in 1..<problem.households.count { problem.apart.append(.init(one - 1, one)) }
    },
    Mutation(name: "men only, all away now and then") { problem, _, generator in
      for index in problem.trainers.indices {
        problem.trainers[index].isWoman = false
        problem.trainers[index].isAway = problem.trainers[index].isAway.map {
          $0 || generator.chance(1, in: 9)
        }
      }
    },
  ]

  /// The other judge is written from the format's page alone, in another language.
  @Test(.enabled(if: SecondJudge.isHere))
  func `another judge finds the same rules broken in plans of all kinds, and every rule is`() throws
  {
    let judge = try SecondJudge(beside: "bench-classes")
    var broken: Set<ClassViolation.Rule> = []
    for seed in 1...3 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let valid = InventedClasses(seed: seed, persons: 120, horizon: 90).instance
      let plan = valid.problem.solve(rounds: 0, solver: nil as ClpSolver?).plan
      for mutation in [nil] + Self.mutations.map(Optional.some) {
        var (problem, changed) = (valid.problem, plan)
        mutation?.change(&problem, &changed, &generator)
        let instance = ClassInstance(
          problem, name: valid.name, dayZero: valid.dayZero, names: valid.names)
        let (violations, objectives) = problem.judge(changed)
        broken.formUnion(violations.map(\.rule))
        let names = Set(violations.map(\.rule.rawValue)).sorted().map { "\"\($0)\"" }
        let out = try judge.verdict(on: instance.bytes, instance.bytes(of: changed))
        let place = Comment(rawValue: "seed \(seed), \(mutation?.name ?? "valid"): \(out)")
        #expect(out.contains("[\(names.joined(separator: ", "))]"), place)
        #expect(out.contains("\"untaught_persons\": \(objectives.untaughtPersons),"), place)
        #expect(out.contains("\"delayed_person_days\": \(objectives.delayedPersonDays),"), place)
        #expect(out.contains("\"class_days\": \(objectives.classDays),"), place)
        #expect(out.contains("\"nights_away\": \(objectives.nightsAway)}"), place)
      }
    }
    let unknown = ClassPlan.Class(
      audience: 0, start: 0, room: -1, trainer: 0, interpreter: nil, households: [])
    let nonsense = ClassPlanningTests.problem(1).judge(ClassPlan(classes: [unknown]))
    broken.formUnion(nonsense.violations.map(\.rule))
    #expect(Set(ClassViolation.Rule.allCases).subtracting(broken) == [])
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `an instance and its plan written and read again are the same`(seed: UInt64) throws {
    let written = InventedClasses(seed: seed, persons: 60, horizon: 90).instance
    let read = try ClassInstance(written.bytes)
    #expect(try ClassInstance(read.bytes).bytes == read.bytes)
    #expect(read.names == written.names)
    let plan = written.problem.solve(rounds: 0, solver: nil as ClpSolver?).plan
    #expect(try read.plan(written.bytes(of: plan)) == plan)
    #expect(read.problem.solve(rounds: 0, solver: nil as ClpSolver?).plan == plan)
    #expect(try read.check(written.bytes(of: plan)).isValid)
  }

  @Test func `what an instance has wrong is said with its place`() throws {
    let text = String(
      decoding: InventedClasses(seed: 1, persons: 30, horizon: 60).instance.bytes, as: UTF8.self)
    func fault(_ from: String, _ to: String) -> String {
      do throws(JSONFault) {
        _ = try ClassInstance(Array(text.replacing(from, with: to, maxReplacements: 1).utf8))
        return "none"
      } catch {
        return error.description
      }
    }
    #expect(fault("class-instance/1", "class-instance/9").contains("format"))
    #expect(fault("2025-01-06", "2025-13-06") == "day_zero: a date is expected")
    #expect(fault("\"T1\"", "\"T0\"").contains("T0 is named twice"))
    #expect(fault("\"course_days\":3", "\"course_days\":0").contains("course_days"))
  }
}
