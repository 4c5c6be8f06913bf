import Foundation
import Measuring
import Planning
import ResettlementCases
import Solver

/// `bench-classes [--seconds N] [--seed S] [--threads N] [--out FOLDER] [INSTANCE...]`: solves each
/// instance as `safar solve classes` does, and prints what came out beside its bound.
///
/// An instance is a file, or `invented:PERSONS:TRAINER-PERCENT:SEED`. With `SAFAR_PYTHON` set to a
/// Python, the independent judge speaks in the same run; with OR-Tools in it, CP-SAT gets the same
/// courses for 60 seconds, or for `--peer-seconds`.
@main enum BenchClasses {
  static func main() throws {
    let options = BenchOptions(
      Array(CommandLine.arguments.dropFirst()), seconds: 2, peerSeconds: 60)
    var files = options.instances
    if files.isEmpty { files = ["invented:6000:200:1", "invented:6000:100:2"] }
    print(
      "| instance | untaught / delay / class-days / nights | bound | first ms | nobody late ms",
      "| wall s | rounds | judge | CP-SAT \(options.peerSeconds) s: delay / class-days / nights |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for file in files { try solve(file, options) }
  }

  private static func solve(_ file: String, _ options: BenchOptions) throws {
    let clock = ContinuousClock()
    let instance = try instance(file)
    let start = clock.now
    var course: [(Duration, ClassObjectives)] = []
    let answer = instance.problem.solveWithBound(
      seed: options.seed, rounds: options.rounds, threads: options.threads,
      seconds: options.seconds
    ) { best in
      course.append((clock.now - start, best.objectives))
      return clock.now - start < .milliseconds(Int(options.seconds * 800))
    }
    let wall = (clock.now - start).milliseconds
    let punctual = course.first {
      $0.1.delayedPersonDays <= answer.bound.delayedPersonDays
    }
    let folder = options.folder ?? FileManager.default.temporaryDirectory.path
    let target = "\(folder)/\(instance.name)"
    let plan = Data(instance.bytes(of: answer.plan))
    try Data(instance.bytes).write(to: URL(fileURLWithPath: target + ".json"))
    try plan.write(to: URL(fileURLWithPath: target + ".plan.json"))
    let peer = Peer.chosenPython(in: ProcessInfo.processInfo.environment)
    print(
      "|", instance.name, "|", text(answer.objectives), "|", text(answer.bound), "|",
      course.first.map { "\($0.0.milliseconds)" } ?? "at once", "|",
      punctual.map { "\($0.0.milliseconds)" } ?? "never", "|",
      Double(wall) / 1_000, "|", answer.rounds, "|",
      peer?.lastLine(of: "check.py", [target + ".json", target + ".plan.json"]) ?? "-", "|",
      peer?.lastLine(
        of: "peer.py", [target + ".json", "\(options.peerSeconds)", "\(options.threads)"]) ?? "-",
      "|")
  }

  private static func instance(_ name: String) throws -> ClassInstance {
    let numbers = name.split(separator: ":").dropFirst().compactMap { Int($0) }
    guard name.hasPrefix("invented:"), numbers.count == 3, numbers.min()! > 0 else {
      return try ClassInstance([UInt8](Data(contentsOf: URL(fileURLWithPath: name))))
    }
    return InventedClasses(
      seed: UInt64(numbers[2]), persons: numbers[0], trainerPercent: numbers[1]
    ).instance
  }

  private static func text(_ value: ClassObjectives) -> String {
    [value.untaughtPersons, value.delayedPersonDays, value.classDays, value.nightsAway]
      .map(String.init).joined(separator: " / ")
  }
}
