import Basics
import Mission

/// One movement on the board.
struct BoardLine {
  let id: MovementID
  let movement: Movement
  let seats: Int
  let booked: Int
  /// People with a place who may not travel on the day, as their cases stand now.
  let notReady: Int

  var free: Int { max(0, seats - booked) }
}

extension MissionState {
  /// What leaves, is under way, or arrives from yesterday until two weeks from `today`, the first
  /// to leave first.
  func boardLines(on today: CivilDate) -> [BoardLine] {
    var lines: [BoardLine] = []
    movements.forEach { id, row in
      guard row.status < .closed, row.journey.last >= today - 1, row.day <= today + 14 else {
        return
      }
      lines.append(
        BoardLine(
          id: id, movement: row,
          seats: row.vehicles.reduce(0) { $0 + $1.capacity.seats },
          booked: row.booked.value, notReady: notReady(on: row)))
    }
    return lines.sorted { ($0.movement.day, $0.id) < ($1.movement.day, $1.id) }
  }

  private func notReady(on movement: Movement) -> Int {
    guard movement.status < .departed else { return 0 }
    return movement.bookings.reduce(0) { count, booking in
      let isReady = (households[booking.household]?.cases ?? []).contains { id in
        cases[id]?.programme == movement.programme
          && readiness(of: id, on: movement.day).allows(movement.day)
      }
      return isReady ? count : count + booking.places.count
    }
  }
}
