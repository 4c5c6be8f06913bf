import Basics
import HTML
import HTTP
import Mission

/// Sites whose people may not travel for a time: an outbreak above all.
enum HoldsPage {
  static func show(_ page: Page, trouble: FormTrouble? = nil) -> Response {
    let holds = page.state.siteHolds.filter { $0.span.last >= page.today }
    return page.html(page.say(CaseWord.siteHolds), status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      if holds.isEmpty {
        html.element("p", text: page.say(CaseWord.noHolds))
      } else {
        table(holds, page, &html)
      }
      if page.may(.keepCases) { place(page, trouble, &html) }
    }
  }

  private static func table(_ holds: [SiteHold], _ page: Page, _ html: inout HTMLWriter) {
    html.table(
      title: page.say(CaseWord.siteHolds),
      columns: [
        .text(page.say(PeopleWord.site)), .text(page.say(MoveWord.why)),
        .text(page.say(CaseWord.days)), .number(page.say(MovementWord.people)), .text(""),
      ]
    ) { html in
      for hold in holds {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row"), text: page.name(of: hold.site))
          html.element("td", text: page.say(CaseWord(hold.kind)))
          html.element("td", text: page.text(hold.span))
          html.element("td", .class("number")) { $0.text(page.state.waiting(at: hold.site)) }
          html.element("td") { lift(hold, page, &$0) }
        }
      }
    }
  }

  private static func lift(_ hold: SiteHold, _ page: Page, _ html: inout HTMLWriter) {
    guard page.may(.keepCases) else { return }
    page.form(&html, to: .holds(.lift)) { html in
      html.hidden("lift-site", hold.site.description)
      html.hidden("lift-kind", String(hold.kind.rawValue))
      html.element("button", .type("submit"), .class("plain"), text: page.say(CaseWord.lift))
    }
  }

  private static func place(_ page: Page, _ trouble: FormTrouble?, _ html: inout HTMLWriter) {
    html.element("h2", text: page.say(CaseWord.holdSite))
    html.element("p", .class("hint"), text: page.say(CaseWord.siteHint))
    page.form(&html, to: .holds(.place)) { html in
      var sites: [Choice] = []
      page.state.sites.forEach { id, site in
        sites.append(
          Choice(
            id.description, page.language.name(of: site),
            isChosen: trouble.typed("site") == id.description))
      }
      html.choice(
        Field("site", page.say(PeopleWord.site), error: trouble.error(of: "site", page)),
        of: sites)
      page.holdFields("site", trouble, &html)
      html.saveButtons(page)
    }
  }

  // MARK: What the forms ask for

  static func place(_ work: Work) throws -> Response {
    try work.save(
      "site", then: .holds(.list), else: { show($0, trouble: $1) },
      {
        let (kind, span) = try work.hold("site")
        return [
          .holdSite(
            SiteHold(
              site: try work.value("site", or: CaseWord.chooseSite), kind: kind, span: span))
        ]
      })
  }

  static func lift(_ work: Work) throws -> Response {
    try work.attempt("lift-site", then: .holds(.list), else: { show($0, trouble: $1) }) {
      let site: SiteID = try work.value("lift-site", or: CaseWord.chooseSite)
      try work.dispatch(
        .liftSiteHold(site, try work.holdKind("lift-kind"), on: try work.today()))
    }
  }
}

extension MissionState {
  /// The people of open cases who wait at a site, or in it.
  fileprivate func waiting(at site: SiteID) -> Int {
    var count = 0
    households.forEach { id, row in
      if enclosing(row.site).contains(site),
        row.cases.contains(where: { cases[$0]?.isOpen == true })
      {
        count += members(of: id).count
      }
    }
    return count
  }
}
