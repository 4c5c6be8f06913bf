import Application
import Basics
import Journal
import Mission

extension Desk {
  /// Opens an account at the console; answers with the password to hand over.
  func openAccount(
    login: String, name: String, roles: Roles, scope: Scope
  ) throws -> (account: AccountID, password: String) {
    let opened = try mission.openAccount(
      login: login, name: name, roles: roles, scope: scope, id: newCommandID(),
      actor: Self.actor, at: moment(nil))
    try settle()
    return opened
  }

  /// What an account signs in as; empty when it is closed and forgotten.
  func login(_ account: AccountID) -> String {
    account == .console ? "console" : state.accounts[account]?.details?.login ?? ""
  }

  func renewPassword(of account: AccountID) throws -> String {
    let password = try mission.renewPassword(
      of: account, id: newCommandID(), actor: Self.actor, at: moment(nil))
    try settle()
    return password
  }

  /// Records that the console looks at people, before it shows them.
  func record(
    reading route: String, households: [HouseholdID] = [], people: [PersonID] = [],
    movement: MovementID? = nil, fields: [Policy.Field]
  ) throws {
    try record(
      PeopleRead.pieces(
        account: .console, route: route, households: households, people: people,
        movement: movement, fields: Fields(fields), at: moment(nil)))
  }

  /// Records reads as one command.
  func record(_ reads: [PeopleRead]) throws {
    if !reads.isEmpty { try carryOut(.recordReads(reads)) }
  }
}
