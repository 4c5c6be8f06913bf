public import Basics
public import Journal
import Mission

/// One line of what happened to something: when, what, by whom.
public struct HistoryEntry: Sendable {
  public let position: Int
  public let at: Instant
  public let title: String
  public let subject: SubjectKey
  public let actor: ActorKey
}

extension OpenMission {
  /// Every event about an identifier, the oldest first. Headers are enough: nothing is opened.
  public func history(of subject: SubjectKey) throws -> [HistoryEntry] {
    var entries: [HistoryEntry] = []
    var next = 1
    while true {
      let batch = try log.store.read(from: next, limit: 16_384)
      if batch.isEmpty { return entries }
      next += batch.count
      for event in batch {
        guard let header = try? EventHeader(canonicalBytes: event.header),
          header.subject == subject
        else { continue }
        entries.append(
          HistoryEntry(
            position: header.position, at: header.time.instant,
            title: Event.kinds[header.kind]?.title ?? "event of kind \(header.kind)",
            subject: header.subject, actor: header.actor))
      }
    }
  }
}
