import Basics
import HTML
import Mission

/// What else happens at a lane: a late family, a newborn, the departure.
struct LaneForms {
  let id: MovementID
  let row: Movement
  let page: Page
  let trouble: FormTrouble?

  func write(_ html: inout HTMLWriter) {
    guard row.status < .departed else { return }
    let concern = Concern.movement(id)
    html.element("div", .class("forms")) { html in
      if page.may(.planMovements, to: concern) { late(&html) }
      if page.may(.registerPeople, to: concern) { birth(&html) }
    }
    if row.status == .boarding && page.may(.reportRoad, to: concern) {
      page.form(&html, to: .boarding(.depart(id))) { html in
        html.element(
          "button", .type("submit"), .id("depart"), text: page.say(BoardingWord.depart))
      }
    }
  }

  private func late(_ html: inout HTMLWriter) {
    html.folded(page.say(BoardingWord.late), isOpen: trouble?.field == "late") { html in
      page.form(&html, to: .boarding(.late(id))) { html in
        html.field(
          Field(
            "late", page.say(MoveWord.familyNumber), hint: page.say(BoardingWord.lateHint),
            error: trouble.error(of: "late", page), value: trouble.typed("late"), width: 20))
        html.element("button", .type("submit"), text: page.say(MoveWord.bookNow))
      }
    }
  }

  private func birth(_ html: inout HTMLWriter) {
    let fields = ["mother", "given", "sex"]
    let isOpen = trouble.map { fields.contains($0.field) } ?? false
    html.folded(page.say(BoardingWord.birth), isOpen: isOpen) { html in
      page.form(&html, to: .boarding(.birth(id))) { html in
        html.field(
          Field(
            "mother", page.say(MoveWord.familyNumber), error: trouble.error(of: "mother", page),
            value: trouble.typed("mother"), width: 20))
        html.field(
          Field(
            "given", page.say(BoardingWord.givenName), error: trouble.error(of: "given", page),
            value: trouble.typed("given"), width: 20))
        html.field(
          Field(
            "last", page.say(BoardingWord.familyName), value: trouble.typed("last"),
            isRequired: false, width: 20))
        html.boxes(
          Field("sex", page.say(BoardingWord.sex), error: trouble.error(of: "sex", page)),
          of: [
            Choice("f", page.say(BoardingWord.girl), isChosen: trouble.typed("sex") == "f"),
            Choice("m", page.say(BoardingWord.boy), isChosen: trouble.typed("sex") == "m"),
          ], isOne: true)
        html.element("button", .type("submit"), text: page.say(BoardingWord.registerBirth))
      }
    }
  }
}
