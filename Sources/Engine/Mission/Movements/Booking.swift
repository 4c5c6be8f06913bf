public import Basics

/// A household's places on a movement: one for each of its living members, all on this movement.
public struct Booking: Equatable, Sendable {
  public var household: HouseholdID
  public var places: [Place]
  public var baggage: Kilograms
  /// The number of the vehicle that carries the baggage.
  public var baggageVehicle: Int

  public init(
    household: HouseholdID, places: [Place], baggage: Kilograms, baggageVehicle: Int
  ) {
    (self.household, self.places) = (household, places)
    (self.baggage, self.baggageVehicle) = (baggage, baggageVehicle)
  }

  public struct Place: Equatable, Sendable {
    public enum Stage: UInt8, CaseIterable, CanonicalEnum {
      case booked, boarded, disembarked, arrived, handedOver
    }

    public var person: PersonID
    /// The vehicle's number in the convoy, from 1.
    public var vehicle: Int
    public var kind: PlaceKind
    /// The number of the place among those of its kind on that vehicle, from 1.
    public var number: Int
    public var stage: Stage

    public init(
      person: PersonID, vehicle: Int, kind: PlaceKind, number: Int, stage: Stage = .booked
    ) {
      (self.person, self.vehicle, self.kind) = (person, vehicle, kind)
      (self.number, self.stage) = (number, stage)
    }
  }

  /// Everybody it still speaks for is in the vehicles.
  public var isAboard: Bool { places.allSatisfy { $0.stage != .booked } }
}
