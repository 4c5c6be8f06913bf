import Basics
import HTTP
import Mission
import Wire

/// What the lane's forms ask for.
enum LaneWork {
  private static func attempt(
    _ id: MovementID, _ work: Work, field: String = "", then next: BoardingRoute? = nil,
    _ body: () throws -> Void
  ) throws -> Response {
    try work.attempt(
      field, then: .boarding(next ?? .lane(id)),
      else: { try LanePage.show(id, $0, trouble: $1) }, body)
  }

  static func open(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work) { try work.dispatch(.openBoarding(id, at: work.visit.missionNow)) }
  }

  /// A card at the lane: everybody of the family who waits, or those ticked, or one person.
  static func board(_ id: MovementID, _ work: Work) throws -> Response {
    guard let code = ScannedCode(work.field("code")) else {
      return try answer(id, work, .unreadable)
    }
    if let other = code.movement, other != id {
      return try answer(id, work, .otherMovement(other))
    }
    let ticked = Set(work.visit.form.all("person").compactMap { PersonID($0) })
    let found = try work.read { state -> Party? in
      guard let row = state.movements[id] else { return nil }
      return Party(code, ticked, row)
    }
    guard let found else {
      let named = code.household?.description ?? code.person?.description ?? ""
      return try answer(id, work, .notHere(named))
    }
    do {
      let events = try work.dispatch(
        .board(id, found.waiting, at: work.visit.missionNow))
      if events.isEmpty {
        return try answer(
          id, work, .alreadyAboard(found.household, code.person), found.household)
      }
      return work.see(.boarding(.family(id, found.household)))
    } catch let refusal as Refusal where !refusal.reason.isAboutRights {
      return try answer(id, work, .refused(refusal), found.household)
    }
  }

  private struct Party {
    let household: HouseholdID
    let waiting: [PersonID]

    init?(_ code: ScannedCode, _ ticked: Set<PersonID>, _ row: Movement) {
      let household = code.person.map { row.place(of: $0)?.household } ?? code.household
      guard let household, code.household == nil || code.household == household,
        let booking = row.booking(of: household)
      else { return nil }
      self.household = household
      let asked = code.person.map { [$0] } ?? ticked
      waiting = booking.places.filter {
        $0.stage == .booked && (asked.isEmpty || asked.contains($0.person))
      }.map(\.person)
    }
  }

  private static func answer(
    _ id: MovementID, _ work: Work, _ outcome: LaneOutcome, _ family: HouseholdID? = nil
  ) throws -> Response {
    try work.member.show { page in
      if work.visit.isProgram, let row = page.state.movements[id], let code = outcome.code {
        throw Problem(
          status: outcome.status, code: code, detail: outcome.text(row, page), field: "code")
      }
      return try LanePage.show(id, page, family: family, outcome: outcome)
    }
  }

  static func noShow(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work) {
      let household: HouseholdID = try work.value("household", or: MoveWord.noFamily)
      try work.dispatch(.unbook(id, household, .noShow))
    }
  }

  static func callUp(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work) {
      let household: HouseholdID = try work.value("household", or: MoveWord.noFamily)
      try work.dispatch(.callUp(id, household))
    }
  }

  static func late(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "late") {
      let household: HouseholdID = try work.value("late", or: MoveWord.noFamily)
      try work.dispatch(.book(id, [BookingRequest(household)]))
    }
  }

  static func complete(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work) {
      let household: HouseholdID = try work.value("household", or: MoveWord.noFamily)
      try work.dispatch(.book(id, [BookingRequest(household)]))
    }
  }

  /// A child born on the way to the lane: registered, with a place by its family.
  static func birth(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "mother") {
      let household: HouseholdID = try work.value("mother", or: MoveWord.noFamily)
      let given = work.field("given")
      guard !given.isEmpty, given.utf8.count <= Limits.nameBytes,
        work.field("last").utf8.count <= Limits.nameBytes
      else { throw Mistyped(field: "given", word: BoardingWord.nameMissing) }
      guard ["f", "m"].contains(work.field("sex")) else {
        throw Mistyped(field: "sex", word: BoardingWord.sex)
      }
      let isGirl = work.field("sex") == "f"
      let today = try work.read { $0.date(at: work.visit.missionNow) }
      try work.dispatch(
        .registerBirth(
          household,
          NewPerson(
            relation: isGirl ? .daughter : .son, sex: isGirl ? .female : .male,
            details: PersonalDetails(
              names: [PersonName(given: given, family: work.field("last"))],
              birth: PartialDate(today))),
          on: today))
    }
  }

  static func depart(_ id: MovementID, _ work: Work) throws -> Response {
    try work.attempt(
      "depart", then: .road(.show(id)), else: { try LanePage.show(id, $0, trouble: $1) }
    ) {
      try work.dispatch(.depart(id, at: work.visit.missionNow))
    }
  }
}
