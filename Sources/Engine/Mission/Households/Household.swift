public import Basics

/// People who live and travel together.
public struct Household: Equatable, Sendable {
  /// The first household this one comes from: entitlements are counted by family, however many
  /// parts it travels in. Its own identifier when it was never split off.
  public var family: HouseholdID
  /// Where the household waits, or lives since it arrived.
  public var site: SiteID
  /// Where it wants to go.
  public var destination: SiteID
  /// The number on the list it came from, with the list's partner: `SAKHI/0042`.
  public var reference: String
  public var baggage: Kilograms
  public var registeredOn: CivilDate
  /// In the order they joined; the dead and those who left for another household are not among
  /// them.
  public var members: [PersonID] = []
  public var head: PersonID?
  public var cases: [CaseID] = []

  public init(
    family: HouseholdID, site: SiteID, destination: SiteID, reference: String,
    baggage: Kilograms, registeredOn: CivilDate
  ) {
    (self.family, self.site, self.destination) = (family, site, destination)
    (self.reference, self.baggage, self.registeredOn) = (reference, baggage, registeredOn)
  }
}

extension Household: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(family, site, destination, reference, baggage, registeredOn)
    writer.write(members, head, cases)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    family = try reader.read()
    site = try reader.read()
    destination = try reader.read()
    reference = try reader.read()
    baggage = try reader.read()
    registeredOn = try reader.read()
    members = try reader.read()
    head = try reader.read()
    cases = try reader.read()
  }
}
