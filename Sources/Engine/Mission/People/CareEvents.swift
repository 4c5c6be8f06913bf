public import Basics

/// Days on which a person must not be taken on a journey, which replace those said before. Why is
/// the doctor's and the person's alone.
public struct UnfitDaysSet: EventBody {
  public static let kind: UInt16 = 34
  public static let title = "unfit days set"

  public var person: PersonID
  public var days: DateSpan?

  public init(person: PersonID, days: DateSpan?) { (self.person, self.days) = (person, days) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(person) }
  public func wrapped() -> Event { .unfitDaysSet(self) }

  public func write(to writer: inout ByteWriter) { writer.write(person, days) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(person: try reader.read(), days: try reader.read())
  }
}

/// Who answers for a minor on the way.
public struct CareSet: EventBody {
  public static let kind: UInt16 = 35
  public static let title = "care of a minor set"

  public var person: PersonID
  public var isSeparated: Bool
  public var adult: PersonID?

  public init(person: PersonID, isSeparated: Bool, adult: PersonID?) {
    (self.person, self.isSeparated, self.adult) = (person, isSeparated, adult)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(person) }
  public func wrapped() -> Event { .careSet(self) }

  public func write(to writer: inout ByteWriter) { writer.write(person, isSeparated, adult) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      person: try reader.read(), isSeparated: try reader.read(), adult: try reader.read())
  }
}

extension MissionState {
  mutating func apply(_ event: UnfitDaysSet) {
    people.update(event.person) { $0.unfitDays = event.days }
  }

  mutating func apply(_ event: CareSet) {
    people.update(event.person) { person in
      person.isSeparated = event.isSeparated
      person.inCareOf = event.adult
    }
  }
}
