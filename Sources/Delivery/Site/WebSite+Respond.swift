import HTTP

extension WebSite {
  /// From a route to its page: one line a page.
  func respond(to visit: Visit) throws -> Response {
    guard let route = visit.match?.route else { throw SiteFault.notFound }
    switch route {
    case .guest(let route): return try respond(to: route, visit)
    case .entrant(let route): return try respond(to: route, Entrant(visit))
    case .board(let route): return try respond(to: route, Member(visit))
    case .movements(let route): return try respond(to: route, Member(visit))
    case .account(let route): return try respond(to: route, Member(visit))
    }
  }

  private func respond(to route: GuestRoute, _ visit: Visit) throws -> Response {
    switch route {
    case .signIn: SignInPage.show(visit)
    case .trySignIn: try SignInPage.attempt(visit)
    case .chooseLanguage: ChooseLanguage.take(visit)
    case .asset(_, let name): try Assets.response(name)
    case .health: Response(status: 204)
    }
  }

  private func respond(to route: EntrantRoute, _ entrant: Entrant) throws -> Response {
    switch route {
    case .choosePassword: PasswordPage.show(entrant)
    case .setPassword: try PasswordPage.set(entrant)
    case .secondFactor: SecondFactorPage.show(entrant)
    case .enrolSecondFactor: try SecondFactorPage.enrol(entrant)
    case .signOut: SignOut.leave(entrant)
    }
  }

  private func respond(to route: BoardRoute, _ member: Member) throws -> Response {
    switch route {
    case .show: try member.show(BoardPage.show)
    case .live: .live()
    }
  }

  private func respond(to route: MovementRoute, _ member: Member) throws -> Response {
    switch route {
    case .list: try member.show(MovementsPage.show)
    case .show(let id): try member.show { try MovementPage.show(id, $0) }
    case .confirm(let id): try member.work { try MovementPage.confirm(id, $0) }
    }
  }

  private func respond(to route: AccountRoute, _ member: Member) throws -> Response {
    switch route {
    case .show: try member.show(AccountPage.show)
    case .endSession: try member.work(AccountPage.endSession)
    case .endAllSessions: try member.work(AccountPage.endAllSessions)
    case .confirm: try member.show { ConfirmPage.show($0) }
    case .tryConfirm: try member.work(ConfirmPage.attempt)
    case .glass: try member.show { GlassPage.show($0) }
    case .breakGlass: try member.work(GlassPage.break)
    }
  }
}
