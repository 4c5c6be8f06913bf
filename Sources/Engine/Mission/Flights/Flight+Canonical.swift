public import Basics

extension Flight: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(legs, seats, fare, approvals, escorts)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    legs = try reader.read()
    seats = try reader.read()
    fare = try reader.read()
    approvals = try reader.read()
    escorts = try reader.read()
  }
}

extension Flight.Leg: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(number, from, to, departs, arrives)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      number: try reader.read(), from: try reader.read(), to: try reader.read(),
      departs: try reader.read(), arrives: try reader.read())
  }
}

extension Flight.Approval: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(people, isForPort, reference, on, askedOn)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    try self.init(withoutAskedOn: &reader)
    askedOn = try reader.read()
  }

  /// Of before the day of asking was kept: it is taken for the letter's.
  init(withoutAskedOn reader: inout ByteReader) throws(ByteFault) {
    self.init(
      people: try reader.read(), isForPort: try reader.read(), reference: try reader.read(),
      on: try reader.read())
  }
}

extension Flight.EscortTicket: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(member, returnsOn, papersUntil)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      member: try reader.read(), returnsOn: try reader.read(), papersUntil: try reader.read())
  }
}

extension WallTime: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(date, minute) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(try reader.read(), minute: try reader.read())
    guard (0..<1_440).contains(minute) else { throw .malformed }
  }
}

extension SeatBlock: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(seats, laps, wheelchairs, stretchers, escorts, baggagePerPerson)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      seats: try reader.read(), laps: try reader.read(), wheelchairs: try reader.read(),
      stretchers: try reader.read(), escorts: try reader.read(),
      baggagePerPerson: try reader.read())
  }
}

extension Fare: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(currency, adult, child, infant) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      currency: try reader.read(), adult: try reader.read(), child: try reader.read(),
      infant: try reader.read())
  }
}
