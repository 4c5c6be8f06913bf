public import Basics

extension OrientationClass {
  /// The modules of a course one after the other, each day with its share of the minutes.
  ///
  /// - Parameters:
  ///   - days: at least one, in order; the last takes what is left.
  ///   - starts: minute of the day.
  public static func sessions(
    of course: Course, on days: [CivilDate], from starts: Int, in room: Room?,
    by trainer: StaffID, interpreter: StaffID? = nil
  ) -> [Session] {
    let share = (course.modules.reduce(0) { $0 + $1.length.value } + days.count - 1) / days.count
    var (day, minutes) = (0, 0)
    return course.modules.map { module in
      if minutes > 0, minutes + module.length.value > share, day + 1 < days.count {
        (day, minutes) = (day + 1, 0)
      }
      defer { minutes += module.length.value }
      return Session(
        module: module.code, starts: WallTime(days[day], minute: starts + minutes), room: room,
        trainer: trainer, interpreter: interpreter)
    }
  }
}
