import Basics
import Mission

/// Accounts, signing in, and records of reads.
extension RefusalRow {
  static let access: [RefusalRow] = [
    .init(.noAccount) { _ in .closeAccount(AccountID(number: 9)) },
    .init(.noAccount) { _ in .setPassword(.console, Secret([1])) },
    .init(.noAccount) { _ in .breakGlass(reason: "the console has no glass") },
    .init(.noAccount) { _ in .recordReads([read(AccountID(number: 9))]) },
    .init(.accountIsClosed) { mission in
      let id = mission.account("a.one", [.registrar])
      mission.carryOut(.closeAccount(id))
      return .setPassword(id, Secret([1]))
    },
    .init(.accountIsClosed) { mission in
      let id = mission.account("a.one", [.registrar])
      mission.carryOut(.closeAccount(id))
      return .recordSignIn(id, .password)
    },
    .init(.accountIsLocked) { mission in
      let id = mission.account("a.one", [.registrar])
      for _ in 0..<5 { mission.carryOut(.recordSignInFailure(id)) }
      return .recordSignIn(id, .password)
    },
    .init(.loginMalformed) { _ in open("A. One", [.registrar]) },
    .init(.loginMalformed) { _ in open("аслам", [.registrar]) },
    .init(.nameMissing) { _ in
      .openAccount(
        NewAccount(
          login: "a.one", name: "", roles: Roles(.registrar), scope: .mission,
          password: Secret([1])))
    },
    .init(.loginTaken) { mission in
      mission.account("a.one", [.registrar])
      return open("a.one", [.trainer])
    },
    .init(.roleMissing) { _ in open("a.one", []) },
    .init(.rolesExclude) { _ in open("a.one", [.administrator, .auditor]) },
    .init(.rolesExclude) { mission in
      .changeRoles(
        mission.account("a.one", [.registrar]), [.init(.administrator), .init(.dataProtection)])
    },
    .init(.noSite) { _ in
      open("a.one", [.registrar], Scope(sites: [SmallMission.nowhere]))
    },
    .init(.noStaff) { _ in
      open("a.one", [.partner], Scope(member: StaffID(number: 77)))
    },
    .init(.notAPartner) { _ in
      open("a.one", [.partner], Scope(member: SmallMission.escort))
    },
    .init(.ownAccount) { mission in
      mission.account("a.one", [.administrator])
      mission.actor = mission.account("a.two", [.administrator])
      return .changeRoles(mission.actor, Roles(.registrar))
    },
    .init(.ownAccount) { mission in
      mission.account("a.one", [.administrator])
      mission.actor = mission.account("a.two", [.administrator])
      return .closeAccount(mission.actor)
    },
    .init(.ownAccount) { mission in
      mission.actor = mission.account("a.one", [.headOfMission])
      mission.carryOut(.breakGlass(reason: "a bus is burning on the road"))
      return .reviewGlass(mission.actor, at: mission.now)
    },
    .init(.ownerOnly) { mission in
      .enrolSecondFactor(mission.account("a.one", [.registrar]), Secret([1]), codes: [])
    },
    .init(.lastAdministrator) { mission in
      .closeAccount(mission.account("a.one", [.administrator]))
    },
    .init(.lastAdministrator) { mission in
      .changeRoles(mission.account("a.one", [.administrator]), Roles(.registrar))
    },
    .init(.codeSpent) { mission in
      let id = mission.account("a.one", [.registrar])
      mission.carryOut(.recordSignIn(id, .code(step: 7)))
      return .recordSignIn(id, .code(step: 7))
    },
    .init(.codeSpent) { mission in
      mission.actor = mission.account("a.one", [.registrar])
      mission.carryOut(
        .enrolSecondFactor(mission.actor, Secret([1]), codes: [Secret([2]), Secret([3])]))
      mission.carryOut(.recordSignIn(mission.actor, .recoveryCode(1)))
      return .recordSignIn(mission.actor, .recoveryCode(1))
    },
    .init(.codeSpent) { mission in
      .recordSignIn(mission.account("a.one", [.registrar]), .recoveryCode(0))
    },
    .init(.glassReasonMissing) { mission in
      mission.actor = mission.account("a.one", [.registrar])
      return .breakGlass(reason: "... 1234567890 ...")
    },
    .init(.noBrokenGlass) { mission in
      .reviewGlass(mission.account("a.one", [.registrar]), at: SmallMission.morning)
    },
    .init(.readMalformed) { _ in .recordReads([read(.console, households: [])]) },
    .init(.readMalformed) { mission in
      let id = mission.account("a.one", [.registrar])
      let route = String(repeating: "a", count: 65)
      return .recordDenials([
        AccessDenied(account: id, route: route, reason: .notYourWork, at: mission.now)
      ])
    },
    .init(.noAccount) { mission in
      .recordDenials([
        AccessDenied(account: .console, route: "a", reason: .notYourWork, at: mission.now)
      ])
    },
    .init(.readMalformed) { _ in
      .recordReads([read(.console, households: (1...1_001).map { HouseholdID(number: $0) })])
    },
  ]

  static let tokens: [RefusalRow] = [
    .init(.noAccount) { mission in .makeToken(token(AccountID(number: 9), mission)) },
    .init(.noToken) { mission in
      .revokeToken(mission.account("a.one", [.registrar]), TokenID(number: 1))
    },
    .init(.noToken) { mission in
      let id = mission.account("a.one", [.registrar])
      mission.carryOut(.makeToken(token(id, mission)))
      return .revokeToken(mission.account("a.two", [.registrar]), TokenID(number: 1))
    },
    .init(.accountIsClosed) { mission in
      let id = mission.account("a.one", [.registrar])
      mission.carryOut(.closeAccount(id))
      return .makeToken(token(id, mission))
    },
    .init(.ownerOnly) { mission in
      let id = mission.account("a.one", [.registrar])
      mission.actor = mission.account("a.two", [.administrator])
      return .makeToken(token(id, mission))
    },
    .init(.tokenMalformed) { mission in
      .makeToken(token(mission.account("a.one", [.registrar]), mission, name: ""))
    },
    .init(.tokenMalformed) { mission in
      .makeToken(token(mission.account("a.one", [.registrar]), mission, days: 367))
    },
    .init(.tokenMalformed) { mission in
      .makeToken(token(mission.account("a.one", [.registrar]), mission, days: 0))
    },
    .init(.tokenMalformed) { mission in
      .makeToken(token(mission.account("a.one", [.registrar]), mission, fields: []))
    },
    .init(.noAccount) { _ in .saveView(AccountID(number: 9), name: "Mine", address: "") },
    .init(.accountIsClosed) { mission in
      let id = mission.account("a.one", [.registrar])
      mission.carryOut(.closeAccount(id))
      return .deleteView(id, 1)
    },
    .init(.ownerOnly) { mission in
      let id = mission.account("a.one", [.registrar])
      return .saveView(id, name: "Theirs", address: "")
    },
    .init(.nameMissing) { mission in
      let id = mission.account("a.one", [.registrar])
      mission.actor = id
      return .saveView(id, name: "", address: "")
    },
    .init(.tooManyViews) { mission in
      let id = mission.account("a.one", [.registrar])
      mission.actor = id
      for number in 0..<AccessLimits.viewsPerAccount {
        mission.carryOut(.saveView(id, name: "View \(number)", address: ""))
      }
      return .saveView(id, name: "One more", address: "")
    },
    .init(.tooManyTokens) { mission in
      let id = mission.account("a.one", [.registrar])
      for _ in 0..<AccessLimits.tokensPerAccount {
        mission.carryOut(.makeToken(token(id, mission)))
      }
      return .makeToken(token(id, mission))
    },
  ]

  private static func token(
    _ account: AccountID, _ mission: SmallMission, name: String = "Power BI", days: Int64 = 30,
    fields: [Policy.Field] = [.figures]
  ) -> NewToken {
    NewToken(
      account: account, name: name, reach: TokenReach(fields: Fields(fields), actions: []),
      until: Instant(milliseconds: mission.now.milliseconds + days * 86_400_000),
      hash: Secret([1]))
  }

  private static func open(
    _ login: String, _ roles: [Role], _ scope: Scope = .mission
  ) -> Command {
    .openAccount(
      NewAccount(
        login: login, name: "Одам", roles: Roles(roles), scope: scope, password: Secret([1])))
  }

  private static func read(
    _ account: AccountID, households: [HouseholdID] = [SmallMission.family]
  ) -> PeopleRead {
    PeopleRead(
      account: account, route: "household", households: households, fields: Fields([.names]),
      at: SmallMission.morning)
  }
}

extension SmallMission {
  /// An account opened at the console.
  @discardableResult
  mutating func account(
    _ login: String, _ roles: [Role], _ scope: Scope = .mission
  ) -> AccountID {
    carryOut(
      .openAccount(
        NewAccount(
          login: login, name: "Одам", roles: Roles(roles), scope: scope, password: Secret([1]))))
    return state.accounts.ids.last!
  }
}
