import Basics
import Mission

/// One row of a decide table: in a mission where `given` has happened, the command is refused for
/// this reason.
struct RefusalRow: Sendable, CustomStringConvertible {
  let reason: Refusal.Reason
  let command: @Sendable (inout SmallMission) -> Command

  init(_ reason: Refusal.Reason, _ command: @escaping @Sendable (inout SmallMission) -> Command) {
    (self.reason, self.command) = (reason, command)
  }

  var description: String { reason.rawValue }
}

/// What the rows are about, by short names.
extension SmallMission {
  static let nowhere = SiteID(number: 99)
  static let family = HouseholdID(number: 1)
  static let head = PersonID(number: 1)
  static let familysCase = CaseID(number: 1)
  static let convoy = MovementID(number: 1)
  static let morning = Instant(day, hour: 6)
  static let evening = Instant(day + 1, hour: 18)

  /// A ready family of three, booked on the first convoy.
  @discardableResult
  mutating func booked(_ size: Int = 3) -> [PersonID] {
    let household = readyHousehold(size)
    let movement = movement()
    carryOut(.book(movement, [BookingRequest(household)]))
    return state.members(of: household).map(\.id)
  }

  /// That convoy, confirmed and boarding.
  @discardableResult
  mutating func boarding(_ size: Int = 3) -> [PersonID] {
    let people = booked(size)
    carryOut(.confirm(Self.convoy))
    carryOut(.openBoarding(Self.convoy, at: Self.morning))
    return people
  }

  /// That convoy under way with everybody aboard.
  @discardableResult
  mutating func underWay(_ size: Int = 3) -> [PersonID] {
    let people = boarding(size)
    carryOut(.board(Self.convoy, people, at: Self.morning))
    carryOut(.depart(Self.convoy, at: Self.morning))
    return people
  }

  /// That convoy at its destination.
  @discardableResult
  mutating func arrived(_ size: Int = 3) -> [PersonID] {
    let people = underWay(size)
    carryOut(.arrive(Self.convoy, at: Self.evening))
    return people
  }
}
