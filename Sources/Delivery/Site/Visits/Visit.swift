import Application
import Basics
import Documents
import HTTP
import Journal
import Mission
import Wire

/// One request on its way to its page.
struct Visit: Sendable {
  let site: WebSite
  var request: Request
  var match: Router.Match?
  var session: Session?
  /// The program that asks, and what became of its command; nil when a person asks.
  var bearer: Bearer?
  var receipt: Receipt?
  /// What the form sent; empty where there is none.
  var form = FormData()
  let language: DocumentLanguage
  /// The machine's clock: signing in and records of reads.
  let now: Instant
  /// The mission's clock: its work.
  let missionNow: Instant

  struct Session: Sendable {
    let token: SessionToken
    let presence: Gate.Presence
  }

  static let sessionCookie = "__Host-safar"
  static let languageCookie = "__Host-safar-language"

  init(site: WebSite, request: Request) {
    (self.site, self.request) = (site, request)
    (now, missionNow) = (site.clock.machine(), site.clock.mission())
    language =
      request.cookie(Self.languageCookie).flatMap { DocumentLanguage($0) }
      ?? DocumentLanguage(accepted: request.header("accept-language") ?? "")
  }

  func say(_ word: some SiteWord, _ values: KeyValuePairs<String, String> = [:]) -> String {
    word.wording.text(language, values)
  }

  func say(
    _ word: some SiteWord, count: Int, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    word.wording.text(language, count: count, values)
  }
}

extension DocumentLanguage {
  /// The first language a browser asks for that the site speaks; else English.
  init(accepted header: String) {
    for part in header.prefix(200).split(separator: ",") {
      let code = part.drop { $0 == " " }.prefix { $0.isLetter }.lowercased()
      // Dari goes by a code of its own, too.
      if let language = DocumentLanguage(code == "prs" ? "fa" : code) {
        self = language
        return
      }
    }
    self = .english
  }
}

// MARK: What every request passes, in the order of `WebSite.steps`

extension Visit {
  static func limitBody(_ visit: inout Visit) throws(SiteFault) {
    guard let row = visit.match?.row else { throw .notFound }
    if visit.request.body.count > row.bodyBytes { throw .tooLarge }
  }

  static func findSession(_ visit: inout Visit) throws(SiteFault) {
    guard let match = visit.match else { throw .notFound }
    if case .guest(.asset) = match.route { return }
    visit.lookUpSession()
    let row = match.row
    if row.right == .anybody { return }
    guard let stage = visit.session?.presence.stage else { throw .signedOut }
    if row.right == .entrant { return }
    switch stage {
    case .choosePassword: throw .unfinished(.choosePassword)
    case .enrolSecondFactor: throw .unfinished(.secondFactor)
    case .work: return
    }
  }

  /// Who holds the cookie's session, if anybody.
  mutating func lookUpSession() {
    guard let cookie = request.cookie(Self.sessionCookie),
      let token = SessionToken(cookie: cookie)
    else { return }
    let presence = site.hall.read { state, _ in
      site.gate.presence(
        token, on: state, isByItself: request.header("x-by-itself") != nil, at: now)
    }
    session = presence.map { Session(token: token, presence: $0) }
  }

  static func refuseForgery(_ visit: inout Visit) throws(SiteFault) {
    guard visit.request.method == .post else { return }
    if visit.request.isFromAnotherSite { throw .forged }
    do { visit.form = try visit.request.form() } catch { throw .malformed }
    // Signing in has no session yet; that the browser names our own site is enough there.
    guard let session = visit.session else { return }
    guard let typed = visit.form["form"], session.token.accepts(formToken: typed) else {
      throw .forged
    }
  }

  static func authorise(_ visit: inout Visit) throws(SiteFault) {
    guard let match = visit.match, let visitor = visit.visitor else { return }
    let today = visit.missionNow
    let closeness =
      match.concern.map { concern in
        visit.site.hall.read { state, _ in
          concern.closeness(on: state, to: visitor.scope, today: state.date(at: today))
        }
      } ?? .full
    if match.row.right.isGiven(to: visitor, closeness) { return }
    let refusal = match.row.right.refusal(to: visitor, closeness)
    visit.site.hall.reads.note(
      visit.recordName, by: visitor, denied: refusal.reason, at: visit.now)
    throw .denied(refusal)
  }

  /// Whoever asks, by session or by token.
  var visitor: Visitor? { bearer?.visitor ?? session?.presence.visitor }

  /// What a record of a read calls the page, and the token it was shown by.
  var recordName: String {
    let name = match?.row.name ?? ""
    return bearer.map { "\(name) by \($0.token)" } ?? name
  }

  /// While reads cannot be written down, nothing of the mission is shown: a look at people that
  /// leaves no trace is worse than none.
  static func refuseUnrecorded(_ visit: inout Visit) throws(SiteFault) {
    guard let row = visit.match?.row, row.right.isOfTheMission else { return }
    if visit.site.hall.reads.isBlocked { throw .unrecorded }
  }
}
