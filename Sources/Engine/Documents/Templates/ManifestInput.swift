public import Basics

/// What a manifest shows; the caller fills it from the movement.
///
/// Nothing in it is a diagnosis: requirements are signs. Names come in any script.
public struct ManifestInput: Hashable, Sendable {
  public var language: DocumentLanguage
  /// The movement's printed identifier.
  public var movement: String
  /// The manifest's version; 0 before the movement is confirmed.
  public var version: Int
  public var corridor: String
  public var departs: CivilDate
  public var leader: String
  /// The journal checkpoint's short code: tells which history the list was printed from.
  public var checkpoint: String
  public var printedOn: CivilDate
  public var vehicles: [VehicleInput]
  public var stops: [StopInput]

  public init(
    language: DocumentLanguage, movement: String, version: Int, corridor: String,
    departs: CivilDate, leader: String, checkpoint: String, printedOn: CivilDate,
    vehicles: [VehicleInput], stops: [StopInput]
  ) {
    (self.language, self.movement, self.version) = (language, movement, version)
    (self.corridor, self.departs, self.leader) = (corridor, departs, leader)
    (self.checkpoint, self.printedOn) = (checkpoint, printedOn)
    (self.vehicles, self.stops) = (vehicles, stops)
  }

  /// Everybody on the list.
  public var people: [PersonInput] { vehicles.flatMap { $0.households.flatMap(\.people) } }
}

/// A place where the convoy spends a night on its way, with what it has to have ready.
public struct StopInput: Hashable, Sendable {
  public var site: String
  public var on: CivilDate
  /// Portions to serve, as the programme's practice counts them.
  public var meals: Int
  /// Beds to make: one for everybody but infants under two, who sleep with their mothers.
  public var beds: Int

  public init(site: String, on: CivilDate, meals: Int, beds: Int) {
    (self.site, self.on, self.meals, self.beds) = (site, on, meals, beds)
  }
}
