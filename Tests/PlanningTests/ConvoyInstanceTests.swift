import ConvoyCases
import Foundation
import Planning
import Testing

@Suite struct ConvoyInstanceTests {
  private static let judge = ProcessInfo.processInfo.environment["SAFAR_SHARED"]
    .map { $0 + "/convoy-bench/evaluate.py" }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `an instance written and read again is the same problem`(seed: UInt64) throws {
    let problem = InventedSeason(seed: seed, households: 50, corridors: 3, horizon: 40).problem
    let written = ConvoyInstance(problem, name: "invented")
    let read = try ConvoyInstance(written.bytes)
    #expect(read.bytes == written.bytes)
    #expect(read.problem.solve(steps: 8).plan == problem.solve(steps: 8).plan)
  }

  /// The published judge is a program of its own, in another language, by other hands.
  @Test(.enabled(if: judge != nil))
  func `the published judge agrees with ours on valid plans and on broken ones`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "judge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for seed in 1...12 as ClosedRange<UInt64> {
      let problem = InventedSeason(
        seed: seed, households: 60, corridors: 3, horizon: 40, roomPercent: 90
      ).problem
      let instance = ConvoyInstance(problem, name: "x")
      var plan = problem.solve(seed: seed, steps: 20).plan
      if seed % 3 == 0, plan.convoys.count > 1 {
        plan.convoys[0].vehicles += plan.convoys[1].vehicles
      }
      let files = ["i.json", "p.json"].map { folder.appendingPathComponent($0) }
      try Data(instance.bytes).write(to: files[0])
      try Data(instance.bytes(of: plan)).write(to: files[1])
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", Self.judge!, files[0].path, files[1].path]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let out = String(
        decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      let (violations, objectives) = problem.judge(plan)
      #expect((process.terminationStatus == 0) == violations.isEmpty)
      guard violations.isEmpty else { continue }
      #expect(out.contains("\"unmoved_persons\": \(objectives.unmovedPersons)"))
      #expect(
        out.contains("\"weighted_wait_person_days\": \(objectives.waitingPersonDays)"))
      #expect(out.contains("\"vehicle_cost\": \(objectives.vehicleCost)"))
    }
  }
}
