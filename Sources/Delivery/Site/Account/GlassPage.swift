import HTML
import HTTP
import Mission
import Wire

/// Breaks the glass: half an hour of sight in an emergency, with a reason, on record.
enum GlassPage {
  static func show(_ page: Page, wrong: String? = nil) -> Response {
    if !page.visitor.isFresh { return page.confirmFirst() }
    return page.html(
      page.say(AccountWord.emergency), status: wrong == nil ? 200 : 422
    ) { html in
      html.errorSummary(title: page.say(FrameWord.problem), wrong.map { [("reason", $0)] } ?? [])
      html.element("p", text: page.say(AccountWord.emergencyWhat))
      page.form(&html, to: .account(.breakGlass)) { html in
        html.field(
          Field(
            "reason", page.say(AccountWord.reason), hint: page.say(AccountWord.reasonHint),
            error: wrong, value: page.visit.form["reason"] ?? "", kind: .area(rows: 3)))
        html.element(
          "button", .type("submit"), .class("danger"), text: page.say(AccountWord.breakGlass))
      }
    }
  }

  static func `break`(_ work: Work) throws -> Response {
    do {
      try work.dispatch(.breakGlass(reason: work.field("reason")))
      return work.see(.board(.show))
    } catch let refusal as Refusal where refusal.reason == .glassReasonMissing {
      return try work.member.show { show($0, wrong: refusal.text(in: $0.language)) }
    }
  }
}

extension Page {
  /// To the password, and back to this page.
  func confirmFirst() -> Response {
    let path = visit.match?.route.path ?? Route.board(.show).path
    return .see("\(AccountRoute.confirm.path)?next=\(path)")
  }
}
