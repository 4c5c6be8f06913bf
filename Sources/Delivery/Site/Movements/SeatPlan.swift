import Basics
import HTML
import Mission

/// One vehicle seen from above: each family in one colour and with one number, its seats one step
/// of the tab key.
struct SeatPlan {
  struct Party {
    let household: HouseholdID
    /// As it stands beside the drawing.
    let ordinal: Int
    let name: String
    let places: [Booking.Place]
  }

  let title: String
  let capacity: Capacity
  let parties: [Party]

  private static let side = 26
  private static let aisle = 12
  private static let inRow = 4

  private var rows: Int { max(1, (capacity.seats + Self.inRow - 1) / Self.inRow) }
  private var specials: Int { max(capacity.wheelchairs, capacity.stretchers) }
  private var height: Int { Self.inRow * Self.side + Self.aisle }
  private var width: Int { (rows + 2 * specials) * Self.side + Self.side }

  func write(_ html: inout HTMLWriter) {
    html.element(
      "svg", .class("seats"), Attribute("viewBox", "0 0 \(width) \(height + 8)"),
      Attribute("width", String(width)), Attribute("role", "group"), .aria("aria-label", title)
    ) { html in
      html.element(
        "path", .class("body"),
        Attribute("d", "M1 1H\(width - 10)a9 9 0 0 1 9 9V\(height - 3)a9 9 0 0 1-9 9H1z"), text: "")
      for party in parties { write(party, &html) }
      for kind in PlaceKind.allCases {
        let taken = Set(parties.flatMap(\.places).filter { $0.kind == kind }.map(\.number))
        for number in 1...max(1, capacity[kind])
        where number <= capacity[kind] && !taken.contains(number) {
          square(kind, number, "free", kind == .seat ? "" : " ", &html)
        }
      }
    }
  }

  private func write(_ party: Party, _ html: inout HTMLWriter) {
    html.element(
      "a", .href("#family-\(party.household)"),
      .aria("aria-label", "\(party.ordinal): \(party.name) (\(party.places.count))")
    ) { html in
      html.element("title", text: "\(party.household) \(party.name)")
      for place in party.places {
        square(
          place.kind, place.number, "family-\(party.ordinal % 6)", String(party.ordinal), &html)
      }
    }
  }

  private func square(
    _ kind: PlaceKind, _ number: Int, _ name: String, _ text: String, _ html: inout HTMLWriter
  ) {
    let (x, y, length) = corner(kind, number)
    html.element(
      "rect", .class(name), Attribute("x", String(x)), Attribute("y", String(y)),
      Attribute("width", String(length)), Attribute("height", String(Self.side - 4)),
      Attribute("rx", "4"), text: "")
    if text.isEmpty { return }
    html.element(
      "text", Attribute("x", String(x + length / 2)), Attribute("y", String(y + 16)),
      text: kind == .seat ? text : "\(kind == .wheelchair ? "♿" : "⛑") \(text)")
  }

  /// Seats in rows of two and two from the front; wheelchairs and stretchers at the back.
  private func corner(_ kind: PlaceKind, _ number: Int) -> (x: Int, y: Int, length: Int) {
    let index = number - 1
    let front = width - Self.side
    switch kind {
    // Infants sit on laps by air only, where no seat is drawn.
    case .seat, .lap:
      let lane = index % Self.inRow
      return (
        front - (index / Self.inRow + 1) * Self.side + 4,
        lane * Self.side + (lane >= 2 ? Self.aisle : 0) + 5, Self.side - 4
      )
    case .wheelchair: return (4 + index * 2 * Self.side, 5, 2 * Self.side - 4)
    case .stretcher:
      return (4 + index * 2 * Self.side, 2 * Self.side + Self.aisle + 5, 2 * Self.side - 4)
    }
  }
}
