public import Basics

/// Something happened on the way.
///
/// The note should name nobody, and may all the same. It is sealed under a key of its own, which
/// goes with the first person of the movement who is erased.
public struct IncidentReported: EventBody {
  public static let kind: UInt16 = 74
  /// The first revision had the note among the record, and no number.
  public static let revision: UInt8 = 2
  public static let title = "incident reported"

  public var movement: MovementID
  /// nil of the first revision.
  public var incident: IncidentID?
  public var sort: IncidentSort
  public var site: SiteID?
  public var at: Instant
  /// Empty when nothing was written; nil when its key is gone.
  public var note: String?

  public init(
    movement: MovementID, incident: IncidentID?, sort: IncidentSort, site: SiteID?, at: Instant,
    note: String?
  ) {
    (self.movement, self.incident, self.sort) = (movement, incident, sort)
    (self.site, self.at, self.note) = (site, at, note)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .incidentReported(self) }

  public var personal: PersonalPart? {
    guard let incident, let note, !note.isEmpty else { return nil }
    return PersonalPart(owner: incident, note.canonicalBytes)
  }
  public mutating func restore(personal bytes: [UInt8]?) throws(ByteFault) {
    guard incident != nil, note == nil else { return }
    note = try bytes.map { bytes throws(ByteFault) in try String(canonicalBytes: bytes) }
  }

  public func write(to writer: inout ByteWriter) {
    writer.write(movement, incident, sort, site, at, note?.isEmpty != true)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      movement: try reader.read(), incident: try reader.read(), sort: try reader.read(),
      site: try reader.read(), at: try reader.read(), note: nil)
    let hasNote: Bool = try reader.read()
    if !hasNote { note = "" }
  }
  public init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault) {
    guard revision == 1 else {
      try self.init(from: &reader)
      return
    }
    self.init(
      movement: try reader.read(), incident: nil, sort: try reader.read(),
      site: try reader.read(), at: try reader.read(), note: try reader.read() as String)
  }
}

extension MissionState {
  mutating func apply(_ event: IncidentReported) {
    movements.update(event.movement) {
      $0.incidents.append(
        .init(
          id: event.incident, sort: event.sort, site: event.site, at: event.at, note: event.note))
    }
  }

  /// The number of the next incident, on whichever movement.
  func nextIncident(node: NodeNumber) -> IncidentID {
    var used = 0
    movements.forEach { _, movement in
      for case let id? in movement.incidents.map(\.id) where id.node == node {
        used = max(used, id.number)
      }
    }
    return IncidentID(node: node, number: used + 1)
  }

  /// Nobody can tell from a text whom it names: with a person go the notes of every movement they
  /// had a part in.
  mutating func eraseNotes(concerning person: PersonID) {
    let household = people[person]?.household
    for id in movements.ids where movements[id]?.concerned(person, of: household) == true {
      movements.update(id) { movement in
        for index in movement.incidents.indices where movement.incidents[index].note != "" {
          movement.incidents[index].note = nil
        }
      }
    }
  }

  /// The incidents whose notes are erased, or closed to this node.
  public var incidentsWithoutNotes: [IncidentID] {
    var ids: [IncidentID] = []
    movements.forEach { _, movement in
      ids += movement.incidents.filter { $0.note == nil }.compactMap(\.id)
    }
    return ids
  }
}
