import Application
import Basics
import Journal
import Mission

/// Somebody who may sign in to the demonstration, and how.
struct DemoAccount {
  let role: Role
  let login: String
  /// nil when its owner chose one.
  let password: String?
}

extension DemoSeason {
  /// An account for each role, each with a password for one sign-in; whoever chose their own keeps
  /// it.
  func openAccounts() throws -> [DemoAccount] {
    try Role.allCases.enumerated().map { index, role in
      desk.report("opening accounts", index, Role.allCases.count)
      return try openAccount(for: role)
    }
  }

  private func openAccount(for role: Role) throws -> DemoAccount {
    let (mission, login) = (desk.mission, role.description)
    if let known = mission.state.account(login: login) {
      guard known.account.oneTimeUntil != nil else {
        return DemoAccount(role: role, login: login, password: nil)
      }
      let password = try mission.renewPassword(
        of: known.id, id: desk.newCommandID(), actor: Desk.actor, at: desk.moment(nil))
      return DemoAccount(role: role, login: login, password: password)
    }
    let password = try mission.openAccount(
      login: login, name: login, roles: Roles(role), scope: scope(of: role),
      id: desk.newCommandID(), actor: Desk.actor, at: desk.moment(nil)
    ).password
    return DemoAccount(role: role, login: login, password: password)
  }

  /// Leader and partner are members of staff; the border officer works at the first crossing.
  private func scope(of role: Role) -> Scope {
    let state = desk.mission.state
    func member(_ role: Staff.Role) -> Scope {
      let found = state.staff.first { $0.role == role }
      return Scope(
        sites: role == .partner ? found.map { [$0.row.site] } ?? [] : [], member: found?.id)
    }
    switch role {
    case .convoyLeader: return member(.convoyLeader)
    case .partner: return member(.partner)
    case .borderOfficer:
      return Scope(sites: state.sites.first { $0.kind == .borderPoint }.map { [$0.id] } ?? [])
    default: return .mission
    }
  }

  static func table(of accounts: [DemoAccount]) -> Output {
    Output(
      title: "Accounts of the demonstration; each password is good for one sign-in.",
      columns: [.text("login"), .text("password")],
      rows: accounts.map { [$0.login, $0.password ?? "(chosen by its owner)"] })
  }
}
