import Basics
import Console
import Testing

@Suite struct AccessTests {
  private func begun() -> ConsoleTests.Room {
    let room = ConsoleTests.Room()
    #expect(room.run("init", "--from", ConsoleTests.example, "--key-file").status == .done)
    return room
  }

  /// The identifier in the first cell of a CSV row that holds a text.
  private func account(_ login: String, _ room: ConsoleTests.Room) -> String {
    let rows = room.run("accounts", "--format", "csv").output.split(separator: "\r\n")
    return rows.first { $0.contains(login) }.map { String($0.prefix { $0 != "," }) } ?? ""
  }

  @Test func `an account is opened, changed, given a new password and closed`() {
    let room = begun()
    let made = room.run(
      "accounts", "make", "f.rahimova", "--name", "Фарзона", "--role", "registrar,case-worker",
      "--site", "SAKHI")
    #expect(made.status == .done && made.output.contains("U-000002-"), "\(made.complaint)")
    #expect(!room.contains("f.rahimova") && !room.contains("Фарзона"))
    let id = account("f.rahimova", room)
    let listed = room.run("accounts").output
    #expect(listed.contains("registrar case-worker") && listed.contains("SAKHI"))
    let changed = room.run("accounts", "role", id, "--give", "trainer", "--take", "case-worker")
    #expect(changed.output.contains("registrar, trainer"))
    #expect(room.run("accounts", "site", id).output.contains("everywhere"))
    #expect(room.run("accounts", "password", id, "--lost-factor").status == .done)
    #expect(room.run("accounts", "close", id).status == .done)
    #expect(room.run("accounts").output.contains("closed"))
    #expect(room.run("accounts", "password", id).status == .refused)
    let audit = room.run("audit", "--account", id).output
    for title in ["account opened", "password set", "roles or sites changed", "account closed"] {
      #expect(audit.contains(title))
    }
    #expect(room.run("verify").status == .done)
  }

  @Test(arguments: [
    ["accounts", "make", "f.r"], ["accounts", "fly", "U-000002-W"], ["accounts", "close", "x"],
    ["accounts", "make", "f.rahimova", "--name", "A", "--role", "king"],
    ["accounts", "close"], ["audit", "--limit", "0"], ["audit", "--day", "soon"],
  ])
  func `what cannot be meant is a usage error`(words: [String]) {
    let room = begun()
    #expect(room.run(all: words).status == .usage)
  }

  @Test(arguments: [
    ["accounts", "make", "F R", "--name", "A", "--role", "trainer"],
    ["accounts", "make", "f.rahimova", "--name", "A"],
    ["accounts", "make", "f.rahimova", "--name", "A", "--role", "trainer", "--site", "NOWHERE"],
    ["accounts", "make", "f.rahimova", "--name", "A", "--role", "administrator,auditor"],
  ])
  func `what the domain refuses is refused`(words: [String]) {
    let room = begun()
    let answer = room.run(all: words)
    #expect(answer.status == .refused && answer.complaint.contains("."))
  }

  @Test func `the console's own looks at people are in the journal`() throws {
    let room = begun()
    let list = try ConsoleTests().list()
    _ = room.run("import", list, "--programme", "tajik-refugee-return", "--dated", "1997-09-30")
    #expect(room.run("persons", "--limit", "50").status == .done)
    #expect(room.run("household").status == .usage)
    let audit = room.run("audit", "--format", "csv").output.split(separator: "\r\n")
    #expect(audit.count == 2 && audit[1].contains(" people; names"))
    #expect(audit[1].contains("console"))
    let people = room.run("persons", "--limit", "1", "--format", "csv").output
    let first = try #require(people.split(separator: "\r\n").dropFirst().first)
    let history = room.run("history", String(first.prefix { $0 != "," })).output
    #expect(history.contains("read by persons: names, identity, requirements, bookings"))
  }
}
