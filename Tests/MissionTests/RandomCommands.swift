import Basics
import Mission

/// Commands from a seed: threads of plausible work, with impossible and ill-timed ones in between.
struct RandomCommands {
  var generator: SeededGenerator
  /// What is left of the thread of work at hand.
  private var thread: [Command] = []

  init(generator: SeededGenerator) { self.generator = generator }

  mutating func next(_ state: MissionState) -> Command {
    if generator.chance(1, in: 11) { return access(state) }
    if thread.isEmpty { thread = work(state) }
    if !thread.isEmpty, generator.chance(4, in: 5) { return thread.removeFirst() }
    return anything(state)
  }

  /// A piece of work as a mission does it: clear a family, set up a convoy, fill it, live its day.
  private mutating func work(_ state: MissionState) -> [Command] {
    let movement = any(state.movements.ids)
    let row = state.movements[movement]
    switch generator.below(4) {
    case 0:
      let id = any(state.households.ids)
      guard let household = state.households[id], let open = household.cases.last else { return [] }
      let day = SmallMission.day - generator.within(0...9)
      return household.members.map {
        .recordStep(open, $0, step: "medical", .granted, on: day, until: nil)
      } + [
        .recordStep(open, nil, step: "arms", .granted, on: day, until: nil),
        .giveConsent(
          open, form: "VRF", signatory: household.head ?? any(household.members),
          covers: household.members, .signature, on: day),
      ]
    case 1:
      let next = state.movements.next(node: 0)
      let day = SmallMission.day + generator.within(0...20)
      return [.planMovement(SmallMission.programme, SmallMission.corridor, day: day)]
        + state.vehicles.ids.map { .assignVehicle(next, $0) }
        + state.staff.ids.prefix(2).map { .assignStaff(next, $0) }
        + (generator.chance(1, in: 3) ? practice(next, state) : [])
    case 2:
      return (0..<6).map { _ in
        .book(movement, [BookingRequest(any(state.households.ids))])
      }
    default: return day(of: movement, row)
    }
  }

  /// Standby, pins and settings, in no particular sense.
  private mutating func practice(_ movement: MovementID, _ state: MissionState) -> [Command] {
    var practice = SmallMission.practice {
      $0.reserveSeatPercent = generator.below(40)
      $0.standbyPercent = generator.below(60)
      $0.personsPerMedic = generator.chance(1, in: 3) ? 2 : nil
    }
    if generator.chance(1, in: 2) { practice.baggage = .withOwners }
    let household = any(state.households.ids)
    return [
      .book(movement, [BookingRequest(any(state.households.ids))]),
      .listStandby(movement, [household]), .pin(movement, generator.chance(1, in: 2)),
      .callUp(movement, household), .cancel(any(state.movements.ids), .replanned),
      .setReturn(any(state.vehicles.ids), by: SmallMission.day + generator.within(5...40)),
    ] + (generator.chance(1, in: 9) ? [.adoptPractice(SmallMission.programme, practice)] : [])
  }

  private mutating func day(of id: MovementID, _ row: Movement?) -> [Command] {
    guard let row else { return [] }
    let at = Instant(row.day, hour: 6)
    let end = Instant(row.day + 1, hour: 15)
    var commands: [Command] = [.confirm(id), .openBoarding(id, at: at)]
    for booking in row.bookings {
      commands.append(
        generator.chance(1, in: 8)
          ? .unbook(id, booking.household, .noShow)
          : .board(id, booking.places.map(\.person), at: at))
    }
    return commands + [
      .depart(id, at: at), .recordPassage(id, SmallMission.post, at: at, counted: 5),
      .arrive(id, at: end), .handOver(id, [], to: SmallMission.partner, at: end),
      .close(id, at: end),
    ]
  }

  private mutating func anything(_ state: MissionState) -> Command {
    switch generator.below(25) {
    case 0...2: household(state)
    case 3: onward(state)
    case 20...24: duplicate(state)
    case 4...5: caseWork(state)
    case 6: notice(state)
    case 7...12: beforeLeaving(state)
    case 13: list(state)
    default: road(state)
    }
  }

  mutating func any<T>(_ ids: [ID<T>]) -> ID<T> {
    ids.isEmpty || generator.chance(1, in: 50)
      ? ID(number: generator.within(1...99)) : generator.pick(ids)
  }

  mutating func date() -> CivilDate { SmallMission.day + generator.within(-12...25) }
  private mutating func moment() -> Instant { Instant(date(), hour: 12) }

  private mutating func person() -> NewPerson {
    var person = SmallMission.household(1).people[0]
    person.relation = generator.chance(1, in: 8) ? .head : .daughter
    person.details.birth = PartialDate(year: 1930 + generator.below(67))
    if generator.chance(1, in: 6) { person.requirements = .wheelchair }
    if generator.chance(1, in: 9) { person.requirements = .stretcher }
    return person
  }

  private mutating func household(_ state: MissionState) -> Command {
    let id = any(state.households.ids)
    let people = state.households[id]?.members ?? []
    let member = people.isEmpty ? any(state.people.ids) : generator.pick(people)
    switch generator.below(11) {
    case 0, 1:
      return .registerHousehold(
        SmallMission.household(
          generator.within(1...8), baggage: Kilograms(generator.within(0...200))))
    case 2: return .registerMember(id, person(), on: date())
    case 3: return .registerBirth(id, person(), on: date())
    case 4: return .recordDeath(member, on: date())
    case 5:
      let leaving = people.filter { _ in generator.chance(1, in: 2) }
      return .split(id, people: leaving, head: leaving.first ?? member, on: date())
    case 6: return .join(id, into: any(state.households.ids), on: date())
    case 7: return .changeHead(id, member)
    case 8: return .setRequirements(member, generator.chance(1, in: 2) ? .wheelchair : [])
    case 9: return .erase(member)
    default:
      return .correctHousehold(
        id, site: SmallMission.camp, destination: SmallMission.home,
        baggage: Kilograms(generator.below(300)))
    }
  }

  private mutating func duplicate(_ state: MissionState) -> Command {
    let (one, other) = (any(state.people.ids), any(state.people.ids))
    let merged = state.people.ids.filter { state.people[$0]?.isDuplicate == true }
    switch generator.below(8) {
    case 0, 1:
      return .proposeDuplicates(
        PersonPair(one, other).map {
          [ProposedDuplicate($0, weight: generator.below(40_000), evidence: generator.next() % 3)]
        } ?? [])
    case 2:
      return generator.chance(1, in: 2)
        ? .dismissDuplicate(one, other) : .reopenDuplicate(one, other)
    case 3, 4: return .unmerge(merged.isEmpty ? one : generator.pick(merged))
    case 5: return .setMergeThreshold(generator.chance(1, in: 2) ? generator.below(30) : nil)
    default: return .merge(one, into: other)
    }
  }

  private mutating func caseWork(_ state: MissionState) -> Command {
    let id = any(state.cases.ids)
    let members = state.cases[id].flatMap { state.households[$0.household]?.members } ?? []
    let member = members.isEmpty ? any(state.people.ids) : generator.pick(members)
    let outcome: Clearance.Outcome = generator.chance(1, in: 12) ? .refused : .granted
    switch generator.below(10) {
    case 0...2:
      return .recordStep(id, member, step: "medical", outcome, on: date(), until: nil)
    case 3: return .recordStep(id, nil, step: "arms", outcome, on: date(), until: nil)
    case 4, 5:
      return .giveConsent(
        id, form: "VRF", signatory: member, covers: members, .thumbprint, on: date())
    case 6: return .withdrawConsent(id, member, on: date())
    case 7:
      return generator.chance(1, in: 2)
        ? .link(id, any(state.cases.ids), generator.chance(1, in: 3) ? .apart : .together)
        : .unlink(id, any(state.cases.ids))
    case 8:
      let first = date()
      return .placeHold(
        id, .init(kind: .outbreak, span: DateSpan(first, first + generator.below(9))!))
    default:
      return generator.chance(1, in: 5)
        ? .closeCase(id, .withdrawn, on: date()) : .liftHold(id, .outbreak, on: date())
    }
  }

  private mutating func beforeLeaving(_ state: MissionState) -> Command {
    let id = any(state.movements.ids)
    switch generator.below(12) {
    case 0:
      return .planMovement(SmallMission.programme, SmallMission.corridor, day: date())
    case 1, 2: return .assignVehicle(id, any(state.vehicles.ids))
    case 3:
      return .swapVehicle(id, number: generator.within(0...4), any(state.vehicles.ids))
    case 4: return .assignStaff(id, any(state.staff.ids))
    case 5:
      return generator.chance(1, in: 4) ? .releaseStaff(id, any(state.staff.ids)) : .confirm(id)
    case 6: return .unbook(id, any(state.households.ids), .ownWish)
    case 7: return generator.chance(1, in: 6) ? .cancel(id, .weather) : .confirm(id)
    default:
      let count = generator.within(1...2)
      return .book(
        id,
        (0..<count).map { _ in
          BookingRequest(
            any(state.households.ids),
            vehicle: generator.chance(1, in: 4) ? generator.within(1...3) : nil)
        })
    }
  }

  private mutating func road(_ state: MissionState) -> Command {
    let id = any(state.movements.ids)
    let day = state.movements[id]?.day ?? date()
    let at = generator.chance(1, in: 6) ? moment() : Instant(day, hour: 6)
    let booked = state.movements[id]?.bookings.flatMap(\.places).map(\.person) ?? []
    switch generator.below(12) {
    case 0: return .openBoarding(id, at: at)
    case 1...4:
      return .board(
        id, generator.chance(1, in: 3) ? booked : booked.filter { _ in generator.chance(2, in: 3) },
        at: at)
    case 5, 6: return .depart(id, at: at)
    case 7: return .recordPassage(id, SmallMission.post, at: at, counted: 3)
    case 8:
      return booked.isEmpty
        ? .arrive(id, at: at)
        : .disembark(id, generator.pick(booked), SmallMission.night, at: at)
    case 9: return .arrive(id, at: Instant(day + 1, hour: 15))
    case 10: return .handOver(id, [], to: SmallMission.partner, at: Instant(day + 1, hour: 16))
    default:
      return generator.chance(1, in: 2)
        ? .close(id, at: at)
        : .give(
          any(state.households.ids), SmallMission.programme,
          entitlement: generator.chance(1, in: 2) ? "cash" : "grant", on: day + 3)
    }
  }
}
