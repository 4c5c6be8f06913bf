import Application
import Basics
import Mission
import Testing

@Suite struct SessionTests {
  @Test(arguments: [(19, false, true), (20, false, false), (59, true, true), (60, true, false)])
  func `a session rests twenty minutes at most, an hour at boarding`(
    minutes: Int, isAtBoarding: Bool, goesOn: Bool
  ) throws {
    let guarded = try GuardedMission()
    _ = try guarded.account("f.rahimova", [.registrar])
    let token = try guarded.signIn(guarded.attempt("f.rahimova")).token
    _ = guarded.presence(token, isAtBoarding: isAtBoarding)
    guarded.pass(minutes: minutes)
    #expect((guarded.presence(token, isAtBoarding: isAtBoarding) != nil) == goesOn)
  }

  @Test func `a session ends after twelve hours, however busy`() throws {
    let guarded = try GuardedMission()
    _ = try guarded.account("f.rahimova", [.registrar])
    let token = try guarded.signIn(guarded.attempt("f.rahimova")).token
    for _ in 1...47 {
      guarded.pass(minutes: 15)
      #expect(guarded.presence(token) != nil)
    }
    guarded.pass(minutes: 15)
    #expect(guarded.presence(token) == nil)
  }

  @Test func `each sign-in has a token of its own, of 256 bits`() throws {
    let guarded = try GuardedMission()
    _ = try guarded.account("f.rahimova", [.registrar])
    let one = try guarded.signIn(guarded.attempt("f.rahimova")).token
    let other = try guarded.signIn(guarded.attempt("f.rahimova")).token
    #expect(one.cookie != other.cookie && one.cookie.utf8.count == 64)
    #expect(guarded.presence(one) != nil && guarded.presence(other) != nil)
  }

  @Test(arguments: ["", "0", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
  func `what cannot be a token is none`(cookie: String) {
    #expect(SessionToken(cookie: cookie) == nil)
  }

  @Test func `a token nobody was given opens nothing`() throws {
    let guarded = try GuardedMission()
    let token = try #require(SessionToken(cookie: String(repeating: "0", count: 64)))
    #expect(guarded.presence(token) == nil)
    #expect(guarded.gate.renew(token, at: guarded.now) == nil)
    #expect(guarded.gate.beginEnrolment(token, on: guarded.state, at: guarded.now) == nil)
  }

  @Test func `a form is accepted from a page of its own session only`() throws {
    let guarded = try GuardedMission()
    _ = try guarded.account("f.rahimova", [.registrar])
    let one = try guarded.signIn(guarded.attempt("f.rahimova")).token
    let other = try guarded.signIn(guarded.attempt("f.rahimova")).token
    #expect(one.accepts(formToken: one.formToken))
    #expect(!one.accepts(formToken: other.formToken) && !one.accepts(formToken: ""))
    #expect(one.formToken != one.cookie)
    #expect(SessionToken(cookie: one.cookie)?.formToken == one.formToken)
  }

  @Test func `what is dangerous asks for the password again after five minutes`() throws {
    let guarded = try GuardedMission()
    _ = try guarded.account("admin.one", [.administrator])
    let token = try guarded.signIn(guarded.attempt("admin.one")).token
    #expect(guarded.presence(token)?.visitor.isFresh == true)
    guarded.pass(minutes: 5)
    #expect(guarded.presence(token)?.visitor.isFresh == false)
    #expect(throws: Gate.NotIn.wrong) {
      try guarded.gate.confirm(
        token, guarded.attempt("admin.one", "wrong"), on: guarded.state, at: guarded.now
      ) { try guarded.give($0, as: $1) }
    }
    let new = try guarded.gate.confirm(
      token, guarded.attempt("admin.one"), on: guarded.state, at: guarded.now
    ) { try guarded.give($0, as: $1) }
    #expect(guarded.presence(new)?.visitor.isFresh == true && guarded.presence(token) == nil)
  }

  @Test func `a second factor is not begun from a screen that was left open`() throws {
    let guarded = try GuardedMission()
    _ = try guarded.account("f.rahimova", [.registrar])
    let token = try guarded.signIn(guarded.attempt("f.rahimova")).token
    guarded.pass(minutes: 5)
    #expect(guarded.gate.beginEnrolment(token, on: guarded.state, at: guarded.now) == nil)
    let new = try guarded.gate.confirm(
      token, guarded.attempt("f.rahimova"), on: guarded.state, at: guarded.now
    ) { try guarded.give($0, as: $1) }
    #expect(guarded.gate.beginEnrolment(new, on: guarded.state, at: guarded.now) != nil)
  }

  @Test func `nobody confirms a session with somebody else's password`() throws {
    let guarded = try GuardedMission()
    _ = try guarded.account("admin.one", [.administrator])
    _ = try guarded.account("f.rahimova", [.registrar])
    let token = try guarded.signIn(guarded.attempt("admin.one")).token
    #expect(throws: Gate.NotIn.wrong) {
      try guarded.gate.confirm(
        token, guarded.attempt("f.rahimova"), on: guarded.state, at: guarded.now
      ) { try guarded.give($0, as: $1) }
    }
  }

  @Test func `signing out ends one session, everywhere ends all, the list ends any`() throws {
    let guarded = try GuardedMission()
    let id = try guarded.account("f.rahimova", [.registrar])
    let tokens = try (0..<4).map { _ in try guarded.signIn(guarded.attempt("f.rahimova")).token }
    guarded.gate.signOut(tokens[0])
    #expect(guarded.presence(tokens[0]) == nil && guarded.gate.sessions(of: id).count == 3)
    let other = try guarded.account("g.one", [.trainer])
    let number = try #require(guarded.gate.sessions(of: id).first?.number)
    guarded.gate.signOut(number, of: other)
    #expect(guarded.gate.sessions(of: id).count == 3)
    guarded.gate.signOut(number, of: id)
    #expect(guarded.gate.sessions(of: id).count == 2)
    guarded.gate.signOutEverywhere(id)
    #expect(tokens.allSatisfy { guarded.presence($0) == nil })
  }

  @Test func `one account has five sessions at most; the longest unseen goes`() throws {
    let guarded = try GuardedMission()
    let id = try guarded.account("f.rahimova", [.registrar])
    var tokens: [SessionToken] = []
    for _ in 0..<6 {
      tokens.append(try guarded.signIn(guarded.attempt("f.rahimova")).token)
      guarded.pass(minutes: 1)
    }
    #expect(guarded.presence(tokens[0]) == nil && guarded.presence(tokens[5]) != nil)
    #expect(guarded.gate.sessions(of: id).count == 5)
  }

  @Test func `closing an account ends its sessions at once, another role is in force at once`()
    throws
  {
    let guarded = try GuardedMission()
    let id = try guarded.account("f.rahimova", [.registrar])
    let token = try guarded.signIn(guarded.attempt("f.rahimova")).token
    try guarded.give(.changeRoles(id, Roles(.trainer)))
    #expect(guarded.presence(token)?.visitor.roles == Roles(.trainer))
    try guarded.give(.closeAccount(id))
    #expect(guarded.presence(token) == nil)
  }

  @Test func `a new password or second factor ends every session from before`() throws {
    let guarded = try GuardedMission()
    let id = try guarded.account("f.rahimova", [.registrar])
    let tokens = try (0..<2).map { _ in try guarded.signIn(guarded.attempt("f.rahimova")).token }
    guarded.pass(minutes: 1)
    try guarded.give(.choosePassword("another quiet place", for: id, on: guarded.state), as: id)
    let kept = try #require(guarded.gate.renew(tokens[0], at: guarded.now))
    #expect(guarded.presence(tokens[1]) == nil && guarded.presence(kept) != nil)
    guarded.pass(minutes: 1)
    _ = try guarded.mission.renewPassword(
      of: id, id: guarded.commandID(), actor: AccountID.console.raw, at: guarded.now)
    #expect(guarded.presence(kept) == nil)
  }

  @Test func `a demonstration may leave the second factor out`() throws {
    let guarded = try GuardedMission(asksForSecondFactor: false)
    _ = try guarded.account("f.rahimova", [.registrar])
    let token = try guarded.signIn(guarded.attempt("f.rahimova")).token
    #expect(guarded.presence(token)?.stage == .work)
  }

  @Test func `many threads sign in, look and sign out without losing one another`() async throws {
    let guarded = try GuardedMission(asksForSecondFactor: false)
    _ = try guarded.account("f.rahimova", [.registrar])
    let tokens = try (0..<4).map { _ in try guarded.signIn(guarded.attempt("f.rahimova")).token }
    let (gate, state, now) = (guarded.gate, guarded.state, guarded.now)
    let seen = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
      for turn in 0..<400 {
        group.addTask {
          gate.presence(tokens[turn % 4], on: state, at: now)?.visitor.roles == Roles(.registrar)
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(seen == 400)
  }
}
