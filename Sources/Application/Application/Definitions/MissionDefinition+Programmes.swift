import Basics
import Mission
import Wire

extension Programme {
  /// The versions of a programme: one from its first day, and one from each day on which an
  /// entitlement begins.
  static func versions(_ node: JSONNode) throws(JSONFault) -> [Programme] {
    let rules: [String: ConsentRule] = [
      "per_adult": .perAdult, "per_family_head": .perFamilyHead, "not_asked": .notAsked,
    ]
    let first = try node.get("in_force_from").date()
    let base = Programme(
      code: try node.get("code").code(), name: try node.get("names").get("latin").string(),
      inForceFrom: first, steps: try node.list("steps", Step.init),
      consent: try node.get("consent").get("rule").choice(rules),
      baggagePerPerson: try node.optionalInteger("baggage_kg_per_person", in: 0...1_000)
        .map { Kilograms($0) })
    let dated = try node.list("entitlements") { entry throws(JSONFault) in
      (from: try entry.optional("from")?.date() ?? first, entitlement: try Entitlement(entry))
    }
    let starts = Set(dated.map(\.from) + [first]).filter { $0 >= first }.sorted()
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
    let youngest = try node.optionalInteger("min_age", in: 0...120)
    self.init(
      code: try node.get("code").code(), name: try node.get("names").get("latin").string(),
      scope: try node.get("scope").choice(["person": Step.Scope.person, "family": .family]),
      validity: try node.optionalInteger("validity_days", in: 1...3_650).map { Days($0) },
      ages: youngest.map { $0...150 })
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
      dueAfter: Days(try node.optionalInteger("due_after_days", in: 0...3_650) ?? 0))
  }
}
