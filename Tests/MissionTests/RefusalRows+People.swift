import Basics
import Mission

/// The mission's set-up, people, households, cases.
extension RefusalRow {
  static let setting: [RefusalRow] = [
    .init(.missionExists) { _ in .found(name: "Again", utcOffset: 0) },
    .init(.nameMissing) { _ in
      .define(Site(code: "", kind: .camp, names: PlaceNames(latin: "X"), country: "TJ"))
    },
    .init(.exportUnexplained) { _ in
      .recordExport(isIdentified: true, recipient: "A ministry", purpose: "")
    },
    .init(.noSite) { _ in
      .registerStaff(Staff(role: .escort, site: SmallMission.nowhere, name: "Five"))
    },
    .init(.noVehicleType) { _ in
      .registerVehicle(
        Vehicle(type: VehicleTypeID(number: 9), site: SmallMission.camp, plate: "V9"))
    },
    .init(.roadBroken) { mission in
      var road = mission.state.corridors[SmallMission.corridor]!
      road.legs.swapAt(0, 1)
      return .defineCorridor(road)
    },
    .init(.turnaroundTooShort) { mission in
      var road = mission.state.corridors[SmallMission.corridor]!
      road.turnaround = 1
      return .defineCorridor(road)
    },
  ]

  static let people: [RefusalRow] = [
    .init(.headMissing) { _ in .registerHousehold(SmallMission.household(0)) },
    .init(.householdTooLarge) { _ in
      .registerHousehold(SmallMission.household(Limits.householdMembers + 1))
    },
    .init(.referenceTaken) { mission in
      var household = SmallMission.household(2)
      household.reference = "SAKHI-17"
      mission.carryOut(.registerHousehold(household))
      return .registerHousehold(household)
    },
    .init(.noHousehold) { _ in
      .changeHead(SmallMission.family, SmallMission.head)
    },
    .init(.noPerson) { _ in .recordDeath(SmallMission.head, on: SmallMission.day) },
    .init(.headThere) { mission in
      let id = mission.readyHousehold(2)
      return .registerMember(id, SmallMission.household(1).people[0], on: SmallMission.day)
    },
    .init(.notAMember) { mission in
      let id = mission.readyHousehold(2)
      mission.readyHousehold(2)
      return .changeHead(id, PersonID(number: 3))
    },
    .init(.splitEmpty) { mission in
      let id = mission.readyHousehold(2)
      let everybody = mission.state.members(of: id).map(\.id)
      return .split(id, people: everybody, head: everybody[0], on: SmallMission.day)
    },
    .init(.joinEmpty) { mission in
      let id = mission.readyHousehold(2)
      return .join(id, into: id, on: SmallMission.day)
    },
    .init(.joinApart) { mission in
      let one = mission.readyHousehold(2)
      let other = mission.readyHousehold(2)
      mission.carryOut(
        .correctHousehold(
          other, site: SmallMission.night, destination: SmallMission.home, baggage: 20))
      return .join(one, into: other, on: SmallMission.day)
    },
    .init(.householdIsBooked) { mission in
      mission.booked()
      return .correctHousehold(
        SmallMission.family, site: SmallMission.night, destination: SmallMission.home, baggage: 1)
    },
    .init(.personIsErased) { mission in
      let id = mission.readyHousehold(2)
      mission.carryOut(.erase(SmallMission.head))
      let details = PersonalDetails(names: [PersonName(given: "Фарҳод")])
      _ = id
      return .correctPerson(
        SmallMission.head, relation: .head, sex: .male, birthYear: 1960, details)
    },
    .init(.eraseWhileTravelling) { mission in .erase(mission.booked()[0]) },
  ]

  static let cases: [RefusalRow] = [
    .init(.noCase) { _ in .closeCase(SmallMission.familysCase, .other, on: SmallMission.day) },
    .init(.noProgramme) { mission in
      mission.readyHousehold(2)
      return .openCase(SmallMission.family, ProgrammeID(number: 9), on: SmallMission.day)
    },
    .init(.caseExists) { mission in
      mission.readyHousehold(2)
      return .openCase(SmallMission.family, SmallMission.programme, on: SmallMission.day)
    },
    .init(.householdIsEmpty) { mission in
      let gone = mission.readyHousehold(2)
      mission.carryOut(.join(gone, into: mission.readyHousehold(2), on: SmallMission.day))
      return .openCase(gone, SmallMission.programme, on: SmallMission.day)
    },
    .init(.caseIsClosed) { mission in
      mission.readyHousehold(2)
      mission.carryOut(.closeCase(SmallMission.familysCase, .withdrawn, on: SmallMission.day))
      return step("arms", of: nil)
    },
    .init(.linkToItself) { mission in
      mission.readyHousehold(2)
      return .link(SmallMission.familysCase, SmallMission.familysCase, .together)
    },
    .init(.linkContradicts) { mission in
      mission.readyHousehold(2)
      mission.readyHousehold(2)
      mission.carryOut(.link(SmallMission.familysCase, CaseID(number: 2), .together))
      return .link(SmallMission.familysCase, CaseID(number: 2), .apart)
    },
    .init(.noStep) { mission in
      mission.readyHousehold(2)
      return step("visa", of: nil)
    },
    .init(.stepNeedsPerson) { mission in
      mission.readyHousehold(2)
      return step("medical", of: nil)
    },
    .init(.stepIsForFamily) { mission in
      mission.readyHousehold(2)
      return step("arms", of: SmallMission.head)
    },
    .init(.validityReversed) { mission in
      mission.readyHousehold(2)
      return step("arms", of: nil, until: SmallMission.day - 1)
    },
    .init(.signatoryIsAChild) { mission in
      mission.readyHousehold(2)
      return consent(signedBy: PersonID(number: 2), for: [])
    },
    .init(.adultSignsAlone) { mission in
      var family = SmallMission.household(2)
      family.people[1].details.birth = PartialDate(year: 1961)
      mission.carryOut(.registerHousehold(family))
      var programme = mission.state.programme(SmallMission.programme, on: SmallMission.day)!
      programme.inForceFrom = SmallMission.day - 1
      programme.consent = .perAdult
      mission.carryOut(.adopt(programme))
      return consent(signedBy: SmallMission.head, for: [PersonID(number: 2)])
    },
  ]

  static func step(
    _ code: String, of person: PersonID?, until: CivilDate? = nil,
    _ outcome: Clearance.Outcome = .granted
  ) -> Command {
    .recordStep(
      SmallMission.familysCase, person, step: code, outcome, on: SmallMission.day, until: until)
  }

  static func consent(signedBy person: PersonID, for covers: [PersonID]) -> Command {
    .giveConsent(
      SmallMission.familysCase, form: "VRF-2", signatory: person, covers: covers, .signature,
      on: SmallMission.day)
  }
}
