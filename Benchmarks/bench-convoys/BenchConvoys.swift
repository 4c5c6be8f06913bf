import ConvoyCases
import Foundation
import Measuring
import Planning
import Solver

/// `bench-convoys [--seconds N] [--peer-seconds N] [--seed S] [--threads N] [--out FOLDER]
/// INSTANCE...`: solves each instance as `safar solve convoys` does, reading and writing included,
/// and prints what came out beside its bound.
///
/// An instance is a file, or `invented:HOUSEHOLDS:CORRIDORS:PERCENT:SEED[:HORIZON]`, a season made
/// up on the spot with so much room, or `other:` and the same, of another fleet and calendar; with
/// `--out` its file is written beside the plan. With `SAFAR_PYTHON` set to a Python that has
/// OR-Tools and highspy, each file is given to CP-SAT and HiGHS too, after ours, for as long or for
/// the peers' own seconds.
@main enum BenchConvoys {
  static func main() throws {
    let options = BenchOptions(Array(CommandLine.arguments.dropFirst()), seconds: 10)
    guard !options.instances.isEmpty else {
      print("bench-convoys [--seconds N] [--peer-seconds N] [--seed S] [--threads N]")
      print("              [--out FOLDER] INSTANCE...")
      return
    }
    print(
      "| instance | unmoved / waiting / cost | bound | gap % | first ms | plans | wall s",
      "| replan ms, families whose date changed | CP-SAT | HiGHS |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for file in options.instances { try solve(file, options) }
  }

  private static func solve(_ file: String, _ options: BenchOptions) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let instance = try instance(file)
    let began = clock.now
    var first: Duration?
    let limit = Duration.seconds(options.seconds) - .milliseconds(200)
    let answer = instance.problem.solveBesideBound(
      seed: options.seed, steps: 10_000_000, threads: options.threads,
      boundSeconds: options.seconds - (clock.now - start) / .seconds(1)
    ) { _ in
      if first == nil { first = clock.now - began }
      return clock.now - start < limit
    }
    if let folder = options.folder {
      if file.contains(":") {
        try Data(instance.bytes).write(
          to: URL(fileURLWithPath: folder).appendingPathComponent(instance.name + ".json"))
      }
      let target = URL(fileURLWithPath: folder).appendingPathComponent(instance.name + ".plan.json")
      try Data(instance.bytes(of: answer.plan)).write(to: target)
    }
    let wall = (clock.now - start).milliseconds
    print(
      "|", instance.name, "|", text(answer.objectives), "|", text(answer.bound), "|",
      "\(answer.gapPerMille / 10).\(answer.gapPerMille % 10)", "|",
      (first ?? .zero).milliseconds, "|", answer.steps, "|", "\(wall / 1_000).\(wall / 100 % 10)",
      "|", again(instance.problem, answer), "|",
      peer("cp-sat", file, options), "|", peer("highs", file, options), "|")
  }

  private static func instance(_ name: String) throws -> ConvoyInstance {
    let numbers = name.split(separator: ":").dropFirst().compactMap { Int($0) }
    let isOther = name.hasPrefix("other:")
    guard isOther || name.hasPrefix("invented:"), numbers.count >= 4, numbers.min()! > 0 else {
      return try ConvoyInstance([UInt8](Data(contentsOf: URL(fileURLWithPath: name))))
    }
    let season = InventedSeason(
      seed: UInt64(numbers[3]), households: numbers[0], corridors: numbers[1],
      horizon: numbers.count > 4 ? numbers[4] : 200, roomPercent: numbers[2],
      isOfAnotherKind: isOther)
    return ConvoyInstance(season.problem, name: name.replacing(":", with: "-"))
  }

  /// Planning again when the first site has lost a vehicle of each of three types for the season:
  /// the time, the families who had a date and get another, those of them who get none, and how
  /// many no plan could spare.
  private static func again(_ problem: ConvoyProblem, _ answer: ConvoyAnswer) -> String {
    var less = problem
    for type in less.fleet[0].indices.prefix(3) {
      less.fleet[0][type] = max(0, less.fleet[0][type] - 1)
    }
    let clock = ContinuousClock()
    let start = clock.now
    let replan = less.replan(answer.plan, policy: answer.policy)
    let wall = (clock.now - start).milliseconds
    let lost = replan.changes.filter { $0.from != nil }
    let perMille = lost.count * 1_000 / max(1, problem.households.count)
    let least = less.leastFamiliesWithAnotherDate(than: answer.plan, by: ClpSolver(), seconds: 20)
    return "\(wall), \(lost.count) (\(perMille / 10).\(perMille % 10) %; "
      + "\(lost.filter { $0.to == nil }.count) have none; at least \(least))"
  }

  /// What a general solver comes to, on the same threads; its time to build the model, and who sits
  /// in which vehicle, are not counted.
  private static func peer(_ solver: String, _ file: String, _ options: BenchOptions) -> String {
    guard !file.contains(":"), let peer = Peer.chosenPython(in: ProcessInfo.processInfo.environment)
    else { return "-" }
    let seconds = options.peerSeconds
    return peer.lastLine(of: "peer.py", [solver, file, "\(seconds)", "\(options.threads)"])
  }

  private static func text(_ objectives: Objectives) -> String {
    "\(objectives.unmovedPersons) / \(objectives.waitingPersonDays) / \(objectives.vehicleCost)"
  }
}
