import Application
import Basics
import Mission

/// The road: every movement confirmed the day before, boarded in the morning, counted at each
/// crossing, handed over on the last evening.
extension DemoSeason {
  private enum Step {
    case confirm, openBoarding, board, depart
    case pass(SiteID)
    case arrive, handOver
  }

  /// Lives whatever befalls movements before `end` and was not lived yet.
  func live(until end: Instant) throws {
    var due: [(at: Instant, id: MovementID, order: Int, step: Step)] = []
    for id in desk.state.movements.ids {
      guard let row = desk.state.movements[id], row.flight == nil,
        row.status != .closed && row.status != .cancelled
      else { continue }
      for (order, step) in steps(of: row).enumerated() where step.at < end {
        due.append((step.at, id, order, step.step))
      }
    }
    for (at, id, _, step) in due.sorted(by: { ($0.at, $0.id, $0.order) < ($1.at, $1.id, $1.order) })
    {
      try live(step, of: id, at: at)
    }
  }

  private func steps(of row: Movement) -> [(at: Instant, step: Step)] {
    let crossings = row.stages.enumerated().flatMap { offset, stage in
      stage.crossings.map { (at: moment(row.day + offset, hour: 11), step: Step.pass($0)) }
    }
    return [
      (moment(row.day - 1, hour: 15), .confirm), (moment(row.day, hour: 5), .openBoarding),
      (moment(row.day, hour: 6), .board), (moment(row.day, hour: 7), .depart),
    ] + crossings + [
      (moment(row.journey.last, hour: 16), .arrive),
      (moment(row.journey.last, hour: 17), .handOver),
    ]
  }

  /// A step that was lived before leaves everything as it is.
  private func live(_ step: Step, of id: MovementID, at: Instant) throws {
    guard let row = desk.state.movements[id] else { return }
    switch (step, row.status) {
    case (.confirm, .planned): try desk.carryOut([.confirm(id)], at: at)
    case (.openBoarding, .confirmed): try desk.carryOut([.openBoarding(id, at: at)], at: at)
    case (.board, .boarding): try board(id, row, at)
    case (.depart, .boarding): try desk.carryOut([.depart(id, at: at)], at: at)
    case (.pass(let crossing), .departed)
    where !row.passages.contains { $0.site == crossing }:
      try desk.carryOut([.recordPassage(id, crossing, at: at, counted: row.aboard)], at: at)
    case (.arrive, .departed): try desk.carryOut([.arrive(id, at: at)], at: at)
    case (.handOver, .arrived): try handOver(id, row, at)
    default: break
    }
  }

  /// One household in twenty does not come; the others of a linked group stay with it.
  /// Source of the share: 393 of 413 booked families came, UNHCR Pakistan (2019).
  private func board(_ id: MovementID, _ row: Movement, _ at: Instant) throws {
    let missing = row.bookings.filter {
      ($0.household.number + id.number) % 20 == 7 && !$0.isAboard
    }
    for booking in missing where desk.state.movements[id]?.booking(of: booking.household) != nil {
      try desk.carryOut([.unbook(id, booking.household, .noShow)], at: at)
    }
    let left = desk.state.movements[id]?.bookings ?? []
    if left.isEmpty { return try desk.carryOut([.cancel(id, .other)], at: at) }
    let people = left.flatMap(\.places).filter { $0.stage == .booked }.map(\.person)
    if !people.isEmpty { try desk.carryOut([.board(id, people, at: at)], at: at) }
  }

  /// Each district's own committee accepts its people; the first one those of a district without.
  private func handOver(_ id: MovementID, _ row: Movement, _ at: Instant) throws {
    var commands: [Command] = []
    var byPartner: [StaffID: [PersonID]] = [:]
    for booking in row.bookings {
      guard let partner = partner(for: booking.household) else { continue }
      byPartner[partner, default: []] += booking.places.filter { $0.stage == .arrived }.map(
        \.person)
    }
    for (partner, people) in byPartner.sorted(by: { $0.key < $1.key }) where !people.isEmpty {
      commands.append(.handOver(id, people, to: partner, at: at))
    }
    try desk.carryOut(commands + [.close(id, at: at)], at: at)
  }

  private func partner(for household: HouseholdID) -> StaffID? {
    guard let home = desk.state.households[household]?.destination else { return nil }
    return desk.state.staff.first { $0.role == .partner && $0.site == home }?.id
      ?? desk.state.staff.first { $0.role == .partner }?.id
  }
}
