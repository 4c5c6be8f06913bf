import Foundation
import Planning
import ResettlementCases
import Solver

/// `bench-classes [--seconds N] [--seed S] [--threads N] [--out FOLDER] [INSTANCE...]`: solves each
/// instance as `safar solve classes` does, and prints what came out beside its bound.
///
/// An instance is a file, or `invented:PERSONS:TRAINER-PERCENT:SEED`. With `SAFAR_PYTHON` set to a
/// Python, the independent judge speaks in the same run; with OR-Tools in it, CP-SAT gets the same
/// courses for 60 seconds.
@main enum BenchClasses {
  static func main() throws {
    var run = Run()
    var files: [String] = []
    var words = CommandLine.arguments.dropFirst().makeIterator()
    while let word = words.next() {
      switch word {
      case "--seconds": run.seconds = words.next().flatMap { Double($0) } ?? run.seconds
      case "--seed": run.seed = words.next().flatMap { UInt64($0) } ?? run.seed
      case "--threads": run.threads = words.next().flatMap { Int($0) } ?? run.threads
      case "--out": run.folder = words.next() ?? run.folder
      default: files.append(word)
      }
    }
    if files.isEmpty { files = ["invented:6000:200:1", "invented:6000:100:2"] }
    print(
      "| instance | untaught / delay / class-days / nights | bound | first ms | nobody late ms",
      "| wall s | rounds | judge | CP-SAT 60 s: delay / class-days / nights |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for file in files { try run.solve(file) }
  }
}

private struct Run {
  var seconds = 2.0
  var seed: UInt64 = 1
  var threads = 2
  var folder = FileManager.default.temporaryDirectory.path

  func solve(_ file: String) throws {
    let clock = ContinuousClock()
    let instance = try Self.instance(file)
    let start = clock.now
    var course: [(Duration, ClassObjectives)] = []
    let answer = instance.problem.solveWithBound(
      seed: seed, rounds: 1_000_000, threads: threads, seconds: seconds
    ) { best in
      course.append((clock.now - start, best.objectives))
      return clock.now - start < .milliseconds(Int(seconds * 800))
    }
    let wall = milliseconds(clock.now - start)
    let punctual = course.first {
      $0.1.delayedPersonDays <= answer.bound.delayedPersonDays
    }
    let target = "\(folder)/\(instance.name)"
    let plan = Data(instance.bytes(of: answer.plan))
    try Data(instance.bytes).write(to: URL(fileURLWithPath: target + ".json"))
    try plan.write(to: URL(fileURLWithPath: target + ".plan.json"))
    print(
      "|", instance.name, "|", text(answer.objectives), "|", text(answer.bound), "|",
      course.first.map { "\(milliseconds($0.0))" } ?? "at once", "|",
      punctual.map { "\(milliseconds($0.0))" } ?? "never", "|",
      Double(wall) / 1_000, "|", answer.rounds, "|",
      python("check.py", [target + ".json", target + ".plan.json"]), "|",
      python("peer.py", [target + ".json", "60", "\(threads)"]), "|")
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

  /// The last line a script beside this file prints.
  private func python(_ script: String, _ arguments: [String]) -> String {
    guard let python = ProcessInfo.processInfo.environment["SAFAR_PYTHON"] else { return "-" }
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [folder.appendingPathComponent(script).path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return "not run" }
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: out, as: UTF8.self).split(separator: "\n").last.map(String.init)
      ?? "failed"
  }

  private func text(_ value: ClassObjectives) -> String {
    [value.untaughtPersons, value.delayedPersonDays, value.classDays, value.nightsAway]
      .map(String.init).joined(separator: " / ")
  }

  private func milliseconds(_ span: Duration) -> Int { Int(span / .milliseconds(1)) }
}
