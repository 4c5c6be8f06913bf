import Dispatch
import Foundation
import Synchronization
import Wiring

/// What Ctrl-C, or a machine that shuts down, does: it ends what is being served, else the program.
///
/// The journal takes a command whole or not at all, whenever the program ends; what is left to do
/// is to take half-written files away and to say so.
enum Interruption {
  private static let isServing = Atomic(false)
  /// Somebody looks for Ctrl-C in the middle of work, and ends it with what there is.
  private static let isWatched = Atomic(false)
  private static let wasPressed = Atomic(false)
  private static let stopped = DispatchSemaphore(value: 0)
  /// Held as long as the program runs: a source that is let go hears nothing.
  private nonisolated(unsafe) static let sources = [SIGINT, SIGTERM].map { number in
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      if isServing.load(ordering: .acquiring) {
        stopped.signal()
      } else if number == SIGINT, isWatched.exchange(false, ordering: .acquiringAndReleasing) {
        wasPressed.store(true, ordering: .releasing)
      } else {
        PersonalFiles.discardUnfinished {
          FileHandle.standardError.write(Data("\nStopped. Nothing is half done.\n".utf8))
          // Not `exit`: other threads are at work, and what they hold is not to be torn down.
          _exit(128 + number)
        }
      }
    }
    source.resume()
    return source
  }

  /// From now on signals come here; before any thread is begun.
  static func listen() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
    // Blocked, not ignored: what is ignored never reaches a source on Linux.
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    _ = sources
  }

  /// The next Ctrl-C does not end the program but is told by what this gives; the one after does.
  static func watch() -> @Sendable () -> Bool {
    wasPressed.store(false, ordering: .releasing)
    isWatched.store(true, ordering: .releasing)
    return { wasPressed.load(ordering: .acquiring) }
  }

  /// Returns when somebody asks the program to end.
  static func wait() {
    isServing.store(true, ordering: .releasing)
    stopped.wait()
  }
}
