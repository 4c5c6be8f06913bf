import Foundation
import Measuring
import Planning
import ResettlementCases
import Solver

/// `bench-flights [--seconds N] [--peer-seconds N] [--seed S] [--threads N] [--out FOLDER]
/// [INSTANCE...]`: solves each instance as `safar solve flights` does, and prints what came out
/// beside its bound.
///
/// An instance is a file, or `invented:PERSONS:DEPARTURES:PERCENT:SEED`. With `SAFAR_PYTHON` set to
/// a Python that has OR-Tools, CP-SAT gets the same model in the same run, for 60 seconds when
/// nothing else is said.
@main enum BenchFlights {
  static func main() throws {
    let options = BenchOptions(
      Array(CommandLine.arguments.dropFirst()), seconds: 10, peerSeconds: 60)
    var files = options.instances
    if files.isEmpty { files = ["invented:6000:300:130:1"] }
    print(
      "| instance | unmoved / waiting / redone / cost | bound | gap % | first ms",
      "| rounds | wall s | 2 % after ms | CP-SAT \(options.peerSeconds) s: unmoved / waiting |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for file in files { try solve(file, options) }
    if Peer.chosenPython(in: ProcessInfo.processInfo.environment) == nil {
      print("CP-SAT was skipped: SAFAR_PYTHON names no Python that has OR-Tools.")
    }
  }

  private static func solve(_ file: String, _ options: BenchOptions) throws {
    let clock = ContinuousClock()
    let instance = try instance(file)
    let start = clock.now
    var course: [(Duration, FlightObjectives)] = []
    let answer = instance.problem.solveWithBound(
      seed: options.seed, rounds: options.rounds, threads: options.threads,
      seconds: options.seconds
    ) { best in
      course.append((clock.now - start, best.objectives))
      return clock.now - start < .milliseconds(Int(options.seconds * 800))
    }
    let good = course.first {
      $0.1.unmovedPersons <= answer.objectives.unmovedPersons
        && $0.1.waitingPersonDays * 50 <= answer.bound.waitingPersonDays * 51
    }
    let wall = (clock.now - start).milliseconds
    let folder = URL(
      fileURLWithPath: options.folder ?? FileManager.default.temporaryDirectory.path)
    let target = folder.appendingPathComponent(instance.name + ".json")
    try Data(instance.bytes).write(to: target)
    try Data(instance.bytes(of: answer.plan)).write(
      to: folder.appendingPathComponent(instance.name + ".plan.json"))
    print(
      "|", instance.name, "|", text(answer.objectives), "|", text(answer.bound), "|",
      Double(answer.gapPerMyriad) / 100, "|", course[0].0.milliseconds, "|", answer.rounds, "|",
      "\(wall / 1_000).\(wall / 100 % 10)",
      "|", good.map { "\($0.0.milliseconds)" } ?? "never", "|",
      peer(target.path, options, answer.objectives), "|")
  }

  private static func instance(_ name: String) throws -> FlightInstance {
    let numbers = name.split(separator: ":").dropFirst().compactMap { Int($0) }
    guard name.hasPrefix("invented:"), numbers.count == 4, numbers.min()! > 0 else {
      return try FlightInstance([UInt8](Data(contentsOf: URL(fileURLWithPath: name))))
    }
    return InventedFlights(
      seed: UInt64(numbers[3]), persons: numbers[0], departures: numbers[1],
      roomPercent: numbers[2]
    ).instance
  }

  /// What CP-SAT comes to in its time, building its model not counted, and whether we are ahead.
  private static func peer(
    _ file: String, _ options: BenchOptions, _ ours: FlightObjectives
  ) -> String {
    guard let python = Peer.chosenPython(in: ProcessInfo.processInfo.environment) else {
      return "skipped"
    }
    let said = python.lastLine(
      of: "peer.py", [file, "\(options.peerSeconds)", "\(options.threads)"])
    let theirs = said.prefix { $0 != ";" }.split { !$0.isNumber }.compactMap { Int($0) }
    guard theirs.count == 2 else { return said }
    let isAhead = (ours.unmovedPersons, ours.waitingPersonDays) < (theirs[0], theirs[1])
    return said + (isAhead ? "; we are ahead" : "; we are not ahead")
  }

  private static func text(_ value: FlightObjectives) -> String {
    [
      value.unmovedPersons, value.waitingPersonDays, value.clearancesRedone, value.cost,
    ].map(String.init).joined(separator: " / ")
  }
}
