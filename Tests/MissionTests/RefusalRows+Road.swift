import Basics
import Mission

/// The day of departure, the road, the arrival, and what is given after it.
extension RefusalRow {
  static let road: [RefusalRow] = [
    .init(.wrongStatus) { mission in
      mission.booked()
      return .openBoarding(SmallMission.convoy, at: SmallMission.morning)
    },
    .init(.notTheDay) { mission in
      mission.booked()
      mission.carryOut(.confirm(SmallMission.convoy))
      return .openBoarding(SmallMission.convoy, at: SmallMission.evening)
    },
    .init(.notBooked) { mission in
      mission.boarding()
      return .board(SmallMission.convoy, [PersonID(number: 77)], at: SmallMission.morning)
    },
    .init(.alreadyBoarded) { mission in
      let people = mission.boarding()
      mission.carryOut(.board(SmallMission.convoy, [people[0]], at: SmallMission.morning))
      return .board(SmallMission.convoy, [people[0]], at: SmallMission.morning)
    },
    .init(.consentMissing) { mission in
      // Taken back between boarding and departure.
      let people = mission.boarding()
      mission.carryOut(.board(SmallMission.convoy, people, at: SmallMission.morning))
      mission.carryOut(
        .withdrawConsent(SmallMission.familysCase, people[0], on: SmallMission.day))
      return .depart(SmallMission.convoy, at: SmallMission.morning)
    },
    .init(.householdIsAboard) { mission in
      let people = mission.boarding()
      mission.carryOut(.board(SmallMission.convoy, [people[0]], at: SmallMission.morning))
      return .unbook(SmallMission.convoy, SmallMission.family, .noShow)
    },
    .init(.linkedIsAboard) { mission in
      let families = [mission.readyHousehold(2), mission.readyHousehold(2)]
      mission.carryOut(.link(SmallMission.familysCase, CaseID(number: 2), .together))
      let convoy = mission.movement()
      mission.carryOut(.book(convoy, families.map { BookingRequest($0) }))
      mission.carryOut(.confirm(convoy))
      mission.carryOut(.openBoarding(convoy, at: SmallMission.morning))
      mission.carryOut(.board(convoy, [SmallMission.head], at: SmallMission.morning))
      return .unbook(convoy, families[1], .noShow)
    },
    .init(.householdIncomplete) { mission in
      let people = mission.boarding()
      mission.carryOut(.board(SmallMission.convoy, [people[0]], at: SmallMission.morning))
      return .depart(SmallMission.convoy, at: SmallMission.morning)
    },
    .init(.memberWithoutPlace) { mission in
      let household = mission.readyHousehold(7)
      let convoy = mission.movement(vehicles: [1])
      mission.carryOut(book(household, convoy))
      mission.carryOut(.confirm(convoy))
      var newborn = SmallMission.household(2).people[1]
      newborn.details.birth = PartialDate(year: 1997)
      mission.carryOut(.registerBirth(household, newborn, on: SmallMission.day))
      mission.carryOut(.openBoarding(convoy, at: SmallMission.morning))
      let seated = mission.state.movements[convoy]!.bookings[0].places.map(\.person)
      let child = PersonID(number: 8)
      mission.carryOut(
        .recordStep(
          SmallMission.familysCase, child, step: "medical", .granted, on: SmallMission.day,
          until: nil))
      mission.carryOut(
        .giveConsent(
          SmallMission.familysCase, form: "VRF-3", signatory: SmallMission.head, covers: [child],
          .signature, on: SmallMission.day))
      mission.carryOut(.board(convoy, seated, at: SmallMission.morning))
      return .depart(convoy, at: SmallMission.morning)
    },
    .init(.notOnTheRoad) { mission in
      mission.underWay()
      return .recordPassage(
        SmallMission.convoy, SmallMission.nowhere, at: SmallMission.morning, counted: 3)
    },
    .init(.notUnderWay) { mission in
      mission.booked()
      return .reportIncident(
        SmallMission.convoy, .breakdown, nil, at: SmallMission.morning, note: "A wheel")
    },
    .init(.notAboard) { mission in
      mission.underWay()
      return .disembark(
        SmallMission.convoy, PersonID(number: 77), SmallMission.night, at: SmallMission.evening)
    },
    .init(.beforeDeparture) { mission in
      mission.underWay()
      return .arrive(SmallMission.convoy, at: Instant(SmallMission.day, hour: 5))
    },
    .init(.notAPartner) { mission in
      mission.arrived()
      return .handOver(SmallMission.convoy, [], to: SmallMission.escort, at: SmallMission.evening)
    },
    .init(.notArrived) { mission in
      mission.arrived()
      return .handOver(
        SmallMission.convoy, [PersonID(number: 77)], to: SmallMission.partner,
        at: SmallMission.evening)
    },
    .init(.notHandedOver) { mission in
      mission.arrived()
      return .close(SmallMission.convoy, at: SmallMission.evening)
    },
  ]

  static let assistance: [RefusalRow] = [
    .init(.noEntitlement) { mission in
      mission.arrived()
      return give("horse")
    },
    .init(.notArrivedYet) { mission in
      mission.booked()
      return give("cash")
    },
    .init(.notDueYet) { mission in
      mission.arrived()
      return give("cash", on: SmallMission.day)
    },
    .init(.givenBeforeJourney) { mission in
      mission.arrived()
      return give("rations")
    },
    .init(.alreadyGiven) { mission in
      mission.arrived()
      mission.carryOut(give("cash"))
      return give("cash")
    },
    .init(.noGrant) { _ in .reverse(GrantID(number: 1), on: SmallMission.day) },
  ]

  static func give(_ entitlement: String, on day: CivilDate = SmallMission.day + 3) -> Command {
    .give(SmallMission.family, SmallMission.programme, entitlement: entitlement, on: day)
  }
}
