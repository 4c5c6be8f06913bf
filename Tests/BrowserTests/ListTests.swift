import Application
import Basics
import Foundation
import Mission
import SiteTestHouse
import Testing
import WebDriver

extension BrowserTests {
  @Suite struct ListTests {
    @Test func `a list is taken in, and its duplicates are decided, by keys alone`() throws {
      let desk = try Desk(try SiteTestHouse())
      let (house, browser) = (desk.house, desk.browser)
      let file = FileManager.default.temporaryDirectory
        .appending(path: "list-\(UUID().uuidString).csv")
      try Data(SiteTestHouse.list.utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      try desk.signIn(as: "registrar", to: "/import")

      // What the dialog for files does: no browser lets a test type into that one.
      try browser.type(file.path, into: "#file")
      try desk.follow("main form[action=\"/import\"] button")
      try browser.wait(for: "First name", in: "label[for=column-1]")
      try desk.follow("form[action$=columns] button")
      try browser.wait(for: "This is what would happen", in: "main")
      try desk.follow("form[action$=take] button")
      try browser.wait(for: "The list is taken in", in: "main .good")

      // A letter an answer: the family is one, and then it is two after all.
      try desk.command("duplicates")
      try browser.wait(for: "Is this one person?", in: "h1")
      let waiting = house.hall.read { state, _ in state.openDuplicates.count }
      try browser.press("a")
      _ = try browser.text(".said")
      house.hall.read { state, _ in
        #expect(state.openDuplicates.count <= waiting - 2)
        #expect(state.people.rows.count(where: \.isDuplicate) == 2)
      }
      try browser.press("u")
      _ = try browser.text("[data-key=m]")
      house.hall.read { state, _ in
        #expect(state.openDuplicates.count == waiting)
        #expect(state.people.rows.count(where: \.isDuplicate) == 0)
      }
    }
  }
}
