import Basics
import Mission
import Planning

extension SeasonProblem {
  /// What a problem calls the mission's things.
  struct Indices {
    let corridors: [CorridorID: Int]
    let types: [VehicleTypeID: Int]
    let households: [HouseholdID: Int]

    init(corridors: [CorridorID], types: [VehicleTypeID], households: [HouseholdID]) {
      func index<T>(_ ids: [ID<T>]) -> [ID<T>: Int] {
        Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
      }
      self.corridors = index(corridors)
      self.types = index(types)
      self.households = index(households)
    }
  }

  var indices: Indices { Indices(corridors: corridors, types: types, households: households) }

  /// The movements that a plan made again may change, in the order of their days.
  ///
  /// A household that had to be divided over several vehicles stays with its convoy as it is.
  static func open(
    _ state: MissionState, _ programme: ProgrammeID, _ span: DateSpan
  ) -> [MovementID] {
    state.movements.ids.filter { id in
      guard let row = state.movements[id] else { return false }
      return row.programme == programme && row.status == .planned && !row.isPinned
        && span.contains(row.day) && state.corridors[row.corridor] != nil
        && row.bookings.allSatisfy { booking in
          booking.places.allSatisfy { $0.vehicle == booking.places[0].vehicle }
        }
    }.sorted { (state.movements[$0]!.day, $0) < (state.movements[$1]!.day, $1) }
  }

  /// Movements as convoys; who may no longer travel, or has left the household, is not in them.
  static func plan(
    of movements: [MovementID], _ state: MissionState, _ span: DateSpan, _ indices: Indices
  ) -> ConvoyPlan {
    ConvoyPlan(
      convoys: movements.compactMap { id in
        guard let row = state.movements[id], let corridor = indices.corridors[row.corridor] else {
          return nil
        }
        var loads = row.vehicles.map { vehicle in
          ConvoyPlan.Load(
            type: state.vehicles[vehicle.vehicle].flatMap { indices.types[$0.type] } ?? -1,
            households: [])
        }
        for booking in row.bookings {
          guard let household = indices.households[booking.household],
            let number = booking.places.first?.vehicle, loads.indices.contains(number - 1)
          else { continue }
          loads[number - 1].households.append(household)
          if booking.baggageVehicle != number, booking.baggage > 0,
            loads.indices.contains(booking.baggageVehicle - 1)
          {
            loads[booking.baggageVehicle - 1].baggage.append(household)
          }
        }
        var convoy = ConvoyPlan.Convoy(
          corridor: corridor, day: row.day - span.first, vehicles: loads)
        convoy.standby = row.standby.compactMap { indices.households[$0] }
        return convoy
      })
  }
}
