import Basics
import Mission
import Wire

extension Weekday {
  static let words: [String: Weekday] = [
    "mon": .monday, "tue": .tuesday, "wed": .wednesday, "thu": .thursday, "fri": .friday,
    "sat": .saturday, "sun": .sunday,
  ]
}

extension HolidayCalendar {
  init(_ node: JSONNode) throws(JSONFault) {
    var holidays: [Holiday] = []
    for holiday in try node.get("holidays").array() { holidays += try Holiday.all(holiday) }
    self.init(
      code: try node.get("code").code(),
      weekend: try node.list("weekend") { day throws(JSONFault) in try day.choice(Weekday.words) },
      holidays: holidays)
  }
}

extension Holiday {
  /// One holiday, or one for each announced day of a feast of the lunar calendar.
  fileprivate static func all(_ node: JSONNode) throws(JSONFault) -> [Holiday] {
    let name = try node.get("name").string()
    let first = try node.optionalInteger("from_year", in: 1...9999) ?? 1
    let years = first...(try node.optionalInteger("until_year", in: first...9999) ?? 9999)
    let shifts: [String: Shift] = [
      "sunday_to_monday": .sundayToMonday, "weekend_to_monday": .weekendToMonday,
      "weekend_to_nearest": .weekendToNearest,
    ]
    let shift = try node.optional("shift")?.choice(shifts) ?? .none
    if let once = try node.optional("once") {
      var days: [Holiday] = []
      for day in try once.array() {
        days.append(Holiday(name: name, rule: .once(try day.date()), years: years))
      }
      return days
    }
    return [Holiday(name: name, rule: try rule(node), shift: shift, years: years)]
  }

  private static func rule(_ node: JSONNode) throws(JSONFault) -> Rule {
    if let day = try node.optional("day")?.dayOfYear() {
      return .fixed(month: day.month, day: day.day)
    }
    if let days = try node.optionalInteger("easter", in: -60...60) { return .easter(days) }
    let weekday = try node.get("weekday").choice(Weekday.words)
    if let day = try node.optional("before")?.dayOfYear() {
      return .before(weekday, month: day.month, day: day.day)
    }
    if let day = try node.optional("from")?.dayOfYear() {
      return .from(weekday, month: day.month, day: day.day)
    }
    return .nth(
      try node.get("nth").integer(in: -1...4), weekday,
      month: try node.get("month").integer(in: 1...12))
  }
}

extension JSONNode {
  /// A day of every year, written like `"07-01"`.
  func dayOfYear() throws(JSONFault) -> (month: Int, day: Int) {
    // A leap year, so that 29 February is a day.
    guard let date = CivilDate("2000-\(try string())") else {
      throw fault("a day of the year like \"07-01\" is expected")
    }
    return (date.month, date.day)
  }
}
