import Foundation
import Synchronization

/// Does something small at an even pace, on a thread of its own.
final class Pulse: Sendable {
  private let isStopped = Mutex(false)
  private let ended = DispatchSemaphore(value: 0)

  /// - Parameters:
  ///   - seconds: between two beats.
  ///   - beat: told how many there were before, from 0.
  init(every seconds: Double, beat: @escaping @Sendable (Int) -> Void) {
    let thread = Thread { [self] in
      var count = 0
      while !isStopped.withLock(\.self) {
        beat(count)
        count += 1
        Thread.sleep(forTimeInterval: seconds)
      }
      ended.signal()
    }
    thread.start()
  }

  /// Returns when the last beat is over.
  func stop() {
    isStopped.withLock { $0 = true }
    ended.wait()
  }
}
