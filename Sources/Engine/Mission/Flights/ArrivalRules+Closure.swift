public import Basics

extension ArrivalRules {
  /// The rule that keeps somebody from arriving at a moment, or nil.
  ///
  /// - Parameters:
  ///   - area: the province they go to.
  ///   - streams: of their case.
  ///   - isApprovedPort: they stay at the port of entry, and the receiving side has approved it.
  ///   - isHoliday: whether a day is a statutory holiday of that province.
  public func closure(
    at arrival: WallTime, area: String?, streams: [String], isApprovedPort: Bool = false,
    isHoliday: (CivilDate) -> Bool
  ) -> ArrivalClosure? {
    if streams.contains(where: exempt.contains) { return nil }
    return closures.first { closure in
      let isTheirs = closure.areas.isEmpty || area.map(closure.areas.contains) == true
      return isTheirs && !(closure.isOpenAtPort && isApprovedPort)
        && closure.isClosed(arrival, isHoliday)
    }
  }
}

extension ArrivalClosure {
  fileprivate func isClosed(_ arrival: WallTime, _ isHoliday: (CivilDate) -> Bool) -> Bool {
    let (_, month, day) = arrival.date.parts
    return weekdays.contains(arrival.date.weekday)
      || (afterMinute.map { arrival.minute > $0 } ?? false)
      || (yearEnd.map { month * 100 + day >= $0 } ?? false)
      || (onHolidays && isHoliday(arrival.date))
  }

  /// In a few words, for refusals.
  var reason: String {
    if onHolidays { return "a holiday of the province" }
    if afterMinute != nil { return "too late in the evening" }
    if yearEnd != nil { return "after the cut-off of the year" }
    return "a closed day of the week"
  }
}

extension MissionState {
  /// The rule that keeps a case from arriving at a moment at a port of entry, or nil; by the
  /// version of its programme in force on the day of arrival.
  ///
  /// - Throws: `noCalendar` when holidays matter and nobody has defined the province's.
  public func arrivalClosure(
    of id: CaseID, at arrival: WallTime, port: SiteID, approvals: [Flight.Approval] = []
  ) throws(Refusal) -> ArrivalClosure? {
    guard let row = cases[id],
      let rules = programme(row.programme, on: arrival.date)?.rules.arrival,
      let destination = households[row.household]?.destination
    else { return nil }
    let area = area(of: destination)
    let isBound = !row.streams.contains(where: rules.exempt.contains)
    let known = area.flatMap { calendar(of: $0) }
    if isBound, known == nil, rules.closures.contains(where: \.onHolidays) {
      throw Refusal(.noCalendar, ["area": area ?? sites[destination]?.code ?? ""])
    }
    let isAtPort = enclosing(destination).contains(port) || enclosing(port).contains(destination)
    return rules.closure(
      at: arrival, area: area, streams: row.streams,
      isApprovedPort: isAtPort && approvals.contains(where: \.isForPort)
    ) { known?.holiday(on: $0) != nil }
  }

  /// The last day on which the receiving side can still be told in time of an arrival, or nil when
  /// the programme sets no lead time or the stream is exempt from it.
  ///
  /// - Throws: `noCalendar` when the lead time is in working days of a calendar nobody defined.
  public func lastNoticeDay(
    for id: CaseID, arriving date: CivilDate
  ) throws(Refusal) -> CivilDate? {
    guard let row = cases[id], let rule = programme(row.programme, on: date)?.rules.notice,
      let lead = rule.lead, !row.streams.contains(where: rule.exempt.contains)
    else { return nil }
    guard let calendar = calendar(of: rule.calendar) else {
      throw Refusal(.noCalendar, ["area": rule.calendar])
    }
    return calendar.day(lead, workingDaysBefore: date)
  }
}
