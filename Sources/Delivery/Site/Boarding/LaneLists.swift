import Basics
import HTML
import Mission

/// Who still waits, with a button a thumb can hit, and who stands by for their places.
struct LaneLists {
  let id: MovementID
  let row: Movement
  let page: Page
  let seesNames: Bool

  func write(_ html: inout HTMLWriter) {
    guard row.status == .boarding || row.status == .confirmed else { return }
    let isOpen = row.status == .boarding && page.may(.boardPeople, to: .movement(id))
    html.element("h2", text: page.say(BoardingWord.whoWaits))
    let waiting = row.bookings.filter { !$0.isAboard }
    if waiting.isEmpty {
      html.element("p", .class("good"), text: page.say(BoardingWord.everybodyAboard))
    } else {
      html.element("ul", .class("queue")) { html in
        for booking in waiting {
          line(
            booking.household, booking.places.count { $0.stage == .booked },
            isOpen ? .board(id) : nil, .board, "code", &html)
        }
      }
    }
    if row.standby.isEmpty { return }
    html.element("h2", text: page.say(BoardingWord.standby))
    html.element("ol", .class("queue")) { html in
      for household in row.standby {
        line(
          household, page.state.members(of: household).count, isOpen ? .callUp(id) : nil, .callUp,
          "household", &html)
      }
    }
  }

  private func line(
    _ household: HouseholdID, _ count: Int, _ route: BoardingRoute?, _ word: BoardingWord,
    _ field: String, _ html: inout HTMLWriter
  ) {
    html.element("li") { html in
      html.element("div") { html in
        if row.booking(of: household) != nil {
          html.element("bdi", .class("code")) { html in
            page.link(
              &html, to: .boarding(.family(id, household)), household.description)
          }
        } else {
          page.code(&html, household.description)
        }
        if seesNames {
          html.text(" ")
          html.element("span", .ownDirection, text: page.headName(of: household))
        }
        html.element("span", .class("hint"), text: " × \(count)")
      }
      if let route {
        page.form(&html, to: .boarding(route)) { html in
          html.hidden(field, household.description)
          html.element("button", .type("submit"), text: page.say(word))
        }
      }
    }
  }
}
