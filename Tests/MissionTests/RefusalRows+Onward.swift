import Basics
import Mission

/// Programmes as data, and the steps and people of onward movement.
extension RefusalRow {
  static let onward: [RefusalRow] = [
    .init(.programmeIsFaulty) { _ in
      var programme = SmallMission.onwardProgramme
      programme.steps[0].rule.after = ["exam"]
      return .adopt(programme)
    },
    .init(.versionIsInForce) { mission in
      mission.goOnward()
      mission.onwardHousehold()
      var programme = SmallMission.onwardProgramme
      programme.steps.removeLast()
      return .adopt(programme)
    },
    .init(.noWorkingDays) { _ in
      .defineCalendar(HolidayCalendar(code: "XX", weekend: Weekday.allCases, holidays: []))
    },
    .init(.settingMissing) { mission in
      mission.goOnward()
      mission.onwardHousehold()
      return .expectBirth(SmallMission.head, SmallMission.onward, due: SmallMission.day + 60)
    },
    .init(.noStream) { mission in
      mission.goOnward()
      return .categorise(mission.onwardHousehold(), streams: ["rich"])
    },
    .init(.stepTooEarly) { mission in
      mission.goOnward()
      let id = mission.onwardHousehold()
      return .recordStep(
        id, SmallMission.head, step: "exam", .granted, on: SmallMission.day, until: nil)
    },
    .init(.stepTooEarly) { mission in
      mission.goOnward()
      let id = mission.onwardHousehold()
      return .recordStep(
        id, SmallMission.head, step: "certificate", .granted, on: SmallMission.day, until: nil)
    },
    .init(.untilMissing) { mission in
      mission.goOnward()
      let id = mission.onwardHousehold()
      return .recordStep(
        id, SmallMission.head, step: "permit", .granted, on: SmallMission.day, until: nil)
    },
    .init(.untilMissing) { mission in
      mission.goOnward()
      let id = mission.onwardHousehold()
      return .recordStep(
        id, SmallMission.head, step: "exit", .granted, on: SmallMission.day, until: nil)
    },
    .init(.tooOldToRenew) { mission in
      mission.goOnward()
      let id = mission.onwardHousehold()
      mission.clear(id, on: SmallMission.day - 500)
      return .recordStep(
        id, SmallMission.head, step: "certificate", .granted, on: SmallMission.day, until: nil)
    },
    .init(.stepIsEarned) { mission in
      var programme = SmallMission.onwardProgramme
      programme.steps[0].rule.earned = .byLoan
      mission.goOnward(programme)
      return .recordStep(
        mission.onwardHousehold(), nil, step: "interview", .granted, on: SmallMission.day,
        until: nil)
    },
    .init(.adultMissing) { mission in
      var programme = SmallMission.onwardProgramme
      programme.steps = []
      mission.goOnward(programme)
      var child = SmallMission.household(1)
      child.programme = SmallMission.onward
      child.people[0].details.birth = PartialDate(year: 1990)
      mission.carryOut(.registerHousehold(child))
      mission.carryOut(
        .planMovement(SmallMission.onward, SmallMission.corridor, day: SmallMission.day))
      return .book(SmallMission.convoy, [BookingRequest(SmallMission.family)])
    },
    .init(.notAnAdult) { mission in
      mission.goOnward()
      mission.onwardHousehold()
      return .setCare(
        PersonID(number: 2), isSeparated: true, inCareOf: PersonID(number: 2))
    },
  ]
}
