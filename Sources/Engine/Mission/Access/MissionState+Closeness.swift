public import Basics

/// How near people, movements and commands are to an account's scope.
extension MissionState {
  /// Of what there is none of: nobody's own, so that whoever may see only their own cannot tell
  /// what is elsewhere from what is nowhere. Full for whoever works everywhere, for then `decide`
  /// has the better answer.
  func closenessOfNothing(to scope: Scope) -> Policy.Closeness { scope == .mission ? .full : [] }

  /// Of a household and everybody in it.
  public func closeness(
    of household: HouseholdID, to scope: Scope, on today: CivilDate
  ) -> Policy.Closeness {
    guard let row = households[household] else { return closenessOfNothing(to: scope) }
    var closeness: Policy.Closeness = []
    if covers(scope, row.site) || covers(scope, row.destination) { closeness.insert(.site) }
    for id in row.members {
      guard let person = people[id] else { continue }
      if let movement = person.movement {
        closeness.formUnion(self.closeness(of: movement, to: scope, on: today))
      }
      if let site = person.arrivedAt, covers(scope, site) { closeness.insert(.arrival) }
    }
    return closeness
  }

  public func closeness(
    of person: PersonID, to scope: Scope, on today: CivilDate
  ) -> Policy.Closeness {
    people[person].map { closeness(of: $0.household, to: scope, on: today) }
      ?? closenessOfNothing(to: scope)
  }

  public func closeness(
    of movement: MovementID, to scope: Scope, on today: CivilDate
  ) -> Policy.Closeness {
    guard let row = movements[movement] else { return closenessOfNothing(to: scope) }
    let stops = row.legs.flatMap { [$0.from, $0.to] + ($0.crossing.map { [$0] } ?? []) }
    guard stops.contains(where: { covers(scope, $0) }) else { return [] }
    guard travels(scope.member, on: row) else { return .site }
    let days = DateSpan(row.journey.first - 1, row.journey.last + 1)
    return days?.contains(today) == true ? .full : .site
  }

  public func closeness(
    of open: CaseID, to scope: Scope, on today: CivilDate
  ) -> Policy.Closeness {
    cases[open].map { closeness(of: $0.household, to: scope, on: today) }
      ?? closenessOfNothing(to: scope)
  }

  /// Whether a member of staff goes with a movement; partners and accounts without a member are
  /// tied to sites alone.
  private func travels(_ member: StaffID?, on movement: Movement) -> Bool {
    guard let member, let role = staff[member]?.role, role != .partner else { return true }
    return movement.staff.contains(member)
  }

  /// Whether a site, or one it lies in, is an account's.
  func covers(_ scope: Scope, _ site: SiteID) -> Bool {
    if scope.sites.isEmpty { return true }
    var next: SiteID? = site
    // A site, its district, its province, its country: nobody nests deeper.
    for _ in 0..<8 {
      guard let here = next else { return false }
      if scope.sites.contains(here) { return true }
      next = sites[here]?.parent
    }
    return false
  }

  /// Of what a command is about.
  public func closeness(
    of command: Command, to scope: Scope, on today: CivilDate
  ) -> Policy.Closeness {
    func household(_ id: HouseholdID) -> Policy.Closeness {
      closeness(of: id, to: scope, on: today)
    }
    func person(_ id: PersonID) -> Policy.Closeness { closeness(of: id, to: scope, on: today) }
    func movement(_ id: MovementID) -> Policy.Closeness { closeness(of: id, to: scope, on: today) }
    func open(_ id: CaseID) -> Policy.Closeness { closeness(of: id, to: scope, on: today) }
    let nothing = closenessOfNothing(to: scope)
    switch command {
    case .found, .define, .defineCorridor, .defineVehicleType, .registerVehicle, .registerStaff,
      .adopt, .defineCalendar, .adoptPractice, .setReturn, .draw, .recordList, .withdrawList,
      .recordExport, .recordExtract, .recordPlan,
      .draftPlan, .acceptDraft, .discardDraft, .draftOnward, .acceptOnward, .discardOnward,
      .defineTeaching,
      .setMergeThreshold, .proposeDuplicates, .openAccount, .setPassword, .changeRoles,
      .changeScope, .enrolSecondFactor, .removeSecondFactor, .closeAccount, .recordSignIn,
      .recordSignInFailure, .breakGlass, .reviewGlass, .recordReads, .recordDenials, .makeToken,
      .revokeToken, .saveView, .deleteView:
      return .full
    case .registerHousehold(let new): return covers(scope, new.site) ? .full : []
    case .correctHousehold(let id, let site, _, _):
      return covers(scope, site) ? household(id) : []
    case .registerMember(let id, _, _), .registerBirth(let id, _, _), .split(let id, _, _, _),
      .changeHead(let id, _), .openCase(let id, _, _), .give(let id, _, _, _):
      return household(id)
    case .join(let from, let into, _): return household(from).intersection(household(into))
    case .dismissDuplicate(let one, let other), .reopenDuplicate(let one, let other),
      .merge(let one, let other):
      return person(one).intersection(person(other))
    case .unmerge(let id): return person(id)
    case .correctPerson(let id, _, _, _, _), .setRequirements(let id, _), .recordDeath(let id, _),
      .erase(let id), .setUnfitDays(let id, _), .expectBirth(let id, _, _),
      .setCare(let id, _, _):
      return person(id)
    case .closeCase(let id, _, _), .recordStep(let id, _, _, _, _, _), .placeHold(let id, _),
      .giveConsent(let id, _, _, _, _, _), .withdrawConsent(let id, _, _), .liftHold(let id, _, _),
      .categorise(let id, _):
      return open(id)
    case .holdSite(let hold): return covers(scope, hold.site) ? .full : []
    case .liftSiteHold(let site, _, _): return covers(scope, site) ? .full : []
    case .link(let one, let other, _), .unlink(let one, let other):
      return open(one).intersection(open(other))
    case .planMovement(_, let corridor, _):
      guard let row = corridors[corridor] else { return nothing }
      return ([row.origin] + row.destinations).contains { covers(scope, $0) } ? .full : []
    case .handOver(let id, _, let member, _):
      return scope.member == nil || scope.member == member ? movement(id) : []
    case .assignVehicle(let id, _), .swapVehicle(let id, _, _), .assignStaff(let id, _),
      .releaseStaff(let id, _), .book(let id, _), .unbook(let id, _, _), .confirm(let id),
      .listStandby(let id, _), .callUp(let id, _), .pin(let id, _),
      .cancel(let id, _), .openBoarding(let id, _), .board(let id, _, _), .depart(let id, _),
      .recordPassage(let id, _, _, _), .reportIncident(let id, _, _, _, _),
      .disembark(let id, _, _, _), .arrive(let id, _), .close(let id, _):
      return movement(id)
    case .issueNotice(let id, _, _): return movement(id)
    case .amendNotice(let id, _, _), .cancelNotice(let id, _, _), .sendNotice(let id, _),
      .acknowledgeNotice(let id, _, _):
      return notices[id].map { movement($0.movement) } ?? nothing
    case .planFlight, .approveFlight, .ticketEscort, .confirmArrival, .signLoan, .chargeLoan,
      .defineCourse, .planClass, .enrol, .leaveClass, .recordAttendance, .assess, .certify,
      .cancelClass:
      return onwardCloseness(of: command, to: scope, on: today)
    case .reverse(let id, _): return grants[id].map { household($0.household) } ?? nothing
    }
  }
}
