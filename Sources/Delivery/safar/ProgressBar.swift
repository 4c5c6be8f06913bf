import Console
import Dispatch
import Foundation
import Synchronization

/// Progress on standard error: a bar with rate and remaining time, when a person is watching and it
/// takes more than a second.
final class ProgressBar: Sendable {
  private struct Work {
    var what = ""
    var done = 0
    var total = 0
    var began = Date()
    var lastDrawn = Date.distantPast

    /// What stands on the line after so many seconds.
    func line(after seconds: Double) -> String {
      // Work that cannot say how far it is: at least that it goes on.
      guard done > 0 else { return "\(what): \(Int(seconds)) s" }
      let rate = Int(Double(done) / seconds)
      guard total > 0 else { return "\(what): \(done), \(rate)/s" }
      let filled = min(30, done * 30 / total)
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
      let left = rate > 0 ? (total - done) / rate : 0
      return "\(what) \(bar) \(done * 100 / total) % \(rate)/s, \(left) s left"
    }
  }

  private let work = Mutex(Work())
  private nonisolated(unsafe) let timer = DispatchSource.makeTimerSource()

  var progress: ProgressReport {
    guard isatty(STDERR_FILENO) != 0 else { return .silent }
    timer.schedule(deadline: .now() + 1, repeating: 0.5)
    timer.setEventHandler { [self] in work.withLock { draw(&$0) } }
    timer.resume()
    return ProgressReport { what, done, total in
      self.work.withLock { work in
        if work.what != what { work = Work(what: what, began: Date()) }
        (work.done, work.total) = (done, total)
        self.draw(&work)
      }
    }
  }

  private func draw(_ work: inout Work) {
    let now = Date()
    let seconds = now.timeIntervalSince(work.began)
    let isLast = work.total > 0 && work.done >= work.total
    guard !work.what.isEmpty, seconds > 1, isLast || now.timeIntervalSince(work.lastDrawn) > 0.1
    else { return }
    write(work.line(after: seconds) + (isLast ? "\n" : ""))
    work.lastDrawn = now
    // A bar that is full stays as it is.
    if isLast { work = Work() }
  }

  private func write(_ line: String) {
    FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
  }

  /// Takes a bar away that did not come to its end, before anything else is printed.
  func clear() {
    work.withLock { work in
      if work.lastDrawn != .distantPast { write("") }
      work = Work()
    }
  }
}
