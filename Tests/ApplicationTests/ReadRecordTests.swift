import Application
import Basics
import Journal
import Mission
import Testing

@Suite struct ReadRecordTests {
  private let visitor = Visitor(
    account: AccountID(number: 2), roles: Roles(.registrar), scope: .mission)
  private let now = Instant(GuardedMission.day, hour: 9)

  private func later(_ minutes: Int64) -> Instant {
    Instant(milliseconds: now.milliseconds + minutes * 60_000)
  }

  private func reads(_ book: ReadBook) -> [PeopleRead] {
    book.take().flatMap { entry -> [PeopleRead] in
      if case .recordReads(let reads) = entry.command { reads } else { [] }
    }
  }

  @Test func `a list of fifty is one record`() {
    let book = ReadBook()
    let people = (1...50).map { PersonID(number: $0) }
    book.note("caseload", by: visitor, people: people, fields: [.names], at: now)
    let taken = reads(book)
    #expect(taken.count == 1 && taken[0].people == people)
    #expect(taken[0].account == visitor.account)
    #expect(book.take().isEmpty)
  }

  @Test func `a list of twenty-five hundred is three records, each within the limit`() {
    let book = ReadBook()
    let people = (1...2_500).map { PersonID(number: $0) }
    book.note("export", by: visitor, people: people, fields: [.names], at: now)
    let reads = reads(book)
    #expect(reads.map(\.people.count) == [1_000, 1_000, 500])
    #expect(reads.flatMap(\.people) == people)
  }

  @Test func `the same page looked at again within ten minutes is one record, later another`() {
    let book = ReadBook()
    for minute in [0, 1, 9, 10, 11] as [Int64] {
      book.note(
        "household", by: visitor, households: [GuardedMission.household], fields: [.names],
        at: later(minute))
    }
    #expect(reads(book).map(\.at) == [now, later(10)])
  }

  @Test func `another account, page, field or broken glass is another record`() {
    let book = ReadBook()
    var other = visitor
    other.account = AccountID(number: 3)
    var glass = visitor
    glass.hasBrokenGlass = true
    for (who, route, fields) in [
      (visitor, "a", [Policy.Field.names]), (other, "a", [.names]), (visitor, "b", [.names]),
      (visitor, "a", [.names, .contact]), (glass, "a", [.names]),
    ] {
      book.note(route, by: who, people: [GuardedMission.person], fields: fields, at: now)
    }
    #expect(reads(book).map(\.account.number) == [2, 2, 2, 2, 3])
  }

  @Test func `what somebody may not have is recorded once, with the reason`() throws {
    let guarded = try GuardedMission()
    let id = try guarded.account("f.rahimova", [.trainer])
    let visitor = try #require(guarded.state.visitor(id, at: guarded.now))
    let book = ReadBook()
    for _ in 0..<9 {
      book.note("erase", by: visitor, denied: .notYourWork, at: guarded.now)
    }
    #expect(book.count == 1)
    for (account, command) in book.take() { try guarded.give(command, as: account) }
    let entry = try #require(try guarded.mission.audit(.init()).last)
    #expect(entry.title == "access denied" && entry.detail == "erase: notYourWork")
  }

  @Test func `a page about nobody is no read`() {
    let book = ReadBook()
    book.note("board", by: visitor, fields: [.movements], at: now)
    #expect(book.count == 0)
  }

  @Test func `a million looks are remembered in bounded memory`() {
    let book = ReadBook()
    for number in 1...30_000 {
      book.note(
        "household", by: visitor, households: [HouseholdID(number: number)], fields: [.names],
        at: now)
      if number % 1_000 == 0 { _ = book.take() }
    }
    #expect(book.count == 0)
  }

  @Test func `history and audit show who looked, by which page, at what, and never a value`() throws
  {
    let guarded = try GuardedMission()
    let id = try guarded.account("f.rahimova", [.registrar])
    let book = ReadBook()
    let reader = try #require(guarded.state.visitor(id, at: guarded.now))
    book.note(
      "household", by: reader, households: [GuardedMission.household],
      fields: [.names, .identity], at: guarded.now)
    for (account, command) in book.take() { try guarded.give(command, as: account) }
    for subject in [SubjectKey(GuardedMission.person), SubjectKey(GuardedMission.household)] {
      let last = try #require(try guarded.mission.history(of: subject).last)
      #expect(last.title == "read by household: names, identity" && last.actor == id.raw)
    }
    #expect(try guarded.mission.history(of: SubjectKey(PersonID(number: 9))).isEmpty)
    let entry = try #require(try guarded.mission.audit(.init()).last)
    #expect(entry.title == "people read" && entry.account == id)
    #expect(entry.detail == "household: \(GuardedMission.household); names, identity")
    #expect(try !guarded.mission.audit(.init()).contains { $0.detail.contains("Гулнора") })
  }

  @Test func `audit answers by account and by day, the latest within the limit`() throws {
    let guarded = try GuardedMission()
    let one = try guarded.account("f.rahimova", [.registrar])
    let other = try guarded.account("g.one", [.administrator])
    let opened = guarded.state.date(at: guarded.now)
    guarded.pass(minutes: 24 * 60)
    _ = guarded.refusal(guarded.attempt("f.rahimova", "no"))
    try guarded.give(.changeScope(one, Scope(sites: [SiteID(number: 1)])), as: other)
    try guarded.give(
      .setRequirements(GuardedMission.person, .wheelchair), as: one)
    let all = try guarded.mission.audit(.init())
    #expect(all.count == 8 && all.map(\.position) == all.map(\.position).sorted())
    #expect(try guarded.mission.audit(.init(day: opened)).count == 6)
    #expect(try guarded.mission.audit(.init(day: opened + 1)).count == 2)
    #expect(try guarded.mission.audit(.init(day: opened + 2)).isEmpty)
    #expect(try guarded.mission.audit(.init(day: opened - 1)).isEmpty)
    // What was done to it, and all it did.
    let titles = try guarded.mission.audit(.init(account: one)).map(\.title)
    #expect(titles.last == "requirements changed" && titles.contains("sign-in failed"))
    #expect(try guarded.mission.audit(.init(limit: 2)).map(\.title) == all.suffix(2).map(\.title))
  }

  @Test func `every change passes the policy, one by one and in a batch`() throws {
    let guarded = try GuardedMission()
    let id = try guarded.account("f.rahimova", [.medical], Scope(sites: [SiteID(number: 1)]))
    let visitor = try #require(guarded.state.visitor(id, at: guarded.now))
    let allowed = Command.setRequirements(GuardedMission.person, .wheelchair)
    let denied = Command.recordDeath(GuardedMission.person, on: GuardedMission.day)
    let before = guarded.mission.log.lastPosition
    for commands in [[denied], [allowed, denied]] {
      do {
        try guarded.mission.dispatch(
          all: commands, id: guarded.commandID(), by: visitor, at: guarded.now)
        Issue.record("a doctor recorded a death")
      } catch let refusal as Refusal { #expect(refusal.reason == .notYourWork) }
    }
    #expect(guarded.mission.log.lastPosition == before)
    let command = guarded.commandID()
    let outcome = try guarded.mission.dispatch(allowed, id: command, by: visitor, at: guarded.now)
    #expect(outcome.events.count == 1)
    let again = try guarded.mission.dispatch(
      all: [allowed], id: command, by: visitor, at: guarded.now)
    #expect(again.isRepeated)
  }

  @Test func `a person is erased by two people, never by one`() throws {
    let guarded = try GuardedMission()
    let officer = try guarded.account("dpo.one", [.dataProtection])
    let admin = try guarded.account("admin.one", [.administrator])
    let visitor = try #require(guarded.state.visitor(officer, at: guarded.now, isFresh: true))
    let second = try #require(guarded.state.visitor(admin, at: guarded.now))
    let erase = Command.erase(GuardedMission.person)
    for refused in [nil, visitor] {
      #expect(throws: Refusal.self) {
        try guarded.mission.dispatch(
          erase, id: guarded.commandID(), by: visitor, with: refused, at: guarded.now)
      }
    }
    try guarded.mission.dispatch(
      erase, id: guarded.commandID(), by: visitor, with: second, at: guarded.now)
    #expect(guarded.state.people[GuardedMission.person]?.isErased == true)
  }

  @Test func `broken glass opens at once, closes after half an hour, and stays in the list`() throws
  {
    let guarded = try GuardedMission()
    let id = try guarded.account("led.one", [.convoyLeader], Scope(sites: [SiteID(number: 2)]))
    let head = try guarded.account("head.one", [.headOfMission])
    let closed = try #require(guarded.state.visitor(id, at: guarded.now, isFresh: true))
    #expect(!Policy.mayRead(.contact, by: closed, []))
    try guarded.mission.dispatch(
      .breakGlass(reason: "a bus is burning on the road"), id: guarded.commandID(), by: closed,
      at: guarded.now)
    let open = try #require(guarded.state.visitor(id, at: guarded.now))
    #expect(Policy.mayRead(.contact, by: open, []) && !Policy.mayRead(.medical, by: open, []))
    #expect(guarded.state.alerts.map(\.account) == [id])
    guarded.pass(minutes: 30)
    let after = try #require(guarded.state.visitor(id, at: guarded.now))
    #expect(!Policy.mayRead(.contact, by: after, []) && guarded.state.alerts.count == 1)
    let reviewer = try #require(guarded.state.visitor(head, at: guarded.now))
    let alert = guarded.state.alerts[0]
    try guarded.mission.dispatch(
      .reviewGlass(alert.account, at: alert.at), id: guarded.commandID(), by: reviewer,
      at: guarded.now)
    #expect(guarded.state.alerts.isEmpty)
  }
}
