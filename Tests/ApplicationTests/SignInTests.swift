@testable import Application
import Basics
import Journal
import Mission
@testable import Sealing
import Testing

@Suite struct SignInTests {
  @Test func `a first sign-in leads to an own password, then to a second factor, then to work`()
    throws
  {
    let guarded = try GuardedMission()
    let (id, password) = try guarded.mission.openAccount(
      login: "f.rahimova", name: "Фарзона", roles: Roles(.registrar), id: guarded.commandID(),
      actor: AccountID.console.raw, at: guarded.now)
    let first = try guarded.signIn(guarded.attempt("f.rahimova", password))
    #expect(guarded.presence(first.token)?.stage == .choosePassword)

    #expect(throws: PasswordRules.Fault.tooNear) {
      try Command.choosePassword("фарзона фарзона 7", for: id, on: guarded.state)
    }
    guarded.pass(minutes: 1)
    try guarded.give(
      .choosePassword(GuardedMission.password, for: id, on: guarded.state), as: id)
    let second = try #require(guarded.gate.renew(first.token, at: guarded.now))
    #expect(guarded.presence(first.token) == nil)
    #expect(guarded.presence(second)?.stage == .enrolSecondFactor)
    #expect(guarded.refusal(guarded.attempt("f.rahimova", password)) == .wrong)

    let enrolment = try #require(
      guarded.gate.beginEnrolment(second, on: guarded.state, at: guarded.now))
    #expect(enrolment.uri.contains("secret=\(enrolment.typed)&"))
    #expect(guarded.gate.finishEnrolment(second, code: "000000x", at: guarded.now) == nil)
    let code = self.code(enrolment, guarded.now)
    let command = try #require(
      guarded.gate.finishEnrolment(second, code: code, at: guarded.now))
    try guarded.give(command, as: id)
    let third = try #require(guarded.gate.renew(second, at: guarded.now))
    #expect(guarded.presence(third)?.stage == .work)
    #expect(guarded.presence(third)?.visitor.roles == Roles(.registrar))
  }

  /// What the app would show: read back from the letters a person types into it.
  private func code(_ enrolment: Enrolment, _ now: Instant) -> String {
    OneTimeCode.code(
      secret(enrolment), step: OneTimeCode.step(atSeconds: now.milliseconds / 1000))
  }

  private func secret(_ enrolment: Enrolment) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bits, count, bytes) = (UInt32(0), 0, [UInt8]())
    for letter in enrolment.typed {
      bits = bits << 5 | UInt32(alphabet.firstIndex(of: letter)!)
      count += 5
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private func enrolled(_ guarded: GuardedMission) throws -> (AccountID, Enrolment) {
    let id = try guarded.account("f.rahimova", [.registrar])
    let token = try guarded.signIn(guarded.attempt("f.rahimova")).token
    let enrolment = try #require(
      guarded.gate.beginEnrolment(token, on: guarded.state, at: guarded.now))
    let command = try #require(
      guarded.gate.finishEnrolment(token, code: code(enrolment, guarded.now), at: guarded.now))
    try guarded.give(command, as: id)
    return (id, enrolment)
  }

  @Test func `with a second factor a password alone is not enough, and a code opens once`() throws {
    let guarded = try GuardedMission()
    let (_, enrolment) = try enrolled(guarded)
    let code = code(enrolment, guarded.now)
    #expect(guarded.refusal(guarded.attempt("f.rahimova")) == .wrong)
    #expect(guarded.refusal(guarded.attempt("f.rahimova", "another river", code: code)) == .wrong)
    _ = try guarded.signIn(guarded.attempt("f.rahimova", code: code))
    #expect(guarded.refusal(guarded.attempt("f.rahimova", code: code)) == .wrong)
    guarded.pass(minutes: 1)
    _ = try guarded.signIn(
      guarded.attempt("f.rahimova", code: self.code(enrolment, guarded.now)))
  }

  @Test func `a recovery code opens once, with the password`() throws {
    let guarded = try GuardedMission()
    let (id, enrolment) = try enrolled(guarded)
    let sheet = enrolment.recoveryCodes
    #expect(guarded.refusal(guarded.attempt("f.rahimova", "another one", code: sheet[3])) == .wrong)
    _ = try guarded.signIn(guarded.attempt("f.rahimova", code: sheet[3].lowercased()))
    #expect(guarded.refusal(guarded.attempt("f.rahimova", code: sheet[3])) == .wrong)
    #expect(guarded.state.accounts[id]?.spentCodes == [3])
    _ = try guarded.signIn(guarded.attempt("f.rahimova", code: sheet[4]))
  }

  @Test func `a wrong password and a name nobody has are answered alike, also when counted`() throws
  {
    let guarded = try GuardedMission()
    _ = try guarded.account("f.rahimova", [.registrar])
    for turn in 1...6 {
      // An address each, so that names alone are counted.
      let known = guarded.refusal(
        guarded.attempt("f.rahimova", "not this one", from: "k\(turn)"))
      let unknown = guarded.refusal(guarded.attempt("nobody", "not this one", from: "u\(turn)"))
      #expect(known == unknown)
      #expect(known == (turn <= 5 ? .wrong : .wait(seconds: 60)))
    }
    // The right password waits as well.
    #expect(guarded.refusal(guarded.attempt("f.rahimova")) == .wait(seconds: 60))
    guarded.pass(minutes: 1)
    _ = try guarded.signIn(guarded.attempt("f.rahimova"))
  }

  @Test func `a lock outlives a restart of the server`() throws {
    let guarded = try GuardedMission()
    let id = try guarded.account("f.rahimova", [.registrar])
    for _ in 1...5 { _ = guarded.refusal(guarded.attempt("f.rahimova", "no")) }
    let restarted = Gate(asksForSecondFactor: true, nobody: GuardedMission.cheap)
    #expect(throws: Gate.NotIn.wait(seconds: 60)) {
      try restarted.signIn(
        guarded.attempt("f.rahimova", from: "elsewhere"), on: guarded.state, at: guarded.now
      ) { try guarded.give($0, as: $1) }
    }
    #expect(guarded.state.accounts[id]?.failures == 5)
  }

  @Test func `twenty failures from one address make that address wait, whatever the names`() throws
  {
    let guarded = try GuardedMission()
    _ = try guarded.account("f.rahimova", [.registrar])
    for turn in 1...20 {
      #expect(guarded.refusal(guarded.attempt("name\(turn)", "no")) == .wrong)
    }
    #expect(guarded.refusal(guarded.attempt("f.rahimova")) == .wait(seconds: 60))
    _ = try guarded.signIn(guarded.attempt("f.rahimova", from: "another"))
  }

  @Test func `a password somebody else gave is over after three days, and when an own one is set`()
    throws
  {
    let guarded = try GuardedMission()
    let id = try guarded.account("f.rahimova", [.registrar])
    let password = try guarded.mission.renewPassword(
      of: id, id: guarded.commandID(), actor: AccountID.console.raw, at: guarded.now)
    #expect(guarded.refusal(guarded.attempt("f.rahimova")) == .wrong)
    guarded.pass(minutes: 72 * 60 - 1)
    let entrance = try guarded.signIn(guarded.attempt("f.rahimova", password))
    #expect(guarded.presence(entrance.token)?.stage == .choosePassword)
    guarded.pass(minutes: 1)
    #expect(guarded.refusal(guarded.attempt("f.rahimova", password)) == .wrong)
  }

  @Test func `a closed account does not open, with the right password either`() throws {
    let guarded = try GuardedMission()
    let id = try guarded.account("f.rahimova", [.registrar])
    try guarded.give(.closeAccount(id))
    #expect(guarded.refusal(guarded.attempt("f.rahimova")) == .wrong)
  }

  @Test func `a second person proves who they are without a session`() throws {
    let guarded = try GuardedMission()
    let id = try guarded.account("admin.one", [.administrator])
    let second = try guarded.gate.prove(
      guarded.attempt("admin.one"), on: guarded.state, at: guarded.now
    ) { try guarded.give($0, as: $1) }
    #expect(second == id && guarded.gate.sessions(of: id).isEmpty)
  }

  @Test func `nothing that was typed to sign in is in the journal in clear, or can be printed`()
    throws
  {
    let guarded = try GuardedMission()
    let id = try guarded.account("f.rahimova", [.registrar])
    let entrance = try guarded.signIn(guarded.attempt("f.rahimova"))
    let hash = try #require(guarded.state.accounts[id]?.details?.password)
    for event in try guarded.mission.log.store.read(from: 1, limit: 1_000) {
      let bytes = event.header + event.record + event.personal
      for text in ["f.rahimova", GuardedMission.password, "argon2id"] {
        #expect(!String(decoding: bytes, as: UTF8.self).contains(text))
      }
    }
    #expect("\(hash) \(entrance.token)" == "(secret) (session)")
    var dumped = ""
    dump(guarded.state.accounts[id], to: &dumped)
    dump(entrance, to: &dumped)
    #expect(!dumped.contains(entrance.token.cookie) && !dumped.contains("\(hash.bytes[5]),"))
  }
}
