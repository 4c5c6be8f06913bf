import Basics
import HTML
import Mission

/// One family at the lane: who of it is aboard, who waits, who has no place yet.
struct LaneFamily {
  let id: MovementID
  let row: Movement
  let page: Page
  let seesNames: Bool

  func write(_ booking: Booking, _ html: inout HTMLWriter) {
    let canBoard = row.status == .boarding && page.may(.boardPeople, to: .movement(id))
    html.element("section", .class("party")) { html in
      html.element("h2") { html in
        page.code(&html, booking.household.description)
        if seesNames {
          html.text(" ")
          html.element("span", .ownDirection, text: page.headName(of: booking.household))
        }
      }
      let waits = booking.places.contains { $0.stage == .booked }
      if canBoard && waits {
        page.form(&html, to: .boarding(.board(id))) { html in
          html.hidden("code", booking.household.description)
          people(booking, &html, canBoard: true)
          html.element("button", .type("submit"), text: page.say(BoardingWord.boardChosen))
        }
      } else {
        people(booking, &html, canBoard: false)
      }
      if canBoard && booking.places.allSatisfy({ $0.stage == .booked }) {
        household(&html, .boarding(.noShow(id)), booking.household, .noShow, isDangerous: true)
      }
      unseated(booking, &html)
    }
  }

  private func people(_ booking: Booking, _ html: inout HTMLWriter, canBoard: Bool) {
    html.element("ul", .class("people")) { html in
      for place in booking.places {
        html.element("li") { html in
          if canBoard && place.stage == .booked {
            html.element("label", .class("box")) { html in
              html.empty(
                "input", .type("checkbox"), .name("person"), .value(place.person.description),
                Attribute("checked", nil))
              person(place, &html)
            }
          } else {
            html.element("div", .class("box")) { html in
              html.element(
                "span", .aria("aria-hidden", "true"), text: place.stage == .booked ? "○" : "✓")
              person(place, &html)
            }
          }
        }
      }
    }
  }

  private func person(_ place: Booking.Place, _ html: inout HTMLWriter) {
    html.element("span") { html in
      if seesNames {
        html.element("bdi", text: page.personName(place.person))
      } else {
        page.code(&html, place.person.description)
      }
      html.element("span", .class("hint"), text: " " + page.text(of: place))
    }
  }

  /// Members who came since the family was booked: a newborn mostly.
  private func unseated(_ booking: Booking, _ html: inout HTMLWriter) {
    let seated = Set(booking.places.map(\.person))
    let missing = page.state.members(of: booking.household).filter { !seated.contains($0.id) }
    if missing.isEmpty || row.status >= .departed { return }
    html.element("ul", .class("people wrong")) { html in
      for member in missing {
        html.element("li") { html in
          html.element("bdi", text: seesNames ? page.personName(member.id) : "\(member.id)")
          html.text(" – \(page.say(BoardingWord.noPlace))")
        }
      }
    }
    if page.may(.planMovements, to: .movement(id)) {
      household(&html, .boarding(.complete(id)), booking.household, .givePlaces)
    }
  }

  private func household(
    _ html: inout HTMLWriter, _ route: Route, _ household: HouseholdID, _ word: BoardingWord,
    isDangerous: Bool = false
  ) {
    page.form(&html, to: route) { html in
      html.hidden("household", household.description)
      html.element(
        "button", .type("submit"), .class(isDangerous ? "danger" : ""), text: page.say(word))
    }
  }
}

extension Page {
  func personName(_ id: PersonID) -> String {
    state.people[id]?.details?.names.first?.whole ?? id.description
  }

  /// `vehicle 2, seat 14`.
  func text(of place: Booking.Place) -> String {
    let word: BoardingWord =
      switch place.kind {
      case .seat, .lap: .place
      case .wheelchair: .wheelchairPlace
      case .stretcher: .stretcherPlace
      }
    return say(word, ["vehicle": String(place.vehicle), "seat": String(place.number)])
  }
}
