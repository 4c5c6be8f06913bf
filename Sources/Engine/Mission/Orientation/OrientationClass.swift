public import Basics

/// A run of a course for given people: its sessions, who teaches them, who was there.
public struct OrientationClass: Equatable, Sendable {
  /// One module taught at one time.
  public struct Session: Equatable, Sendable {
    public var module: String
    public var starts: WallTime
    /// Where; nil for a session held at a distance.
    public var room: Room?
    public var trainer: StaffID
    public var interpreter: StaffID?

    public init(
      module: String, starts: WallTime, room: Room?, trainer: StaffID, interpreter: StaffID? = nil
    ) {
      (self.module, self.starts, self.room) = (module, starts, room)
      (self.trainer, self.interpreter) = (trainer, interpreter)
    }

    var staff: [StaffID] { [trainer] + (interpreter.map { [$0] } ?? []) }
  }

  public struct Room: Hashable, Sendable {
    public var site: SiteID
    public var name: String
    public var seats: Persons

    public init(site: SiteID, name: String, seats: Persons) {
      (self.site, self.name, self.seats) = (site, name, seats)
    }
  }

  /// A person of the class, and what they have been to.
  public struct Participant: Equatable, Sendable {
    public var person: PersonID
    /// Codes of modules, in the order they were attended; what was made up later is among them.
    public var attended: [String] = []
    /// Out of a hundred, as the trainer judged it; nil before.
    public var score: Int?
    public var certifiedOn: CivilDate?

    public init(person: PersonID) { self.person = person }
  }

  public var course: CourseID
  /// Of teaching: `fa`, `tg`, `ru`, `en`.
  public var language: String
  public var sessions: [Session]
  /// By person.
  public var participants: [Participant] = []
  public var isCancelled = false

  public init(course: CourseID, language: String, sessions: [Session]) {
    (self.course, self.language, self.sessions) = (course, language, sessions)
  }

  /// From the first session's day to the last one's.
  public var days: DateSpan? {
    let dates = sessions.map(\.starts.date)
    return dates.min().flatMap { first in dates.max().flatMap { DateSpan(first, $0) } }
  }

  public func participant(_ person: PersonID) -> Participant? {
    participants.first { $0.person == person }
  }
}

extension OrientationClass: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(course, language, sessions, participants, isCancelled)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    course = try reader.read()
    language = try reader.read()
    sessions = try reader.read()
    participants = try reader.read()
    isCancelled = try reader.read()
  }
}

extension OrientationClass.Session: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(module, starts, room, trainer, interpreter)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      module: try reader.read(), starts: try reader.read(), room: try reader.read(),
      trainer: try reader.read(), interpreter: try reader.read())
  }
}

extension OrientationClass.Room: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(site, name, seats) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(site: try reader.read(), name: try reader.read(), seats: try reader.read())
  }
}

extension OrientationClass.Participant: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(person, attended, score, certifiedOn)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    person = try reader.read()
    attended = try reader.read()
    score = try reader.read()
    certifiedOn = try reader.read()
  }
}
