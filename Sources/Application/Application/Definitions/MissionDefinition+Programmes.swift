import Basics
import Mission
import Wire

extension Programme {
  /// The versions that lie in one version of the file: one from its first day, and one from each
  /// day on which an entitlement begins.
  static func versions(
    _ node: JSONNode, from first: CivilDate, before end: CivilDate?, unset: [String]
  ) throws(JSONFault) -> [Programme] {
    let rules: [String: ConsentRule] = [
      "per_adult": .perAdult, "per_family_head": .perFamilyHead, "not_asked": .notAsked,
    ]
    var more = try ProgrammeRules(node)
    more.unset = unset
    let base = Programme(
      code: try node.get("code").code(), name: try node.get("names").get("latin").string(),
      inForceFrom: first, steps: try node.list("steps", Step.init),
      consent: try node.get("consent").get("rule").choice(rules),
      baggagePerPerson: try node.setInteger("baggage_kg_per_person", in: 0...1_000)
        .map { Kilograms($0) }, rules: more)
    let dated = try node.list("entitlements") { entry throws(JSONFault) in
      (from: try entry.optional("from")?.date() ?? first, entitlement: try Entitlement(entry))
    }
    let starts = Set(dated.map(\.from) + [first])
      .filter { $0 >= first && $0 < end ?? .endOfTime }.sorted()
    return starts.map { start in
      var version = base
      version.inForceFrom = start
      version.entitlements = dated.filter { $0.from <= start }.map(\.entitlement)
      return version
    }
  }
}

extension Step {
  init(_ node: JSONNode) throws(JSONFault) {
    let lasts = try Lasting(node)
    var rule = StepRule()
    rule.names = try PlaceNames(try node.get("names"))
    rule.after = try node.codes("after")
    rule.asked = try Asked(node.optional("asked"))
    rule.anchor = lasts.anchor
    rule.unsetValidity = lasts.unset
    rule.renewal = try node.optional("renewal").map { node throws(JSONFault) in
      StepRule.Renewal(
        term: Term(months: try node.get("months").integer(in: 1...120)),
        within: Term(months: try node.get("within_months").integer(in: 1...120)))
    }
    rule.wait = Days(try node.setInteger("wait_days", in: 0...365) ?? 0)
    rule.lead = try node.setInteger("lead_working_days", in: 0...250)
    rule.isLate = try node.optional("late")?.bool() ?? false
    rule.isForDeparture = try node.optional("at_departure")?.bool() ?? false
    rule.isOptional = try node.optional("optional")?.bool() ?? false
    rule.earned =
      try node.optional("earned")?.choice(["course": .byCourse, "loan": .byLoan]) ?? .byHand
    rule.source = try node.optional("source")?.string() ?? ""
    self.init(
      code: try node.get("code").code(), name: try node.get("names").get("latin").string(),
      scope: try node.scope(), validity: lasts.term, ages: try node.ages(), rule: rule)
  }
}

/// How long a step holds, and from when: `validity_days: 120`, or
/// `validity: { months: 12, from: "medical-exam" }`, or `validity: { from: "paper" }`.
private struct Lasting {
  var term: Term?
  var anchor = StepRule.Anchor.own
  var unset: String?

  init(_ step: JSONNode) throws(JSONFault) {
    unset = try step.unsetName("validity_days")
    let days = try step.setInteger("validity_days", in: 1...3_650)
    term = days.map { Term(days: $0) }
    guard let node = try step.optional("validity") else { return }
    unset = try node.unsetName("days")
    if unset == nil { unset = try node.unsetName("months") }
    let months = try node.setInteger("months", in: 1...120) ?? 0
    let more = try node.setInteger("days", in: 1...3_650) ?? 0
    term = months + more > 0 ? Term(months: months, days: more) : nil
    switch try node.optional("from")?.code() {
    case nil: break
    case "paper": anchor = .paper
    case let code?: anchor = .step(code)
    }
  }
}

extension Asked {
  init(_ node: JSONNode?) throws(JSONFault) {
    self.init()
    guard let node else { return }
    sex = try node.optional("sex")?.choice(["female": Sex.female, "male": .male])
    countries = try node.codes("countries")
    areas = try node.codes("areas")
    streams = try node.codes("streams")
    isForSeparatedMinors = try node.optional("separated_minors")?.bool() ?? false
    marker = try node.optional("marker")?.code()
  }
}

extension JSONNode {
  func scope() throws(JSONFault) -> Step.Scope {
    try get("scope").choice(["person": Step.Scope.person, "family": .family])
  }

  /// `min_age` and `max_age`, nil when neither is given.
  func ages() throws(JSONFault) -> ClosedRange<Int>? {
    let youngest = try setInteger("min_age", in: 0...120)
    let oldest = try setInteger("max_age", in: (youngest ?? 0)...120)
    return youngest == nil && oldest == nil ? nil : (youngest ?? 0)...(oldest ?? 150)
  }

  func codes(_ key: String) throws(JSONFault) -> [String] {
    try list(key) { text throws(JSONFault) in try text.code() }
  }
}

extension Entitlement {
  init(_ node: JSONNode) throws(JSONFault) {
    let units: [String: Entitlement.Unit] = [
      "person": .person, "family": .family, "family_in_halves": .familyInHalves,
    ]
    self.init(
      code: try node.get("code").code(), name: try node.get("names").get("latin").string(),
      unit: try node.get("unit").choice(units),
      amount: try node.get("amount").integer(in: 0...1_000_000),
      currency: try node.optional("currency")?.string(),
      dueAfter: Days(try node.optionalInteger("due_after_days", in: 0...3_650) ?? 0),
      isForJourney: try node.optional("before_journey")?.bool() ?? false)
  }
}
