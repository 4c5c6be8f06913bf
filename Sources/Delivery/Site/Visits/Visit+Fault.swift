import Application
import HTML
import HTTP
import Journal
import Mission

extension Visit {
  /// The page about what went wrong: what, and what to do next; never anything personal.
  func page(about error: any Error) -> Response {
    switch error {
    case let fault as SiteFault: return page(about: fault)
    case let refusal as Refusal:
      if refusal.reason == .signInAgain { return .see(Route.account(.confirm).path) }
      return page(about: refusal.reason.isAboutRights ? .denied(refusal) : .refused(refusal))
    case is CommandTaken: return page(about: .malformed)
    case is LogFault, is StoreFault, is VaultFault:
      return page(.unavailable, .unavailableWhat, status: 503)
    default: return page(.unavailable, .unavailableWhat, status: 500)
    }
  }

  private func page(about fault: SiteFault) -> Response {
    switch fault {
    case .notFound: return page(.notFound, .notFoundWhat, status: 404)
    case .method: return page(.methodWrong, .notFoundWhat, status: 405)
    case .tooLarge: return page(.tooLarge, .tooLargeWhat, status: 413)
    case .malformed: return page(.malformed, .malformedWhat, status: 400)
    case .forged: return page(.forged, .forgedWhat, status: 403)
    case .denied(let refusal): return page(.denied, .deniedWhat, refusal, status: 403)
    case .refused(let refusal): return page(.refused, .refusedWhat, refusal, status: 409)
    case .tooManyListeners: return page(.busy, .busyWhat, status: 503)
    case .unrecorded: return page(.unavailable, .unrecordedWhat, status: 503)
    case .unfinished(let route): return .see(route.path)
    case .signedOut:
      // Where to go on once signed in: only addresses of pages, which hold nothing personal.
      guard match?.row.method == .get, let path = match?.route.path, path != "/" else {
        return .see(GuestRoute.signIn.path)
      }
      return .see("\(GuestRoute.signIn.path)?next=\(path)")
    }
  }

  private func page(
    _ title: FrameWord, _ what: FrameWord, _ refusal: Refusal? = nil, status: Int
  ) -> Response {
    let frame = Frame(visit: self, title: say(title), mission: "")
    return .page(
      frame.written { html in
        if let refusal { html.element("p", .ownDirection, text: refusal.text(in: language)) }
        html.element("p", text: say(what))
        html.element("p") { html in
          html.element("a", .href(Route.board(.show).path), text: say(.back))
        }
      }, status: status)
  }

  private func say(_ word: FrameWord) -> String { word.wording.text(language) }
}
