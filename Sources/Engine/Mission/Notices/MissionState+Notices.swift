public import Basics

/// Something to do about a notice.
public enum NoticeTask: Equatable, Sendable {
  /// Nobody was told of these people yet; `by` is the last day of the lead time, if there is one.
  case issue(MovementID, stream: String, by: CivilDate?)
  /// The people or the day are no longer those it tells of.
  case amend(NoticeID)
  /// Nobody of it will arrive.
  case cancel(NoticeID)
  /// It was issued and not sent.
  case send(NoticeID)
  /// It was sent, and not acknowledged in time.
  case sendAgain(NoticeID)
}

extension MissionState {
  /// The newest notice of each chain about a movement, by stream; cancelled chains are left out.
  public func noticesInForce(of movement: MovementID) -> [(id: NoticeID, notice: Notice)] {
    (newestNotices()[movement] ?? []).filter { $0.notice.kind != .cancellation }
  }

  /// The newest notice about each movement and stream, by stream.
  private func newestNotices() -> [MovementID: [(id: NoticeID, notice: Notice)]] {
    var newest: [MovementID: [(id: NoticeID, notice: Notice)]] = [:]
    notices.forEach { id, notice in
      var known = newest[notice.movement] ?? []
      // Of a cancelled chain and the one begun after it, the later issued speaks.
      if let place = known.firstIndex(where: { $0.notice.stream == notice.stream }) {
        let other = known[place].notice
        if (other.issuedAt, other.version) <= (notice.issuedAt, notice.version) {
          known[place] = (id, notice)
        }
      } else {
        known.append((id, notice))
      }
      newest[notice.movement] = known
    }
    return newest.mapValues { $0.sorted { $0.notice.stream < $1.notice.stream } }
  }

  /// Every notice of the chain that one belongs to, by version.
  public func chain(of id: NoticeID) -> [(id: NoticeID, notice: Notice)] {
    let original = notices[id]?.original ?? id
    var chain: [(id: NoticeID, notice: Notice)] = []
    notices.forEach { other, notice in
      if other == original || notice.original == original { chain.append((other, notice)) }
    }
    return chain.sorted { ($0.notice.version, $0.id) < ($1.notice.version, $1.id) }
  }

  /// The rule of a movement's programme, as it is in force on the day of arrival.
  func noticeRule(of row: Movement) -> NoticeRule? {
    programme(row.programme, on: row.journey.last)?.rules.notice
  }

  /// The streams that a movement has notices for: those with one of their own, then the empty one
  /// for everybody else.
  public func noticeStreams(of row: Movement) -> [String] {
    (noticeRule(of: row)?.separate.sorted() ?? []) + [""]
  }

  /// Whom a notice about a movement and a stream tells of today, by identifier.
  ///
  /// Somebody of several streams stands in the notice of the first of them alone.
  public func toldOf(_ row: Movement, stream: String) -> [PersonID] {
    let separate = noticeRule(of: row)?.separate.sorted() ?? []
    return row.bookings.filter { booking in
      let streams = streams(of: booking.household, under: row.programme)
      return (separate.first { streams.contains($0) } ?? "") == stream
    }
    .flatMap(\.places).filter { $0.stage != .disembarked }.map(\.person).sorted()
  }

  private func streams(
    of household: HouseholdID, under programme: ProgrammeID
  ) -> [String] {
    openCase(of: household, programme).flatMap { cases[$0]?.streams } ?? []
  }

  /// The last day on which a notice keeps the lead time; nil where none is asked for.
  ///
  /// Those of an exempt stream are not bound by it; one who is bound binds the notice.
  public func noticeIsDue(_ row: Movement, stream: String) -> CivilDate? {
    guard let rule = noticeRule(of: row), let lead = rule.lead,
      let calendar = calendars.first(where: { $0.code == rule.calendar })?.row
    else { return nil }
    let isBound = toldOf(row, stream: stream).contains { id in
      guard let person = people[id] else { return true }
      return streams(of: person.household, under: row.programme)
        .allSatisfy { !rule.exempt.contains($0) }
    }
    return isBound ? calendar.day(lead, workingDaysBefore: row.journey.last) : nil
  }

  /// What is to be done about notices, movement by movement; the programmes that ask for none have
  /// none.
  public func noticeTasks(at now: Instant) -> [NoticeTask] {
    var tasks: [NoticeTask] = []
    let newest = newestNotices()
    movements.forEach { id, row in
      let inForce = (newest[id] ?? []).filter { $0.notice.kind != .cancellation }
      guard row.status < .arrived else {
        if row.status == .cancelled { tasks += inForce.map { .cancel($0.id) } }
        return
      }
      guard row.status >= .confirmed, noticeRule(of: row) != nil else { return }
      for stream in noticeStreams(of: row) {
        let told = toldOf(row, stream: stream)
        if let (notice, content) = inForce.first(where: { $0.notice.stream == stream }) {
          tasks += task(notice, content, told, row, at: now).map { [$0] } ?? []
        } else if !told.isEmpty {
          tasks.append(.issue(id, stream: stream, by: noticeIsDue(row, stream: stream)))
        }
      }
    }
    return tasks + cancellationsToSend(at: now)
  }

  private func task(
    _ id: NoticeID, _ notice: Notice, _ told: [PersonID], _ row: Movement, at now: Instant
  ) -> NoticeTask? {
    if told.isEmpty { return .cancel(id) }
    if told != notice.people || row.journey.last != notice.arrives { return .amend(id) }
    return delivery(id, notice, row, at: now)
  }

  /// Cancellations are told like everything else.
  private func cancellationsToSend(at now: Instant) -> [NoticeTask] {
    var tasks: [NoticeTask] = []
    notices.forEach { id, notice in
      guard notice.kind == .cancellation, let row = movements[notice.movement] else { return }
      tasks += delivery(id, notice, row, at: now).map { [$0] } ?? []
    }
    return tasks
  }

  private func delivery(
    _ id: NoticeID, _ notice: Notice, _ row: Movement, at now: Instant
  ) -> NoticeTask? {
    if notice.acknowledgement != nil { return nil }
    guard let last = notice.sent.last else { return .send(id) }
    guard let rule = noticeRule(of: row), let days = rule.acknowledgedWithin,
      let calendar = calendars.first(where: { $0.code == rule.calendar })?.row
    else { return nil }
    let due = calendar.day(days, workingDaysAfter: date(at: last))
    return date(at: now) > due ? .sendAgain(id) : nil
  }
}
