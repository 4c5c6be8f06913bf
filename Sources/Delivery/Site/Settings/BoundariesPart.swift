import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// What maps are drawn over: those drawn, and the form for another.
enum BoundariesPart {
  static func write(_ page: Page, _ trouble: FormTrouble?, _ html: inout HTMLWriter) {
    html.element("h2", text: page.say(SettingsWord.boundaries))
    html.element("p", .class("hint"), text: page.say(SettingsWord.boundariesWhat))
    if !page.state.boundaries.isEmpty { list(page, &html) }
    guard page.may(.changeSettings) else { return }
    page.form(&html, to: .settings(.draw), isUpload: true) { html in
      html.field(
        Field(
          "file", page.say(SettingsWord.geoJSON), error: trouble.error(of: "file", page),
          kind: .file(accept: ".geojson,.json")))
      html.field(
        Field(
          "source", page.say(SettingsWord.source), value: trouble.typed("source"),
          isRequired: false))
      html.element("button", .type("submit"), text: page.say(SettingsWord.draw))
    }
  }

  private static func list(_ page: Page, _ html: inout HTMLWriter) {
    html.table(
      title: page.say(SettingsWord.boundaries),
      columns: [
        .text(page.say(SettingsWord.name)), .text(page.say(SettingsWord.source)),
        .number(page.say(SettingsWord.points)), .text(page.say(SettingsWord.takeOff)),
      ]
    ) { html in
      for boundary in page.state.boundaries {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row"), .ownDirection, text: boundary.name)
          html.element("td", .ownDirection, text: boundary.source)
          html.element("td", .class("number")) { $0.text(boundary.pointCount) }
          html.element("td") { html in
            guard page.may(.changeSettings) else { return }
            page.form(&html, to: .settings(.takeOff)) { html in
              html.hidden("name", boundary.name)
              html.element(
                "button", .type("submit"), .class("plain"), text: page.say(SettingsWord.takeOff))
            }
          }
        }
      }
    }
  }

  static func draw(_ work: Work) throws -> Response {
    let boundary: Boundary
    do {
      let file = work.visit.form.file("file")
      // A program has no file: it sends the text and the name.
      var drawn = try Boundary(
        geoJSON: file?.bytes ?? Array(work.field("file").utf8),
        file: file?.fileName ?? work.field("name"))
      if let source = try? work.optionalText("source") { drawn.source = source }
      boundary = drawn
    } catch {
      return try work.say(
        FormTrouble(field: "file", reason: .file("\(error)"), typed: work.visit.form)
      ) { SettingsPage.show($0, trouble: $1) }
    }
    return try work.attempt(
      "file", then: .settings(.show), else: { SettingsPage.show($0, trouble: $1) }
    ) { try work.dispatch(.draw(boundary)) }
  }

  static func takeOff(_ work: Work) throws -> Response {
    try work.attempt(
      "file", then: .settings(.show), else: { SettingsPage.show($0, trouble: $1) }
    ) {
      try work.dispatch(.draw(Boundary(name: work.field("name"), source: "", lines: [])))
    }
  }
}
