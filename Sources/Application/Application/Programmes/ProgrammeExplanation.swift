import Basics
public import Documents
public import Mission

/// A version of a programme in sentences: what somebody reads before they sign for it, and what a
/// family is told.
public struct ProgrammeExplanation: Sendable {
  public struct Paragraph: Equatable, Sendable {
    public var heading: String
    public var sentences: [String]
  }

  private let programme: Programme
  private let language: DocumentLanguage

  public init(_ programme: Programme, in language: DocumentLanguage) {
    (self.programme, self.language) = (programme, language)
  }

  /// The programme, its steps in their order, then what else binds.
  public var paragraphs: [Paragraph] {
    let rules = programme.rules
    var all = [
      Paragraph(
        heading: name(rules.names, programme.name),
        sentences: [say(.inForce, ["date": value(programme.inForceFrom)])])
    ]
    for step in programme.steps {
      all.append(Paragraph(heading: title(step), sentences: sentences(of: step)))
    }
    let more = course(rules) + arrival(rules.arrival) + notice(rules) + loan(rules) + care(rules)
    if !more.isEmpty { all.append(Paragraph(heading: "", sentences: more)) }
    if !rules.unset.isEmpty {
      all.append(Paragraph(heading: "", sentences: [say(.unset, ["list": codes(rules.unset)])]))
    }
    return all
  }

  private func sentences(of step: Step) -> [String] {
    let rule = step.rule
    var all = [
      say(step.scope == .person ? .forPerson : .forFamily, ["step": title(step)]),
      lasting(step),
    ]
    if let renewal = rule.renewal, case .step(let anchor) = rule.anchor {
      all.append(
        say(
          .renewal,
          [
            "within": term(renewal.within), "step": title(anchor), "term": term(renewal.term),
          ]))
    }
    if !rule.after.isEmpty {
      all.append(say(.after, ["steps": rule.after.map(title).joined(separator: comma)]))
    }
    if rule.wait.value > 0 { all.append(say(.waits, ["days": days(rule.wait.value)])) }
    if let lead = rule.lead { all.append(say(.lead, ["count": value(lead)])) }
    all += ages(step.ages) + asked(rule.asked)
    if rule.isForDeparture { all.append(say(.atDeparture)) }
    if rule.isLate { all.append(say(.late)) }
    if rule.isOptional { all.append(say(.optional)) }
    if rule.earned == .byCourse { all.append(say(.byCourse)) }
    if rule.earned == .byLoan { all.append(say(.byLoan)) }
    return all
  }

  private func lasting(_ step: Step) -> String {
    if step.rule.unsetValidity != nil { return say(.lapsesUnset) }
    switch (step.rule.anchor, step.validity) {
    case (.paper, _): return say(.lapsesOnPaper)
    case (_, nil): return say(.lapsesNever)
    case (.own, let term?): return say(.lapsesAfter, ["term": self.term(term)])
    case (.step(let anchor), let term?):
      return say(.lapsesAfterStep, ["term": self.term(term), "step": title(anchor)])
    }
  }

  private func ages(_ ages: ClosedRange<Int>?) -> [String] {
    guard let ages else { return [] }
    let (first, last) = (value(ages.lowerBound), value(ages.upperBound))
    if ages.upperBound >= 120 { return [say(.from, ["first": first])] }
    if ages.lowerBound == 0 { return [say(.until, ["last": last])] }
    return [say(.ages, ["first": first, "last": last])]
  }

  private func asked(_ asked: Asked) -> [String] {
    var all: [String] = []
    if asked.sex == .female { all.append(say(.female)) }
    if asked.sex == .male { all.append(say(.male)) }
    if !asked.countries.isEmpty { all.append(say(.countries, ["list": codes(asked.countries)])) }
    if !asked.areas.isEmpty { all.append(say(.areas, ["list": codes(asked.areas)])) }
    if !asked.streams.isEmpty { all.append(say(.streams, ["list": codes(asked.streams)])) }
    if asked.isForSeparatedMinors { all.append(say(.separated)) }
    if let marker = asked.marker { all.append(say(.marked, ["step": title(marker)])) }
    return all
  }
}

extension ProgrammeExplanation {
  private func course(_ rules: ProgrammeRules) -> [String] {
    guard let course = rules.course else { return [] }
    var all = [
      say(.course, ["course": value(course.course), "first": value(course.youngest)]),
      say(
        course.isRequired.map { $0 ? .courseRequired : .courseVoluntary } ?? .courseUnsaid),
    ]
    if let before = course.daysBefore { all.append(say(.daysBefore, ["days": days(before.value)])) }
    if let percent = course.attendancePercent {
      all.append(say(.attendance, ["count": value(percent)]))
    }
    return all
  }

  private func arrival(_ rules: ArrivalRules) -> [String] {
    var all: [String] = []
    for closure in rules.closures {
      if !closure.weekdays.isEmpty {
        let names = closure.weekdays.map { WeekdayName.text($0, language) }
        all.append(say(.weekdays, ["list": names.joined(separator: comma)]))
      }
      if closure.onHolidays { all.append(say(.holidays)) }
      if let minute = closure.afterMinute {
        let clock = "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
        all.append(say(.hours, ["time": value(clock)]))
      }
      if let day = closure.yearEnd {
        all.append(say(.yearEnd, ["date": value("\(day % 100).\(day / 100)")]))
      }
      if !closure.areas.isEmpty { all.append(say(.onlyAreas, ["list": codes(closure.areas)])) }
      if closure.isOpenAtPort { all.append(say(.atPort)) }
    }
    if let most = rules.mostOnFlight { all.append(say(.mostOnFlight, ["count": value(most)])) }
    if !rules.exempt.isEmpty { all.append(say(.exempt, ["list": codes(rules.exempt)])) }
    return all
  }

  private func notice(_ rules: ProgrammeRules) -> [String] {
    guard let notice = rules.notice else { return [] }
    var all = notice.lead.map { [say(.notice, ["count": value($0)])] } ?? []
    if let within = notice.acknowledgedWithin {
      all.append(say(.acknowledged, ["count": value(within)]))
    }
    if !notice.separate.isEmpty { all.append(say(.separate, ["list": codes(notice.separate)])) }
    return all
  }

  private func loan(_ rules: ProgrammeRules) -> [String] {
    guard let loan = rules.loan else { return [] }
    var all = [
      say(loan.party == .family ? .loanFamily : .loanAdult, ["currency": value(loan.currency)]),
      say(.loanDue, ["term": term(Term(months: loan.firstDue))]),
    ]
    for tier in loan.tiers {
      let months = value(
        tier.months.count == 1
          ? "\(tier.months.lowerBound)" : "\(tier.months.lowerBound)-\(tier.months.upperBound)")
      let term = say(.months, ["count": months])
      all.append(
        tier.upTo.map { say(.tier, ["amount": value($0), "term": term]) }
          ?? say(.tierAbove, ["term": term]))
    }
    if loan.bearsInterest { all.append(say(.interest)) }
    return all
  }

  private func care(_ rules: ProgrammeRules) -> [String] {
    var all: [String] = []
    if let age = rules.care.adultBelowAge { all.append(say(.adultBelow, ["count": value(age)])) }
    if let week = rules.care.lastFlyingWeek { all.append(say(.flyingWeek, ["count": value(week)])) }
    if let hold = rules.outbreak { all.append(say(.outbreak, ["days": days(hold.value)])) }
    return all
  }

  private func say(_ phrase: ProgrammePhrase, _ facts: [String: String] = [:]) -> String {
    facts.sorted { $0.key < $1.key }.reduce(phrase.text(language)) { sentence, fact in
      sentence.replacing("{\(fact.key)}", with: fact.value)
    }
  }

  private var comma: String { language == .dari ? "، " : ", " }

  private func value(_ thing: some CustomStringConvertible) -> String {
    Isolated.value(thing.description, in: language.direction)
  }

  private func codes(_ list: [String]) -> String {
    list.map { value($0) }.joined(separator: comma)
  }

  private func term(_ term: Term) -> String {
    [
      term.months > 0 ? say(.months, ["count": value(term.months)]) : nil,
      term.days > 0 ? days(term.days) : nil,
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func days(_ count: Int) -> String { say(.days, ["count": value(count)]) }

  private func title(_ step: Step) -> String { name(step.rule.names, step.name) }

  private func title(_ code: String) -> String { programme.step(code).map(title) ?? value(code) }

  private func name(_ names: PlaceNames?, _ latin: String) -> String {
    Isolated.name(names?.text(in: language) ?? latin, in: language.direction)
  }
}
