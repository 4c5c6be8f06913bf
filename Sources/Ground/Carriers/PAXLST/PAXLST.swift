public import Basics

/// The people aboard one flight, as carriers and border authorities exchange them: the UN/EDIFACT
/// message PAXLST of directory D.05B, after the WCO/IATA/ICAO guideline on advance information.
///
/// Texts are of the repertoire UNOA; names come from `CarrierName`. Times are local at the airport.
public struct PAXLST: Hashable, Sendable {
  public var sender: Party
  public var recipient: Party
  public var preparedAt: LocalMinute
  /// Numbers the interchange between the two parties: at most 14 characters.
  public var control: String
  /// Numbers the list between the two parties (`RFF+TN`), and which version of it this is, from 1.
  public var transaction: String
  public var version: Int
  /// Nothing in it is meant: the recipient tries its machine out.
  public var isTest: Bool
  public var contact: Contact
  public var flight: Flight
  public var people: [Aboard]

  public init(
    sender: Party, recipient: Party, preparedAt: LocalMinute, control: String, transaction: String,
    version: Int = 1, isTest: Bool = false, contact: Contact, flight: Flight, people: [Aboard]
  ) {
    (self.sender, self.recipient, self.preparedAt) = (sender, recipient, preparedAt)
    (self.control, self.transaction, self.version) = (control, transaction, version)
    (self.isTest, self.contact, self.flight, self.people) = (isTest, contact, flight, people)
  }

  /// Who sends or receives, by an identifier the two agreed on.
  public struct Party: Hashable, Sendable {
    public var id: String
    /// What kind of identifier it is: `ZZ` when the two parties agreed on it between themselves.
    public var qualifier: String

    public init(id: String, qualifier: String = "ZZ") {
      (self.id, self.qualifier) = (id, qualifier)
    }
  }

  /// Whom to ask about the list.
  public struct Contact: Hashable, Sendable {
    public var name: String
    public var telephone: String
    public var email: String

    public init(name: String, telephone: String = "", email: String = "") {
      (self.name, self.telephone, self.email) = (name, telephone, email)
    }
  }

  /// The flight that crosses the border; a journey with two flights has two lists.
  public struct Flight: Hashable, Sendable {
    /// `TK255`
    public var number: String
    /// `TK`
    public var carrier: String
    /// Of IATA's list of airports: `DYU`.
    public var from: String
    public var departs: LocalMinute
    public var to: String
    public var arrives: LocalMinute

    public init(
      number: String, carrier: String, from: String, departs: LocalMinute, to: String,
      arrives: LocalMinute
    ) {
      (self.number, self.carrier, self.from) = (number, carrier, from)
      (self.departs, self.to, self.arrives) = (departs, to, arrives)
    }
  }
}

/// Somebody aboard.
public struct Aboard: Hashable, Sendable {
  public enum Sex: String, CaseIterable, Sendable {
    case female = "F"
    case male = "M"
    case unspecified = "U"
  }

  /// A paper to travel with.
  public struct Paper: Hashable, Sendable {
    /// As the first letter of its machine-readable zone: P passport, V visa, I identity card.
    public var kind: String
    public var number: String
    public var expires: CivilDate?
    /// Three letters of ICAO's list; empty when not known.
    public var issuer: String

    public init(kind: String, number: String, expires: CivilDate? = nil, issuer: String = "") {
      (self.kind, self.number, self.expires, self.issuer) = (kind, number, expires, issuer)
    }
  }

  public var name: CarrierName
  public var sex: Sex
  /// nil when the day is not known.
  public var birth: CivilDate?
  /// Three letters of ICAO's list: `AFG`; empty when not known.
  public var nationality: String
  public var residence: String
  /// Where the person's own journey with this list begins and ends, as airports.
  public var embarks: String
  public var disembarks: String
  /// The booking's reference at the carrier.
  public var booking: String
  /// Our reference for the person; says nothing to others.
  public var reference: String
  public var seat: String
  public var bags: Int?
  public var baggage: Kilograms?
  public var papers: [Paper]

  public init(
    name: CarrierName, sex: Sex, birth: CivilDate?, nationality: String, residence: String = "",
    embarks: String, disembarks: String, booking: String = "", reference: String = "",
    seat: String = "", bags: Int? = nil, baggage: Kilograms? = nil, papers: [Paper] = []
  ) {
    (self.name, self.sex, self.birth, self.nationality) = (name, sex, birth, nationality)
    (self.residence, self.embarks, self.disembarks) = (residence, embarks, disembarks)
    (self.booking, self.reference, self.seat) = (booking, reference, seat)
    (self.bags, self.baggage, self.papers) = (bags, baggage, papers)
  }
}
