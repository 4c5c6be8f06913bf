import Basics
public import Journal
import Mission

/// Everything `verify` looks at, and what it found.
public struct Verification: Sendable {
  public let events: Int
  public let findings: [JournalFinding]
  /// Whether the state in use is the one that folding the whole journal gives.
  public let stateAgrees: Bool

  public var isSound: Bool { findings.isEmpty && stateAgrees }
}

extension OpenMission {
  /// Walks the whole journal and folds it again from its first event.
  ///
  /// - Parameter witness: the last checkpoint the key store has seen.
  public func verify(
    against witness: Checkpoint?, parallel: Parallel, progress: (Int) -> Void = { _ in }
  ) throws -> Verification {
    let findings = try log.verify(against: witness, progress: progress)
    guard findings.isEmpty else {
      return Verification(events: log.lastPosition, findings: findings, stateAgrees: true)
    }
    var folded = MissionState()
    try log.replay(parallel: parallel, decode: { try Event($0) }) { folded.apply($0) }
    return Verification(
      events: log.lastPosition, findings: [], stateAgrees: folded.isSame(as: state))
  }
}

extension MissionState {
  /// Whether two states are the same to the last byte, personal parts included.
  func isSame(as other: MissionState) -> Bool {
    var mine: [PersonalPart] = []
    var theirs: [PersonalPart] = []
    personalParts { mine.append($0) }
    other.personalParts { theirs.append($0) }
    return mine == theirs && canonicalBytes == other.canonicalBytes
  }
}
