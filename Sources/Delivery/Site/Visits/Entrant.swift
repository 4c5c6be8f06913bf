import Application
import HTML
import HTTP
import Journal
import Mission

/// Somebody who signed in, at whatever stage: they may prove who they are, and leave.
struct Entrant: Sendable {
  let visit: Visit
  let token: SessionToken
  let presence: Gate.Presence

  init(_ visit: Visit) throws(SiteFault) {
    guard let session = visit.session else { throw .signedOut }
    (self.visit, token, presence) = (visit, session.token, session.presence)
  }

  var visitor: Visitor { presence.visitor }
  var account: AccountID { presence.visitor.account }

  /// The mission with its accounts alone.
  var gatehouse: MissionState { visit.site.hall.read { state, _ in state.gatehouse } }

  /// Carries out what concerns one's own account, then goes on under a new token: every other
  /// session of the account is over.
  func settle(_ command: Command, then route: Route) throws -> Response {
    let site = visit.site
    try site.hall.dispatch(
      [command], id: site.newCommandID(), by: visitor, at: visit.now)
    guard let renewed = site.gate.renew(token, at: visit.now) else { throw SiteFault.signedOut }
    var response = Response.see(route.path)
    response.setCookie(Visit.sessionCookie, renewed.cookie, seconds: nil)
    return response
  }

  /// Where a password that was typed too long ago is typed again.
  func proveAgain(then route: Route) -> Response {
    if presence.stage == .work {
      return .see("\(AccountRoute.confirm.path)?next=\(route.path)")
    }
    visit.site.gate.signOut(token)
    return .see(GuestRoute.signIn.path)
  }
}

extension Visit {
  /// A page for whoever is not, or not yet, at work.
  func html(
    _ title: String, status: Int = 200, _ body: (inout HTMLWriter) throws -> Void
  ) rethrows -> Response {
    let name = session == nil ? "" : site.hall.read { state, _ in state.name }
    return .page(
      try Frame(visit: self, title: title, mission: name).written(body), status: status)
  }

  /// A path somebody is to go on to: one of our own pages, or the board.
  func next(_ typed: String?) -> String {
    let pieces = (typed ?? "").split(separator: "/").map(String.init)
    guard let match = try? site.router.match(.get, pieces) else { return Route.board(.show).path }
    return match.route.path
  }
}
