public import Basics
public import Journal
public import Mission
internal import Sealing

extension OpenMission {
  /// Opens an account.
  ///
  /// - Returns: its identifier and a password to hand over, good for three days and for choosing
  ///   one's own.
  /// - Throws: `Refusal`, `LogFault`; `SealFault.outOfMemory`.
  public func openAccount(
    login: String, name: String, roles: Roles, scope: Scope = .mission, id: CommandID,
    actor: ActorKey, at wall: Instant
  ) throws -> (account: AccountID, password: String) {
    let password = OneTimePassword.make()
    let new = NewAccount(
      login: login, name: name, roles: roles, scope: scope,
      password: Secret(try PasswordHash.make(password)))
    let outcome = try dispatch(.openAccount(new), id: id, actor: actor, at: wall)
    guard case .accountOpened(let opened)? = outcome.events.first else {
      preconditionFailure("an account that was opened has its event")
    }
    return (opened.account, password)
  }

  /// Gives an account a password in place of one that was forgotten.
  ///
  /// - Returns: the password to hand over, good for three days and for choosing one's own.
  public func renewPassword(
    of account: AccountID, id: CommandID, actor: ActorKey, at wall: Instant
  ) throws -> String {
    let password = OneTimePassword.make()
    try dispatch(
      .setPassword(account, Secret(try PasswordHash.make(password))), id: id, actor: actor,
      at: wall)
    return password
  }
}

extension Command {
  /// Sets the password its owner chose.
  ///
  /// - Throws: `PasswordRules.Fault` when it is too short, too common, or made of the mission's or
  ///   the account's own words.
  public static func choosePassword(
    _ password: String, for account: AccountID, on state: MissionState
  ) throws -> Command {
    let details = state.accounts[account]?.details
    try PasswordRules.check(
      password, own: [state.name, details?.login ?? "", details?.name ?? ""])
    return .setPassword(account, Secret(try PasswordHash.make(password)))
  }
}
