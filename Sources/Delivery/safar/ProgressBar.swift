import Console
import Foundation
import Synchronization

/// Progress on standard error: a bar with rate and remaining time, when a person is watching and it
/// takes more than a second.
final class ProgressBar: Sendable {
  private struct Work {
    var what = ""
    var began = Date()
    var lastDrawn = Date.distantPast
  }

  private let work = Mutex(Work())

  var progress: ProgressReport {
    guard isatty(STDERR_FILENO) != 0 else { return .silent }
    return ProgressReport { self.draw($0, $1, $2) }
  }

  private func draw(_ what: String, _ done: Int, _ total: Int) {
    let line = work.withLock { work -> String? in
      let now = Date()
      if work.what != what { work = Work(what: what, began: now) }
      let seconds = now.timeIntervalSince(work.began)
      let isLast = total > 0 && done >= total
      guard seconds > 1, isLast || now.timeIntervalSince(work.lastDrawn) > 0.1 else { return nil }
      work.lastDrawn = now
      let rate = Int(Double(done) / seconds)
      guard total > 0 else { return "\(what): \(done), \(rate)/s" }
      let filled = min(30, done * 30 / total)
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
      let left = rate > 0 ? (total - done) / rate : 0
      return "\(what) \(bar) \(done * 100 / total) % \(rate)/s, \(left) s left"
        + (isLast ? "\n" : "")
    }
    if let line { FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8)) }
  }

  /// Takes a bar away that did not come to its end, before anything else is printed.
  func clear() {
    let isDrawn = work.withLock { $0.lastDrawn != .distantPast }
    if isDrawn { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
