import Application
import Documents
import HTML
import HTTP
import Mission
import QRCodes
import Wire

/// Enrols the second factor: a code to scan, one to type it by, and the sheet of one-time codes to
/// print.
enum SecondFactorPage {
  static func show(_ entrant: Entrant, wrong: Bool = false) -> Response {
    let (visit, site) = (entrant.visit, entrant.visit.site)
    let gatehouse = entrant.gatehouse
    let hasOne = gatehouse.accounts[entrant.account]?.hasSecondFactor == true
    if hasOne && !wrong && visit.request.query["new"] == nil { return showEnrolled(visit) }
    guard let enrolment = site.gate.beginEnrolment(entrant.token, on: gatehouse, at: visit.now)
    else { return entrant.proveAgain(then: .entrant(.secondFactor)) }
    let error = wrong ? visit.say(AccountWord.codeWrong) : nil
    return visit.html(
      visit.say(AccountWord.secondFactor), status: wrong ? 422 : 200
    ) { html in
      html.errorSummary(
        title: visit.say(FrameWord.problem), error.map { [("code", $0)] } ?? [])
      html.element("p", text: visit.say(AccountWord.scan))
      if let matrix = QRCode.matrix(enrolment.uri) {
        html.squares(matrix, title: visit.say(AccountWord.scan))
      }
      html.element("p") { html in
        html.text(visit.say(AccountWord.orType) + " ")
        html.element(
          "code", .id("typed"), Attribute("dir", "ltr"), text: enrolment.typed)
      }
      html.element("h2", text: visit.say(AccountWord.sheet))
      html.element("p", text: visit.say(AccountWord.sheetHint))
      html.element("ol", .class("sheet"), Attribute("dir", "ltr")) { html in
        for code in enrolment.recoveryCodes { html.element("li", text: code) }
      }
      visit.form(&html, to: .entrant(.enrolSecondFactor)) { html in
        html.field(
          Field(
            "code", visit.say(AccountWord.sixDigits), error: error, kind: .digits,
            autocomplete: "one-time-code", width: 8))
        html.element("button", .type("submit"), text: visit.say(AccountWord.enrol))
      }
    }
  }

  private static func showEnrolled(_ visit: Visit) -> Response {
    visit.html(visit.say(AccountWord.secondFactor)) { html in
      html.element("p", text: visit.say(AccountWord.isEnrolled))
      html.element("p") { html in
        html.element(
          "a", .href(EntrantRoute.secondFactor.path + "?new=1"),
          text: visit.say(AccountWord.another))
      }
    }
  }

  static func enrol(_ entrant: Entrant) throws -> Response {
    let typed = (entrant.visit.form["code"] ?? "").filter(\.isNumber)
    guard
      let command = entrant.visit.site.gate.finishEnrolment(
        entrant.token, code: typed, at: entrant.visit.now)
    else { return show(entrant, wrong: true) }
    return try entrant.settle(command, then: .board(.show))
  }
}

extension HTMLWriter {
  /// A QR code as a picture that prints sharply.
  mutating func squares(_ matrix: ModuleMatrix, title: String) {
    let size = String(matrix.side + 8)
    element(
      "svg", .class("squares"), Attribute("viewBox", "0 0 \(size) \(size)"),
      Attribute("role", "img"), .aria("aria-label", title)
    ) { html in
      html.element(
        "rect", Attribute("width", size), Attribute("height", size), Attribute("fill", "#fff"),
        text: "")
      var path = ""
      for row in 0..<matrix.side {
        for column in 0..<matrix.side where matrix[row, column] {
          path += "M\(column + 4) \(row + 4)h1v1h-1z"
        }
      }
      html.element("path", Attribute("d", path), Attribute("fill", "#000"), text: "")
    }
  }
}
