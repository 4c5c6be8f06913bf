import Foundation
import Planning
import ResettlementCases
import Solver

/// `bench-flights [--seconds N] [--seed S] [--threads N] [--out FOLDER] [INSTANCE...]`: solves each
/// instance as `safar solve flights` does, and prints what came out beside its bound.
///
/// An instance is a file, or `invented:PERSONS:DEPARTURES:PERCENT:SEED`. With `SAFAR_PYTHON` set to
/// a Python that has OR-Tools, CP-SAT gets the same model for 60 seconds in the same run.
@main enum BenchFlights {
  static func main() throws {
    var run = Run()
    var files: [String] = []
    var words = CommandLine.arguments.dropFirst().makeIterator()
    while let word = words.next() {
      switch word {
      case "--seconds": run.seconds = words.next().flatMap { Double($0) } ?? run.seconds
      case "--seed": run.seed = words.next().flatMap { UInt64($0) } ?? run.seed
      case "--threads": run.threads = words.next().flatMap { Int($0) } ?? run.threads
      case "--rounds": run.rounds = words.next().flatMap { Int($0) } ?? run.rounds
      case "--out": run.folder = words.next()
      default: files.append(word)
      }
    }
    if files.isEmpty { files = ["invented:6000:300:130:1"] }
    print(
      "| instance | unmoved / waiting / redone / cost | bound | gap % | first ms | start ms",
      "| rounds | wall s | 2 % after ms | CP-SAT 60 s |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for file in files { try run.solve(file) }
  }
}

private struct Run {
  var seconds = 10.0
  var seed: UInt64 = 1
  var threads = 2
  var rounds = 1_000_000
  var folder: String?

  func solve(_ file: String) throws {
    let clock = ContinuousClock()
    let instance = try Self.instance(file)
    let start = clock.now
    var course: [(Duration, FlightObjectives)] = []
    let answer = instance.problem.solveWithBound(
      seed: seed, rounds: rounds, threads: threads, solverSeconds: seconds
    ) { best in
      course.append((clock.now - start, best.objectives))
      return clock.now - start < .milliseconds(Int(seconds * 800))
    }
    let good = course.first {
      $0.1.unmovedPersons <= answer.objectives.unmovedPersons
        && $0.1.waitingPersonDays * 50 <= answer.bound.waitingPersonDays * 51
    }
    let wall = milliseconds(clock.now - start)
    let folder = URL(
      fileURLWithPath: self.folder ?? FileManager.default.temporaryDirectory.path)
    let target = folder.appendingPathComponent(instance.name + ".json")
    try Data(instance.bytes).write(to: target)
    try Data(instance.bytes(of: answer.plan)).write(
      to: folder.appendingPathComponent(instance.name + ".plan.json"))
    print(
      "|", instance.name, "|", text(answer.objectives), "|", text(answer.bound), "|",
      Double(answer.gapPerMyriad) / 100, "|", milliseconds(course[0].0), "|",
      milliseconds(course[min(1, course.count - 1)].0), "|", answer.rounds, "|",
      "\(wall / 1_000).\(wall / 100 % 10)",
      "|", good.map { "\(milliseconds($0.0))" } ?? "never", "|", peer(target.path), "|")
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

  /// What CP-SAT comes to in a minute, building its model not counted.
  private func peer(_ file: String) -> String {
    guard let python = ProcessInfo.processInfo.environment["SAFAR_PYTHON"] else { return "-" }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/peer.py"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script, file, "60", "\(threads)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return "not run" }
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: out, as: UTF8.self).split(separator: "\n").last.map(String.init)
      ?? "failed"
  }

  private func text(_ value: FlightObjectives) -> String {
    [
      value.unmovedPersons, value.waitingPersonDays, value.clearancesRedone, value.cost,
    ].map(String.init).joined(separator: " / ")
  }

  private func milliseconds(_ span: Duration) -> Int { Int(span / .milliseconds(1)) }
}
