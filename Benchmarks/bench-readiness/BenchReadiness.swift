import Basics
import Foundation
import InventedCases
import Mission

/// `bench-readiness [--cases N] [--seed S]`: readiness of every case of a mission on one core, and
/// of one case and those that travel with it after a step was recorded for one of its people.
@main enum BenchReadiness {
  static func main() throws {
    var (count, seed) = (20_000, UInt64(1))
    var words = CommandLine.arguments.dropFirst().makeIterator()
    while let word = words.next() {
      switch word {
      case "--cases": count = words.next().flatMap { Int($0) } ?? count
      case "--seed": seed = words.next().flatMap { UInt64($0) } ?? seed
      default: FileHandle.standardError.write(Data("There is no \(word).\n".utf8))
      }
    }
    let day = CivilDate(year: 2026, month: 3, day: 2)!
    var mission = try CasesInProgress(count, files: files(), on: day, seed: seed)
    let clock = ContinuousClock()
    var (whole, ready) = (Duration.seconds(1_000), 0)
    for _ in 0..<5 {
      ready = 0
      let spent = clock.measure {
        for id in mission.cases where !mission.state.readinessOfGroup(of: id, on: day).spans.isEmpty
        {
          ready += 1
        }
      }
      whole = min(whole, spent)
    }
    let single = oneByOne(&mission, on: day + 1, seed: seed)
    print("| cases | people | ready | all of them | one after a change: median | longest |")
    print("| --- | --- | --- | --- | --- | --- |")
    print(
      "|", count, "|", mission.state.people.ids.count, "|", ready, "|", whole, "|",
      single[single.count / 2], "|", single[single.count - 1], "|")
  }

  /// The time it takes to record a step and to know the readiness of the group again, for some
  /// hundreds of cases, shortest first.
  private static func oneByOne(
    _ mission: inout CasesInProgress, on day: CivilDate, seed: UInt64
  ) -> [Duration] {
    var draw = SeededGenerator(seed: seed)
    let clock = ContinuousClock()
    var spent: [Duration] = []
    while spent.count < 500 {
      let id = draw.pick(mission.cases)
      guard let step = mission.state.clearing(id, on: day).last(where: isStep) else { continue }
      let begin = clock.now
      guard (try? mission.state.carryOut(step, on: day)) != nil else { continue }
      _ = mission.state.readinessOfGroup(of: id, on: day)
      spent.append(clock.now - begin)
    }
    return spent.sorted()
  }

  private static func isStep(_ command: Command) -> Bool {
    if case .recordStep = command { true } else { false }
  }

  private static func files() -> [(name: String, bytes: [UInt8])] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Examples/tajikistan").standardizedFileURL.path
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json5") }.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map { (name, [UInt8]($0)) }
    }
  }
}
