public import Basics

extension HolidayCalendar: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(code, weekend, holidays) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(code: try reader.read(), weekend: try reader.read(), holidays: try reader.read())
  }
}

extension Holiday: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(name, rule, shift, years.lowerBound, years.upperBound)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    name = try reader.read()
    rule = try reader.read()
    shift = try reader.read()
    let first: Int = try reader.read()
    let last: Int = try reader.read()
    guard first <= last else { throw .malformed }
    years = first...last
  }
}

extension Holiday.Rule: Canonical {
  public func write(to writer: inout ByteWriter) {
    switch self {
    case .fixed(let month, let day):
      writer.byte(0)
      writer.write(month, day)
    case .nth(let count, let weekday, let month):
      writer.byte(1)
      writer.write(count, weekday, month)
    case .before(let weekday, let month, let day):
      writer.byte(2)
      writer.write(weekday, month, day)
    case .from(let weekday, let month, let day):
      writer.byte(3)
      writer.write(weekday, month, day)
    case .easter(let days):
      writer.byte(4)
      writer.write(days)
    case .once(let date):
      writer.byte(5)
      writer.write(date)
    }
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 0: self = .fixed(month: try reader.read(), day: try reader.read())
    case 1: self = .nth(try reader.read(), try reader.read(), month: try reader.read())
    case 2: self = .before(try reader.read(), month: try reader.read(), day: try reader.read())
    case 3: self = .from(try reader.read(), month: try reader.read(), day: try reader.read())
    case 4: self = .easter(try reader.read())
    case 5: self = .once(try reader.read())
    default: throw .malformed
    }
  }
}
