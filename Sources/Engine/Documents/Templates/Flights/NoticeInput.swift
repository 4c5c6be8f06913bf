/// What an advance notice of arrival tells the receiving side.
///
/// What stands in it: Immigration, Refugees and Citizenship Canada, notification of arrival
/// transmission (origin, port of entry, date, flights, sponsor, onward travel, needs, programme
/// flags); an amendment or cancellation cites the original's number and gives its reason; women at
/// risk go in a notice of their own, marked AWR.
public struct NoticeInput: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case original
    case amendment(of: String, reason: String)
    case cancellation(of: String, reason: String)
  }

  public var stamp: PaperStamp
  public var kind: Kind
  /// Its own number, which later notices cite.
  public var number: String
  public var version: Int
  public var programme: String
  public var recipient: String
  /// The notice of women at risk, marked so and separate from all others.
  public var isWomenAtRisk: Bool
  public var origin: String
  public var port: String
  public var arrives: String
  public var flights: [FlightLineInput]
  public var cases: [NoticeCaseInput]
  /// Who answers questions, and under which telephone number.
  public var contact: String
  public var telephone: String

  public init(
    stamp: PaperStamp, kind: Kind, number: String, version: Int, programme: String,
    recipient: String, isWomenAtRisk: Bool, origin: String, port: String, arrives: String,
    flights: [FlightLineInput], cases: [NoticeCaseInput], contact: String, telephone: String
  ) {
    (self.stamp, self.kind, self.number, self.version) = (stamp, kind, number, version)
    (self.programme, self.recipient) = (programme, recipient)
    (self.isWomenAtRisk, self.origin, self.port) = (isWomenAtRisk, origin, port)
    (self.arrives, self.flights, self.cases) = (arrives, flights, cases)
    (self.contact, self.telephone) = (contact, telephone)
  }

  public var people: [AboardInput] { cases.flatMap(\.people) }
}

/// A case in a notice.
public struct NoticeCaseInput: Hashable, Sendable {
  public var id: String
  /// The receiving country's own number for it.
  public var reference: String
  public var destination: String
  /// Who receives them there: a sponsor, an office, an agency.
  public var receiver: String
  /// How they go on from the port: a flight, a road, or nothing.
  public var onward: String
  /// The language an interpreter is needed for.
  public var speaks: String
  /// Marks of the programme: `UPP`, `BVOR`.
  public var flags: [String]
  public var people: [AboardInput]

  public init(
    id: String, reference: String, destination: String, receiver: String, onward: String = "",
    speaks: String = "", flags: [String] = [], people: [AboardInput]
  ) {
    (self.id, self.reference, self.destination) = (id, reference, destination)
    (self.receiver, self.onward, self.speaks) = (receiver, onward, speaks)
    (self.flags, self.people) = (flags, people)
  }
}
