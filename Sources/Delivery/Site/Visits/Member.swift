import Application
import Basics
import HTTP
public import Journal
import Mission
import Wire

/// Somebody who is signed in and at work.
struct Member: Sendable {
  let visit: Visit
  let visitor: Visitor

  init(_ visit: Visit) throws(SiteFault) {
    guard let visitor = visit.visitor else { throw .signedOut }
    (self.visit, self.visitor) = (visit, visitor)
  }

  /// Shows a page: it reads the state as it is now, and cannot change it.
  func show(_ body: (Page) throws -> Response) throws -> Response { try look(body) }

  /// Looks at the state as a page does, for something else than a page.
  func look<Seen>(_ body: (Page) throws -> Seen) throws -> Seen {
    try visit.site.hall.read { state, position in
      try body(Page(member: self, state: state, position: position))
    }
  }

  /// Does what a form asks for.
  func work(_ body: (Work) throws -> Response) throws -> Response {
    try body(Work(member: self))
  }
}

/// What a form asks for, on its way to the mission.
///
/// `read` and `dispatch` each take the mission for themselves: never one within the other.
struct Work {
  let member: Member
  /// The command's identifier, made with the form: sending the form twice does its work once.
  let id: CommandID

  init(member: Member) {
    self.member = member
    id =
      member.visit.form["once"].flatMap { CommandID(printed: $0) }
      ?? member.visit.site.newCommandID()
  }

  var visit: Visit { member.visit }

  /// What was typed under a name, without the spaces around it.
  func field(_ name: String) -> String {
    let typed = member.visit.form[name] ?? ""
    return String(
      typed.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  func read<Answer>(_ body: (MissionState) throws -> Answer) throws -> Answer {
    try visit.site.hall.read { state, _ in try body(state) }
  }

  /// Carries out commands as one, as this account.
  ///
  /// - Throws: `Refusal`, which the page shows beside its form, or the error page.
  @discardableResult
  func dispatch(_ commands: Command...) throws -> [Event] { try dispatch(all: commands) }

  @discardableResult
  func dispatch(all commands: [Command]) throws -> [Event] {
    try heard {
      let outcome = try visit.site.hall.dispatch(
        commands, id: id, by: member.visitor,
        at: commands.contains(where: \.isAboutAccess) ? visit.now : visit.missionNow,
        expecting: expectation)
      visit.receipt?.take(outcome)
      return outcome.events
    }
  }

  /// Does something, so that a program hears what is refused.
  func heard<Answer>(_ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let refusal as Refusal {
      visit.receipt?.refuse(refusal)
      throw refusal
    }
  }

  /// Goes on to another page; reloading that one does nothing again.
  func see(_ route: Route) -> Response { .see(route.path) }
}

extension Command {
  /// Whether it runs on the machine's clock: accounts and their sessions.
  var isAboutAccess: Bool {
    switch self {
    case .openAccount, .setPassword, .changeRoles, .changeScope, .enrolSecondFactor,
      .removeSecondFactor, .closeAccount, .recordSignIn, .recordSignInFailure, .breakGlass,
      .reviewGlass, .recordReads, .recordDenials, .makeToken, .revokeToken:
      true
    default: false
    }
  }
}

extension CommandID {
  /// 32 hexadecimal digits, as a form or a program's key carries it.
  public var printed: String { Self.digits(high) + Self.digits(low) }

  init?(printed text: String) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.dropFirst(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  private static func digits(_ half: UInt64) -> String {
    let text = String(half, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
