public import Basics
public import Mission

import HTTP

/// Who may sign in, and who did what.
public enum AdminRoute: RouteFamily {
  case accounts
  case invite
  case openAccount
  case account(AccountID)
  case changeRoles(AccountID)
  case changeScope(AccountID)
  case renewPassword(AccountID)
  case removeFactor(AccountID)
  case endSessions(AccountID)
  case revokeToken(AccountID)
  case close(AccountID)
  /// What keys the mission has and how they are kept.
  case keys
  case audit
  /// Chooses what the trail shows.
  case narrowAudit

  static let rows: [RouteRow] =
    [
      .get("/accounts", .sees(.accounts)) { _ in .admin(.accounts) }.lists(Shapes.listedAccount),
      .get("/accounts/new", .does(.manageAccounts)) { _ in .admin(.invite) },
      .post("/accounts/new", .does(.manageAccounts)) { _ in .admin(.openAccount) },
      .get("/accounts/{account}", .sees(.accounts)) { pieces throws(SiteFault) in
        .admin(.account(try pieces.next()))
      }.tells(Shapes.listedAccount),
      .get("/keys", .sees(.accounts)) { _ in .admin(.keys) },
      .get("/audit", .sees(.audit)) { _ in .admin(.audit) }
        .lists(
          Shapes.auditEntry, isWhole: true,
          asks: .id("account", "Everything this account did.", AccountID.self).optional,
          .day("day", "On this day.").optional),
      .post("/audit", .sees(.audit)) { _ in .admin(.narrowAudit) },
    ]
    + [
      form("roles") { .changeRoles($0) }, form("sites") { .changeScope($0) },
      form("password") { .renewPassword($0) }, form("factor") { .removeFactor($0) },
      form("sessions") { .endSessions($0) }, form("token") { .revokeToken($0) },
      form("close") { .close($0) },
    ]

  private static func form(
    _ name: String, _ make: @escaping @Sendable (AccountID) -> AdminRoute
  ) -> RouteRow {
    .post("/accounts/{account}/\(name)", .does(.manageAccounts)) { pieces throws(SiteFault) in
      .admin(make(try pieces.next()))
    }
  }

  public var path: String {
    switch self {
    case .accounts: "/accounts"
    case .invite, .openAccount: "/accounts/new"
    case .account(let id): "/accounts/\(id)"
    case .changeRoles(let id): "/accounts/\(id)/roles"
    case .changeScope(let id): "/accounts/\(id)/sites"
    case .renewPassword(let id): "/accounts/\(id)/password"
    case .removeFactor(let id): "/accounts/\(id)/factor"
    case .endSessions(let id): "/accounts/\(id)/sessions"
    case .revokeToken(let id): "/accounts/\(id)/token"
    case .close(let id): "/accounts/\(id)/close"
    case .keys: "/keys"
    case .audit, .narrowAudit: "/audit"
    }
  }
}
