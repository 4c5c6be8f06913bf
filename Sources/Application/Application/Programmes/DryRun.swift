public import Basics
public import Mission

/// Whom a new version of a programme would make unready, before anybody adopts it.
public struct DryRun: Sendable {
  public struct Change: Equatable, Sendable {
    public let id: CaseID
    public let before: Readiness
    public let after: Readiness
    /// The movement the household is booked on, which would be broken.
    public let movement: MovementID?
  }

  /// Open cases that may travel on the day now and could not with the new version, by identifier.
  public let unready: [Change]
  /// Open cases that could travel with the new version and may not now.
  public let ready: [Change]
  /// Open cases under the programme.
  public let cases: Int

  /// Compares every open case on a day, and booked ones on the days of their journey.
  ///
  /// - Throws: `Refusal` when the version could not be adopted.
  public init(
    _ versions: [Programme], on date: CivilDate, state: MissionState, context: Context
  ) throws(Refusal) {
    var draft = Draft(state: state, context: context)
    for version in versions { try draft.carryOut(.adopt(version)) }
    let after = draft.state
    let codes = Set(versions.map(\.code))
    var (lost, won): ([Change], [Change]) = ([], [])
    var count = 0
    state.cases.forEach { id, row in
      guard row.isOpen, let code = state.programmes[row.programme]?.first?.code,
        codes.contains(code)
      else { return }
      count += 1
      let movement = state.members(of: row.household).lazy.compactMap(\.person.movement).first
      let days = movement.flatMap { state.movements[$0]?.journey } ?? DateSpan(date, date)!
      let change = Change(
        id: id, before: state.readiness(of: id, on: days.first),
        after: after.readiness(of: id, on: days.first), movement: movement)
      switch (change.before.allows(days), change.after.allows(days)) {
      case (true, false): lost.append(change)
      case (false, true): won.append(change)
      default: break
      }
    }
    (unready, ready, cases) = (lost, won, count)
  }
}
