import Basics
import Mission

/// Families of a list on their way into the mission: found, registered or corrected, cleared,
/// linked.
struct ListPlanning {
  let source: ListImport.Source
  var draft: Draft
  private(set) var findings: [ListFinding]
  private(set) var counts = ListImport.Counts()
  private(set) var partner = ""
  /// Where each family waits and goes, by its first row.
  private var places: [Int: (camp: SiteID, home: SiteID)] = [:]
  /// The household each family became, by its number, and the number it wants to travel with.
  private var taken: [(number: String, household: HouseholdID)] = []

  init(source: ListImport.Source, draft: Draft, findings: [ListFinding]) {
    (self.source, self.draft, self.findings) = (source, draft, findings)
  }

  var isRefused: Bool { findings.contains { $0.severity == .error } }

  /// Finds the sites that the families name, in any of their languages, or by code.
  mutating func locate(_ families: [ListFamily]) {
    let camps = PlaceBook(draft.state) { $0 != .district && $0 != .village }
    let homes = PlaceBook(draft.state) { $0 == .district || $0 == .village }
    for family in families {
      let camp = camps.find(family.camp)
      let home = homes.find(family.home)
      if camp == nil {
        findings.append(
          ListFinding(.error, .unknownCamp, row: family.row, column: "camp"))
      }
      if home == nil {
        findings.append(
          ListFinding(.error, .unknownHome, row: family.row, column: "home district"))
      }
      if let camp, let home { places[family.row] = (camp, home) }
    }
  }

  mutating func takeIn(_ families: [ListFamily]) throws(Refusal) {
    var used: Set<String> = []
    for family in families {
      guard let place = places[family.row] else { continue }
      partner = draft.state.sites[place.camp]?.code ?? ""
      let reference = reference(of: family, at: partner, &used)
      let household: HouseholdID
      if let known = draft.state.householdByReference[reference] {
        household = known
        try correct(known, family, place)
      } else {
        household = try register(family, reference, place)
      }
      taken.append((family.number, household))
      try clear(household, family)
    }
    try link(families)
  }

  /// The family's number with the camp's code; a letter behind it when the list used it before.
  private mutating func reference(
    of family: ListFamily, at partner: String, _ used: inout Set<String>
  ) -> String {
    let base = "\(partner)/\(family.number)"
    if used.insert(base).inserted { return base }
    findings.append(
      ListFinding(.warning, .reusedNumber, row: family.row, column: "family number"))
    for letter in "bcdefghijklmnopqrstuvwxyz" where used.insert("\(base)\(letter)").inserted {
      return "\(base)\(letter)"
    }
    return "\(base)-\(family.row)"
  }

  private mutating func register(
    _ family: ListFamily, _ reference: String, _ place: (camp: SiteID, home: SiteID)
  ) throws(Refusal) -> HouseholdID {
    let household = draft.state.households.next(node: draft.context.node)
    let on = family.registeredOn ?? source.writtenOn
    try draft.carryOut(
      .registerHousehold(
        NewHousehold(
          site: place.camp, destination: place.home, reference: reference,
          baggage: family.baggage, on: on, programme: source.programme,
          people: family.people.map(\.asNew))))
    counts.households += 1
    counts.registered += Persons(family.people.count)
    noteBaggage(family)
    return household
  }

  private mutating func noteBaggage(_ family: ListFamily) {
    let rules = draft.state.programme(source.programme, on: source.writtenOn)
    guard let allowance = rules?.baggagePerPerson else { return }
    if family.baggage > allowance * family.people.count {
      findings.append(
        ListFinding(.warning, .baggageOverAllowance, row: family.row, column: "baggage"))
    }
  }

  /// A corrected list: what differs is corrected, who is new is registered, who is missing is only
  /// remarked on. A household that has a place or has left stays as it is.
  private mutating func correct(
    _ id: HouseholdID, _ family: ListFamily, _ place: (camp: SiteID, home: SiteID)
  ) throws(Refusal) {
    let row = draft.state.households[id]
    let isBound = draft.state.members(of: id).contains {
      $0.person.movement != nil || $0.person.arrivedAt != nil
    }
    if isBound {
      findings.append(ListFinding(.warning, .atHome, row: family.row))
      return
    }
    if row?.site != place.camp || row?.destination != place.home || row?.baggage != family.baggage {
      try draft.carryOut(
        .correctHousehold(
          id, site: place.camp, destination: place.home, baggage: family.baggage))
    }
    var unmatched = draft.state.members(of: id)
    for person in family.people {
      guard let index = person.match(among: unmatched.map(\.person)) else {
        var new = person.asNew
        if new.relation == .head { new.relation = .relative }
        try draft.carryOut(.registerMember(id, new, on: source.writtenOn))
        counts.registered += 1
        continue
      }
      let known = unmatched.remove(at: index)
      try correct(known.id, person)
    }
    for _ in unmatched {
      findings.append(ListFinding(.note, .noLongerListed, row: family.row))
    }
  }

  private mutating func correct(_ id: PersonID, _ person: ListPerson) throws(Refusal) {
    let new = person.asNew
    let details = try draft.carryOut(
      .correctPerson(
        id, relation: new.relation, sex: new.sex, birthYear: nil, new.details))
    let needs = try draft.carryOut(.setRequirements(id, new.requirements))
    if !details.isEmpty || !needs.isEmpty { counts.corrected += 1 }
  }

  /// The steps and the form that the list says are done.
  private mutating func clear(_ household: HouseholdID, _ family: ListFamily) throws(Refusal) {
    let state = draft.state
    guard let id = state.openCase(of: household, source.programme),
      let rules = state.programme(source.programme, on: source.writtenOn),
      let head = state.households[household]?.head
    else { return }
    let members = state.members(of: household)
    if let signed = family.signedOn, !family.form.isEmpty, rules.consent == .perFamilyHead,
      members.contains(where: { $0.person.consent?.form != family.form })
    {
      try draft.carryOut(
        .giveConsent(
          id, form: family.form, signatory: head, covers: members.map(\.id), .signature,
          on: signed))
    }
    if let checked = family.armsCheckedOn, rules.step("arms-check") != nil {
      try draft.carryOut(
        .recordStep(id, nil, step: "arms-check", .granted, on: checked, until: nil))
    }
    guard rules.step("medical-screening") != nil else { return }
    var unmatched = members
    for person in family.people {
      guard let index = person.match(among: unmatched.map(\.person)) else { continue }
      let member = unmatched.remove(at: index)
      guard let day = person.screenedOn else { continue }
      try draft.carryOut(
        .recordStep(id, member.id, step: "medical-screening", .granted, on: day, until: nil))
    }
  }

  private mutating func link(_ families: [ListFamily]) throws(Refusal) {
    for (index, family) in families.enumerated() where !family.travelsWith.isEmpty {
      guard index < taken.count else { return }
      let mine = taken[index].household
      let known = taken.first { $0.number == family.travelsWith }?.household
      let other = known ?? draft.state.householdByReference["\(partner)/\(family.travelsWith)"]
      guard let other, let one = draft.state.openCase(of: mine, source.programme),
        let two = draft.state.openCase(of: other, source.programme), one != two
      else {
        findings.append(ListFinding(.warning, .linkedUnknown, row: family.row))
        continue
      }
      let isBooked = [mine, other].contains { household in
        draft.state.members(of: household).contains { $0.person.movement != nil }
      }
      if isBooked {
        findings.append(ListFinding(.warning, .atHome, row: family.row))
      } else {
        try draft.carryOut(.link(one, two, .together))
      }
    }
  }
}

extension ListPerson {
  var asNew: NewPerson {
    NewPerson(
      relation: relation, sex: sex,
      details: PersonalDetails(
        names: [name], birth: birth,
        documents: document.isEmpty ? [] : [Document(kind: "document", number: document)],
        phones: phone.isEmpty ? [] : [phone]),
      requirements: requirements)
  }

  /// The person known before whom this row speaks of: by document, else by given name, else by
  /// place in the family and birth.
  func match(among people: [Person]) -> Int? {
    let byDocument = people.firstIndex { person in
      !document.isEmpty && person.details?.documents.contains { $0.number == document } == true
    }
    let given = ListText.folded(name.given)
    return byDocument
      ?? people.firstIndex { person in
        person.details?.names.contains { ListText.folded($0.given) == given } == true
      }
      ?? people.firstIndex { person in
        person.relation == relation && birth != nil && person.details?.birth == birth
      }
  }
}

/// Sites by any of their names.
private struct PlaceBook {
  private var byName: [String: SiteID] = [:]

  init(_ state: MissionState, _ isMeant: (Site.Kind) -> Bool) {
    state.sites.forEach { id, site in
      guard isMeant(site.kind) else { return }
      let names = [
        site.code, site.names.latin, site.names.tajik, site.names.russian, site.names.dari,
      ]
      for name in names.compactMap({ $0 }) where byName[ListText.folded(name)] == nil {
        byName[ListText.folded(name)] = id
      }
    }
  }

  func find(_ name: String) -> SiteID? { byName[ListText.folded(name)] }
}
