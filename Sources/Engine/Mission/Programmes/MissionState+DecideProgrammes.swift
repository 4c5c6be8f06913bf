import Basics

extension MissionState {
  /// A version with a fault is not taken in; one in force by which cases were judged is not
  /// changed behind their backs: a change gets a day of its own.
  func adopt(_ programme: Programme, _ context: Context) throws(Refusal) -> [Event] {
    let known = programmes.first { $0.first?.code == programme.code }
    if known?.row.contains(programme) == true { return [] }
    if let fault = programme.findings.first(where: \.isFault) {
      throw Refusal(
        .programmeIsFaulty, ["programme": programme.code, "finding": fault.sentence])
    }
    let former = known?.row.first { $0.inForceFrom == programme.inForceFrom }
    if let known, let former, former.inForceFrom <= context.today,
      former.judging != programme.judging, hasCases(under: known.id)
    {
      throw Refusal(
        .versionIsInForce, ["programme": programme.code, "date": programme.inForceFrom])
    }
    let id = known?.id ?? programmes.next(node: context.node)
    return [.programmeAdopted(.init(programme: id, definition: programme))]
  }

  private func hasCases(under programme: ProgrammeID) -> Bool {
    cases.first { $0.programme == programme } != nil
  }

  func define(_ calendar: HolidayCalendar, _ context: Context) throws(Refusal) -> [Event] {
    if calendar.code.isEmpty { throw Refusal(.nameMissing) }
    guard Set(calendar.weekend).count < Weekday.allCases.count else {
      throw Refusal(.noWorkingDays, ["calendar": calendar.code])
    }
    let known = calendars.first { $0.code == calendar.code }
    if known?.row == calendar { return [] }
    let id = known?.id ?? calendars.next(node: context.node)
    return [.calendarDefined(.init(calendar: id, definition: calendar))]
  }
}

extension Programme {
  /// What people are judged by: the steps without their names and sources.
  fileprivate var judging: [Step] {
    steps.map { step in
      var step = step
      step.name = ""
      step.rule.names = nil
      step.rule.source = ""
      return step
    }
  }
}
