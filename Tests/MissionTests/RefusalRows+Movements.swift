import Basics
import Mission

/// Planning, vehicles, staff and bookings.
extension RefusalRow {
  static let planning: [RefusalRow] = [
    .init(.noCorridor) { _ in plan(CorridorID(number: 9)) },
    .init(.corridorClosed) { mission in
      mission.redefineRoad { $0.opening.closures = [DateSpan(SmallMission.day, SmallMission.day)!] }
      return plan()
    },
    .init(.crossingClosed) { mission in
      var post = mission.state.sites[SmallMission.post]!
      post.opening.closures = [DateSpan(SmallMission.day, SmallMission.day)!]
      mission.carryOut(.define(post))
      return plan()
    },
    .init(.convoysPerDay) { mission in
      mission.carryOut(plan())
      mission.carryOut(plan())
      return plan()
    },
    .init(.noMovement) { _ in .confirm(SmallMission.convoy) },
    .init(.noVehicle) { mission in
      .assignVehicle(mission.movement(), VehicleID(number: 99))
    },
    .init(.vehicleWithdrawn) { mission in
      var vehicle = mission.state.vehicles[VehicleID(number: 3)]!
      vehicle.isWithdrawn = true
      mission.carryOut(.registerVehicle(vehicle))
      return .assignVehicle(mission.movement(), VehicleID(number: 3))
    },
    .init(.vehicleElsewhere) { mission in
      var vehicle = mission.state.vehicles[VehicleID(number: 3)]!
      vehicle.site = SmallMission.home
      mission.carryOut(.registerVehicle(vehicle))
      return .assignVehicle(mission.movement(), VehicleID(number: 3))
    },
    .init(.vehicleNotAdmitted) { mission in
      mission.redefineRoad { $0.costs.removeLast() }
      return .assignVehicle(mission.movement(), VehicleID(number: 3))
    },
    .init(.vehicleIsBusy) { mission in
      _ = mission.movement()
      mission.carryOut(plan())
      return .assignVehicle(MovementID(number: 2), VehicleID(number: 1))
    },
    .init(.tooManyVehicles) { mission in
      .assignVehicle(mission.movement(vehicles: [1, 2, 3]), VehicleID(number: 4))
    },
    .init(.noVehicleNumber) { mission in
      .swapVehicle(mission.movement(), number: 3, VehicleID(number: 4))
    },
    .init(.swapTooSmall) { mission in
      mission.booked(7)
      return .swapVehicle(SmallMission.convoy, number: 1, VehicleID(number: 3))
    },
    .init(.noStaff) { mission in .assignStaff(mission.movement(), StaffID(number: 9)) },
    .init(.staffIsBusy) { mission in
      _ = mission.movement()
      mission.carryOut(plan())
      return .assignStaff(MovementID(number: 2), SmallMission.escort)
    },
    .init(.vehicleCount) { mission in .confirm(mission.movement(vehicles: [])) },
    .init(.nobodyBooked) { mission in .confirm(mission.movement()) },
    .init(.escortsMissing) { mission in
      mission.booked()
      mission.carryOut(.releaseStaff(SmallMission.convoy, SmallMission.escort))
      return .confirm(SmallMission.convoy)
    },
    .init(.leaderMissing) { mission in
      mission.redefineRoad { $0.vehicles = 1...9 }
      for number in 5...6 {
        let plate = "V\(number)"
        mission.carryOut(
          .registerVehicle(
            Vehicle(type: VehicleTypeID(number: 1), site: SmallMission.camp, plate: plate)))
      }
      let convoy = mission.movement(vehicles: Array(1...6))
      mission.carryOut(.book(convoy, [BookingRequest(mission.readyHousehold(2))]))
      return .confirm(convoy)
    },
    .init(.movementIsCancelled) { mission in
      mission.booked()
      mission.carryOut(.cancel(SmallMission.convoy, .weather))
      return .confirm(SmallMission.convoy)
    },
    .init(.movementHasLeft) { mission in
      mission.underWay()
      return .cancel(SmallMission.convoy, .weather)
    },
  ]

  static let booking: [RefusalRow] = [
    .init(.wrongRoad) { mission in
      let household = mission.readyHousehold(2)
      mission.carryOut(
        .correctHousehold(
          household, site: SmallMission.night, destination: SmallMission.home, baggage: 20))
      return book(household, mission.movement())
    },
    .init(.noOpenCase) { mission in
      let household = mission.readyHousehold(2)
      mission.carryOut(.closeCase(SmallMission.familysCase, .withdrawn, on: SmallMission.day))
      return book(household, mission.movement())
    },
    .init(.stepMissing) { mission in
      mission.carryOut(.registerHousehold(SmallMission.household(2)))
      return book(SmallMission.family, mission.movement())
    },
    .init(.stepRefused) { mission in
      let household = mission.readyHousehold(2)
      mission.carryOut(step("medical", of: SmallMission.head, .refused))
      return book(household, mission.movement())
    },
    .init(.consentMissing) { mission in
      let household = mission.readyHousehold(2)
      mission.carryOut(
        .withdrawConsent(SmallMission.familysCase, SmallMission.head, on: SmallMission.day - 1))
      return book(household, mission.movement())
    },
    .init(.noCommonDay) { mission in
      let household = mission.readyHousehold(2)
      mission.carryOut(
        .recordStep(
          SmallMission.familysCase, nil, step: "arms", .granted, on: SmallMission.day - 60,
          until: SmallMission.day - 50))
      return book(household, mission.movement())
    },
    .init(.notReadyThen) { mission in
      book(mission.readyHousehold(2), mission.movement(day: SmallMission.day + 25))
    },
    .init(.linkedMissing) { mission in
      let household = mission.readyHousehold(2)
      mission.readyHousehold(2)
      mission.carryOut(.link(SmallMission.familysCase, CaseID(number: 2), .together))
      return book(household, mission.movement())
    },
    .init(.linkedApart) { mission in
      mission.readyHousehold(2)
      mission.carryOut(book(SmallMission.family, mission.movement()))
      let other = mission.readyHousehold(2)
      mission.carryOut(.unbook(SmallMission.convoy, SmallMission.family, .ownWish))
      mission.carryOut(.link(SmallMission.familysCase, CaseID(number: 2), .apart))
      mission.carryOut(book(SmallMission.family, SmallMission.convoy))
      return book(other, SmallMission.convoy)
    },
    .init(.vehicleFull) { mission in
      let household = mission.readyHousehold(5)
      return .book(mission.movement(), [BookingRequest(household, vehicle: 2)])
    },
    .init(.convoyFull) { mission in
      book(mission.readyHousehold(5), mission.movement(vehicles: [2]))
    },
    .init(.bedsFull) { mission in
      let both = [mission.readyHousehold(7), mission.readyHousehold(7)]
      return .book(mission.movement(vehicles: [1, 4]), both.map { BookingRequest($0) })
    },
    .init(.crossingFull) { mission in
      let both = [mission.readyHousehold(6), mission.readyHousehold(6)]
      return .book(mission.movement(vehicles: [1, 4]), both.map { BookingRequest($0) })
    },
  ]

  static func plan(_ corridor: CorridorID = SmallMission.corridor) -> Command {
    .planMovement(SmallMission.programme, corridor, day: SmallMission.day)
  }

  static func book(_ household: HouseholdID, _ movement: MovementID) -> Command {
    .book(movement, [BookingRequest(household)])
  }
}

extension SmallMission {
  mutating func redefineRoad(_ change: (inout Corridor) -> Void) {
    var road = state.corridors[Self.corridor]!
    change(&road)
    carryOut(.defineCorridor(road))
  }
}
