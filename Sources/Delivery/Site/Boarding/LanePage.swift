import Basics
import HTML
import HTTP
import Mission

/// The boarding lane: one field for a scanner, a camera or a thumb, and what it answers.
enum LanePage {
  static func show(
    _ id: MovementID, _ page: Page, family: HouseholdID? = nil, outcome: LaneOutcome? = nil,
    trouble: FormTrouble? = nil
  ) throws -> Response {
    guard let row = page.state.movements[id] else { throw SiteFault.notFound }
    // A family that was taken off since, for example because it did not come.
    let booking = family.flatMap { row.booking(of: $0) }
    if family != nil && booking == nil && outcome == nil && trouble == nil {
      throw SiteFault.notFound
    }
    let seesNames = page.sees(.names, of: .movement(id))
    page.note(
      households: row.standby + (booking.map { [$0.household] } ?? []), movement: id,
      fields: seesNames ? [.boarding, .names] : [.boarding])
    let shown = outcome ?? booking.flatMap { standing(of: $0) }
    let title = "\(page.say(BoardingWord.lane)) \(id)"
    let status = outcome?.status ?? trouble?.status ?? 200
    return page.html(title, status: status, isLive: true) { html in
      trouble.summary(page, &html)
      html.element("div", .class("lane")) { html in
        html.element("div", Attribute("data-part", "counts")) { html in
          LaneCounts(id: id, row: row, page: page).write(&html)
        }
        shown?.write(row, page, &html)
        entry(id, row, page, &html)
        if let booking {
          LaneFamily(id: id, row: row, page: page, seesNames: seesNames).write(booking, &html)
        }
        html.element("div", Attribute("data-part", "waiting")) { html in
          LaneLists(id: id, row: row, page: page, seesNames: seesNames).write(&html)
        }
        LaneForms(id: id, row: row, page: page, trouble: trouble).write(&html)
      }
    }
  }

  /// What there is to say of a family that was just called up.
  private static func standing(of booking: Booking) -> LaneOutcome? {
    let waiting = booking.places.count { $0.stage == .booked }
    if waiting == 0 { return .welcome(booking.household) }
    return waiting < booking.places.count ? .someWait(booking.household) : nil
  }

  private static func entry(
    _ id: MovementID, _ row: Movement, _ page: Page, _ html: inout HTMLWriter
  ) {
    let concern = Concern.movement(id)
    switch row.status {
    case .boarding:
      guard page.may(.boardPeople, to: concern) else { return }
      page.form(&html, to: .boarding(.board(id))) { html in
        html.element("label", .for("code"), text: page.say(BoardingWord.scan))
        html.element("div", .class("line")) { html in
          html.empty(
            "input", .type("text"), .id("code"), .name("code"), Attribute("autocomplete", "off"),
            Attribute("autocapitalize", "characters"), Attribute("spellcheck", "false"),
            Attribute("dir", "ltr"), Attribute("required", nil), Attribute("autofocus", nil),
            .aria("aria-describedby", "code-hint"))
          html.element("button", .type("submit"), text: page.say(BoardingWord.board))
          html.element(
            "button", .type("button"), .id("camera"), .hidden,
            text: page.say(BoardingWord.camera))
          html.element(
            "button", .type("button"), .id("full-screen"), .hidden,
            text: page.say(BoardingWord.fullScreen))
        }
        html.element(
          "p", .class("hint"), .id("code-hint"),
          text: page.say(
            BoardingWord.scanHint, ["example": HouseholdID(number: 231).description]))
      }
    case .confirmed:
      html.element(
        "p",
        text: page.say(BoardingWord.opensOnDay, ["day": page.language.text(row.day)]))
      if page.may(.boardPeople, to: concern) {
        page.button(&html, to: .boarding(.open(id)), BoardingWord.open)
      }
    case .planned:
      html.element(
        "p",
        text: page.say(BoardingWord.opensOnDay, ["day": page.language.text(row.day)]))
    case .departed, .arrived, .closed:
      html.element("p", text: page.say(BoardingWord.left))
    case .cancelled: html.element("p") { $0.tag(page.tag(row.status)) }
    }
  }
}

/// How many are aboard, always in sight.
struct LaneCounts {
  let id: MovementID
  let row: Movement
  let page: Page

  func write(_ html: inout HTMLWriter) {
    html.element("p", .class("day")) { html in
      // The lane hides the ways of other pages: this one leads back.
      html.element("bdi", .class("code")) {
        page.link(&$0, to: .movements(.show(id)), id.description)
      }
      html.text(" · ")
      page.headline(&html, of: row)
    }
    let all = row.booked.value
    let waiting = row.count(.booked).value
    html.element("p", .class("counts")) { html in
      count(all - waiting, BoardingWord.aboard, &html)
      html.element(
        "span", .class("hint"), text: page.say(BoardingWord.ofPeople, ["all": String(all)]))
      count(waiting, BoardingWord.waiting, &html)
      count(row.bookings.count { !$0.isAboard }, BoardingWord.waitingFamilies, &html)
    }
    html.element("p", .class("counts small")) { html in
      for number in row.vehicles.indices.map({ $0 + 1 }) {
        let places = row.bookings.flatMap(\.places).filter { $0.vehicle == number }
        html.element("span") { html in
          html.text(page.say(MoveWord.vehicleNumber, ["number": String(number)]) + " ")
          html.element(
            "bdi", .class("code"),
            text: "\(places.count { $0.stage != .booked })/\(places.count)")
        }
      }
    }
  }

  private func count(_ number: Int, _ word: BoardingWord, _ html: inout HTMLWriter) {
    html.element("span") { html in
      html.element("b", text: String(number))
      html.text(" " + page.say(word))
    }
  }
}
