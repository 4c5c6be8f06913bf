import Application
import Basics
import Mission
import Testing
import Wire

/// Lists under the rules of a programme and the promises of a movement.
@Suite struct ListRulesTests {
  typealias Import = ListImportTests
  typealias Correction = ListCorrectionTests

  @Test func `the head of a family signs for all where the programme says so`() throws {
    let state = try Correction.known()
    let consents = state.people.rows.map(\.consent)
    #expect(consents.allSatisfy { $0?.form == "V-1" && $0?.signatory == PersonID(number: 1) })
  }

  @Test func `adults sign for themselves where the programme says so`() throws {
    var state = try #require(Import.mission)
    let programme = try #require(
      state.programmes.first { $0.first?.code == "afghan-voluntary-return" })
    #expect(programme.row.first?.consent == .perAdult)
    var rows = Correction.family
    rows.append(Correction.person("1", "Gulnora", "Mother", "F", "1935"))
    (rows[1][12], rows[1][13]) = ("V-2", "1997-08-04")
    let plan = try ListImport(
      Correction.list(rows),
      from: .init(
        fingerprint: "a", programme: programme.id,
        writtenOn: CivilDate(year: 1997, month: 9, day: 1)!),
      on: state, in: ExampleDefinitionTests.context)
    #expect(!plan.isRefused, "\(plan.findings)")
    plan.events.forEach { state.apply($0) }
    #expect(state.people.rows.map { $0.consent?.form } == ["V-1", "V-2", "V-1", nil])
  }

  @Test func `a form that another family gave is remarked on`() throws {
    let state = try Correction.known()
    var rows = [
      Correction.person("2", "Nazar", "Head", "M", "1950", signed: "1997-08-03"),
      Correction.person("3", "Rustam", "Head", "M", "1950"),
    ]
    rows[0][12] = "V-1"
    rows[1][13] = "1997-08-03"
    let plan = try Import.plan(Correction.list(rows), "second", on: state)
    let findings = plan.findings.filter { $0.person == nil }
    #expect(findings.map(\.matter) == [.yearOnly, .formTaken, .yearOnly, .formIncomplete])
    #expect(findings.map(\.row) == [2, 2, 3, 3])
  }

  @Test func `families that travel together are linked, also with one of an earlier list`() throws {
    var state = try Correction.known()
    let rows = [
      Correction.person("2", "Nazar", "Head", "M", "1950-02-03", linked: "1"),
      Correction.person("3", "Rustam", "Head", "M", "1951-02-03", linked: "2"),
      Correction.person("4", "Salim", "Head", "M", "1952-02-03", linked: "99"),
    ]
    let plan = try Import.plan(Correction.list(rows), "second", on: state)
    #expect(plan.findings.filter { $0.person == nil }.map(\.matter) == [.linkedUnknown])
    plan.events.forEach { state.apply($0) }
    #expect(state.cases.rows.map(\.links.count) == [1, 2, 1, 0])
  }

  @Test func `more baggage than allowed is remarked on`() throws {
    let state = try #require(Import.mission)
    let rows = [Correction.person("2", "Nazar", "Head", "M", "1950-02-03", baggage: "50.5")]
    let plan = try Import.plan(Correction.list(rows), on: state)
    #expect(plan.findings.map(\.matter) == [.baggageOverAllowance])
  }

  @Test func `a booked household keeps its place, and a name is put right all the same`() throws {
    var state = try Correction.known()
    let corridor = try #require(
      state.corridors.first { state.sites[$0.origin]?.code == "SAKHI" })
    let household = HouseholdID(number: 1)
    let movement = MovementID(number: 1)
    state.apply(
      .movementPlanned(
        .init(
          movement: movement, programme: try #require(state.cases.rows.first?.programme),
          corridor: corridor.id, day: CivilDate(year: 1997, month: 11, day: 3)!,
          legs: corridor.row.legs, turnaround: corridor.row.turnaround)))
    let places = state.members(of: household).enumerated().map { index, member in
      Booking.Place(person: member.id, vehicle: 1, kind: .seat, number: index + 1)
    }
    state.apply(
      .householdBooked(
        .init(
          movement: movement,
          booking: Booking(household: household, places: places, baggage: 0, baggageVehicle: 1))))
    var rows = Correction.family
    rows[0][3] = "Karimov"
    rows[0][17] = "80"
    rows.append(Correction.person("1", "Dilnoza", "Daughter", "F", "1996-11-11"))
    let plan = try Import.plan(Correction.list(rows), "second", on: state)
    #expect(!plan.isRefused && plan.corrected == 1 && plan.registered == 0)
    #expect(plan.findings.contains { $0.matter == .atHome && $0.severity == .warning })
    plan.events.forEach { state.apply($0) }
    #expect(state.households[household]?.baggage == 0)
    #expect(state.people[PersonID(number: 1)]?.details?.names.first?.family == "Karimov")
  }

  @Test func `an unknown programme is refused`() throws {
    let state = try #require(Import.mission)
    #expect(throws: Refusal.self) {
      try ListImport(
        Correction.list(Correction.family),
        from: .init(
          fingerprint: "a", programme: ProgrammeID(number: 99),
          writtenOn: CivilDate(year: 1997, month: 9, day: 1)!),
        on: state, in: ExampleDefinitionTests.context)
    }
  }
}
