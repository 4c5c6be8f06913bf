import Application
import Basics
import Documents
import HTML
import Mission
import HTTP

/// What stands around every page: its head, the ways to other pages, the foot.
struct Frame {
  let visit: Visit
  let title: String
  let mission: String
  /// The page asks for itself again when the mission changes.
  var isLive = false
  /// It asks for itself every few seconds where no script does: something is under way.
  var isUnderWay = false
  /// The time on the mission's clocks the page was written at.
  var clock = ""

  /// The ways offered to whoever may go them, in the order of the work.
  static let ways: [(route: Route, word: FrameWord)] = [
    (.board(.show), .board), (.people(.search), .search), (.people(.list), .caseload),
    (.imports(.list), .lists), (.duplicates(.queue), .duplicates),
    (.movements(.list), .movements), (.plans(.list), .plans),
    (.figures(.show), .figures),
    (.settings(.show), .settings), (.admin(.accounts), .accounts), (.admin(.audit), .audit),
  ]

  private func say(_ word: FrameWord) -> String { visit.say(word) }

  func written(_ body: (inout HTMLWriter) throws -> Void) rethrows -> [UInt8] {
    var html = HTMLWriter()
    html.raw("<!DOCTYPE html>\n")
    try html.element(
      "html", Attribute("lang", visit.language.rawValue),
      Attribute("dir", visit.language.direction == .rightToLeft ? "rtl" : "ltr")
    ) { html in
      html.element("head", body: head)
      try html.element("body", .class(isLive ? "live" : "")) { html in
        html.element("a", .class("skip"), .href("#main"), text: say(.skip))
        html.element("header", .class("top"), body: top)
        glass(&html)
        try html.element("main", .id("main"), Attribute("tabindex", "-1")) { html in
          html.element("h1", text: title)
          try body(&html)
        }
        html.element("footer", .class("foot"), body: foot)
      }
    }
    return html.finish()
  }

  private func head(_ html: inout HTMLWriter) {
    html.empty("meta", Attribute("charset", "utf-8"))
    html.empty(
      "meta", .name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
    html.element("title", text: "\(title) – Safar")
    html.empty("link", Attribute("rel", "icon"), .href(Assets.path(of: "icon.svg")))
    html.empty("link", Attribute("rel", "stylesheet"), .href(Assets.path(of: "site.css")))
    if isUnderWay {
      html.element("noscript") { html in
        html.empty("meta", Attribute("http-equiv", "refresh"), Attribute("content", "2"))
      }
    }
    html.element(
      "script", .type("module"), Attribute("src", Assets.path(of: "site.js")), text: "")
  }

  private func top(_ html: inout HTMLWriter) {
    html.element("a", .class("home"), .href(Route.board(.show).path)) { html in
      html.element("b", text: "Safar")
      html.element("span", .ownDirection, text: mission)
    }
    guard let presence = visit.session?.presence, presence.stage == .work else { return }
    html.element("nav", .aria("aria-label", say(.ways))) { html in
      for way in Self.ways where visit.site.mayFollow(way.route, presence.visitor) {
        let isHere = visit.match?.route == way.route
        html.element(
          "a", .href(way.route.path), Attribute("aria-current", "page").when(isHere),
          text: say(way.word))
      }
    }
    html.element("div", .class("own")) { html in
      html.element(
        "button", .type("button"), .id("open-commands"), .hidden,
        Attribute("data-title", say(.commands)), Attribute("data-hint", say(.commandsHint)),
        Attribute("data-none", say(.nothingFound)), Attribute("data-keys", say(.keys))
      ) { html in
        html.text(say(.commands) + " ")
        html.element("kbd", text: "Ctrl K")
      }
      html.element("a", .href(Route.account(.show).path), text: say(.account))
      visit.form(&html, to: .entrant(.signOut)) { html in
        html.element("button", .type("submit"), .class("plain"), text: say(.signOut))
      }
    }
  }

  /// Broken glass is never forgotten while it lasts.
  private func glass(_ html: inout HTMLWriter) {
    guard let visitor = visit.session?.presence.visitor, visitor.hasBrokenGlass else { return }
    html.element(
      "p", .class("glass"), Attribute("role", "status"), text: "⚠ " + say(.glassIsBroken))
  }

  private func foot(_ html: inout HTMLWriter) {
    if isLive {
      html.element(
        "p", .id("freshness"), Attribute("role", "status"),
        Attribute("data-live", Route.board(.live).path),
        Attribute("data-stale", say(.staleSince)), Attribute("data-fresh", say(.fresh))
      ) { html in
        html.text(say(.asOf) + " ")
        html.element("bdi", .class("code"), text: clock)
      }
    }
    visit.form(&html, to: .guest(.chooseLanguage)) { html in
      html.hidden("back", visit.match.map { $0.row.method == .get ? $0.route.path : "/" } ?? "/")
      for language in DocumentLanguage.allCases {
        html.element(
          "button", .type("submit"), .class("plain"), .name("language"), .value(language.rawValue),
          Attribute("lang", language.rawValue),
          Attribute("aria-current", "true").when(language == visit.language),
          text: language.ownName)
      }
    }
  }
}
