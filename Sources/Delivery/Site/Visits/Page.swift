import Application
import Basics
import Documents
import HTML
import HTTP
import Mission

/// A page being written for somebody at work: the state it reads, who asks, in which language.
///
/// It lives no longer than `Member.show`, and nothing it holds may.
struct Page {
  let member: Member
  let state: MissionState
  /// The position in the journal that the page stands at.
  let position: Int

  var visit: Visit { member.visit }
  var visitor: Visitor { member.visitor }
  var language: DocumentLanguage { member.visit.language }
  var direction: Direction { language.direction }
  /// The mission's date.
  var today: CivilDate { state.date(at: member.visit.missionNow) }

  func say(_ word: some SiteWord, _ values: KeyValuePairs<String, String> = [:]) -> String {
    visit.say(word, values)
  }

  func say(
    _ word: some SiteWord, count: Int, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    visit.say(word, count: count, values)
  }

  // MARK: Who may

  /// Whether a group of fields may be shown of this household, person or movement.
  func sees(_ field: Policy.Field, of concern: Concern) -> Bool {
    Policy.mayRead(field, by: visitor, closeness(of: concern))
  }

  func sees(_ field: Policy.Field) -> Bool { Policy.mayRead(field, by: visitor) }

  /// Whether to offer something; whether it is done, the dispatch decides.
  func may(_ action: Policy.Action, to concern: Concern? = nil) -> Bool {
    Policy.may(action, by: visitor, concern.map(closeness) ?? .full)
  }

  func closeness(of concern: Concern) -> Policy.Closeness {
    concern.closeness(on: state, to: visitor.scope, today: today)
  }

  // MARK: What is recorded

  /// Records that people are looked at; before their page is written.
  ///
  /// - Parameter fields: the groups that the page shows.
  func note(
    households: [HouseholdID] = [], people: [PersonID] = [], movement: MovementID? = nil,
    fields: [Policy.Field]
  ) {
    visit.site.hall.reads.note(
      visit.recordName, by: visitor, households: households, people: people,
      movement: movement, fields: fields, at: visit.now)
  }

  // MARK: Writing

  /// The whole page: `body` writes what stands between its head and its foot.
  func html(
    _ title: String, status: Int = 200, isLive: Bool = false, isUnderWay: Bool = false,
    _ body: (inout HTMLWriter) throws -> Void
  ) rethrows -> Response {
    let frame = Frame(
      visit: visit, title: title, mission: state.name, isLive: isLive, isUnderWay: isUnderWay,
      clock: language.clock(visit.missionNow, offset: state.utcOffset))
    return .page(try frame.written(body), status: status)
  }

  /// A form of ours: it carries the session's mark, and an identifier that makes it work once.
  func form(
    _ html: inout HTMLWriter, to route: Route, isUpload: Bool = false,
    _ body: (inout HTMLWriter) -> Void
  ) {
    visit.form(&html, to: route, isUpload: isUpload, body)
  }

  /// A form that is one button.
  ///
  /// - Parameter isPlain: one that looks like a link, beside those that do the work.
  func button(
    _ html: inout HTMLWriter, to route: Route, _ word: some SiteWord, isPlain: Bool = false
  ) {
    form(&html, to: route) { html in
      html.element("button", .type("submit"), .class(isPlain ? "plain" : ""), text: say(word))
    }
  }

  /// A link, where it leads somewhere this account may go; else its text alone.
  ///
  /// - Parameter path: the route's own with what is chosen on it behind `?`.
  func link(
    _ html: inout HTMLWriter, to route: Route, path: String? = nil, _ text: String
  ) {
    if visit.site.mayFollow(route, visitor) {
      html.element("a", .href(path ?? route.path), text: text)
    } else {
      html.text(text)
    }
  }

  /// A date in its own element, for programs that read pages aloud or change calendars.
  func date(_ html: inout HTMLWriter, _ date: CivilDate) {
    html.element("time", Attribute("datetime", date.description), text: language.text(date))
  }

  /// An identifier, plate, or other code, read from left to right everywhere.
  func code(_ html: inout HTMLWriter, _ text: String) {
    html.element("bdi", Attribute("dir", "ltr"), .class("code"), text: text)
  }
}

extension Visit {
  func form(
    _ html: inout HTMLWriter, to route: Route, isUpload: Bool = false,
    _ body: (inout HTMLWriter) -> Void
  ) {
    html.element(
      "form", Attribute("method", "post"), Attribute("action", route.path),
      Attribute("enctype", "multipart/form-data").when(isUpload)
    ) { html in
      if let session {
        html.hidden("form", session.token.formToken)
        html.hidden("once", site.newCommandID().printed)
      }
      body(&html)
    }
  }
}
