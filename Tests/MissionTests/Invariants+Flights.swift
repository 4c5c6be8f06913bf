import Basics
import Mission

/// What no sequence of commands may do to flights: seats, households whole, days of arrival.
func brokenFlight(_ state: MissionState) -> String? {
  var broken: String?
  state.movements.forEach { id, row in
    guard row.status != .cancelled, let flight = row.flight else { return }
    let places = row.bookings.flatMap(\.places)
    for kind in PlaceKind.allCases
    where places.count(where: { $0.kind == kind }) > flight.seats[kind] {
      broken = broken ?? "\(id) has more \(kind) places than it holds"
    }
    if flight.escorts.count > flight.seats.escorts { broken = broken ?? "\(id) has no escort seat" }
    guard let last = flight.legs.last else { return }
    for booking in row.bookings where row.status < .departed {
      guard let open = state.openCase(of: booking.household, row.programme) else { continue }
      let closure = try? state.arrivalClosure(
        of: open, at: last.arrives, port: last.to, approvals: flight.approvals)
      if closure?.weekdays.isEmpty == false {
        broken = broken ?? "\(booking.household) would arrive on a closed day"
      }
    }
  }
  return broken
}
