public import Basics

extension ProgrammeRules: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(names, countries, streams, languages, papers, course, arrival, notice, loan)
    writer.write(care, outbreak, unset)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    names = try reader.read()
    countries = try reader.read()
    streams = try reader.read()
    languages = try reader.read()
    papers = try reader.read()
    course = try reader.read()
    arrival = try reader.read()
    notice = try reader.read()
    loan = try reader.read()
    care = try reader.read()
    outbreak = try reader.read()
    unset = try reader.read()
  }
}

extension PaperRule: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(code, names, scope, ages?.lowerBound, ages?.upperBound, asked, source)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    code = try reader.read()
    names = try reader.read()
    scope = try reader.read()
    let youngest: Int? = try reader.read()
    let oldest: Int? = try reader.read()
    switch (youngest, oldest) {
    case (nil, nil): ages = nil
    case (let youngest?, let oldest?) where youngest <= oldest: ages = youngest...oldest
    default: throw .malformed
    }
    asked = try reader.read()
    source = try reader.read()
  }
}

extension CourseRule: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(course, youngest, isRequired, daysBefore, attendancePercent, source)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      course: try reader.read(), youngest: try reader.read(), isRequired: try reader.read(),
      daysBefore: try reader.read(), attendancePercent: try reader.read(),
      source: try reader.read())
  }
}

extension ArrivalRules: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(closures, mostOnFlight, approvalLead, exempt, source)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    closures = try reader.read()
    mostOnFlight = try reader.read()
    approvalLead = try reader.read()
    exempt = try reader.read()
    source = try reader.read()
  }
}

extension ArrivalClosure: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(weekdays, onHolidays, afterMinute, yearEnd, areas, isOpenAtPort, source)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    weekdays = try reader.read()
    onHolidays = try reader.read()
    afterMinute = try reader.read()
    yearEnd = try reader.read()
    areas = try reader.read()
    isOpenAtPort = try reader.read()
    source = try reader.read()
  }
}

extension NoticeRule: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(lead, calendar, acknowledgedWithin, separate, exempt, source)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      lead: try reader.read(), calendar: try reader.read(),
      acknowledgedWithin: try reader.read(), separate: try reader.read(),
      exempt: try reader.read(), source: try reader.read())
  }
}

extension LoanRule: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(party, currency, adultAge, firstDue, tiers, bearsInterest, source)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      party: try reader.read(), currency: try reader.read(), adultAge: try reader.read(),
      firstDue: try reader.read(), tiers: try reader.read(), bearsInterest: try reader.read(),
      source: try reader.read())
  }
}

extension LoanRule.Tier: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(upTo, months.lowerBound, months.upperBound)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    upTo = try reader.read()
    let fewest: Int = try reader.read()
    let most: Int = try reader.read()
    guard fewest <= most else { throw .malformed }
    months = fewest...most
  }
}

extension CareRules: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(adultBelowAge, lastFlyingWeek, restAfterBirth, perEscort, perNurse, source)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    adultBelowAge = try reader.read()
    lastFlyingWeek = try reader.read()
    restAfterBirth = try reader.read()
    perEscort = try reader.read()
    perNurse = try reader.read()
    source = try reader.read()
  }
}
