public import Basics

/// A movement by air, with the seats held for it.
public struct FlightPlanned: EventBody {
  public static let kind: UInt16 = 130
  public static let title = "flight planned"

  public var movement: MovementID
  public var programme: ProgrammeID
  public var corridor: CorridorID
  public var legs: [Corridor.Leg]
  public var flight: Flight

  public init(
    movement: MovementID, programme: ProgrammeID, corridor: CorridorID, legs: [Corridor.Leg],
    flight: Flight
  ) {
    (self.movement, self.programme, self.corridor) = (movement, programme, corridor)
    (self.legs, self.flight) = (legs, flight)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .flightPlanned(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(movement, programme, corridor, legs, flight)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      movement: try reader.read(), programme: try reader.read(), corridor: try reader.read(),
      legs: try reader.read(), flight: try reader.read())
  }
}

/// The receiving side allows more than its rules do.
public struct FlightApproved: EventBody {
  public static let kind: UInt16 = 131
  /// The second revision knows when it was asked for.
  public static let revision: UInt8 = 2
  public static let title = "flight approved"

  public var movement: MovementID
  public var approval: Flight.Approval

  public init(movement: MovementID, approval: Flight.Approval) {
    (self.movement, self.approval) = (movement, approval)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .flightApproved(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, approval) }
  public init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault) {
    guard (1...2).contains(revision) else { throw .malformed }
    if revision == 1 {
      self.init(movement: try reader.read(), approval: try .init(withoutAskedOn: &reader))
    } else {
      try self.init(from: &reader)
    }
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), approval: try reader.read())
  }
}

/// A member of staff has a seat, there and back.
public struct EscortTicketed: EventBody {
  public static let kind: UInt16 = 132
  public static let title = "escort ticketed"

  public var movement: MovementID
  public var ticket: Flight.EscortTicket

  public init(movement: MovementID, ticket: Flight.EscortTicket) {
    (self.movement, self.ticket) = (movement, ticket)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .escortTicketed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, ticket) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), ticket: try reader.read())
  }
}

extension MissionState {
  /// Flights, what the receiving side reports, and what the journey costs.
  mutating func applyFlight(_ event: Event) {
    switch event {
    case .flightPlanned(let body): apply(body)
    case .flightApproved(let body): apply(body)
    case .escortTicketed(let body): apply(body)
    case .arrivalConfirmed(let body): apply(body)
    case .loanSigned(let body): apply(body)
    case .loanCharged(let body): apply(body)
    default: break
    }
  }

  mutating func apply(_ event: FlightPlanned) {
    guard let day = event.flight.legs.first?.departs.date else { return }
    movements[event.movement] = Movement(
      programme: event.programme, corridor: event.corridor, day: day, legs: event.legs,
      turnaround: 1, flight: event.flight)
  }

  mutating func apply(_ event: FlightApproved) {
    movements.update(event.movement) { $0.flight?.approvals.append(event.approval) }
  }

  mutating func apply(_ event: EscortTicketed) {
    movements.update(event.movement) { movement in
      movement.flight?.escorts.removeAll { $0.member == event.ticket.member }
      movement.flight?.escorts.append(event.ticket)
      if !movement.staff.contains(event.ticket.member) {
        movement.staff.append(event.ticket.member)
      }
    }
  }
}
