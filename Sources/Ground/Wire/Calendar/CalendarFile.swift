public import Basics

/// A calendar to take into a telephone or an office program: iCalendar, RFC 5545.
///
/// Calendars travel through machines of others: no name of a person stands in one.
public struct CalendarFile: Hashable, Sendable {
  /// What the reader's program lists it as.
  public var name: String
  public var entries: [CalendarEntry]

  public init(name: String, entries: [CalendarEntry]) {
    (self.name, self.entries) = (name, entries)
  }
}

/// Something that takes place.
public struct CalendarEntry: Hashable, Sendable {
  public enum Time: Hashable, Sendable {
    /// From one moment until another, which is later.
    case moments(Instant, Instant)
    /// Whole days, the last of them included.
    case days(DateSpan)
  }

  public enum Status: String, CaseIterable, Sendable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// The same in every version of the entry, and of no other: an identifier, never a name.
  public var id: String
  /// Which version it is, from 0: programs keep the highest they have seen.
  public var version: Int
  /// When this version was made.
  public var made: Instant
  public var time: Time
  public var status: Status
  public var summary: String
  public var place: String
  public var notes: String

  public init(
    id: String, version: Int, made: Instant, time: Time, status: Status, summary: String,
    place: String = "", notes: String = ""
  ) {
    (self.id, self.version, self.made, self.time) = (id, version, made, time)
    (self.status, self.summary, self.place, self.notes) = (status, summary, place, notes)
  }
}
