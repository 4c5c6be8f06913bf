public import Basics

/// A course, or its new definition.
public struct CourseDefined: EventBody {
  public static let kind: UInt16 = 120
  public static let title = "course defined"

  public var course: CourseID
  public var definition: Course

  public init(course: CourseID, definition: Course) {
    (self.course, self.definition) = (course, definition)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(course) }
  public func wrapped() -> Event { .courseDefined(self) }

  public func write(to writer: inout ByteWriter) { writer.write(course, definition) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(course: try reader.read(), definition: try reader.read())
  }
}

/// A class, with its sessions.
public struct ClassPlanned: EventBody {
  public static let kind: UInt16 = 121
  public static let title = "class planned"

  public var id: ClassID
  public var course: CourseID
  public var language: String
  public var sessions: [OrientationClass.Session]

  public init(
    id: ClassID, course: CourseID, language: String, sessions: [OrientationClass.Session]
  ) {
    (self.id, self.course, self.language, self.sessions) = (id, course, language, sessions)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .classPlanned(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, course, language, sessions) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      id: try reader.read(), course: try reader.read(), language: try reader.read(),
      sessions: try reader.read())
  }
}

/// People joined a class, or left it.
public struct EnrolmentChanged: EventBody {
  public static let kind: UInt16 = 122
  public static let title = "enrolment changed"

  public var id: ClassID
  public var people: [PersonID]
  public var isEnrolled: Bool

  public init(id: ClassID, people: [PersonID], isEnrolled: Bool) {
    (self.id, self.people, self.isEnrolled) = (id, people, isEnrolled)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .enrolmentChanged(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, people, isEnrolled) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      id: try reader.read(), people: try reader.read(), isEnrolled: try reader.read())
  }
}

/// Who was at a module, in the class or making it up later.
public struct AttendanceRecorded: EventBody {
  public static let kind: UInt16 = 123
  public static let title = "attendance recorded"

  public var id: ClassID
  public var module: String
  public var people: [PersonID]
  public var isMadeUp: Bool
  public var on: CivilDate

  public init(id: ClassID, module: String, people: [PersonID], isMadeUp: Bool, on: CivilDate) {
    (self.id, self.module, self.people) = (id, module, people)
    (self.isMadeUp, self.on) = (isMadeUp, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .attendanceRecorded(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, module, people, isMadeUp, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      id: try reader.read(), module: try reader.read(), people: try reader.read(),
      isMadeUp: try reader.read(), on: try reader.read())
  }
}

/// How well a person knows by now what was taught.
public struct PersonAssessed: EventBody {
  public static let kind: UInt16 = 124
  public static let title = "person assessed"

  public var id: ClassID
  public var person: PersonID
  public var score: Int

  public init(id: ClassID, person: PersonID, score: Int) {
    (self.id, self.person, self.score) = (id, person, score)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .personAssessed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, person, score) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), person: try reader.read(), score: try reader.read())
  }
}

/// A person has been through the course.
public struct CertificateIssued: EventBody {
  public static let kind: UInt16 = 125
  public static let title = "certificate issued"

  public var id: ClassID
  public var person: PersonID
  public var on: CivilDate

  public init(id: ClassID, person: PersonID, on: CivilDate) {
    (self.id, self.person, self.on) = (id, person, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(person) }
  public func wrapped() -> Event { .certificateIssued(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, person, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), person: try reader.read(), on: try reader.read())
  }
}

/// A class does not take place.
public struct ClassCancelled: EventBody {
  public static let kind: UInt16 = 126
  public static let title = "class cancelled"

  public var id: ClassID

  public init(id: ClassID) { self.id = id }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .classCancelled(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id) }
  public init(from reader: inout ByteReader) throws(ByteFault) { self.init(id: try reader.read()) }
}
