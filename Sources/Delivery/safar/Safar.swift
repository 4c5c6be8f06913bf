import Basics
import Console
import Foundation
import Wiring

/// The program: reads the surroundings, runs one command, prints.
@main
struct Safar {
  static func main() {
    Interruption.listen()
    var words = Array(CommandLine.arguments.dropFirst())
    let environment = ProcessInfo.processInfo.environment
    let named = Console.takeOption("--mission", from: &words) ?? environment["SAFAR_MISSION"]
    let path = named.flatMap { $0.isEmpty ? nil : $0 } ?? Console.usualFolder(for: words)
    let bar = ProgressBar()
    let isQuiet = words.contains("--quiet")
    words.removeAll { $0 == "--quiet" }
    let surroundings = Surroundings(
      program: CommandLine.arguments.first ?? "safar", folder: MissionFolder(path: path),
      now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
      random: { UInt64.random(in: .min ... .max) },
      passphrase: { environment["SAFAR_PASSPHRASE"] },
      newPassphrase: { environment["SAFAR_NEW_PASSPHRASE"] },
      progress: isQuiet ? .silent : bar.progress,
      service: Service(
        say: { FileHandle.standardOutput.write(Data($0.utf8)) },
        complain: { FileHandle.standardError.write(Data("\($0)\n".utf8)) },
        untilStopped: Interruption.wait, site: ServedSite()), watchInterrupt: Interruption.watch)
    let answer = Console.run(words, in: surroundings)
    bar.clear()
    FileHandle.standardError.write(Data(answer.complaint.utf8))
    FileHandle.standardOutput.write(Data(answer.output.utf8))
    exit(answer.status.rawValue)
  }
}
