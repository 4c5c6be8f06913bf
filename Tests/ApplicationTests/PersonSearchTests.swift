@testable import Application
import Basics
import Caseload
import Mission
import Testing

/// A search that reads again whoever changed finds what one made anew finds.
@Suite struct PersonSearchTests {
  private static let crowd = Result {
    var state = try #require(ListImportTests.mission)
    let list = try #require(Caseload.season(seed: 9, people: 150).lists().first)
    try ListImportTests.plan(ListImportTests.table(list), list.name, on: state).events
      .forEach { state.apply($0) }
    return state
  }

  private static let day = CivilDate(year: 1997, month: 8, day: 9)!

  /// Something that happens to somebody.
  private static func event(
    on state: MissionState, _ random: inout SeededGenerator
  ) -> Event? {
    let ids = state.people.ids
    guard let id = ids.randomElement(using: &random), let person = state.people[id],
      let other = ids.randomElement(using: &random), let another = state.people[other]
    else { return nil }
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      return .personCorrected(
        PersonCorrected(
          person: id, relation: person.relation, sex: person.sex, birthYear: person.birthYear,
          details: another.details))
    case 1:
      return .personRegistered(
        PersonRegistered(
          person: state.people.next(node: 0), household: person.household, relation: .daughter,
          sex: .female, birthYear: 1990, requirements: [], on: day, details: another.details))
    case 2:
      return .membersMoved(
        MembersMoved(from: person.household, to: another.household, people: [id], on: day))
    case 3, 4:
      guard person.isAlive, another.isAlive, id != other else { return nil }
      return .peopleMerged(PeopleMerged(person: id, survivor: other, on: day))
    default:
      guard let merged = ids.first(where: { state.people[$0]?.isDuplicate == true }),
        case .duplicate(let survivor) = state.people[merged]?.life
      else { return nil }
      return .peopleUnmerged(PeopleUnmerged(person: merged, survivor: survivor, on: day))
    }
  }

  private static func queries(_ id: PersonID, _ state: MissionState) -> [String] {
    guard let person = state.people[id] else { return [] }
    let name = person.details?.names.first
    return [
      id.description, person.household.description, name?.given ?? "", name?.family ?? "",
      state.households[person.household]?.reference ?? "",
      person.details?.documents.first?.number ?? "",
    ]
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `whoever changed is found as in a search made anew`(seed: UInt64) throws {
    var state = try Self.crowd.get()
    var random = SeededGenerator(seed: seed)
    var search = PersonSearch(state)
    for _ in 0..<60 {
      guard let event = Self.event(on: state, &random) else { continue }
      state.apply(event)
      search = PersonSearch(state, after: search)
      let anew = PersonSearch(state)
      #expect(search.known < anew.known)
      let ids = [event.subject, state.people.ids.randomElement(using: &random)].compactMap(\.self)
      for query in ids.flatMap({ Self.queries($0, state) }) where !query.isEmpty {
        // As many as there are: what is cut off differs where many sound the same.
        let (found, expected) = (search.find(query, limit: 200), anew.find(query, limit: 200))
        #expect(found == expected, "\(query) after \(event), seed \(seed)")
      }
    }
  }

  @Test func `after a list is withdrawn, or more changes than are remembered, all are read again`()
    throws
  {
    var state = try Self.crowd.get()
    let former = PersonSearch(state)
    let person = try #require(state.people.first { $0.isAlive })
    let corrected = Event.personCorrected(
      PersonCorrected(
        person: person.id, relation: .head, sex: .female, birthYear: 1960,
        details: PersonalDetails(names: [PersonName(given: "Malohat")])))
    for _ in 0..<1_024 { state.apply(corrected) }
    #expect(PersonSearch(state, after: former).known == former.known)
    state.apply(corrected)
    let anew = PersonSearch(state, after: former)
    #expect(anew.known == state.changes.ofPeople)
    #expect(anew.find("Malohat").first?.person == person.id)
    state.apply(.listWithdrawn(ListWithdrawn(list: ListID(number: 1), on: Self.day)))
    let withdrawn = PersonSearch(state, after: anew)
    #expect(withdrawn.known == state.changes.ofPeople)
    #expect(withdrawn.find("Malohat").isEmpty)
  }
}

extension Event {
  /// The person it is about first, where it names one.
  fileprivate var subject: PersonID? {
    switch self {
    case .personCorrected(let body): body.person
    case .personRegistered(let body): body.person
    case .membersMoved(let body): body.people.first
    case .peopleMerged(let body): body.person
    case .peopleUnmerged(let body): body.person
    default: nil
    }
  }
}
