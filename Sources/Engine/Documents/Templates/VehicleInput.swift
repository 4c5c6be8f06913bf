public import Basics

/// A vehicle of the movement and the households in it.
public struct VehicleInput: Hashable, Sendable {
  /// Its place in the convoy, from 1.
  public var number: Int
  public var plate: String
  /// As the mission calls it.
  public var kind: String
  public var households: [HouseholdInput]

  public init(number: Int, plate: String, kind: String, households: [HouseholdInput]) {
    (self.number, self.plate, self.kind, self.households) = (number, plate, kind, households)
  }
}

/// A household on a vehicle.
public struct HouseholdInput: Hashable, Sendable {
  /// Its printed identifier.
  public var id: String
  public var destination: String
  /// What its baggage weighs; 0 where it rides in another vehicle.
  public var baggage: Kilograms
  public var code: Code
  public var people: [PersonInput]

  public init(
    id: String, destination: String, baggage: Kilograms, code: Code, people: [PersonInput]
  ) {
    (self.id, self.destination, self.baggage) = (id, destination, baggage)
    (self.code, self.people) = (code, people)
  }
}

/// A person in a place.
public struct PersonInput: Hashable, Sendable {
  public var id: String
  public var place: PlaceSign
  /// The number of the place among those of its kind, from 1.
  public var number: Int
  /// As written; empty once erased.
  public var name: String
  public var sex: SexSign
  /// Completed years on the day of departure, or nil when nobody knows.
  public var age: Int?
  public var requirements: [RequirementSign]

  public init(
    id: String, place: PlaceSign, number: Int, name: String, sex: SexSign, age: Int?,
    requirements: [RequirementSign]
  ) {
    (self.id, self.place, self.number, self.name) = (id, place, number, name)
    (self.sex, self.age, self.requirements) = (sex, age, requirements)
  }
}

/// The kind of place a person travels in.
public enum PlaceSign: CaseIterable, Hashable, Sendable { case seat, wheelchair, stretcher }

/// The sex shown on a list.
public enum SexSign: CaseIterable, Hashable, Sendable { case female, male, unknown }

/// What a person needs on the move, as a sign; why is nobody's business here.
public enum RequirementSign: String, CaseIterable, Hashable, Sendable {
  case wheelchair
  case stretcher
  case medicalEscort = "medical-escort"
  case oxygen
  case seatByParent = "seat-by-parent"
  case frontSeat = "front-seat"
  case socialEscort = "social-escort"
}
