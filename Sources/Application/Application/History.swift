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
  /// Every event about an identifier, the oldest first, and who looked at it. Headers are enough
  /// for what happened; reads are opened, for they name whom they were about inside.
  public func history(of subject: SubjectKey) throws -> [HistoryEntry] {
    var entries: [HistoryEntry] = []
    var next = 1
    while true {
      let batch = try log.store.read(from: next, limit: 16_384)
      if batch.isEmpty { return entries }
      next += batch.count
      for event in batch {
        guard let header = try? EventHeader(canonicalBytes: event.header) else { continue }
        if header.subject == subject {
          entries.append(
            HistoryEntry(header, Event.kinds[header.kind]?.title ?? "event of kind \(header.kind)"))
        } else if header.kind == PeopleRead.kind {
          let opened = try Event(try EventLog<Store, Keys>.open(event, with: log.vault))
          guard case .peopleRead(let read) = opened, isAbout(subject, read) else { continue }
          let fields = read.fields.all.map { "\($0)" }.joined(separator: ", ")
          entries.append(HistoryEntry(header, "read by \(read.route): \(fields)"))
        }
      }
    }
  }

  /// Whether a read showed an identifier: itself, its household, or the movement it has a place on.
  private func isAbout(_ subject: SubjectKey, _ read: PeopleRead) -> Bool {
    switch subject.prefix {
    case Subject.Person.prefix:
      let id = PersonID(raw: subject.raw)
      if read.people.contains(id) { return true }
      if let home = state.people[id]?.household, read.households.contains(home) { return true }
      return read.movement.flatMap { state.movements[$0]?.place(of: id) } != nil
    case Subject.Household.prefix:
      let id = HouseholdID(raw: subject.raw)
      if read.households.contains(id) { return true }
      if state.households[id]?.members.contains(where: read.people.contains) == true { return true }
      return read.movement.flatMap { state.movements[$0]?.booking(of: id) } != nil
    case Subject.Movement.prefix: return read.movement?.raw == subject.raw
    default: return false
    }
  }
}

extension HistoryEntry {
  fileprivate init(_ header: EventHeader, _ title: String) {
    self.init(
      position: header.position, at: header.time.instant, title: title, subject: header.subject,
      actor: header.actor)
  }
}
