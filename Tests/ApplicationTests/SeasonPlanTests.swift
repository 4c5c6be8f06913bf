import Application
import Basics
import Documents
import Mission
import Planning
import Testing

@Suite struct SeasonPlanTests {
  private static let practice: @Sendable (inout Practice) -> Void = { practice in
    practice.reserveSeatPercent = 10
    practice.standbyPercent = 10
    practice.leaderAbove = 3
    practice.personsPerMedic = 2
  }

  @Test func `an accepted draft becomes movements that keep the practice, with its record`() throws
  {
    let room = try GuardedMission()
    try room.makeSeason(families: 14, Self.practice)
    try room.register(3, needing: .medicalEscort)
    let plan = room.plan()
    #expect(plan.violations == [])
    let draft = try room.keep(plan)
    #expect(room.mission.isCurrent(draft))
    #expect(try room.state.plan(of: draft).plan == plan.plan)
    try room.accept(draft)
    #expect(room.state.drafts.ids == [])
    let record = try #require(room.state.plans.last)
    #expect(
      record.objectives.prefix(3) == [
        plan.objectives.unmovedPersons, plan.objectives.waitingPersonDays,
        plan.objectives.vehicleCost,
      ])
    #expect(record.problem.utf8.count == 32)
    #expect(record.engine == ConvoyEngine.version)
    #expect(room.dates.count == 15)
    for id in room.state.movements.ids {
      let row = try #require(room.state.movements[id])
      for number in 1...row.vehicles.count { #expect(row.load(of: number).seats <= 18) }
      try room.give(.confirm(id))
    }
    #expect(room.state.movements.rows.contains { !$0.standby.isEmpty })
  }

  @Test func `a draft is refused once the mission has changed, and can be thrown away`() throws {
    let room = try GuardedMission()
    try room.makeSeason(families: 8)
    let one = try room.keep(room.plan())
    let other = try room.keep(room.plan())
    try room.accept(one)
    #expect(!room.mission.isCurrent(other))
    let refusal = #expect(throws: Refusal.self) { try room.accept(other) }
    #expect(refusal?.reason == .draftIsStale)
    try room.give(.discardDraft(other))
    #expect(room.state.drafts.ids == [])
    let late = try room.keep(room.plan())
    try room.register(4)
    #expect(#expect(throws: Refusal.self) { try room.accept(late) }?.reason == .draftIsStale)
  }

  @Test func `cases that must never travel together are in no convoy together`() throws {
    let room = try GuardedMission()
    try room.makeSeason(families: 6)
    let plain = room.plan()
    let cases = room.state.cases.ids.sorted()
    for one in cases.prefix(3) {
      for other in cases.dropFirst(3) { try room.give(.link(one, other, .apart)) }
    }
    let plan = room.plan()
    #expect(plan.season.fingerprint != plain.season.fingerprint)
    #expect(plan.season.problem.keptApart.count == 9)
    for convoy in plan.plan.convoys {
      #expect(Set(convoy.households.map { $0 < 3 }).count <= 1)
    }
    try room.accept(try room.keep(plan))
    #expect(room.dates.count == 6)
  }

  @Test func `planned again, confirmed and pinned movements stay and few families move`() throws {
    let room = try GuardedMission()
    try room.makeSeason(families: 40)
    try room.accept(try room.keep(room.plan()))
    let before = room.dates
    let ids = room.state.movements.ids.sorted {
      room.state.movements[$0]!.day < room.state.movements[$1]!.day
    }
    try #require(ids.count >= 3)
    try room.give(.confirm(ids[0]))
    try room.give(.pin(ids[1], true))
    var lost = try #require(room.state.vehicles[VehicleID(number: 3)])
    lost.isWithdrawn = true
    try room.give(.registerVehicle(lost))
    let newcomer = try room.register(4)
    let again = room.plan(again: true)
    let changes = again.season.changes(in: again.plan)
    let draft = try room.keep(again)
    try room.accept(draft)
    for id in ids.prefix(2) { #expect(room.state.movements[id]?.status != .cancelled) }
    let after = room.dates
    #expect(after[newcomer] != nil)
    let moved = before.keys.filter { before[$0] != after[$0] }
    #expect(Set(moved) == Set(changes.filter { $0.from != nil }.map(\.household)))
    #expect(again.familiesMoved == moved.count)
    for change in changes {
      #expect(change.from == before[change.household] && change.to == after[change.household])
    }
    #expect(moved.count < before.count / 2)
    #expect(Set(after.keys).isSuperset(of: before.keys))
  }

  @Test func `planned again on a mission that has not changed, nothing is`() throws {
    let room = try GuardedMission()
    try room.makeSeason(families: 12, Self.practice)
    try room.accept(try room.keep(room.plan()))
    let movements = room.state.movements.ids
    let again = room.plan(again: true)
    #expect(again.season.changes(in: again.plan) == [])
    try room.accept(try room.keep(again))
    #expect(room.state.movements.ids == movements)
  }

  @Test func `who may not travel any more loses the date, and is told what is missing`() throws {
    let room = try GuardedMission()
    try room.makeSeason(families: 6)
    try room.accept(try room.keep(room.plan()))
    let household = HouseholdID(number: 2)
    let open = try #require(room.state.households[household]?.cases.last)
    try room.give(.placeHold(open, Case.Hold(kind: .outbreak, span: GuardedMission.span)))
    let again = room.plan(again: true)
    let change = try #require(
      again.season.changes(in: again.plan).first { $0.household == household })
    #expect(change.to == nil && change.from != nil)
    let reason = try #require(again.reason(of: household, room.state))
    #expect(reason.word == .notThisSeason)
    try room.accept(try room.keep(again))
    #expect(room.dates[household] == nil)
    #expect(room.dates.count == 5)
  }

  @Test func `every family has a reason in four languages, with names and no indices`() throws {
    let room = try GuardedMission()
    try room.makeSeason(families: 24)
    var post = try #require(room.state.sites[GuardedMission.post])
    post.personsPerDay = 20
    try room.give(.define(post))
    let plan = room.plan()
    let reasons = plan.reasons(of: room.state)
    #expect(reasons.count == 24)
    for reason in reasons {
      for language in DocumentLanguage.allCases {
        let text = reason.text(in: language, of: room.state)
        #expect(!text.contains("{") && text.hasSuffix("."), "\(text)")
        if language == .dari, let day = reason.day {
          #expect(text.contains("\u{2066}\(day)\u{2069}"))
        }
      }
    }
    #expect(reasons.contains { $0.word == .crossingFull && $0.site == GuardedMission.post })
  }

  @Test func `a worst wait is kept where it can be, and the others are named`() throws {
    let room = try GuardedMission()
    try room.makeSeason(families: 40)
    let free = room.plan()
    let bound = room.plan(worstWait: 8)
    let worst = try #require(free.fairness.worstHousehold?.days)
    try #require(worst > 8)
    let days = bound.plan.days(households: bound.season.households.count)
    for (index, day) in days.enumerated() {
      let wait = day.map { $0 - bound.season.problem.households[index].ready }
      let isNamed = bound.waitingTooLong.contains(bound.season.households[index])
      #expect((wait ?? 0) <= 8 || isNamed)
    }
    #expect(bound.objectives.unmovedPersons <= free.objectives.unmovedPersons)
    #expect(bound.violations == [])
  }

  @Test func `a vehicle that goes back to its owner is not sent beyond its day`() throws {
    let room = try GuardedMission()
    try room.makeSeason(families: 20)
    for number in 1...2 {
      try room.give(.setReturn(VehicleID(number: number), by: GuardedMission.day + 6))
    }
    try room.accept(try room.keep(room.plan()))
    room.state.movements.forEach { _, row in
      for vehicle in row.vehicles where vehicle.vehicle.number <= 2 {
        #expect(row.absence.last <= GuardedMission.day + 6)
      }
    }
    #expect(room.dates.count == 20)
  }
}
