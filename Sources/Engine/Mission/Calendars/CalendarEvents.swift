public import Basics

/// The working days of a country or province, which replace those known before.
public struct CalendarDefined: EventBody {
  public static let kind: UInt16 = 18
  public static let title = "calendar defined"

  public var calendar: CalendarID
  public var definition: HolidayCalendar

  public init(calendar: CalendarID, definition: HolidayCalendar) {
    (self.calendar, self.definition) = (calendar, definition)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(calendar) }
  public func wrapped() -> Event { .calendarDefined(self) }

  public func write(to writer: inout ByteWriter) { writer.write(calendar, definition) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(calendar: try reader.read(), definition: try reader.read())
  }
}

extension MissionState {
  /// The working days of an area such as `CA-QC`, or of its country when the area has none of its
  /// own; nil when neither is known.
  public func calendar(of area: String) -> HolidayCalendar? {
    if let own = calendars.first(where: { $0.code == area })?.row { return own }
    guard let dash = area.firstIndex(of: "-") else { return nil }
    return calendars.first { $0.code == area[..<dash] }?.row
  }
}
