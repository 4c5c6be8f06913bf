import Basics
import HTTP
import Mission
import Wire

/// What the forms that change a family ask for.
enum FamilyWork {
  private static func change(
    _ id: HouseholdID, _ work: Work, field: String, _ commands: () throws -> [Command]
  ) throws -> Response {
    try work.save(
      field, then: .people(.show(id)),
      else: { try HouseholdPage.show(id, $0, trouble: $1) }, commands)
  }

  static func add(to id: HouseholdID, _ work: Work) throws -> Response {
    try change(id, work, field: "add-given-0") {
      let new = try PersonFields.read(work, prefix: "add")
      let on = try work.pastDay("add-on")
      return [
        work.field("add-how") == "birth"
          ? .registerBirth(id, new, on: on) : .registerMember(id, new, on: on)
      ]
    }
  }

  static func place(_ id: HouseholdID, _ work: Work) throws -> Response {
    try change(id, work, field: "place-site") {
      let site: SiteID = try work.value("place-site", or: HouseholdWord.chooseOutcome)
      let home: SiteID = try work.value("place-destination", or: HouseholdWord.chooseOutcome)
      let baggage: Int = try work.value("place-baggage", or: ChangeWord.noNumber)
      guard (0...10_000).contains(baggage) else {
        throw Mistyped(field: "place-baggage", word: ChangeWord.noNumber)
      }
      return [
        .correctHousehold(id, site: site, destination: home, baggage: Kilograms(baggage))
      ]
    }
  }

  static func head(of id: HouseholdID, _ work: Work) throws -> Response {
    try change(id, work, field: "head-person") {
      [.changeHead(id, try work.value("head-person", or: HouseholdWord.chooseMember))]
    }
  }

  static func split(_ id: HouseholdID, _ work: Work) throws -> Response {
    try change(id, work, field: "split-people") {
      let people = work.visit.form.all("split-people").compactMap { PersonID($0) }
      if people.isEmpty { throw Mistyped(field: "split-people", word: HouseholdWord.chooseMember) }
      return [
        .split(
          id, people: people, head: try work.value("split-head", or: HouseholdWord.chooseMember),
          on: try work.pastDay("split-on"))
      ]
    }
  }

  static func join(_ id: HouseholdID, _ work: Work) throws -> Response {
    try change(id, work, field: "join-into") {
      [
        .join(
          id, into: try work.value("join-into", or: ChangeWord.noFamily),
          on: try work.pastDay("join-on"))
      ]
    }
  }

  static func link(_ id: HouseholdID, _ work: Work) throws -> Response {
    try change(id, work, field: "link-other") {
      let (own, other) = try cases(of: id, work)
      return [.link(own, other, work.field("link-kind") == "apart" ? .apart : .together)]
    }
  }

  static func unlink(_ id: HouseholdID, _ work: Work) throws -> Response {
    try change(id, work, field: "link-other") {
      let (own, other) = try cases(of: id, work)
      return [.unlink(own, other)]
    }
  }

  /// A case of this family, and the other: its number, or that of a family whose case it is.
  private static func cases(
    of id: HouseholdID, _ work: Work
  ) throws -> (own: CaseID, other: CaseID) {
    let own: CaseID = try work.value("link-case", or: HouseholdWord.noOpenCase)
    let typed = work.field("link-other")
    let other = try work.read { state -> CaseID? in
      guard let row = state.cases[own], row.household == id else { return nil }
      if let other = CaseID(typed) { return other }
      return HouseholdID(typed).flatMap { state.openCase(of: $0, row.programme) }
    }
    guard let other else { throw Mistyped(field: "link-other", word: ChangeWord.noCase) }
    return (own, other)
  }

  // MARK: One person

  private static func change(
    _ id: PersonID, _ work: Work, field: String, _ commands: () throws -> [Command]
  ) throws -> Response {
    try work.save(
      field, then: .families(.person(id)),
      else: { try PersonPage.show(id, $0, trouble: $1) }, commands)
  }

  static func correct(_ id: PersonID, _ work: Work) throws -> Response {
    try change(id, work, field: "person-given-0") {
      let new = try PersonFields.read(work, prefix: "person")
      // What an estimate says of the year stays where no better birth is given.
      let year = try work.read { $0.people[id]?.birthYear }
      return [
        .correctPerson(
          id, relation: new.relation, sex: new.sex, birthYear: year, new.details)
      ]
    }
  }

  static func needs(of id: PersonID, _ work: Work) throws -> Response {
    try change(id, work, field: "needs") {
      let typed = Set(work.visit.form.all("needs"))
      let needs = Requirements.all.filter { typed.contains($0.code) }
        .reduce(into: Requirements()) { $0.insert($1.requirement) }
      return [.setRequirements(id, needs)]
    }
  }

  static func died(_ id: PersonID, _ work: Work) throws -> Response {
    try change(id, work, field: "died-on") { [.recordDeath(id, on: try work.pastDay("died-on"))] }
  }
}

extension Work {
  /// A day that has come: what is recorded has happened.
  func pastDay(_ field: String) throws -> CivilDate {
    let day: CivilDate = try value(field, or: HouseholdWord.noDay)
    let now = visit.missionNow
    if try read({ $0.date(at: now) }) < day {
      throw Mistyped(field: field, word: HouseholdWord.noDay)
    }
    return day
  }
}
