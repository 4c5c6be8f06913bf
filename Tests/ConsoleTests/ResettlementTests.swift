import Application
import Basics
import Console
import Documents
import Foundation
import InventedCases
import Journal
import Mission
import Sealing
import Spreadsheets
import Testing
import Wire
import Wiring

/// From a class to an arrival abroad, typed at the console. The clock stands at 20 November 1997.
@Suite struct ResettlementTests {
  private static let head = "\(PersonID(number: 1))"
  private static let child = "\(PersonID(number: 3))"
  private static let home = "\(HouseholdID(number: 1))"
  private static let open = "\(CaseID(number: 1))"
  private static let flight = "\(MovementID(number: 1))"

  /// A mission with a family of three for Hamilton, cleared, and a trainer whose identifier it
  /// gives, too.
  private func room() throws -> (room: ConsoleTests.Room, trainer: String) {
    let room = ConsoleTests.Room()
    let day = CivilDate("1997-10-01")!
    var trainer = ""
    try room.found { mission, carryOut in
      let state = mission.state
      let places = ["DUSHANBE-TC", "HAMILTON"].map { code in
        state.sites.first { $0.code == code }!.id
      }
      trainer = "\(state.staff.next(node: mission.log.node))"
      let people = [("1960-01-02", "Ahmad"), ("1965-01-02", "Zahra"), ("1992-01-02", "Mina")]
      try carryOut([
        .registerHousehold(
          NewHousehold(
            site: places[0], destination: places[1], reference: "", baggage: 40, on: day,
            programme: state.programmes.first { $0.first?.code == "canada-gar" }!.id,
            people: people.enumerated().map { index, person in
              NewPerson(
                relation: index == 0 ? .head : index == 1 ? .spouse : .daughter, sex: .unknown,
                details: PersonalDetails(
                  names: [PersonName(given: person.1, family: "Rahimi")],
                  birth: PartialDate(CivilDate(person.0)!),
                  documents: [Document(kind: "passport", number: "P\(index)00")]))
            })), .registerStaff(Staff(role: .nurse, site: places[0], name: "Trainer")),
      ])
      try carryOut(mission.state.clearing(CaseID(number: 1), on: day, without: ["loan-note"]))
    }
    return (room, trainer)
  }

  private func planFlight(_ room: ConsoleTests.Room) -> Console.Answer {
    room.run(
      "flight", "plan", "--programme", "canada-gar", "--corridor", "AIR-TORONTO", "--leg",
      "TK255 1997-12-09T03:10 1997-12-09T05:40", "--leg",
      "TK17 1997-12-09T09:00 1997-12-09T12:50", "--seats", "5", "--escorts", "1",
      "--baggage-kg", "46", "--fare", "USD 800 600 80")
  }

  @Test func `a class is taught and made up; its certificate is proven by its code`() throws {
    let (room, trainer) = try room()
    let plan = room.run(
      "class", "plan", "coa", "--language", "fa", "--day", "1997-11-17", "--day", "1997-11-18",
      "--day", "1997-11-19", "--trainer", trainer, "--room", "DUSHANBE-TC; Room 1; 25")
    #expect(plan.status == .done, "\(plan.complaint)")
    let id = try room.first("class")
    #expect(room.run("class", "enrol", id, Self.head).status == .done)
    #expect(room.run("class", "enrol", id, Self.child).complaint.contains("13"))
    let early = room.run("class", "certify", id, Self.head)
    #expect(early.status == .refused && early.complaint.contains("Have it made up"))
    for module in ["travel", "housing", "money", "education", "work", "culture", "rights"] {
      #expect(
        room.run("class", "attend", id, module, Self.head, "--on", "1997-11-19").status == .done)
    }
    #expect(room.run("class", "attend", id, "health", Self.head, "--made-up").status == .done)
    #expect(room.run("class", "assess", id, Self.head, "--score", "101").status == .refused)
    #expect(room.run("class", "assess", id, Self.head, "--score", "80").status == .done)
    let paper = room.path + "/certificate.pdf"
    #expect(room.run("certificate", id, Self.head, "--out", paper).status == .refused)
    #expect(room.run("class", "certify", id, Self.head).status == .done)
    #expect(room.run("certificate", id, Self.head, "--out", paper).status == .done)
    #expect(FileManager.default.contents(atPath: paper)?.starts(with: Data("%PDF".utf8)) == true)
    let shown = room.run("class", id).output
    #expect(shown.contains("1997-11-20") && shown.contains("80"))
  }

  @Test func `a flight is filled, told of and listed, and refuses whom it must`() throws {
    let (room, nurse) = try room()
    let planned = planFlight(room)
    #expect(planned.status == .done, "\(planned.complaint)")
    let tooEarly = room.run("flight", "book", Self.flight, Self.home)
    #expect(tooEarly.complaint.contains("loan-note"), "\(tooEarly.complaint)")
    let sign = room.run(
      "loan", "sign", Self.open, "--by", Self.head, "--form", "IMM-1", "--amount", "1200.50")
    #expect(sign.output.contains("CAD 1,200.50"), "\(sign.complaint)")
    #expect(room.run("flight", "book", Self.flight, Self.home).status == .done)
    let ledger = room.run("loan", Self.open).output
    #expect(ledger.contains("48 payments") && ledger.contains("1998-12-09"))
    #expect(ledger.contains("USD 2,200.00"))
    let escort = room.run(
      "flight", "escort", Self.flight, nurse, "--returns", "1997-12-12", "--papers-until",
      "1998-06-01")
    #expect(escort.status == .done, "\(escort.complaint)")
    #expect(room.run("confirm", Self.flight).status == .done)
    #expect(room.run("notice", "issue", Self.flight).status == .done)
    #expect(room.run("flight", "--format", "csv").output.contains("TK255 TK17"))
    let names = room.run("paxlst", "movement", Self.flight, "--leg", "2")
    #expect(names.output.contains("RAHIMI, AHMAD"), "\(names.complaint)")
    let message = room.path + "/list.edi"
    let sent = room.run(
      "paxlst", "movement", Self.flight, "--leg", "2", "--out", message, "--sender", "A",
      "--recipient", "B", "--control", "1", "--list", "1", "--contact", "OFFICE; +992")
    #expect(sent.status == .done, "\(sent.complaint)")
    #expect(room.run("paxlst", message).output.contains("IST"))
    for file in ["flight.pdf", "flight.xlsx"] {
      #expect(room.run("manifest", Self.flight, "--out", room.path + "/" + file).status == .done)
    }
    let bytes = try #require(FileManager.default.contents(atPath: room.path + "/flight.xlsx"))
    #expect(try TextTable(xlsx: Array(bytes)).rows.count == 4)
    let early = room.run("arrival", Self.flight, Self.home, "as-announced")
    #expect(early.status == .refused && early.complaint.contains("must be arrived"))
    #expect(room.run("arrival", Self.flight, Self.home, "late").status == .usage)
  }

  @Test func `a note is printed to sign; its charges never come to less than nothing`() throws {
    let (room, _) = try room()
    #expect(
      room.run("loan", "sign", Self.open, "--by", Self.child, "--form", "1", "--amount", "80")
        .status == .refused)
    #expect(
      room.run("loan", "sign", Self.open, "--by", Self.head, "--form", "1", "--amount", "80")
        .status == .done)
    let loan = "\(LoanID(number: 1))"
    let more = room.run("loan", "charge", loan, "--for", "lodging", "--amount", "20.25")
    #expect(more.output.contains("CAD 100.25"), "\(more.complaint)")
    #expect(
      room.run("loan", "charge", loan, "--for", "contribution", "--amount", "-200").status
        == .refused)
    for language in DocumentLanguage.allCases {
      let printed = room.run(
        "loan", "print", loan, "--out", room.path + "/n.pdf", "--language", "\(language)")
      #expect(printed.status == .done, "\(printed.complaint)")
    }
  }

  @Test func `who must not travel gives up the whole family's places, a held site nobody's`() throws
  {
    let (room, _) = try room()
    _ = room.run("loan", "sign", Self.open, "--by", Self.head, "--form", "1", "--amount", "80")
    _ = planFlight(room)
    #expect(room.run("flight", "book", Self.flight, Self.home).status == .done)
    #expect(room.run("care", "minor", Self.child, "--adult", Self.head).status == .done)
    let unfit = room.run(
      "care", "unfit", Self.child, "--from", "1997-12-08", "--until", "1997-12-20")
    #expect(unfit.output.contains("gave up its places"), "\(unfit.complaint)")
    #expect(room.run("care", "unfit", Self.child, "--fit").status == .done)
    let birth = room.run(
      "care", "birth", Self.head, "--programme", "canada-gar", "--due", "1998-01-01")
    #expect(birth.status == .refused && birth.complaint.contains("last-flying-week"))
    let held = room.run("hold", "DUSHANBE-TC", "--kind", "outbreak", "--from", "1997-11-22")
    #expect(held.output.contains("1997-12-12"), "\(held.complaint)")
    #expect(room.run("flight", "book", Self.flight, Self.home).status == .refused)
    #expect(room.run("hold").output.contains("outbreak"))
    #expect(
      room.run("hold", "lift", "DUSHANBE-TC", "--kind", "outbreak", "--on", "1997-12-01").status
        == .done)
    #expect(room.run("flight", "book", Self.flight, Self.home).status == .done)
    #expect(room.run("hold", Self.open, "--kind", "security").status == .usage)
  }
}
