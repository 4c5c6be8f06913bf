import Basics
import Mission

/// The practice of the field, standby lists, pinned movements, drafts.
extension RefusalRow {
  static let practice: [RefusalRow] = [
    .init(.practiceUnsound) { _ in
      .adoptPractice(SmallMission.programme, SmallMission.practice { $0.reserveSeatPercent = 70 })
    },
    .init(.seatsReserved) { mission in
      mission.adopt { $0.reserveSeatPercent = 20 }
      return book(mission.readyHousehold(7), mission.movement(vehicles: [1]))
    },
    .init(.seatsReserved) { mission in
      mission.adopt { $0.reserveSeatPercent = 20 }
      let household = mission.readyHousehold(7)
      let movement = mission.movement()
      return .book(movement, [BookingRequest(household, vehicle: 1)])
    },
    .init(.baggageApart) { mission in
      mission.adopt { $0.baggage = .withOwners }
      mission.booked(2)
      let other = mission.readyHousehold(2, baggage: 290)
      return .book(SmallMission.convoy, [BookingRequest(other, vehicle: 1)])
    },
    .init(.baggageApart) { mission in
      mission.adopt { $0.baggage = .withOwners }
      let household = mission.readyHousehold(2)
      return .book(
        mission.movement(), [BookingRequest(household, vehicle: 1, baggageVehicle: 2)])
    },
    .init(.recoveryMissing) { mission in
      mission.adopt {
        $0.recoveryFrom = 2
        $0.recoveryTypes = [VehicleTypeID(number: 3)]
      }
      mission.booked()
      return .confirm(SmallMission.convoy)
    },
    .init(.typesMixed) { mission in
      mission.adopt { $0.typesPerConvoy = 1 }
      mission.booked()
      return .confirm(SmallMission.convoy)
    },
    .init(.medicsMissing) { mission in
      mission.adopt { $0.personsPerMedic = 2 }
      mission.booked()
      mission.carryOut(.setRequirements(SmallMission.head, .medicalEscort))
      return .confirm(SmallMission.convoy)
    },
    .init(.medicsMissing) { mission in
      mission.adopt { $0.personsPerMedic = 2 }
      mission.booked()
      mission.carryOut(.confirm(SmallMission.convoy))
      let late = mission.readyHousehold(1)
      let person = mission.state.members(of: late)[0].id
      mission.carryOut(.setRequirements(person, .medicalEscort))
      return book(late, SmallMission.convoy)
    },
    .init(.vehicleMustReturn) { mission in
      let movement = mission.movement(vehicles: [1])
      mission.carryOut(.setReturn(VehicleID(number: 2), by: SmallMission.day + 1))
      return .assignVehicle(movement, VehicleID(number: 2))
    },
    .init(.vehicleMustReturn) { mission in
      let movement = mission.movement(vehicles: [1])
      mission.carryOut(.setReturn(VehicleID(number: 4), by: SmallMission.day + 1))
      return .swapVehicle(movement, number: 1, VehicleID(number: 4))
    },
    .init(.standbyFull) { mission in
      mission.booked()
      return .listStandby(SmallMission.convoy, [mission.readyHousehold(1)])
    },
    .init(.standbyTwice) { mission in
      mission.adopt { $0.standbyPercent = 5 }
      mission.booked()
      return .listStandby(SmallMission.convoy, [SmallMission.family])
    },
    .init(.stepMissing) { mission in
      mission.adopt { $0.standbyPercent = 5 }
      mission.booked()
      let household = mission.state.households.next(node: 0)
      mission.carryOut(.registerHousehold(SmallMission.household(1)))
      return .listStandby(SmallMission.convoy, [household])
    },
    .init(.notOnStandby) { mission in
      mission.booked()
      return .callUp(SmallMission.convoy, mission.readyHousehold(1))
    },
    .init(.movementIsPinned) { mission in
      let movement = mission.movement()
      mission.carryOut(.pin(movement, true))
      return .cancel(movement, .replanned)
    },
    .init(.noDraft) { _ in .discardDraft(PlanDraftID(number: 3)) },
    .init(.draftIsStale) { mission in
      mission.carryOut(.draftPlan(SmallMission.draft))
      return .acceptDraft(PlanDraftID(number: 1), problem: "0ther")
    },
    .init(.noDraft) { _ in .discardOnward(OnwardDraftID(number: 3)) },
    .init(.draftIsStale) { mission in
      mission.carryOut(.draftOnward(SmallMission.onwardDraft))
      return .acceptOnward(OnwardDraftID(number: 1), problem: "0ther")
    },
    .init(.tooManyDrafts) { mission in
      for _ in 0..<Limits.planDrafts { mission.carryOut(.draftOnward(SmallMission.onwardDraft)) }
      return .draftOnward(SmallMission.onwardDraft)
    },
    .init(.noStaff) { _ in
      .defineTeaching(
        Teaching(
          teachers: [
            .init(member: StaffID(number: 99), languages: ["fa"], isWoman: true, sites: [])
          ]))
    },
    .init(.noSite) { _ in
      .defineTeaching(Teaching(minding: [.init(site: SiteID(number: 99), children: 1)]))
    },
    .init(.tooManyDrafts) { mission in
      for _ in 0..<Limits.planDrafts { mission.carryOut(.draftPlan(SmallMission.draft)) }
      return .draftPlan(SmallMission.draft)
    },
  ]
}

extension SmallMission {
  fileprivate static let onwardDraft = OnwardDraft(
    programme: programme, span: DateSpan(day, day + 20)!, problem: "0c0ffee", seed: 1,
    engine: "flights-1", rounds: 1, objectives: [], bounds: [], plan: .flights([]),
    madeBy: .console, madeAt: Instant(day))
}

extension SmallMission {
  static func practice(_ change: (inout Practice) -> Void) -> Practice {
    var practice = Practice(inForceFrom: day - 50)
    change(&practice)
    return practice
  }

  mutating func adopt(_ change: (inout Practice) -> Void) {
    carryOut(.adoptPractice(Self.programme, Self.practice(change)))
  }

  static let draft = PlanDraft(
    programme: programme, span: DateSpan(day, day + 9)!, isAgain: false,
    problem: "0c0ffee", seed: 1, engine: "convoys-2", steps: 1, objectives: [0, 0, 0, 0],
    bounds: [0, 0, 0], convoys: [], madeBy: .console, madeAt: morning)
}
