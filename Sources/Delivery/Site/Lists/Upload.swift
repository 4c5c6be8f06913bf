import Application
import Basics
import Mission
import Synchronization
import Wire

/// A partner's list that one account sent: it waits in memory alone, and never lies on a disk.
struct Upload: Sendable {
  enum Stage: Sendable {
    case columns
    case checking
    /// - Parameter isNew: the mission changed since the dry run that was to be taken in.
    case checked(ListImport, isNew: Bool)
    case taking(ListImport)
    case taken(ListImport, ListID)
    case refused(Refusal)
    case failed
  }

  let account: AccountID
  let table: TextTable
  var source: ListImport.Source
  var stage = Stage.columns
  /// Parts of the work at hand that are done, of how many.
  var progress = (done: 0, of: 0)
  var lastUsed: Instant

  var isWorking: Bool {
    switch stage {
    case .checking, .taking: true
    default: false
    }
  }
}

/// The lists that wait, a few at a time. Safe from any thread.
final class Uploads: Sendable {
  static let atMost = 8
  /// One that nobody touched for so long is forgotten.
  static let forgottenAfter: Int64 = 60 * 60_000

  private struct Inside {
    var uploads: [Int: Upload] = [:]
    var last = 0
    var changes = 0
  }

  private let inside = Mutex(Inside())

  /// Grows with every change, so that live pages hear of it.
  var changes: Int { inside.withLock(\.changes) }

  /// - Returns: its number; nil when too many wait already.
  func add(_ upload: Upload) -> Int? {
    inside.withLock { inside in
      inside.uploads = inside.uploads.filter { _, waiting in
        waiting.isWorking
          || upload.lastUsed.milliseconds - waiting.lastUsed.milliseconds < Self.forgottenAfter
      }
      guard inside.uploads.count < Self.atMost else { return nil }
      inside.last += 1
      inside.uploads[inside.last] = upload
      return inside.last
    }
  }

  /// One of this account's own.
  func find(_ number: Int, of account: AccountID) -> Upload? {
    inside.withLock { $0.uploads[number].flatMap { $0.account == account ? $0 : nil } }
  }

  /// Goes on to a stage; nil when it is not there, or `change` says that it is at another.
  func change(_ number: Int, _ change: (inout Upload) -> Bool) -> Upload? {
    inside.withLock { inside in
      guard var upload = inside.uploads[number], change(&upload) else { return nil }
      inside.uploads[number] = upload
      inside.changes += 1
      return upload
    }
  }

  /// Goes on whatever its stage is; nothing when it is not there.
  func tell(_ number: Int, _ change: (inout Upload) -> Void) {
    _ = self.change(number) { upload in
      change(&upload)
      return true
    }
  }

  func drop(_ number: Int, of account: AccountID) {
    inside.withLock { inside in
      guard let upload = inside.uploads[number], upload.account == account, !upload.isWorking else {
        return
      }
      inside.uploads[number] = nil
    }
  }
}
