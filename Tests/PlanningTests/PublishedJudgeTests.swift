import Basics
import ConvoyCases
import Foundation
import Measuring
import Planning
import Testing

/// The published judge is a program of its own, in another language, by other hands: it must name
/// the same rules as ours on valid plans and on broken ones, and add up the same objectives.
@Suite struct PublishedJudgeTests {
  private static let judge = ProcessInfo.processInfo.environment["SAFAR_SHARED"]
    .map { $0 + "/convoy-bench" }

  /// Plans of each season: one as it was found, the others changed at random.
  private static let plans = 250

  /// Judges every plan of every season in one run of the published judge: a line for each, with the
  /// rules it breaks and its objectives.
  private static let script = """
    import glob, json, os, sys
    sys.path.insert(0, sys.argv[1])
    from evaluate import evaluate
    for name in sorted(glob.glob(os.path.join(sys.argv[2], "i-*.json"))):
      instance = json.load(open(name))
      for plan in json.load(open(name.replace("i-", "p-"))):
        r = evaluate(instance, plan, 1000000)
        rules = sorted({int(x[1:x.index(":")]) for x in r["first_violations"]})
        print(rules, r["unmoved_persons"], r["weighted_wait_person_days"], r["vehicle_cost"])
    """

  @Test(.enabled(if: judge != nil))
  func `it agrees with ours on thousands of plans`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "judge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var ours: [String] = []
    var broken: Set<Int> = []
    for seed in 10...21 as ClosedRange<UInt64> {
      var problem = InventedSeason(
        seed: seed, households: 60, corridors: 3, horizon: 40, roomPercent: 90
      ).problem
      for day in 24..<28 { problem.daylight[day] = 240 }
      let instance = ConvoyInstance(problem, name: "x")
      var generator = SeededGenerator(seed: seed)
      let found = problem.solve(seed: seed, steps: 12).plan
      var plans = [found]
      while plans.count < Self.plans {
        plans.append(ConvoyMutation.changed(found, problem, &generator))
      }
      ours += plans.map { plan in
        let (violations, objectives) = problem.judge(plan)
        let rules = Set(violations.map(\.rule.rawValue)).sorted()
        broken.formUnion(rules)
        return "\(rules) \(objectives.unmovedPersons) \(objectives.waitingPersonDays) "
          + "\(objectives.vehicleCost)"
      }
      try Data(instance.bytes).write(to: folder.appendingPathComponent("i-\(seed).json"))
      let all = plans.map { String(decoding: instance.bytes(of: $0), as: UTF8.self) }
      try Data("[\(all.joined(separator: ","))]".utf8)
        .write(to: folder.appendingPathComponent("p-\(seed).json"))
    }
    let theirs = try run(folder.path)
    #expect(theirs.count == ours.count)
    let differing = zip(ours, theirs).filter { $0 != $1 }
    #expect(differing.isEmpty, "\(differing.prefix(5))")
    // Most were broken, and in every way that a plan can be; a few were not.
    let valid = ours.count { $0.hasPrefix("[] ") }
    #expect(valid >= 12 && valid < ours.count / 2)
    #expect(broken == Set(0...15))
  }

  private func run(_ folder: String) throws -> [String] {
    let (out, status) = try Peer.python.ask(["-c", Self.script, Self.judge!, folder])
    #expect(status == 0)
    return out.split(separator: "\n").map(String.init)
  }
}
