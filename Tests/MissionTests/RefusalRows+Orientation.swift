import Basics
import Mission

/// Courses and classes.
extension RefusalRow {
  private typealias Small = SmallMission

  static let orientation: [RefusalRow] = [
    .init(.noClass) { _ in .cancelClass(Small.orientation) },
    .init(.noCourse) { _ in .planClass(Small.course, language: "fa", []) },
    .init(.classIsCancelled) { mission in
      mission.planClass()
      mission.carryOut(.cancelClass(Small.orientation))
      return .enrol(Small.orientation, [])
    },
    .init(.moduleMissing) { mission in
      mission.planClass()
      return .planClass(Small.course, language: "fa", [Small.sessions(Small.day)[0]])
    },
    .init(.noModule) { mission in
      mission.planClass()
      var more = Small.sessions(Small.day)
      more[1].starts = WallTime(Small.day, minute: 900)
      more.append(more[1])
      more[2].module = "moon"
      return .planClass(Small.course, language: "fa", more)
    },
    .init(.roomIsBusy) { mission in
      mission.planClass()
      var again = Small.sessions()
      for index in again.indices { again[index].trainer = Small.escort }
      return .planClass(Small.course, language: "fa", again)
    },
    .init(.trainerIsBusy) { mission in
      mission.planClass()
      var again = Small.sessions()
      for index in again.indices { again[index].room = nil }
      return .planClass(Small.course, language: "fa", again)
    },
    .init(.wrongAge) { mission in
      mission.planClass()
      mission.onwardHousehold(born: [1960, 1990])
      return .enrol(Small.orientation, [PersonID(number: 2)])
    },
    .init(.inAnotherClass) { mission in
      mission.enrolled()
      var again = Small.sessions()
      for index in again.indices {
        again[index].room?.name = "2"
        again[index].trainer = Small.escort
      }
      mission.carryOut(.planClass(Small.course, language: "tg", again))
      return .enrol(ClassID(number: 2), [Small.head])
    },
    .init(.classIsFull) { mission in
      mission.planClass()
      mission.onwardHousehold(born: [1960, 1961, 1962, 1963])
      return .enrol(Small.orientation, (1...4).map { PersonID(number: $0) })
    },
    .init(.notEnrolled) { mission in
      mission.enrolled()
      return .assess(Small.orientation, PersonID(number: 2), score: 50)
    },
    .init(.scoreMalformed) { mission in
      mission.enrolled()
      return .assess(Small.orientation, Small.head, score: 101)
    },
    .init(.notHeldYet) { mission in
      mission.enrolled()
      return attend("work", on: Small.day - 10)
    },
    .init(.moduleNotAttended) { mission in
      mission.enrolled()
      mission.carryOut(attend("health"))
      return .certify(Small.orientation, Small.head, on: Small.day - 8)
    },
    .init(.attendedTooLittle) { mission in
      mission.enrolled()
      mission.carryOut(attend("work"))
      return .certify(Small.orientation, Small.head, on: Small.day - 8)
    },
  ]

  private static func attend(_ module: String, on: CivilDate = Small.day - 9) -> Command {
    .recordAttendance(
      Small.orientation, module: module, [Small.head], isMadeUp: false, on: on)
  }
}
