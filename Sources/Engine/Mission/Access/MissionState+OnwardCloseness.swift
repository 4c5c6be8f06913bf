import Basics

/// How near commands about flights, loans and classes are to an account's scope.
extension MissionState {
  func onwardCloseness(
    of command: Command, to scope: Scope, on today: CivilDate
  ) -> Policy.Closeness {
    func movement(_ id: MovementID) -> Policy.Closeness { closeness(of: id, to: scope, on: today) }
    func open(_ id: CaseID) -> Policy.Closeness { closeness(of: id, to: scope, on: today) }
    let nothing = closenessOfNothing(to: scope)
    switch command {
    case .planFlight(_, let corridor, _):
      guard let row = corridors[corridor] else { return nothing }
      return ([row.origin] + row.destinations).contains { covers(scope, $0) } ? .full : []
    case .approveFlight(let id, _), .ticketEscort(let id, _), .confirmArrival(let id, _, _, _):
      return movement(id)
    case .signLoan(let id, _, _, _, _): return open(id)
    case .chargeLoan(let id, _): return loans[id].map { open($0.of) } ?? nothing
    case .planClass(_, _, let sessions): return isOwn(sessions, scope) ? .full : []
    case .enrol(let id, _), .leaveClass(let id, _), .recordAttendance(let id, _, _, _, _),
      .assess(let id, _, _), .certify(let id, _, _), .cancelClass(let id):
      return classes[id].map { isOwn($0.sessions, scope) ? .full : [] } ?? nothing
    default: return .full
    }
  }

  /// Whether a class meets at one of the account's sites, or its trainer's account asks; one held
  /// at a distance is everybody's.
  private func isOwn(_ sessions: [OrientationClass.Session], _ scope: Scope) -> Bool {
    let rooms = sessions.compactMap(\.room?.site)
    return rooms.isEmpty || rooms.contains { covers(scope, $0) }
      || sessions.contains { scope.member == $0.trainer }
  }
}
