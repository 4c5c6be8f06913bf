import Application
import Basics
import Mission

/// One movement on the board.
struct BoardLine {
  let id: MovementID
  let movement: Movement
  /// People with a place who may not travel on the day, as their cases stand now.
  let notReady: Int
  /// What is next to be told to the receiving side; nil: nothing, or nobody asks.
  let notice: NoticeTask?
  /// The last day on which the receiving side may be told of it.
  let cutOff: CivilDate?
  let anomalies: [MovementAnomaly]

  var seats: Int {
    movement.flight?.seats.seats ?? movement.vehicles.reduce(0) { $0 + $1.capacity.seats }
  }
  var booked: Int { movement.booked.value }
  var free: Int { max(0, seats - booked) }
}

extension Page {
  /// The movements on the board that this account may see, the first to leave first: what leaves,
  /// is under way or arrives from yesterday until two weeks from now, and what is not as it should
  /// be, however old.
  var shownBoardLines: [BoardLine] {
    let now = visit.missionNow
    let notReady = outlook.notReady
    let tasks = Dictionary(
      state.noticeTasks(at: now).compactMap { task in movement(of: task).map { ($0, task) } },
      uniquingKeysWith: { first, _ in first })
    var lines: [BoardLine] = []
    state.movements.forEach { id, row in
      guard row.status < .closed, row.day < today + Outlook.days.value else { return }
      let anomalies = row.anomalies(at: now, offset: state.utcOffset)
      guard row.journey.last >= today - 1 || !anomalies.isEmpty,
        sees(.movements, of: .movement(id))
      else { return }
      lines.append(
        BoardLine(
          id: id, movement: row, notReady: notReady[id]?.value ?? 0, notice: tasks[id],
          cutOff: row.status < .departed ? cutOff(of: id, row, tasks[id]) : nil,
          anomalies: anomalies))
    }
    return lines.sorted { ($0.movement.day, $0.id) < ($1.movement.day, $1.id) }
  }

  var outlook: Outlook { visit.site.outlook.of(state) }

  /// The day by which the first notice that is still to be issued keeps its lead time.
  private func cutOff(of id: MovementID, _ row: Movement, _ task: NoticeTask?) -> CivilDate? {
    if case .issue(_, _, let by) = task { return by }
    if row.status >= .confirmed { return nil }
    return state.noticeStreams(of: row).compactMap { state.noticeIsDue(row, stream: $0) }.min()
  }
}

/// The people who cease to be ready after the same day.
struct LapseLine: Equatable {
  let last: CivilDate
  var people = 0
  /// Of them those with no place on a movement that leaves by then.
  var stranded = 0
}

extension Page {
  /// The families whose last day to travel is this one, within the next days.
  func lapsing(after last: CivilDate) -> Set<HouseholdID> {
    Set(outlook.lapses.filter { $0.last == last }.map(\.household))
  }

  /// Who ceases to be ready in the next days and waits, as far as this account works there; the
  /// soonest first.
  var lapseLines: [LapseLine] {
    if !sees(.figures) { return [] }
    var lines: [LapseLine] = []
    for lapse in outlook.lapses {
      if visitor.scope != .mission && closeness(of: .household(lapse.household)).isEmpty {
        continue
      }
      var line = LapseLine(last: lapse.last)
      for (_, person) in state.members(of: lapse.household) {
        let movement = person.movement.flatMap { state.movements[$0] }
        if movement.map({ $0.status >= .departed && $0.status < .cancelled }) == true { continue }
        line.people += 1
        let leaves = movement.map { (today...lapse.last).contains($0.day) } ?? false
        if !leaves { line.stranded += 1 }
      }
      if line.people == 0 { continue }
      if lines.last?.last == lapse.last {
        lines[lines.count - 1].people += line.people
        lines[lines.count - 1].stranded += line.stranded
      } else {
        lines.append(line)
      }
    }
    return lines
  }
}
