import Basics
import Foundation
import Planning
import Solver
import Wire

/// `bench-convoys [--seconds N] [--seed S] [--out FOLDER] INSTANCE...`: solves each instance and
/// prints what came out beside its bound.
@main enum BenchConvoys {
  static func main() throws {
    var (seconds, seed, folder) = (10, UInt64(1), String?.none)
    var files: [String] = []
    var words = CommandLine.arguments.dropFirst().makeIterator()
    while let word = words.next() {
      switch word {
      case "--seconds": seconds = words.next().flatMap { Int($0) } ?? seconds
      case "--seed": seed = words.next().flatMap { UInt64($0) } ?? seed
      case "--bound": break
      case "--out": folder = words.next()
      default: files.append(word)
      }
    }
    guard !files.isEmpty else {
      print("bench-convoys [--seconds N] [--seed S] [--out FOLDER] INSTANCE...")
      return
    }
    print("instance unmoved waiting cost bound-waiting gap% first-ms decodes ms/decode wall-ms")
    for file in files { try solve(file, seconds, seed, folder) }
  }

  private static func solve(
    _ file: String, _ seconds: Int, _ seed: UInt64, _ folder: String?
  ) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let instance = try ConvoyInstance([UInt8](Data(contentsOf: URL(fileURLWithPath: file))))
    let began = clock.now
    var first: Duration?
    let answer = instance.problem.solve(
      seed: seed, steps: 10_000_000, threads: threads
    ) { _ in
      let spent = clock.now - began
      if first == nil { first = spent }
      return clock.now - start < .milliseconds(seconds * 1_000 - 200)
    }
    let solving = clock.now - began
    if CommandLine.arguments.contains("--bound") {
      let t = clock.now
      let b = instance.problem.bound(by: ClpSolver(), seconds: 60, goOn: { print(milliseconds(clock.now - t)); return true })
      print(file, b.objectives(unmoved: 0), b.objectives(unmoved: answer.objectives.unmovedPersons), b.source, milliseconds(clock.now - t))
    }
    let (bad, real) = instance.problem.judge(answer.plan)
    precondition(bad.isEmpty && real == answer.objectives, "\(bad.prefix(3)) \(real)")
    if let folder {
      let target = URL(fileURLWithPath: folder).appendingPathComponent(instance.name + ".plan.json")
      try Data(instance.bytes(of: answer.plan)).write(to: target)
    }
    let tenths = answer.gapPerMille
    print(
      instance.name, answer.objectives.unmovedPersons, answer.objectives.waitingPersonDays,
      answer.objectives.vehicleCost, answer.bound.waitingPersonDays,
      "\(tenths / 10).\(tenths % 10)", milliseconds(first ?? solving), answer.steps,
      milliseconds(solving) / max(1, answer.steps), milliseconds(clock.now - start))
  }

  /// Two at a time.
  private static let threads: ConvoyThreads = { count, body in
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }

  private static func milliseconds(_ span: Duration) -> Int {
    Int(span / .milliseconds(1))
  }
}
