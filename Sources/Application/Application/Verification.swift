import Basics
public import Journal
public import Mission

/// What looking at the whole of a mission found.
public struct Verification: Sendable {
  public let events: Int
  /// Of the checkpoint to compare with the code on paper.
  public let code: String
  /// What is not as it was written, in the journal's order.
  public let findings: [JournalFinding]
  /// Whether the snapshot is what folding the whole journal gives.
  public let stateAgrees: Bool

  public init(events: Int, code: String, findings: [JournalFinding], stateAgrees: Bool) {
    (self.events, self.code) = (events, code)
    (self.findings, self.stateAgrees) = (findings, stateAgrees)
  }

  public var isSound: Bool { findings.isEmpty && stateAgrees }
}

extension OpenMission {
  /// Whether the state in use is the one that folding the whole journal gives.
  ///
  /// - Parameter progress: told now and then how many events are folded, of how many.
  public func agreesWithJournal(
    parallel: @escaping Parallel, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> Bool {
    try OpenMission(log: log, parallel: parallel, progress: progress).state.isSame(as: state)
  }
}

extension MissionState {
  /// Whether two states are the same to the last byte, personal parts included.
  public func isSame(as other: MissionState) -> Bool {
    var mine: [PersonalPart] = []
    var theirs: [PersonalPart] = []
    personalParts { mine.append($0) }
    other.personalParts { theirs.append($0) }
    return mine == theirs && canonicalBytes == other.canonicalBytes
  }
}
