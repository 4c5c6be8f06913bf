import Application
import Basics
import Console
import Foundation
import InventedCases
import Journal
import Mission
import Testing
import Wiring

/// Classes and flights planned from a mission: the example with 35 cases for Canada, at the
/// console. The clock stands at 20 November 1997.
@Suite struct OnwardPlanTests {
  private static let season = [
    "--programme", "canada-gar", "--from", "1997-11-24", "--until", "1997-12-20", "--seconds", "1",
  ]
  private static let draft = "\(OnwardDraftID(number: 1))"

  /// Thirty-five families of one to five for five towns, cleared but for one in eight.
  private func room(signs: Bool) throws -> ConsoleTests.Room {
    let room = ConsoleTests.Room()
    let day = CivilDate("1997-10-01")!
    try room.found { mission, carryOut in
      let state = mission.state
      func site(_ code: String) -> SiteID { state.sites.first { $0.code == code }!.id }
      let programme = state.programmes.first { $0.first?.code == "canada-gar" }!.id
      let towns = ["HAMILTON", "TORONTO", "CALGARY", "WINNIPEG", "HALIFAX"].map(site)
      let names = ["Ahmad", "احمد"]
      try carryOut(
        (0..<35).map { family in
          .registerHousehold(
            NewHousehold(
              site: site("DUSHANBE-TC"), destination: towns[family % 5], reference: "", baggage: 20,
              on: day, programme: programme,
              people: (0..<family % 5 + 1).map { index in
                NewPerson(
                  relation: index == 0 ? .head : .relative, sex: index == 1 ? .female : .male,
                  details: PersonalDetails(
                    names: [PersonName(given: names[family % 2], family: "Rahimi")],
                    birth: PartialDate(CivilDate(year: 1960 + 9 * index, month: 1, day: 2)!),
                    documents: []))
              }))
        })
      for number in 1...35 {
        var left: Set<String> = number % 8 == 5 ? ["visa"] : []
        if !signs { left.insert("loan-note") }
        try carryOut(mission.state.clearing(CaseID(number: number), on: day, without: left))
      }
    }
    return room
  }

  private func state(of room: ConsoleTests.Room) throws -> MissionState {
    try MissionFolder(path: room.path).open { nil }.state
  }

  @Test func `classes for 35 cases are planned, looked at, accepted, and planned once`() throws {
    let room = try room(signs: true)
    let plan = room.run(all: ["plan", "--classes"] + Self.season)
    #expect(plan.status == .done, "\(plan.complaint)")
    let listed = room.run("drafts", "--format", "csv").output
    #expect(listed.contains("canada-gar,classes,,"), "\(listed)")
    let families = room.run("drafts", "show", Self.draft, "--families", "--format", "csv").output
    #expect(families.split(whereSeparator: \.isNewline).count == 36, "\(families)")
    #expect(room.run("drafts", "show", Self.draft).output.contains("untaught persons"))
    #expect(room.run("drafts", "accept", Self.draft).status == .done)
    let state = try state(of: room)
    let day = CivilDate("1997-11-24")!
    var places: [PersonID: Int] = [:]
    for row in state.classes.rows {
      #expect(row.participants.count <= 25)
      for one in row.participants { places[one.person, default: 0] += 1 }
    }
    for (id, row) in state.cases.ids.map({ ($0, state.cases[$0]!) }) {
      let isReady = !state.readiness(of: id, on: day, for: .orientation).spans.isEmpty
      for (id, person) in state.members(of: row.household) {
        let isAsked = isReady && person.age(on: day)! >= 13
        #expect(places[id, default: 0] == (isAsked ? 1 : 0), "\(id)")
      }
    }
    #expect(room.run("drafts", "accept", Self.draft).complaint.contains("no draft"))
    let again = room.run(all: ["plan", "--classes"] + Self.season)
    #expect(again.output.contains("0 classes are for 0 of 0 people"), "\(again.output)")
  }

  @Test func `who lacks nothing but time gets a place on a flight; the others hear why`() throws {
    let room = try room(signs: true)
    let flight = room.run(
      "flight", "plan", "--programme", "canada-gar", "--corridor", "AIR-TORONTO", "--leg",
      "TK255 1997-12-09T03:10 1997-12-09T05:40", "--leg",
      "TK17 1997-12-09T09:00 1997-12-09T12:50", "--seats", "40", "--baggage-kg", "46")
    #expect(flight.status == .done, "\(flight.complaint)")
    let plan = room.run(all: ["plan", "--flights"] + Self.season)
    #expect(plan.status == .done, "\(plan.complaint)")
    let families = room.run("drafts", "show", Self.draft, "--families", "--format", "csv").output
    #expect(families.split(whereSeparator: \.isNewline).count == 36)
    #expect(families.contains("without enough seats"), "\(families)")
    let accepted = room.run("drafts", "accept", Self.draft)
    #expect(accepted.status == .done, "\(accepted.complaint)")
    let booked = try state(of: room).movements[MovementID(number: 1)]?.booked ?? 0
    #expect(booked >= 36 && booked <= 40)
    #expect(room.run("drafts").output.contains(Self.draft) == false)
  }

  @Test func `a draft is refused once its people or its days are others`() throws {
    let room = try room(signs: false)
    let plan = room.run(all: ["plan", "--classes"] + Self.season)
    #expect(plan.output.contains("35 cases are not ready"), "\(plan.output)")
    _ = room.run(
      "loan", "sign", "\(CaseID(number: 1))", "--by", "\(PersonID(number: 1))", "--form", "1",
      "--amount", "80")
    #expect(room.run("drafts", "--format", "csv").output.contains(",yes"))
    let stale = room.run("drafts", "accept", Self.draft)
    #expect(stale.status == .refused && stale.complaint.contains("changed since"))
    #expect(room.run("drafts", "discard", Self.draft).status == .done)
    #expect(room.run(all: ["plan", "--classes", "--again"] + Self.season).status == .usage)
    let returns = room.run(
      "plan", "--classes", "--programme", "tajik-refugee-return", "--from", "1997-11-24",
      "--until", "1997-12-20")
    #expect(returns.status == .refused, "\(returns.output)")
  }
}
