import Basics
import Mission

/// Families of a list on their way into the mission: found, registered or corrected, cleared,
/// linked.
struct ListPlanning: Sendable {
  let source: ListImport.Source
  let rules: Programme
  var draft: Draft
  var findings: [ListFinding] = []
  var counts = ListImport.Counts()
  /// The code of the site the list's first family waits at.
  private(set) var partner = ""
  /// Households by the number of their form, known before and on this list.
  var forms: [String: HouseholdID] = [:]
  /// Records merged into others, by the household they stood in.
  let merged: [HouseholdID: [PersonID]]
  /// The list's row of each of its people.
  private(set) var rows: [(person: PersonID, row: Int)] = []
  /// People of the list beside those who may be the same.
  var likenesses: [ListImport.Likeness] = []
  /// About the places that families name; of a list that these keep out nothing else is said.
  private(set) var misplaced: [ListFinding] = []
  private var camps: PlaceBook
  private var homes: PlaceBook
  /// The household of each family so far.
  private var households: [HouseholdID?] = []
  /// Something of the list keeps all of it out, so there is nothing to decide any more.
  private var isKeptOut: Bool
  private var usedReferences: Set<String> = []
  /// The case each family's number stands for on this list, with the camp's code in front.
  private var byNumber: [String: HouseholdID] = [:]

  /// Where a family waits and where it goes.
  struct Place: Sendable {
    let camp: SiteID
    let home: SiteID
  }

  init(
    source: ListImport.Source, rules: Programme, state: MissionState, context: Context,
    _ parsing: ListParsing
  ) {
    (self.source, self.rules) = (source, rules)
    isKeptOut = parsing.findings.contains { $0.severity == .error }
    // Of each three people of a list come about eight events.
    draft = Draft(state: state, context: context, expecting: parsing.people * 3)
    camps = PlaceBook(state) { $0 != .district && $0 != .village }
    homes = PlaceBook(state) { $0 == .district || $0 == .village }
    rows.reserveCapacity(parsing.people)
    var merged: [HouseholdID: [PersonID]] = [:]
    state.people.forEach { id, person in
      if person.isDuplicate { merged[person.household, default: []].append(id) }
    }
    self.merged = merged
    if !isKeptOut { rememberForms() }
  }

  mutating func note(
    _ severity: ListFinding.Severity, _ matter: ListFinding.Matter, _ row: Int,
    _ column: ListColumn? = nil, refusal: Refusal? = nil
  ) {
    findings.append(
      ListFinding(
        severity, matter, row: row, column: column?.headings[0], refusal: refusal))
  }

  /// Carries a command out; what the domain refuses becomes a finding of `severity`, and a
  /// household that is booked or has left keeps what it has.
  ///
  /// - Returns: whether anything changed.
  @discardableResult
  mutating func attempt(
    _ command: Command, row: Int, _ severity: ListFinding.Severity = .error
  ) -> Bool {
    do throws(Refusal) {
      return try !draft.carryOut(command).isEmpty
    } catch {
      if error.reason == .householdIsBooked {
        if findings.last?.matter != .atHome || findings.last?.row != row {
          note(.warning, .atHome, row)
        }
      } else {
        note(severity, .refused, row, refusal: error)
      }
      return false
    }
  }

  /// Takes in families as they are read.
  mutating func take(_ reading: ListReading) {
    let places = reading.families.map { place(of: $0) }
    isKeptOut = isKeptOut || reading.findings.contains { $0.severity == .error }
    for (family, place) in zip(reading.families, places) where !isKeptOut {
      households.append(place.flatMap { takeIn(family, $0) })
    }
  }

  /// Links families once all are in.
  ///
  /// - Returns: whether the list may be taken in.
  mutating func link(_ families: [ListFamily]) -> Bool {
    if isKeptOut { return false }
    for (family, household) in zip(families, households) where !family.travelsWith.isEmpty {
      if let household { link(household, family) }
    }
    return !findings.contains { $0.severity == .error }
  }

  /// What is to be said of the list: of one that cannot be read or placed, not what it would do.
  func findings(behind read: [ListFinding]) -> [ListFinding] {
    let said = read + misplaced
    return said.contains { $0.severity == .error } ? said : said + findings
  }

  /// The sites that a family names, in any of their languages, or by code.
  private mutating func place(of family: ListFamily) -> Place? {
    let camp = camps.find(family.camp)
    let home = homes.find(family.home)
    if camp == nil { misplace(.error, .unknownCamp, family.row, .camp) }
    if home == nil { misplace(.error, .unknownHome, family.row, .home) }
    check(family.campCountry, of: camp, family.row, .campCountry)
    check(family.homeCountry, of: home, family.row, .homeCountry)
    guard let camp, let home else { return nil }
    return Place(camp: camp, home: home)
  }

  private mutating func misplace(
    _ severity: ListFinding.Severity, _ matter: ListFinding.Matter, _ row: Int,
    _ column: ListColumn
  ) {
    isKeptOut = isKeptOut || severity == .error
    misplaced.append(ListFinding(severity, matter, row: row, column: column.headings[0]))
  }

  private mutating func check(
    _ country: String, of site: SiteID?, _ row: Int, _ column: ListColumn
  ) {
    guard !country.isEmpty, let site = site.flatMap({ draft.state.sites[$0] }) else { return }
    guard let code = ListCountry.code(country) else {
      misplace(.warning, .unknownCountry, row, column)
      return
    }
    if code != site.country { misplace(.warning, .otherCountry, row, column) }
  }

  /// What is recorded of the list itself, `state` being the mission before it.
  func record(before state: MissionState, _ rows: Int) -> ListImported {
    var list = ListImported(
      list: ListID(number: 1), fingerprint: source.fingerprint, partner: partner, rows: rows,
      registered: counts.registered, corrected: counts.corrected)
    list.firstPerson = state.people.next(node: draft.context.node)
    list.firstHousehold = state.households.next(node: draft.context.node)
    list.households = counts.households
    list.meanings = source.meanings
    return list
  }

  private mutating func rememberForms() {
    var forms: [String: HouseholdID] = [:]
    draft.state.people.forEach { _, person in
      if let consent = person.consent, forms[consent.form] == nil {
        forms[consent.form] = person.household
      }
    }
    self.forms = forms
  }

  private mutating func takeIn(_ family: ListFamily, _ place: Place) -> HouseholdID? {
    let code = draft.state.sites[place.camp]?.code ?? ""
    if partner.isEmpty { partner = code }
    let (reference, known) = find(family, at: code)
    let household: HouseholdID
    let people: [PersonID?]
    if let known {
      household = known
      people = correct(known, family, place)
    } else {
      household = draft.state.households.next(node: draft.context.node)
      let first = draft.state.people.next(node: draft.context.node).number
      guard register(family, reference, place) else { return nil }
      people = family.people.indices.map {
        PersonID(node: draft.context.node, number: first + $0)
      }
    }
    for (person, row) in zip(people, family.people) {
      if let person { rows.append((person, row.row)) }
    }
    let number = "\(code)/\(family.number)"
    if byNumber[number] == nil { byNumber[number] = household }
    clear(household, family, people)
    return household
  }

  /// The reference of a family, its number with the camp's code in front, and the household that
  /// bears it already. A number that the list used before, or that other people bear, gets a
  /// letter.
  private mutating func find(
    _ family: ListFamily, at camp: String
  ) -> (reference: String, known: HouseholdID?) {
    let base = "\(camp)/\(family.number)"
    for letter in Self.letters where !usedReferences.contains(base + letter) {
      let known = draft.state.householdByReference[base + letter]
      if let known, !isSame(known, family) { continue }
      usedReferences.insert(base + letter)
      if !letter.isEmpty { note(.warning, .reusedNumber, family.row, .familyNumber) }
      return (base + letter, known)
    }
    note(.error, .reusedNumber, family.row, .familyNumber)
    return ("", nil)
  }

  private static let letters = [""] + "bcdefghijklmnopqrstuvwxyz".map(String.init)

  private mutating func register(
    _ family: ListFamily, _ reference: String, _ place: Place
  ) -> Bool {
    let isRegistered = attempt(
      .registerHousehold(
        NewHousehold(
          site: place.camp, destination: place.home, reference: reference,
          baggage: family.baggage ?? 0, on: family.registeredOn ?? source.writtenOn,
          programme: source.programme, people: family.people.map(\.asNew))), row: family.row)
    guard isRegistered else { return false }
    counts.households += 1
    counts.registered += Persons(family.people.count)
    if let allowance = rules.baggagePerPerson, let baggage = family.baggage,
      baggage > allowance * family.people.count
    {
      note(.warning, .baggageOverAllowance, family.row, .baggage)
    }
    return true
  }

  /// The family to travel with is one of this list, or of an earlier one of the same camp.
  private mutating func link(_ household: HouseholdID, _ family: ListFamily) {
    let site = draft.state.households[household]?.site
    let code = site.flatMap { draft.state.sites[$0]?.code } ?? ""
    let number = "\(code)/\(family.travelsWith)"
    guard let other = byNumber[number] ?? draft.state.householdByReference[number],
      let one = draft.state.openCase(of: household, source.programme),
      let two = draft.state.openCase(of: other, source.programme), one != two
    else {
      note(.warning, .linkedUnknown, family.row, .travelsWith)
      return
    }
    attempt(.link(one, two, .together), row: family.row, .warning)
  }
}
