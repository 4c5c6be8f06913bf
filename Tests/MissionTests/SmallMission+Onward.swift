import Basics
import Mission

/// The second half of the small mission: people who fly to a province with rules of its own.
extension SmallMission {
  static let onward = ProgrammeID(number: 2)
  static let abroad = SiteID(number: 5)
  static let province = "CA-QC"

  /// Steps of every kind, in a programme that is in force since long before the day.
  static var onwardProgramme: Programme {
    var rules = ProgrammeRules()
    rules.countries = ["CA"]
    rules.streams = ["urgent", "women-at-risk"]
    rules.care.adultBelowAge = 10
    rules.outbreak = 21
    rules.course = CourseRule(
      course: "coa", youngest: 13, isRequired: true, daysBefore: 3, attendancePercent: 80,
      source: "test")
    rules.loan = LoanRule(
      party: .family, currency: "CAD", adultAge: 18, firstDue: 12,
      tiers: [.init(upTo: 1_200, months: 36...36), .init(upTo: nil, months: 48...48)],
      bearsInterest: false, source: "test")
    return Programme(
      code: "onward", name: "Onward", inForceFrom: day - 1_000, steps: onwardSteps,
      consent: .notAsked, rules: rules)
  }

  static func step(
    _ code: String, _ scope: Step.Scope = .person, _ validity: Term? = nil,
    ages: ClosedRange<Int>? = nil, _ change: (inout StepRule) -> Void = { _ in }
  ) -> Step {
    var rule = StepRule()
    change(&rule)
    return Step(
      code: code, name: code, scope: scope, validity: validity, ages: ages, rule: rule)
  }

  private static var onwardSteps: [Step] {
    [
      step("interview", .family),
      step("exam") { $0.after = ["interview"] },
      step("certificate", .person, Term(months: 12)) {
        $0.anchor = .step("exam")
        $0.renewal = .init(term: Term(months: 12), within: Term(months: 15))
      },
      step("permit") { $0.anchor = .paper },
      step("exit") { $0.unsetValidity = "exit_days" },
      step("watch") { $0.isOptional = true },
      step("second-look", .person, 21) { $0.asked.marker = "watch" },
      step("guardian", .person, ages: 0...17) { $0.asked.isForSeparatedMinors = true },
      step("fitness", .person, 3) { $0.isLate = true },
    ]
  }

  /// Adopts the programme and founds its destination.
  mutating func goOnward(_ programme: Programme = onwardProgramme) {
    carryOut(
      .define(
        Site(
          code: "YUL", kind: .airport, names: PlaceNames(latin: "Montreal"), country: "CA",
          area: Self.province)))
    carryOut(.adopt(programme))
  }

  /// A household of these birth years whose case is open under the second programme.
  @discardableResult
  mutating func onwardHousehold(born years: [Int] = [1960, 1985]) -> CaseID {
    let id = state.cases.next(node: 0)
    carryOut(
      .registerHousehold(
        NewHousehold(
          site: Self.camp, destination: Self.abroad, reference: "", baggage: 20,
          on: Self.day - 900, programme: Self.onward,
          people: years.enumerated().map { index, year in
            NewPerson(
              relation: index == 0 ? .head : .son, sex: .male,
              details: PersonalDetails(
                names: [PersonName(given: "Ҷамшед")], birth: PartialDate(year: year)))
          })))
    return id
  }

  func members(of id: CaseID) -> [PersonID] {
    state.cases[id].map { state.members(of: $0.household).map(\.id) } ?? []
  }

  /// Records everything that is not late and not earned, the exam on `on`.
  mutating func clear(_ id: CaseID, on: CivilDate = day - 60) {
    carryOut(.recordStep(id, nil, step: "interview", .granted, on: on - 1, until: nil))
    for person in members(of: id) {
      carryOut(.recordStep(id, person, step: "exam", .granted, on: on, until: nil))
      carryOut(.recordStep(id, person, step: "certificate", .granted, on: on + 1, until: nil))
      for step in ["permit", "exit"] {
        carryOut(.recordStep(id, person, step: step, .granted, on: on + 2, until: on + 300))
      }
    }
  }
}
