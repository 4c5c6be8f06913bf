public import Basics

extension Movement: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(programme, corridor, day, legs, turnaround, status, vehicles, staff, bookings)
    writer.write(manifestVersion, amendments, passages, incidents, handovers, departedAt)
    writer.write(arrivedAt, standby, isPinned, boardings, flight, listed)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    programme = try reader.read()
    corridor = try reader.read()
    day = try reader.read()
    legs = try reader.read()
    turnaround = try reader.read()
    status = try reader.read()
    vehicles = try reader.read()
    staff = try reader.read()
    bookings = try reader.read()
    manifestVersion = try reader.read()
    amendments = try reader.read()
    passages = try reader.read()
    incidents = try reader.read()
    handovers = try reader.read()
    departedAt = try reader.read()
    arrivedAt = try reader.read()
    standby = try reader.read()
    isPinned = try reader.read()
    boardings = try reader.read()
    flight = try reader.read()
    listed = try reader.read()
  }
}

extension Movement.AssignedVehicle: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(vehicle, capacity) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(vehicle: try reader.read(), capacity: try reader.read())
  }
}

extension Movement.Amendment: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(version, reason, household, people, vehicles)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      version: try reader.read(), reason: try reader.read(), household: try reader.read(),
      people: try reader.read(), vehicles: try reader.read())
  }
}

extension Movement.Boarding: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(people, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(people: try reader.read(), at: try reader.read())
  }
}

extension Movement.Passage: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(site, at, counted, expected) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      site: try reader.read(), at: try reader.read(), counted: try reader.read(),
      expected: try reader.read())
  }
}

/// A note is among these bytes only where it has no key of its own; else it leaves under that key.
extension Movement.Incident: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(id, sort, site, at)
    writer.write(id == nil || note?.isEmpty == true ? note : nil)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      id: try reader.read(), sort: try reader.read(), site: try reader.read(),
      at: try reader.read(), note: try reader.read())
  }
}

extension Booking: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(household, places, baggage, baggageVehicle)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      household: try reader.read(), places: try reader.read(), baggage: try reader.read(),
      baggageVehicle: try reader.read())
  }
}

extension Booking.Place: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(person, vehicle, kind, number, stage)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      person: try reader.read(), vehicle: try reader.read(), kind: try reader.read(),
      number: try reader.read(), stage: try reader.read())
  }
}

extension Movement.Handover: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(people, partner, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(people: try reader.read(), partner: try reader.read(), at: try reader.read())
  }
}
