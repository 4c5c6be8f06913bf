/// Convoys with the households in each of their vehicles.
public struct ConvoyPlan: Equatable, Sendable {
  public var convoys: [Convoy]

  public init(convoys: [Convoy] = []) { self.convoys = convoys }

  public struct Convoy: Equatable, Sendable {
    public var corridor: Int
    public var day: Int
    public var vehicles: [Load]
    /// Households that come along in place of those who do not come, in their order.
    public var standby: [Int] = []

    public init(corridor: Int, day: Int, vehicles: [Load]) {
      (self.corridor, self.day, self.vehicles) = (corridor, day, vehicles)
    }

    /// Everybody in it, whole or in parts, each once, in order.
    public var households: [Int] {
      var all: Set<Int> = []
      for load in vehicles {
        all.formUnion(load.households)
        all.formUnion(load.parts.map(\.household))
      }
      return all.sorted()
    }
  }

  /// One vehicle and the households in it.
  public struct Load: Equatable, Sendable {
    public var type: Int
    public var households: [Int]
    /// Parts of households that no single vehicle of the site could hold.
    public var parts: [Part] = []
    /// Households of other vehicles whose baggage is in this one.
    public var baggage: [Int] = []

    /// Nobody and nothing is in it.
    public var isEmpty: Bool { households.isEmpty && parts.isEmpty && baggage.isEmpty }

    public init(type: Int, households: [Int], parts: [Part] = []) {
      (self.type, self.households, self.parts) = (type, households, parts)
    }
  }

  /// Some of a household; the others ride in other vehicles of the same convoy.
  public struct Part: Equatable, Sendable {
    public var household: Int
    public var places: ConvoyProblem.Places

    public init(household: Int, places: ConvoyProblem.Places) {
      (self.household, self.places) = (household, places)
    }
  }
}

/// What a plan is judged by, the first number first; less is better in each.
public struct Objectives: Equatable, Comparable, Sendable {
  public var unmovedPersons: Int
  /// Priority × size × days from ready to departure; who is not moved waits to the horizon.
  public var waitingPersonDays: Int
  public var vehicleCost: Int

  public init(unmovedPersons: Int, waitingPersonDays: Int, vehicleCost: Int) {
    (self.unmovedPersons, self.waitingPersonDays) = (unmovedPersons, waitingPersonDays)
    self.vehicleCost = vehicleCost
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.unmovedPersons, a.waitingPersonDays, a.vehicleCost)
      < (b.unmovedPersons, b.waitingPersonDays, b.vehicleCost)
  }
}
