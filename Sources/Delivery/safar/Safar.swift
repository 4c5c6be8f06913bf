import Basics
import Console
import Foundation
import Wiring

/// The program: reads the surroundings, runs one command, prints.
@main
struct Safar {
  static func main() {
    var words = Array(CommandLine.arguments.dropFirst())
    let environment = ProcessInfo.processInfo.environment
    let path = take("--mission", from: &words) ?? environment["SAFAR_MISSION"] ?? "mission"
    let isQuiet = words.contains("--quiet")
    words.removeAll { $0 == "--quiet" }
    let surroundings = Surroundings(
      folder: MissionFolder(path: path),
      now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
      random: { UInt64.random(in: .min ... .max) },
      passphrase: { environment["SAFAR_PASSPHRASE"] },
      progress: isQuiet ? .silent : ProgressBar().progress)
    let answer = Console.run(words, in: surroundings)
    FileHandle.standardError.write(Data(answer.complaint.utf8))
    FileHandle.standardOutput.write(Data(answer.output.utf8))
    exit(answer.status.rawValue)
  }

  private static func take(_ option: String, from words: inout [String]) -> String? {
    guard let index = words.firstIndex(of: option), index + 1 < words.count else { return nil }
    defer { words.removeSubrange(index...index + 1) }
    return words[index + 1]
  }
}
