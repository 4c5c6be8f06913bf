import Application
import Basics
import HTTP
import Mission
import Wire

extension WebSite {
  /// From a route to what a program is told: one line an address.
  func tell(_ route: Route, _ page: Page) throws -> Telling {
    switch route {
    case .board(.show): page.told(Shapes.boardLine, all: page.shownBoardLines)
    case .people(let route): try tell(route, page)
    case .movements(.list):
      try page.told(Shapes.listedMovement, page.state.movements.ids) { id in
        page.sees(.movements, of: .movement(id)) ? page.state.movements[id].map { (id, $0) } : nil
      }
    case .movements(.show(let id)), .boarding(.lane(let id)), .road(.show(let id)),
      .road(.handover(let id)):
      page.told(Shapes.movement, (id, try page.found(page.state.movements[id])))
    case .boarding(.family(let id, let household)):
      page.told(
        Shapes.booking,
        try page.found(page.state.movements[id]?.booking(of: household)))
    case .road(.assistance(let id)):
      page.told(Shapes.dueAssistance, all: try page.dueAssistance(of: id))
    case .holds(.list): page.told(Shapes.siteHold, all: page.state.siteHolds)
    case .notices(.list(let id)): page.told(Shapes.notice, all: page.state.notices(about: id))
    case .plans(.list):
      try page.told(Shapes.listedDraft, page.state.drafts.ids) { id in
        page.state.drafts[id].map { (id, $0) }
      }
    case .plans(.show(let id)):
      page.told(Shapes.draft, (id, try page.found(page.state.drafts[id])))
    case .plans(.run): page.told(Shapes.planRun, try page.found(planner.run))
    case .plans(.families(let id)):
      try {
        let reasons = try page.reasons(in: id)
        let known = Dictionary(uniqueKeysWithValues: reasons.map { ($0.household, $0) })
        return try page.told(Shapes.familyReason, reasons.map(\.household)) { known[$0] }
      }()
    case .families(.person(let id)):
      page.told(Shapes.person, (id, try page.found(page.state.people[id])))
    case .duplicates(.queue):
      page.told(Shapes.duplicate, all: Array(DuplicateQueue(page).pairs.prefix(Paging.most)))
    case .duplicates(.show(let one, let other)):
      page.told(Shapes.duplicate, try page.found(page.duplicate(one, other)))
    case .figures(.show):
      page.told(
        Shapes.figureRow,
        all: page.figures(FigureChoices { page.visit.request.query[$0] }).rows)
    case .imports(.list):
      try page.told(Shapes.list, page.state.lists.ids) { id in
        page.state.lists[id].map { (id, $0) }
      }
    case .settings(let route): try tell(route, page)
    case .admin(let route): try tell(route, page)
    case .account(.show):
      page.told(
        Shapes.account,
        (page.visitor.account, try page.found(page.state.accounts[page.visitor.account])))
    default: throw SiteFault.notFound
    }
  }

  private func tell(_ route: SettingsRoute, _ page: Page) throws -> Telling {
    let state = page.state
    return switch route {
    case .show: page.told(Shapes.settings, state)
    case .site(let id): page.told(Shapes.site, (id, try page.found(state.sites[id])))
    case .corridor(let id): page.told(Shapes.corridor, (id, try page.found(state.corridors[id])))
    case .type(let id):
      page.told(Shapes.vehicleType, (id, try page.found(state.vehicleTypes[id])))
    case .vehicles:
      try page.told(Shapes.fleetVehicle, state.vehicles.ids) { id in
        state.vehicles[id].map { (id, $0) }
      }
    case .staff:
      try page.told(Shapes.staff, state.staff.ids) { id in state.staff[id].map { (id, $0) } }
    case .practice(let id):
      page.told(Shapes.practice, try page.practice(of: id))
    case .programme(let id):
      page.told(Shapes.programme, (id, try page.found(state.programmes[id])))
    default: throw SiteFault.notFound
    }
  }

  private func tell(_ route: AdminRoute, _ page: Page) throws -> Telling {
    switch route {
    case .accounts:
      try page.told(Shapes.listedAccount, page.state.accounts.ids) { id in
        page.state.accounts[id].map { (id, $0) }
      }
    case .account(let id):
      page.told(Shapes.listedAccount, (id, try page.found(page.state.accounts[id])))
    default: throw SiteFault.notFound
    }
  }

  private func tell(_ route: PeopleRoute, _ page: Page) throws -> Telling {
    switch route {
    case .find:
      page.told(
        Shapes.foundPerson,
        all: SearchPage.people(page.visit.form["query"] ?? "", page).compactMap { id in
          page.state.people[id].map { (id, $0) }
        })
    case .list: try page.families()
    case .show(let id):
      page.told(Shapes.household, (id, try page.found(page.state.households[id])))
    default: throw SiteFault.notFound
    }
  }
}

extension Page {
  func found<Thing>(_ thing: Thing?) throws(SiteFault) -> Thing {
    guard let thing else { throw .notFound }
    return thing
  }

  /// A pair that was asked about, where both may be seen.
  fileprivate func duplicate(_ one: PersonID, _ other: PersonID) -> PersonPair? {
    guard let pair = PersonPair(one, other), state.duplicates[pair] != nil,
      [one, other].allSatisfy({ sees(.names, of: .person($0)) })
    else { return nil }
    return pair
  }

  /// The families that `site` and `state` ask for.
  fileprivate func families() throws -> Telling {
    let query = visit.request.query
    let site = query["site"].flatMap { SiteID($0) }
    let standing = query["state"].flatMap { Standing(rawValue: $0) }
    let lapsing = query["lapse"].flatMap { CivilDate($0) }.map { self.lapsing(after: $0) }
    return try told(Shapes.listedHousehold, state.households.ids) { id in
      guard let row = state.households[id], !row.members.isEmpty,
        site.map({ state.enclosing(row.site).contains($0) }) ?? true, lapsing?.contains(id) ?? true,
        sees(.clearances, of: .household(id)),
        standing.map({ state.standing(of: id, on: today) == $0 }) ?? true
      else { return nil }
      return (id, row)
    }
  }

  /// What each family that arrived with a movement is due, by the entitlements of its programme.
  fileprivate func dueAssistance(of id: MovementID) throws(SiteFault) -> [DueAssistance] {
    let row = try found(state.movements[id])
    let arrived = row.bookings.filter { booking in
      booking.places.contains { $0.stage == .arrived || $0.stage == .handedOver }
        && sees(.assistance, of: .household(booking.household))
    }
    let grants = state.grants.rows.filter { $0.programme == row.programme && $0.reversedOn == nil }
    let entitlements = state.programme(row.programme, on: today)?.entitlements ?? []
    return arrived.flatMap { booking in
      entitlements.map { entitlement in
        DueAssistance(
          household: booking.household, entitlement: entitlement,
          grant: grants.first {
            $0.household == booking.household && $0.entitlement == entitlement.code
          })
      }
    }
  }
}
