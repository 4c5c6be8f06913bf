import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing
import Wire

/// Household 3 has five people, 6 to 10, who lack their medical step; 4 and 5 are ready.
@Suite struct StepSheetPageTests {
  private let third = CaseID(number: 3)
  private let people = (6...10).map { PersonID(number: $0) }

  private func sheet(_ lines: String, step: String = "") -> KeyValuePairs<String, String> {
    [
      "lines": lines, "usual-step": step, "usual-outcome": "0", "usual-day": "1997-07-18",
    ]
  }

  private func clearances(_ house: SiteTestHouse, _ person: Int = 6) -> [Clearance] {
    house.hall.read { state, _ in state.people[PersonID(number: person)]?.clearances ?? [] }
  }

  @Test func `a doctor pastes a block, looks at it, and records it at once`() throws {
    let house = try SiteTestHouse()
    let doctor = house.browser(as: "medical")
    let lines =
      "Name\tNumber\tResult\tSeen\n"
      + people.map { "Somebody\t\($0)\tgranted\t1997-07-17" }.joined(separator: "\n")
    let looked = doctor.post(.steps(.check(.fitness)), sheet(lines, step: "medical"))
    #expect(looked.status == 200 && looked.text.contains("Record 5 outcomes"))
    #expect(clearances(house).isEmpty)
    let done = doctor.post(.steps(.record(.fitness)), sheet(lines, step: "medical"))
    #expect(done.status == 303 && done.header("location") == "/fitness/recorded/5")
    #expect(doctor.get(.steps(.recorded(.fitness, 5))).text.contains("5 outcomes were recorded"))
    for person in 6...10 {
      #expect(clearances(house, person).map(\.span.first) == [CivilDate("1997-07-17")])
    }
  }

  @Test func `a program records many at once, or hears which line is wrong`() throws {
    let house = try SiteTestHouse()
    let program = try house.program(as: "medical")
    func send(_ lines: [String]) -> Response {
      program.post(
        "/fitness/record",
        .object([
          "lines": .string(lines.joined(separator: "\n")), "usual-step": .string("medical"),
          "usual-outcome": .string("granted"), "usual-day": .string("1997-07-17"),
        ]))
    }
    let wrong = send(["\(people[0])", "\(people[1])\tgronted"])
    #expect(wrong.status == 422 && wrong.json["field"].text == "lines")
    #expect(wrong.json["detail"].text?.contains("2: What is gronted?") == true)
    #expect(clearances(house).isEmpty)
    let done = send(people.map(\.description))
    #expect(done.status == 200 && done.json["events"].items.count == 5)
    #expect(clearances(house, 10).map(\.span.first) == [CivilDate("1997-07-17")])
    // What is another's work is refused here as on the page.
    #expect(try house.program(as: "partner").post("/fitness/record").status == 403)
  }

  @Test func `one line that cannot be is enough to record nothing`() throws {
    let house = try SiteTestHouse()
    let doctor = house.browser(as: "medical")
    let lines = "\(people[0]) granted\n\(people[1]);gronted".replacing(" ", with: ";")
    let answer = doctor.post(.steps(.record(.fitness)), sheet(lines, step: "medical"))
    #expect(answer.status == 400 && answer.text.contains("What is gronted?"))
    #expect(answer.text.contains("1 line cannot be recorded"))
    #expect(answer.text.contains("\(people[1]);gronted"), "what was pasted stays")
    #expect(clearances(house).isEmpty)
  }

  /// Cells by what they are, in any order and language; what is doubtful is asked for again.
  @Test(arguments: [
    ("P6;medical;пройдено", ""), ("P6;03/04/1997", "Which day is 03/04/1997?"),
    ("P6;1997", "Which day is 1997?"), ("P6;1997-07-19", "still to come"),
    ("P6;1997-07-01;1997-07-02;1997-07-03", "does not go with"),
    ("P6;P7", "does not go with"), ("P1;F3", "does not go with"), ("nobody;granted", "No number"),
    ("P6;granted;refused", "does not go with"), ("P6;gronted", "What is gronted?"),
    ("P6;3", "What is 3?"), ("1;P6;granted", "fine"), ("P6;1376-04-26;granted", "fine"),
  ])
  func `each line is read, or says what is wrong with it`(line: String, wrong: String) throws {
    let house = try SiteTestHouse()
    var text = line
    for (short, id) in [
      ("P6", "\(people[0])"), ("P7", "\(people[1])"), ("P1;", "\(PersonID(number: 1));"),
      ("F3", "\(HouseholdID(number: 3))"),
    ] { text = text.replacing(short, with: id) }
    let answer = house.browser(as: "medical").post(
      .steps(.check(.fitness)), sheet(text, step: "medical"))
    if wrong == "fine" {
      #expect(answer.status == 200, "\(answer.text)")
    } else {
      #expect(answer.status == 400 && answer.text.contains(wrong), "\(answer.text)")
    }
  }

  @Test func `nobody records a doctor's step by the other sheet, nor for a camp not their own`()
    throws
  {
    let house = try SiteTestHouse()
    let registrar = house.browser(as: "registrar")
    #expect(registrar.get(.steps(.show(.fitness))).status == 403)
    let mine = registrar.post(.steps(.check(.step)), sheet("\(people[0]);medical;granted"))
    #expect(mine.text.contains("recorded by somebody else"))
    let far = house.browser(as: "medical.here").post(
      .steps(.check(.fitness)), sheet("\(PersonID(number: 12));granted", step: "medical"))
    #expect(far.status == 400 && far.text.contains("your own sites and movements only"))
  }

  @Test func `nothing pasted is said to be nothing, and too much is cut aloud`() throws {
    let house = try SiteTestHouse()
    let doctor = house.browser(as: "medical")
    let empty = doctor.post(.steps(.check(.fitness)), sheet("  \n\n"))
    #expect(empty.status == 400 && empty.text.contains("There is no line to read"))
    let many = String(repeating: "\(people[0]);granted\n", count: StepSheet.mostLines + 1)
    let cut = doctor.post(.steps(.check(.fitness)), sheet(many, step: "medical"))
    #expect(cut.text.contains("Only the first 1000 lines were read"))
  }
}
