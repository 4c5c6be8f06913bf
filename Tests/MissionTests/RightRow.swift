import Basics
import Mission

/// One row of the conditions around a right: who asks for what, and why not.
struct RightRow: Sendable, CustomStringConvertible {
  let reason: Refusal.Reason?
  let action: Policy.Action
  let role: Role
  var closeness: Policy.Closeness = .full
  var hasBrokenGlass = false
  var isFresh = true
  var second: Role?
  /// The token that was shown reaches the action, or nothing; nil: a person asks.
  var reach: [Policy.Action]?
  var hasYoungToken = false
  /// The second person is the first one again.
  var isAlone = false

  var description: String { "\(action) by \(role): \(reason?.rawValue ?? "allowed")" }

  var visitor: Visitor {
    var visitor = Visitor(
      account: AccountID(number: 2), roles: Roles(role), scope: .mission,
      hasBrokenGlass: hasBrokenGlass, isFresh: isFresh)
    visitor.reach = reach.map { TokenReach(fields: [], actions: Actions($0)) }
    visitor.hasYoungToken = hasYoungToken
    return visitor
  }

  var secondVisitor: Visitor? {
    second.map {
      Visitor(account: AccountID(number: isAlone ? 2 : 3), roles: Roles($0), scope: .mission)
    }
  }

  static let rows: [RightRow] = [
    .init(reason: nil, action: .boardPeople, role: .borderOfficer, closeness: .day),
    .init(reason: .notYourOwn, action: .boardPeople, role: .borderOfficer, closeness: .site),
    .init(reason: .notYourWork, action: .boardPeople, role: .trainer),
    .init(reason: nil, action: .boardPeople, role: .trainer, closeness: [], hasBrokenGlass: true),
    .init(reason: .notYourWork, action: .manageAccounts, role: .registrar, hasBrokenGlass: true),
    .init(reason: nil, action: .manageAccounts, role: .administrator),
    .init(reason: .signInAgain, action: .manageAccounts, role: .administrator, isFresh: false),
    .init(reason: .signInAgain, action: .breakGlass, role: .convoyLeader, isFresh: false),
    .init(reason: .notYourWork, action: .breakGlass, role: .partner),
    .init(reason: .secondPersonMissing, action: .erase, role: .dataProtection),
    .init(
      reason: .secondPersonMissing, action: .erase, role: .dataProtection, second: .registrar),
    .init(
      reason: .secondPersonMissing, action: .erase, role: .dataProtection, second: .administrator,
      isAlone: true),
    .init(reason: nil, action: .erase, role: .dataProtection, second: .administrator),
    .init(
      reason: .signInAgain, action: .erase, role: .dataProtection, isFresh: false,
      second: .administrator),
    .init(reason: nil, action: .boardPeople, role: .convoyLeader, reach: [.boardPeople]),
    .init(reason: .beyondToken, action: .boardPeople, role: .convoyLeader, reach: [.reportRoad]),
    .init(reason: .notYourWork, action: .boardPeople, role: .trainer, reach: [.boardPeople]),
    .init(
      reason: .signInAgain, action: .manageAccounts, role: .administrator, isFresh: false,
      reach: [.manageAccounts], hasYoungToken: true),
    .init(
      reason: nil, action: .changeSettings, role: .administrator, isFresh: false,
      reach: [.changeSettings], hasYoungToken: true),
    .init(
      reason: .tokenTooOld, action: .changeSettings, role: .administrator, isFresh: false,
      reach: [.changeSettings]),
    .init(reason: .signInAgain, action: .changeSettings, role: .administrator, isFresh: false),
    .init(reason: nil, action: .exportPeople, role: .dataProtection, second: .administrator),
  ]
}
