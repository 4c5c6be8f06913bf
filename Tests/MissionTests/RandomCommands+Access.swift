import Basics
import Mission

extension RandomCommands {
  /// Mostly the console, sometimes one of the accounts.
  mutating func actor(_ state: MissionState) -> AccountID {
    state.accounts.ids.isEmpty || generator.chance(2, in: 3)
      ? .console : generator.pick(state.accounts.ids)
  }

  mutating func access(_ state: MissionState) -> Command {
    let id = any(state.accounts.ids)
    let secret = Secret([UInt8(generator.below(256))])
    switch generator.below(16) {
    case 0...2:
      return .openAccount(
        NewAccount(
          login: "user.\(generator.below(12))", name: "Одам", roles: roles(), scope: scope(),
          password: secret))
    case 3: return .setPassword(id, secret)
    case 4: return .changeRoles(id, roles())
    case 5: return .changeScope(id, scope())
    case 6: return .enrolSecondFactor(id, secret, codes: [secret, secret])
    case 7:
      return generator.chance(1, in: 3) ? .removeSecondFactor(id) : .recordSignIn(id, .password)
    case 8: return .closeAccount(id)
    case 9, 10:
      let proofs: [SignInProof] = [
        .password, .oneTimePassword, .code(step: generator.below(9)),
        .recoveryCode(generator.below(4)),
      ]
      return .recordSignIn(id, generator.pick(proofs))
    case 14:
      return .makeToken(
        NewToken(
          account: id, name: "Power BI",
          reach: TokenReach(fields: Fields([.figures]), actions: []),
          until: Instant(SmallMission.day + 90), hash: secret))
    case 15: return .revokeToken(id, any(state.tokens.ids))
    case 11: return .recordSignInFailure(id)
    case 12:
      if let last = state.brokenGlass.last, generator.chance(1, in: 2) {
        return .reviewGlass(last.account, at: last.at)
      }
      return .breakGlass(reason: "a bus is burning on the road")
    default:
      return .recordReads([
        PeopleRead(
          account: id, route: "household", households: [any(state.households.ids)],
          fields: Fields([.names]), at: Instant(SmallMission.day))
      ])
    }
  }

  private mutating func roles() -> Roles {
    Roles((0..<generator.within(0...3)).map { _ in generator.pick(Role.allCases) })
      .union(generator.chance(1, in: 3) ? Roles(.administrator) : [])
  }

  private mutating func scope() -> Scope {
    Scope(
      sites: generator.chance(1, in: 2)
        ? [] : [generator.pick([SmallMission.camp, .init(number: 2)])],
      member: generator.chance(1, in: 4) ? SmallMission.partner : nil)
  }
}
