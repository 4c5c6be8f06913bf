import Application
import Basics
import HTML
import Mission

/// The families of a movement, drawn in their vehicles and listed to be moved.
struct MovementFamilies {
  private let id: MovementID
  private let row: Movement
  private let page: Page
  private let seesNames: Bool
  /// The bookings in the order of their vehicles; a family's number is its place in it, from 1.
  private let bookings: [Booking]

  init(_ id: MovementID, _ row: Movement, _ page: Page, _ seesNames: Bool) {
    (self.id, self.row, self.page, self.seesNames) = (id, row, page, seesNames)
    bookings = row.bookings.sorted {
      ($0.places.first?.vehicle ?? 0, $0.household) < ($1.places.first?.vehicle ?? 0, $1.household)
    }
  }

  private func name(_ household: HouseholdID) -> String {
    seesNames ? page.headName(of: household) : ""
  }

  func drawings(_ html: inout HTMLWriter) {
    html.element("div", .class("fleet")) { html in
      for (index, vehicle) in row.vehicles.enumerated() {
        let number = index + 1
        let title = page.say(MoveWord.drawing, ["number": String(number)])
        html.element("figure", Attribute("data-vehicle", String(number))) { html in
          html.element("figcaption") { html in
            html.text(title + " ")
            page.code(&html, page.state.vehicles[vehicle.vehicle]?.plate ?? "")
          }
          SeatPlan(
            title: title, capacity: vehicle.capacity,
            parties: bookings.enumerated().compactMap { ordinal, booking in
              let places = booking.places.filter { $0.vehicle == number }
              return places.isEmpty
                ? nil
                : .init(
                  household: booking.household, ordinal: ordinal + 1,
                  name: name(booking.household), places: places)
            }
          ).write(&html)
        }
      }
    }
  }

  /// The list; where the movement can be changed, one form to move or take off a family of it.
  func list(_ html: inout HTMLWriter, canChange: Bool, _ trouble: FormTrouble?) {
    if bookings.isEmpty {
      html.element("p", text: page.say(MoveWord.nobody))
      return
    }
    guard canChange else { return table(&html, canChange: false, trouble) }
    page.form(&html, to: .movements(.move(id))) { html in
      table(&html, canChange: true, trouble)
      html.element("p", .class("hint"), text: page.say(MoveWord.dragHint))
      html.element("div", .class("line")) { html in
        let typed = trouble.typed("target")
        html.choice(
          Field("target", page.say(MoveWord.target), error: trouble.error(of: "target", page)),
          of: targets.map { Choice($0.value, $0.label, isChosen: $0.value == typed) })
        html.element("button", .type("submit"), text: page.say(MoveWord.moveNow))
      }
    }
  }

  private var targets: [(value: String, label: String)] {
    let vehicles = row.vehicles.indices.map { index in
      (String(index + 1), page.say(MoveWord.vehicleNumber, ["number": String(index + 1)]))
    }
    let others = page.state.movementsBeside(id).prefix(50).compactMap { other in
      page.state.movements[other].map { row in
        (
          other.description,
          page.say(
            MoveWord.otherMovement,
            ["movement": other.description, "day": page.language.text(row.day)])
        )
      }
    }
    let off = [UnbookingReason.ownWish, .notReady].map { reason in
      (
        "off-\(reason.rawValue)",
        "\(page.say(MoveWord.takeOff)): \(page.say(CauseWord(reason)))"
      )
    }
    return vehicles + others + off
  }

  private func table(_ html: inout HTMLWriter, canChange: Bool, _ trouble: FormTrouble?) {
    if let error = trouble.error(of: "household", page) {
      html.element("p", .class("error"), .id("household"), text: error)
    }
    html.table(
      title: page.say(MoveWord.families), isTitleShown: true,
      columns: [.text(page.say(MoveWord.family))]
        + (seesNames ? [.text(page.say(MoveWord.head))] : [])
        + [
          .number(page.say(MovementWord.people)), .number(page.say(MovementWord.vehicle)),
          .number(page.say(MovementWord.baggage)), .text(page.say(MovementWord.status)),
        ]
    ) { html in
      for (index, booking) in bookings.enumerated() {
        line(booking, index + 1, &html, canChange, trouble.typed("household"))
      }
    }
  }

  private func line(
    _ booking: Booking, _ ordinal: Int, _ html: inout HTMLWriter, _ canChange: Bool,
    _ typed: String
  ) {
    let code = booking.household.description
    html.element(
      "tr", .id("family-\(code)"), Attribute("data-household", code).when(canChange),
      Attribute("draggable", "true").when(canChange)
    ) { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.element("label", .class("pick")) { html in
          if canChange {
            html.empty(
              "input", .type("radio"), .name("household"), .value(code),
              Attribute("checked", nil).when(code == typed))
          }
          html.element("b", .class("ordinal family-\(ordinal % 6)"), text: String(ordinal))
          page.code(&html, code)
        }
      }
      if seesNames { html.element("td", .ownDirection, text: name(booking.household)) }
      html.element("td", .class("number")) { $0.text(booking.places.count) }
      html.element("td", .class("number")) { html in
        html.text(
          Set(booking.places.map(\.vehicle)).sorted().map(String.init).joined(separator: ", "))
      }
      html.element("td", .class("number")) { $0.text(booking.baggage.value) }
      html.element("td") { $0.tag(standing(of: booking)) }
    }
  }

  private func standing(of booking: Booking) -> Tag {
    guard row.status < .departed else { return page.tag(row.status) }
    if booking.isAboard { return Tag(page.say(BoardingWord.aboard), "✓", .good) }
    let isReady = page.state.openCase(of: booking.household, row.programme).map {
      page.state.readiness(of: $0, on: row.day).allows(row.day)
    }
    return isReady == true
      ? Tag(page.say(MoveWord.ready), "○", .calm)
      : Tag(page.say(MovementWord.notReady), "!", .wrong)
  }
}
