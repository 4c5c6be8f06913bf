import Basics
import Console
import Dispatch
import Foundation
import Wiring

/// The program: reads the surroundings, runs one command, prints.
@main
struct Safar {
  static func main() {
    _ = signals
    var words = Array(CommandLine.arguments.dropFirst())
    let environment = ProcessInfo.processInfo.environment
    let named = Console.takeOption("--mission", from: &words) ?? environment["SAFAR_MISSION"]
    let path = named.flatMap { $0.isEmpty ? nil : $0 } ?? Console.usualFolder(for: words)
    let bar = ProgressBar()
    let isQuiet = words.contains("--quiet")
    words.removeAll { $0 == "--quiet" }
    let surroundings = Surroundings(
      folder: MissionFolder(path: path),
      now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
      random: { UInt64.random(in: .min ... .max) },
      passphrase: { environment["SAFAR_PASSPHRASE"] },
      progress: isQuiet ? .silent : bar.progress)
    let answer = Console.run(words, in: surroundings)
    bar.clear()
    FileHandle.standardError.write(Data(answer.complaint.utf8))
    FileHandle.standardOutput.write(Data(answer.output.utf8))
    exit(answer.status.rawValue)
  }

  /// Ctrl-C: the journal takes a command whole or not at all, whenever the program ends; what is
  /// left to do is to take half-written files away and to say so.
  /// Held as long as the program runs: a source that is let go hears nothing.
  private nonisolated(unsafe) static let signals = stopCleanly()

  private static func stopCleanly() -> [any DispatchSourceSignal] {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
    // Blocked, not ignored: what is ignored never reaches a source on Linux.
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    return [SIGINT, SIGTERM].map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        PersonalFiles.discardUnfinished {
          FileHandle.standardError.write(Data("\nStopped. Nothing is half done.\n".utf8))
          // Not `exit`: other threads are at work, and what they hold is not to be torn down.
          _exit(128 + number)
        }
      }
      source.resume()
      return source
    }
  }
}
