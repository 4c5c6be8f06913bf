import Basics
import Mission

/// A class as it is typed: its days, one room, one trainer; the modules of the course laid over the
/// days in their order, each day with its share of the minutes.
struct PlannedClass {
  private let course: String
  private let language: String
  private let days: [CivilDate]
  private let starts: Int
  private let trainer: StaffID
  private let interpreter: StaffID?
  private let room: (site: String, name: String, seats: Int)?

  init(_ arguments: inout Arguments) throws(UsageError) {
    course = try arguments.word("The course")
    guard let language = arguments.option("language"), language.utf8.count == 2 else {
      throw UsageError("--language is missing: fa, tg, ru or en.")
    }
    self.language = language
    var days: [CivilDate] = []
    while let day = try arguments.option("day", as: CivilDate.self, like: "2026-03-02") {
      days.append(day)
    }
    if days.isEmpty { throw UsageError("--day is missing: a day the class meets.") }
    self.days = days.sorted()
    trainer = try arguments.needed("trainer", as: StaffID.self, like: "S-000012-B")
    interpreter = try arguments.option("interpreter", as: StaffID.self, like: "S-000013-C")
    let clock = arguments.option("starts") ?? "09:00"
    guard let first = LocalMoment("2000-01-01T\(clock)") else {
      throw UsageError("--starts is written like 09:00.")
    }
    starts = first.minute
    guard let text = arguments.option("room") else {
      room = nil
      return
    }
    let parts = text.split(separator: ";").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    guard parts.count == 3, let seats = Int(parts[2]), (1...500).contains(seats) else {
      throw UsageError("--room is written like \"DUSHANBE-TC; Room 2; 25\".")
    }
    room = (parts[0], parts[1], seats)
  }

  func command(_ desk: Desk) throws -> Command {
    guard let known = desk.state.courses.first(where: { $0.code == course }) else {
      throw UsageError("There is no course \(course).")
    }
    let place = try room.map {
      OrientationClass.Room(
        site: try desk.site($0.site), name: $0.name, seats: Persons($0.seats))
    }
    return .planClass(
      known.id, language: language,
      OrientationClass.sessions(
        of: known.row, on: days, from: starts, in: place, by: trainer, interpreter: interpreter))
  }
}
