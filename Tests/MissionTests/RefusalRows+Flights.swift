import Basics
import Mission

/// Flights and loans.
extension RefusalRow {
  private typealias Small = SmallMission

  static let flights: [RefusalRow] = [
    .init(.notAFlight) { mission in
      .approveFlight(
        mission.movement(), .init(people: 9, isForPort: false, reference: "1", on: Small.day))
    },
    .init(.flightOffCorridor) { mission in
      mission.readyToFly()
      var flight = Small.flight()
      flight.legs.removeLast()
      return .planFlight(Small.onward, Small.airway, flight)
    },
    .init(.notAnAirport) { mission in
      mission.readyToFly()
      mission.carryOut(
        .define(
          Site(
            code: "HUB1", kind: .airport, names: PlaceNames(latin: "Hub"), country: "TR")))
      var road = mission.state.corridors[Small.airway]!
      road.legs[0].to = SiteID(number: 9)
      road.legs[1].from = SiteID(number: 9)
      mission.carryOut(.defineCorridor(road))
      var flight = Small.flight()
      flight.legs[0].to = SiteID(number: 9)
      flight.legs[1].from = SiteID(number: 9)
      return .planFlight(Small.onward, Small.airway, flight)
    },
    .init(.connectionTooShort) { mission in
      mission.readyToFly()
      return .planFlight(Small.onward, Small.airway, Small.flight(change: 89))
    },
    .init(.escortNeedsReturn) { mission in
      let id = mission.bookedFlight()
      return .assignStaff(id, Small.escort)
    },
    .init(.escortNeedsReturn) { mission in
      let id = mission.bookedFlight()
      return ticket(id, back: Small.landing - 1)
    },
    .init(.escortPapersLapse) { mission in
      let id = mission.bookedFlight()
      return ticket(id, papers: Small.landing + 2)
    },
    .init(.noEscortSeat) { mission in
      let id = mission.bookedFlight()
      mission.carryOut(ticket(id, of: Small.doctor))
      return ticket(id)
    },
    .init(.staffIsBusy) { mission in
      let id = mission.bookedFlight()
      mission.carryOut(ticket(id))
      return ticket(mission.planned(Small.flight(landing: Small.landing + 2)))
    },
    .init(.nurseMissing) { mission in
      let id = mission.bookedFlight()
      mission.carryOut(.setRequirements(Small.head, [.medicalEscort]))
      return .confirm(id)
    },
    .init(.flightFull) { mission in
      mission.readyToFly()
      return .book(mission.planned(Small.flight(seats: 1)), [BookingRequest(mission.cleared())])
    },
    .init(.baggageTooHeavy) { mission in
      mission.readyToFly()
      let id = mission.planned()
      let household = mission.cleared()
      mission.carryOut(
        .correctHousehold(
          household, site: Small.camp, destination: Small.abroad, baggage: 93))
      return .book(id, [BookingRequest(household)])
    },
    .init(.arrivalClosed) { mission in
      mission.readyToFly()
      return .book(
        mission.planned(Small.flight(landing: Small.landing + 2)),
        [BookingRequest(mission.cleared())])
    },
    .init(.tooLateToTell) { mission in
      mission.readyToFly()
      return .book(
        mission.planned(Small.flight(landing: Small.day + 13)),
        [BookingRequest(mission.cleared())])
    },
    .init(.tooManyOnFlight) { mission in
      let id = mission.bookedFlight(born: [1960, 1962, 1985])
      return .book(id, [BookingRequest(mission.cleared(born: [1960, 1962, 1985]))])
    },
    .init(.approvalAskedLate) { mission in
      mission.readyToFly(Small.flyingProgramme { $0.rules.arrival.approvalLead = 15 })
      return .approveFlight(
        mission.planned(),
        .init(people: 6, isForPort: false, reference: "1", on: Small.landing - 20))
    },
    .init(.noCalendar) { mission in
      mission.readyToFly(Small.flyingProgramme { $0.rules.notice?.calendar = "XX" })
      return .book(mission.planned(), [BookingRequest(mission.cleared())])
    },
    .init(.wrongRoad) { mission in
      mission.readyToFly()
      let household = mission.cleared()
      mission.carryOut(
        .correctHousehold(household, site: Small.home, destination: Small.abroad, baggage: 1))
      return .book(mission.planned(), [BookingRequest(household)])
    },
  ]

  private static func ticket(
    _ id: MovementID, of member: StaffID = Small.escort, back: CivilDate = Small.landing + 3,
    papers: CivilDate = Small.landing + 99
  ) -> Command {
    .ticketEscort(id, .init(member: member, returnsOn: back, papersUntil: papers))
  }

  static let loans: [RefusalRow] = [
    .init(.noLoan) { _ in
      .chargeLoan(Small.note, .init(sort: .fee, amount: 1, on: Small.day))
    },
    .init(.loanBelowZero) { mission in
      mission.goOnward()
      return sign(mission.onwardHousehold(), 0)
    },
    .init(.loanBelowZero) { mission in
      mission.goOnward()
      mission.carryOut(sign(mission.onwardHousehold(), 100))
      return .chargeLoan(Small.note, .init(sort: .contribution, amount: -101, on: Small.day))
    },
    .init(.noLoanRule) { mission in
      mission.readyHousehold(2)
      return sign(Small.familysCase, 100)
    },
    .init(.loanExists) { mission in
      mission.goOnward()
      let id = mission.onwardHousehold()
      mission.carryOut(sign(id, 100))
      return sign(id, 100)
    },
  ]

  private static func sign(_ id: CaseID, _ amount: Cents) -> Command {
    .signLoan(id, signatory: Small.head, form: "IMM-1", amount: amount, on: Small.day)
  }
}
