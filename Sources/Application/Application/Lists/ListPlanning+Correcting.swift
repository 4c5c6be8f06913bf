import Basics
import Mission

/// A list about people whom the mission knows already.
extension ListPlanning {
  /// Whether a household that bears a family's number is that family: somebody in it is known by
  /// paper or name, or half of the people agree in relation and year of birth (the list may be in
  /// another script than the one before).
  func isSame(_ household: HouseholdID, _ family: ListFamily) -> Bool {
    let members = known(of: household).map(\.person)
    // Nothing personal is left, or this node has no key: the number alone has to do.
    if members.allSatisfy({ $0.details == nil }) { return true }
    let agreed = family.people.count { person in
      members.contains { person.relation == $0.relation && person.isBornLike($0) }
    }
    return agreed * 2 >= min(members.count, family.people.count)
      || family.people.contains { person in
        members.contains { person.hasPaper(of: $0) || person.hasName(of: $0) }
      }
  }

  /// What differs is corrected, who is new is registered, who is missing is only remarked on.
  ///
  /// - Returns: who each person of the family is; nil where the domain refused to register them.
  mutating func correct(
    _ id: HouseholdID, _ family: ListFamily, _ place: Place
  ) -> [PersonID?] {
    guard let row = draft.state.households[id] else { return family.people.map { _ in nil } }
    let members = known(of: id)
    let hasLeft = members.contains { $0.person.arrivedAt != nil }
    let baggage = family.baggage ?? row.baggage
    if row.site != place.camp || row.destination != place.home || row.baggage != baggage {
      if hasLeft {
        note(.warning, .atHome, family.row)
      } else {
        attempt(
          .correctHousehold(id, site: place.camp, destination: place.home, baggage: baggage),
          row: family.row)
      }
    }
    let matches = ListMatching(family.people, members.map(\.person)).matches
    if let head = family.people.indices.first(where: { family.people[$0].relation == .head }),
      let match = matches[head], row.head != members[match].id,
      !members[match].person.isDuplicate
    {
      attempt(.changeHead(id, members[match].id), row: family.people[head].row)
    }
    let ids = zip(family.people, matches).map { person, match in
      if let match { return correct(members[match].id, members[match].person, person) }
      return add(person, to: id)
    }
    let found = Set(matches.compactMap { $0 })
    for index in members.indices
    where !found.contains(index) && !members[index].person.isDuplicate {
      note(.note, .noLongerListed, family.row)
    }
    return ids
  }

  /// The members of a household, and who stood on its list until their record was merged into
  /// another: a list that comes again means the same people.
  private func known(of household: HouseholdID) -> [(id: PersonID, person: Person)] {
    draft.state.members(of: household)
      + (merged[household] ?? []).compactMap { id in draft.state.people[id].map { (id, $0) } }
  }

  private mutating func add(_ person: ListPerson, to household: HouseholdID) -> PersonID? {
    let id = draft.state.people.next(node: draft.context.node)
    var new = person.asNew
    if new.relation == .head, draft.state.households[household]?.head != nil {
      new.relation = .relative
    }
    guard attempt(.registerMember(household, new, on: source.writtenOn), row: person.row) else {
      return nil
    }
    counts.registered += 1
    return id
  }

  private mutating func correct(
    _ id: PersonID, _ known: Person, _ person: ListPerson
  ) -> PersonID? {
    if known.isDuplicate { return correctSurvivor(of: id, person) }
    var isChanged = false
    if let details = known.details {
      isChanged = attempt(
        .correctPerson(
          id, relation: person.relation, sex: person.sex == .unknown ? known.sex : person.sex,
          birthYear: known.birthYear, details.corrected(by: person)), row: person.row)
    }
    // A nurse may have added what no list knows, so a list never takes a requirement away.
    let requirements = known.requirements.union(person.requirements)
    if requirements != person.requirements { note(.note, .requirementKept, person.row) }
    if requirements != known.requirements,
      attempt(.setRequirements(id, requirements), row: person.row)
    {
      isChanged = true
    }
    if isChanged { counts.corrected += 1 } else { counts.unchanged += 1 }
    return id
  }
}

extension ListPlanning {
  /// What a list says of a person whose record speaks for another one too; their place in the
  /// other household stays what it is, so the steps of this list's household are not theirs.
  private mutating func correctSurvivor(of id: PersonID, _ person: ListPerson) -> PersonID? {
    let survivor = draft.state.survivor(of: id)
    guard let known = draft.state.people[survivor], let details = known.details else { return nil }
    let isChanged = attempt(
      .correctPerson(
        survivor, relation: known.relation, sex: known.sex, birthYear: known.birthYear,
        details.corrected(by: person)), row: person.row)
    if isChanged { counts.corrected += 1 } else { counts.unchanged += 1 }
    return nil
  }
}

extension ListPerson {
  var asNew: NewPerson {
    NewPerson(
      relation: relation, sex: sex,
      details: PersonalDetails(
        names: [name], birth: birth,
        documents: document.isEmpty ? [] : [Document(kind: Self.document, number: document)],
        phones: phone.isEmpty ? [] : [phone]),
      requirements: requirements)
  }

  /// The kind of paper a list's numbers are of: lists do not say.
  static let document = "document"

  func hasPaper(of person: Person) -> Bool {
    !document.isEmpty && person.details?.documents.contains { $0.number == document } == true
  }

  /// The given name, and the father's where both say it.
  func hasName(of person: Person) -> Bool {
    let (given, father) = (ListText.folded(name.given), ListText.folded(name.father))
    guard !given.isEmpty else { return false }
    return person.details?.names.contains {
      let other = ListText.folded($0.father)
      return ListText.folded($0.given) == given
        && (father.isEmpty || other.isEmpty || father == other)
    } == true
  }

  /// Births that do not contradict each other: the same year, or one beside it when one is an
  /// estimate.
  func isBornLike(_ person: Person) -> Bool {
    guard let birth, let other = person.details?.birth else { return false }
    let slack = birth.isEstimated || other.isEstimated ? 1 : 0
    return abs(Int(birth.year) - Int(other.year)) <= slack
  }
}

extension PersonalDetails {
  /// These details as a later list has them: what it leaves blank stays, a name in another script
  /// is added, and a date known to the day is not given up for its year.
  func corrected(by person: ListPerson) -> PersonalDetails {
    var details = self
    let script = ListText.script(of: person.name.whole)
    if let index = names.firstIndex(where: { ListText.script(of: $0.whole) == script }) {
      details.names[index] = names[index].corrected(by: person.name)
    } else {
      details.names.append(person.name)
    }
    if let birth = person.birth, !isKnownBetter(than: birth) { details.birth = birth }
    if !person.document.isEmpty, !documents.contains(where: { $0.number == person.document }) {
      details.documents.removeAll { $0.kind == ListPerson.document }
      details.documents.append(Document(kind: ListPerson.document, number: person.document))
    }
    if !person.phone.isEmpty, !phones.contains(person.phone) {
      details.phones.append(person.phone)
    }
    return details
  }

  private func isKnownBetter(than other: PartialDate) -> Bool {
    guard let birth else { return false }
    if other.isEstimated { return abs(Int(birth.year) - Int(other.year)) <= 1 }
    return !birth.isEstimated && birth.year == other.year
      && (other.month == nil && birth.month != nil || other.day == nil && birth.day != nil)
  }
}

extension PersonName {
  fileprivate func corrected(by other: PersonName) -> PersonName {
    PersonName(
      given: other.given.isEmpty ? given : other.given,
      father: other.father.isEmpty ? father : other.father,
      family: other.family.isEmpty ? family : other.family)
  }
}
