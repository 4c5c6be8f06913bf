import Basics
import Planning

/// Plans changed at random, one to four times: most of what comes out breaks some rule.
enum ConvoyMutation {
  static func changed(
    _ plan: ConvoyPlan, _ problem: ConvoyProblem, _ generator: inout SeededGenerator
  ) -> ConvoyPlan {
    var plan = plan
    for _ in 0...generator.below(4) where !plan.convoys.isEmpty {
      change(&plan, problem, &generator)
    }
    return plan
  }

  private static func change(
    _ plan: inout ConvoyPlan, _ problem: ConvoyProblem, _ generator: inout SeededGenerator
  ) {
    let one = generator.below(plan.convoys.count)
    switch generator.below(12) {
    case 0: plan.convoys[one].day += generator.within(-3...3)
    case 1: plan.convoys[one].day = generator.within(-1...problem.horizon)
    case 2: plan.convoys[one].corridor = generator.below(problem.corridors.count)
    case 3: plan.convoys.append(plan.convoys[one])
    case 4: plan.convoys.remove(at: one)
    case 5:
      let count = generator.below(problem.corridors[0].vehicles.upperBound + 6)
      for _ in 0..<count {
        plan.convoys[one].vehicles.append(
          .init(type: generator.below(problem.types.count), households: []))
      }
    case 6: plan.convoys[one].vehicles.removeLast(min(1, plan.convoys[one].vehicles.count))
    case 7, 8: moveOne(&plan, from: one, to: generator.below(plan.convoys.count), &generator)
    default: changeVehicle(&plan, one, problem, &generator)
    }
  }

  /// A household of one vehicle goes into another, and now and then stays in the first too.
  private static func moveOne(
    _ plan: inout ConvoyPlan, from one: Int, to other: Int, _ generator: inout SeededGenerator
  ) {
    let loaded = plan.convoys[one].vehicles.indices.filter {
      !plan.convoys[one].vehicles[$0].households.isEmpty
    }
    guard !loaded.isEmpty, !plan.convoys[other].vehicles.isEmpty else { return }
    let vehicle = generator.pick(loaded)
    let household = plan.convoys[one].vehicles[vehicle].households[0]
    if generator.chance(3, in: 4) { plan.convoys[one].vehicles[vehicle].households.removeFirst() }
    let target = generator.below(plan.convoys[other].vehicles.count)
    plan.convoys[other].vehicles[target].households.append(household)
  }

  private static func changeVehicle(
    _ plan: inout ConvoyPlan, _ one: Int, _ problem: ConvoyProblem,
    _ generator: inout SeededGenerator
  ) {
    guard !plan.convoys[one].vehicles.isEmpty else { return }
    let vehicle = generator.below(plan.convoys[one].vehicles.count)
    switch generator.below(4) {
    case 0: plan.convoys[one].vehicles[vehicle].type = generator.below(problem.types.count)
    case 1:
      plan.convoys[one].vehicles[vehicle].households.append(
        generator.below(problem.households.count))
    case 2:
      guard let household = plan.convoys[one].vehicles[vehicle].households.popLast() else { return }
      split(household, &plan.convoys[one], problem, &generator)
    default:
      plan.convoys[one].vehicles[vehicle].parts.append(
        .init(
          household: generator.below(problem.households.count),
          places: .init(
            seats: generator.within(-1...2), wheelchairs: 0, stretchers: 0,
            kilograms: generator.below(50))))
    }
  }

  /// A household in two parts, which do not always add up.
  private static func split(
    _ household: Int, _ convoy: inout ConvoyPlan.Convoy, _ problem: ConvoyProblem,
    _ generator: inout SeededGenerator
  ) {
    let whole = problem.households[household].places
    var first = whole
    first.seats /= 2
    var rest = whole
    rest.seats -= first.seats
    (rest.wheelchairs, rest.stretchers, rest.kilograms) = (0, 0, 0)
    if generator.chance(1, in: 4) { rest.seats += 1 }
    for places in [first, rest] {
      let vehicle = generator.below(convoy.vehicles.count)
      convoy.vehicles[vehicle].parts.append(.init(household: household, places: places))
    }
  }
}
