public import Basics
public import Journal
import Mission

/// One line of what happened to something: when, what, by whom.
public struct HistoryEntry: Sendable {
  public let position: Int
  public let at: Instant
  /// The event's number in the journal.
  public let kind: UInt16
  public let title: String
  public let subject: SubjectKey
  public let actor: ActorKey
  /// Where somebody looked and at which fields; nil for what happened.
  public var read: String?
}

extension OpenMission {
  /// Every event that concerns an identifier, the oldest first, and who looked at it.
  ///
  /// For a household: what happened to it, its people and its cases, and on the movements it has
  /// places on. Headers are enough for most events; only those are opened that can name somebody
  /// inside.
  public func history(of subject: SubjectKey) throws -> [HistoryEntry] {
    let circle = HistoryCircle(of: subject, in: state)
    var entries: [HistoryEntry] = []
    var next = 1
    while next <= log.lastPosition {
      entries += try history(of: subject, circle, in: next..<(next + Self.historySlice))
      next += Self.historySlice
    }
    return entries
  }

  /// Events looked at in one go.
  static var historySlice: Int { 16_384 }

  /// The same of a part of the journal.
  func history(of subject: SubjectKey, in positions: Range<Int>) throws -> [HistoryEntry] {
    try history(of: subject, HistoryCircle(of: subject, in: state), in: positions)
  }

  private func history(
    of subject: SubjectKey, _ circle: HistoryCircle, in positions: Range<Int>
  ) throws -> [HistoryEntry] {
    var entries: [HistoryEntry] = []
    for stored in try log.store.read(from: positions.lowerBound, limit: positions.count) {
      guard let header = try? EventHeader(canonicalBytes: stored.header) else { continue }
      if circle.contains(header) {
        entries.append(
          HistoryEntry(header, Event.kinds[header.kind]?.title ?? "event of kind \(header.kind)"))
      } else if header.kind == PeopleRead.kind || circle.mayMention(header) {
        let opened = try Event(try EventLog<Store, Keys>.open(stored, with: log.vault))
        if case .peopleRead(let read) = opened {
          guard isAbout(subject, read) else { continue }
          let fields = read.fields.all.map { "\($0)" }.joined(separator: ", ")
          let what = "\(read.route): \(fields)"
          entries.append(HistoryEntry(header, "read by \(what)", read: what))
        } else if circle.isMentioned(in: opened), let body = opened.body {
          entries.append(HistoryEntry(header, type(of: body).title))
        }
      }
    }
    return entries
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
  fileprivate init(_ header: EventHeader, _ title: String, read: String? = nil) {
    self.init(
      position: header.position, at: header.time.instant, kind: header.kind, title: title,
      subject: header.subject, actor: header.actor, read: read)
  }
}

/// Everything whose events are part of one identifier's history.
private struct HistoryCircle {
  private var subjects: Set<SubjectKey>
  private var people: Set<PersonID> = []
  private var households: Set<HouseholdID> = []
  /// Cases in which a person is named, if anywhere.
  private var cases: Set<SubjectKey> = []
  /// Movements they have places on.
  private var movements: Set<SubjectKey> = []

  init(of subject: SubjectKey, in state: MissionState) {
    subjects = [subject]
    switch subject.prefix {
    case Subject.Person.prefix:
      let id = PersonID(raw: subject.raw)
      people = [id]
      // A person keeps the clearances of the household they left.
      let family = state.people[id].flatMap { state.households[$0.household]?.family }
      state.households.forEach { home, row in
        if row.family == family { cases.formUnion(row.cases.map { SubjectKey($0) }) }
      }
      state.movements.forEach { movement, row in
        if row.place(of: id) != nil { movements.insert(SubjectKey(movement)) }
      }
    case Subject.Household.prefix:
      let id = HouseholdID(raw: subject.raw)
      households = [id]
      guard let row = state.households[id] else { return }
      people = Set(row.members)
      subjects.formUnion(row.members.map { SubjectKey($0) } + row.cases.map { SubjectKey($0) })
      state.movements.forEach { movement, row in
        if row.booking(of: id) != nil { movements.insert(SubjectKey(movement)) }
      }
    default: break
    }
  }

  func contains(_ header: EventHeader) -> Bool {
    subjects.contains(header.subject)
      || Event.ofWholeMovements.contains(header.kind) && movements.contains(header.subject)
  }

  /// Whether an event has to be opened to know. Most of a journal is clearances, and those name
  /// people of their own case alone.
  func mayMention(_ header: EventHeader) -> Bool {
    guard !people.isEmpty || !households.isEmpty, Event.mentioning.contains(header.kind) else {
      return false
    }
    return header.kind != ClearanceRecorded.kind || cases.contains(header.subject)
  }

  func isMentioned(in event: Event) -> Bool {
    let named = event.mentions
    return named.people.contains(where: people.contains)
      || named.households.contains(where: households.contains)
  }
}
