import Basics
import Mission
import Wire

extension ProgrammeRules {
  init(_ node: JSONNode) throws(JSONFault) {
    self.init()
    names = try PlaceNames(try node.get("names"))
    countries = try node.codes("countries")
    streams = try node.codes("streams")
    languages = try node.codes("languages")
    papers = try node.list("papers", PaperRule.init)
    if let course = try node.optional("course") { self.course = try CourseRule(course) }
    if let arrival = try node.optional("arrival") { self.arrival = try ArrivalRules(arrival) }
    // The returns tell their districts without a calendar and without numbers.
    if let notice = try node.optional("notice"), try notice.optional("calendar") != nil {
      self.notice = try NoticeRule(notice)
    }
    if let loan = try node.optional("loan") { self.loan = try LoanRule(loan) }
    if let care = try node.optional("care") { self.care = try CareRules(care) }
    outbreak = try node.setInteger("outbreak_days", in: 1...365).map { Days($0) }
  }
}

extension PaperRule {
  init(_ node: JSONNode) throws(JSONFault) {
    self.init(
      code: try node.get("code").code(), names: try PlaceNames(try node.get("names")),
      scope: try node.scope(), ages: try node.ages(), asked: try Asked(node.optional("asked")),
      source: try node.source())
  }
}

extension CourseRule {
  init(_ node: JSONNode) throws(JSONFault) {
    let isUnset = try node.unsetName("required") != nil
    self.init(
      course: try node.get("course").code(),
      youngest: try node.setInteger("min_age", in: 0...120) ?? 0,
      isRequired: isUnset ? nil : try node.get("required").bool(),
      daysBefore: try node.setInteger("days_before", in: 0...365).map { Days($0) },
      attendancePercent: try node.setInteger("attendance_percent", in: 1...100),
      source: try node.source())
  }
}

extension ArrivalRules {
  init(_ node: JSONNode) throws(JSONFault) {
    self.init()
    for closure in try node.optional("closures")?.array() ?? [] {
      guard try closure.unsetName("applies") == nil,
        try closure.optional("applies")?.bool() ?? true
      else { continue }
      closures.append(try ArrivalClosure(closure))
    }
    mostOnFlight = try node.setInteger("most_on_flight", in: 1...1_000).map { Persons($0) }
    approvalLead = try node.setInteger("approval_lead_working_days", in: 0...250)
    exempt = try node.codes("exempt")
    source = try node.source()
  }
}

extension ArrivalClosure {
  init(_ node: JSONNode) throws(JSONFault) {
    self.init()
    weekdays = try node.list("weekdays") { day throws(JSONFault) in
      try day.choice(Weekday.words)
    }
    onHolidays = try node.optional("holidays")?.bool() ?? false
    afterMinute = try node.optional("after")?.minuteOfDay()
    if try node.unsetName("year_end_from") == nil {
      yearEnd = try node.optional("year_end_from")?.monthAndDay()
    }
    areas = try node.codes("areas")
    isOpenAtPort = try node.optional("open_at_port")?.bool() ?? false
    source = try node.source()
  }
}

extension NoticeRule {
  init(_ node: JSONNode) throws(JSONFault) {
    self.init(
      lead: try node.setInteger("lead_working_days", in: 0...250),
      calendar: try node.get("calendar").code(),
      acknowledgedWithin: try node.setInteger("acknowledged_within_working_days", in: 1...60),
      separate: try node.codes("separate"), exempt: try node.codes("exempt"),
      source: try node.source())
  }
}

extension LoanRule {
  init(_ node: JSONNode) throws(JSONFault) {
    self.init(
      party: try node.get("party").choice(["family": Party.family, "adult": .adult]),
      currency: try node.get("currency").code(),
      adultAge: try node.optionalInteger("adult_age", in: 14...21) ?? 18,
      firstDue: try node.get("first_due_months").integer(in: 0...60),
      tiers: try node.list("tiers") { tier throws(JSONFault) in
        let fewest = try tier.get("months").integer(in: 1...240)
        return Tier(
          upTo: try tier.optionalInteger("up_to", in: 1...1_000_000),
          months: fewest...(try tier.optionalInteger("most_months", in: fewest...240) ?? fewest))
      },
      bearsInterest: try node.optional("interest")?.bool() ?? false, source: try node.source())
  }
}

extension CareRules {
  init(_ node: JSONNode) throws(JSONFault) {
    self.init()
    adultBelowAge = try node.setInteger("adult_below_age", in: 0...21)
    lastFlyingWeek = try node.setInteger("last_flying_week", in: 20...42)
    restAfterBirth = try node.setInteger("rest_days_after_birth", in: 0...90).map { Days($0) }
    perEscort = try node.setInteger("people_per_escort", in: 1...500)
    perNurse = try node.setInteger("people_per_nurse", in: 1...50)
    source = try node.source()
  }
}

extension JSONNode {
  fileprivate func source() throws(JSONFault) -> String { try optional("source")?.string() ?? "" }

  /// A day of every year as one number: `1215` is 15 December.
  fileprivate func monthAndDay() throws(JSONFault) -> Int {
    let day = try dayOfYear()
    return day.month * 100 + day.day
  }

  /// A time of the day like `"22:00"`, in minutes.
  fileprivate func minuteOfDay() throws(JSONFault) -> Int {
    let parts = try string().split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
      (0...59).contains(minute)
    else { throw fault("a time like \"22:00\" is expected") }
    return hour * 60 + minute
  }
}
