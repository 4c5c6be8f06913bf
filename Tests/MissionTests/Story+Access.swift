import Basics
import Mission

/// The mission's people learn whom to trust: an account from its opening to its end.
extension Story {
  private static let account = AccountID(number: 2)
  private static let moment = Instant(day)

  static let trusting: [StoryStep] = [
    .init(
      .openAccount(
        NewAccount(
          login: "f.rahimova", name: "Фарзона Раҳимова", roles: Roles([.registrar, .caseWorker]),
          scope: Scope(sites: [Small.camp], member: StaffID(number: 1)),
          password: Secret([1, 2, 3]))), "account opened", "password set"),
    .init(.recordSignIn(account, .oneTimePassword), "signed in"),
    .init(.setPassword(account, Secret([4, 5])), by: account, "password set"),
    .init(
      .enrolSecondFactor(account, Secret([6]), codes: [Secret([7]), Secret([8])]), by: account,
      "second factor changed"),
    .init(.recordSignIn(account, .code(step: 28_985_760)), "signed in"),
    .init(.recordSignIn(account, .recoveryCode(1)), "signed in"),
    .init(.changeRoles(account, Roles(.caseWorker)), "account's roles or sites changed"),
    .init(.changeScope(account, .mission), "account's roles or sites changed"),
    .init(.recordSignInFailure(account), "sign-in failed"),
    .init(.breakGlass(reason: "A bus is burning"), by: account, "glass broken"),
    .init(
      .recordReads([
        PeopleRead(
          account: account, route: "household", households: [family], people: [man],
          movement: convoy, fields: Fields([.names, .contact]), at: moment, hadBrokenGlass: true)
      ]), by: account, "people read"),
    .init(
      .recordDenials([
        AccessDenied(account: account, route: "erase", reason: .notYourWork, at: moment)
      ]), by: account, "access denied"),
    .init(.reviewGlass(account, at: moment), "broken glass reviewed"),
    .init(.removeSecondFactor(account), "second factor changed"),
    .init(.closeAccount(account), "account closed"),
  ]
}
