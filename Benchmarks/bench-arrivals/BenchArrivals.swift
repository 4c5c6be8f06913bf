import Application
import Foundation
import InventedCases
import Measuring
import Wire

/// `bench-arrivals [--year YEAR] [--seed S] [--out FILE]`: a year of invented bookings to Canada,
/// judged by `audit.py`, which shares no line and no calendar with Safar; then the same file with
/// broken rules planted in it, all of which the audit must find.
@main enum BenchArrivals {
  static func main() throws {
    var (year, seed, path) = (2025, UInt64(1), "")
    var words = CommandLine.arguments.dropFirst().makeIterator()
    while let word = words.next() {
      switch word {
      case "--year": year = words.next().flatMap { Int($0) } ?? year
      case "--seed": seed = words.next().flatMap { UInt64($0) } ?? seed
      case "--out": path = words.next() ?? path
      default: FileHandle.standardError.write(Data("There is no \(word).\n".utf8))
      }
    }
    if path.isEmpty {
      path = FileManager.default.temporaryDirectory.appending(path: "arrivals.jsonl").path
    }
    let clock = ContinuousClock()
    let start = clock.now
    let arrivals = try YearOfArrivals(of: year, files: files(), seed: seed)
    let wall = clock.now - start
    let text = arrivals.rows.map { String(decoding: $0.bytes, as: UTF8.self) }
      .joined(separator: "\n")
    try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: path))
    print("| year | seed | rows | seconds | audit |")
    print("| --- | --- | --- | --- | --- |")
    let seconds = wall.components.seconds
    print("|", year, "|", seed, "|", arrivals.rows.count, "|", seconds, "|", audit(path), "|")
  }

  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  private static func files() -> [(name: String, bytes: [UInt8])] {
    let folder = package.appending(path: "Examples/tajikistan").path
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json5") }.compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map { (name, [UInt8]($0)) }
    }
  }

  /// What the audit said in one line.
  private static func audit(_ path: String) -> String {
    let script = package.appending(path: "Benchmarks/bench-arrivals/audit.py").path
    guard let answer = try? Peer.python.ask([script, path]) else { return "there is no python3" }
    return answer.said.split(separator: "\n").joined(separator: "; ")
  }
}
