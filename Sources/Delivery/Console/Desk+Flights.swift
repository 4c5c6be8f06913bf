import Application
import Basics
import Carriers
import Mission
import Wire

extension Desk {
  /// The people of a movement in the columns from which carriers' lists are written.
  func carrierTable(of row: Movement) -> TextTable {
    let columns = [
      "family", "given", "father", "sex", "born", "kind", "paper", "reference", "seat",
      "baggage_kg",
    ]
    var rows = [columns]
    for booking in row.bookings {
      for (index, place) in booking.places.enumerated() where place.stage != .disembarked {
        let person = state.people[place.person]
        let names = person?.details?.names ?? []
        // A Latin spelling that somebody entered is likelier the passport's than a transliteration.
        let name = names.first { $0.whole.utf8.allSatisfy { $0 < 128 } } ?? names.first
        let paper = person?.details?.documents.first
        let sex: [Sex: String] = [.female: "F", .male: "M"]
        rows.append([
          name?.family ?? "", name?.given ?? "", name?.father ?? "",
          person.flatMap { sex[$0.sex] } ?? "", person?.details?.birth?.description ?? "",
          paper == nil ? "" : "P", paper?.number ?? "", place.person.description,
          "\(place.number)", index == 0 ? booking.baggage.description : "",
        ])
      }
    }
    return TextTable(rows: rows)
  }

  /// The leg of a flight as its carrier's list names it.
  func carrierFlight(_ leg: Flight.Leg) throws(UsageError) -> PAXLST.Flight {
    func minute(_ time: WallTime) -> LocalMinute? { LocalMinute(time.date, minute: time.minute) }
    guard let departs = minute(leg.departs), let arrives = minute(leg.arrives) else {
      throw UsageError("Flight \(leg.number) has a time that cannot be sent.")
    }
    return PAXLST.Flight(
      number: leg.number, carrier: String(leg.number.prefix(2)), from: code(leg.from),
      departs: departs, to: code(leg.to), arrives: arrives)
  }
}
