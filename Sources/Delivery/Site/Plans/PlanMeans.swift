import Basics
import HTML
import Mission

/// What a plan is made with: the vehicles and staff of each site, and the rules of each programme.
struct PlanMeans {
  let page: Page

  func write(_ html: inout HTMLWriter) {
    resources(&html)
    for id in page.state.programmes.ids { rules(of: id, &html) }
  }

  private func resources(_ html: inout HTMLWriter) {
    let state = page.state
    let types = state.vehicleTypes.ids
    var vehicles: [SiteID: [VehicleTypeID: Int]] = [:]
    state.vehicles.forEach { _, row in
      if !row.isWithdrawn { vehicles[row.site, default: [:]][row.type, default: 0] += 1 }
    }
    var staff: [SiteID: [Staff.Role: Int]] = [:]
    state.staff.forEach { _, row in staff[row.site, default: [:]][row.role, default: 0] += 1 }
    let sites = state.sites.ids.filter { site in
      vehicles[site] != nil
        || [.escort, .convoyLeader, .nurse, .doctor].contains { role in
          staff[site]?[role] != nil
        }
    }
    html.table(
      title: page.say(PlannerWord.resources), isTitleShown: true,
      columns: [.text(page.say(PeopleWord.site))]
        + types.map { .number(state.vehicleTypes[$0]?.name ?? "") }
        + [PlannerWord.escorts, .leaders, .medicsThere].map { .number(page.say($0)) }
    ) { html in
      for site in sites {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row"), text: page.name(of: site))
          let people = staff[site] ?? [:]
          let numbers =
            types.map { vehicles[site]?[$0] ?? 0 } + [
              people[.escort] ?? 0, people[.convoyLeader] ?? 0,
              (people[.nurse] ?? 0) + (people[.doctor] ?? 0),
            ]
          for number in numbers { html.element("td", .class("number")) { $0.text(number) } }
        }
      }
    }
  }

  /// Types with their pace, in per cent.
  private func slow(_ practice: Practice) -> String {
    let types = practice.paces.map { pace in
      "\(page.state.vehicleTypes[pace.type]?.name ?? "") \(pace.percent) %"
    }
    return types.isEmpty ? page.say(PlannerWord.none) : types.joined(separator: ", ")
  }

  private func rules(of id: ProgrammeID, _ html: inout HTMLWriter) {
    let practice = page.state.practice(of: id, on: page.today)
    let name = page.state.programme(id, on: page.today)?.name ?? ""
    func number(_ number: Int?) -> String {
      number.map(String.init) ?? page.say(PlannerWord.none)
    }
    html.element("details") { html in
      html.element("summary", .ownDirection, text: "\(page.say(PlannerWord.rulesInForce)): \(name)")
      html.facts([
        (page.say(PlannerWord.spare), String(practice.spareVehiclePercent)),
        (page.say(PlannerWord.reserve), String(practice.reserveSeatPercent)),
        (page.say(PlannerWord.standby), String(practice.standbyPercent)),
        (
          page.say(PlannerWord.baggage),
          page.say(
            practice.baggage == .withOwners ? PlannerWord.withOwners : PlannerWord.sameConvoy)
        ),
        (page.say(PlannerWord.leader), number(practice.leaderAbove)),
        (page.say(PlannerWord.recovery), number(practice.recoveryFrom)),
        (page.say(PlannerWord.medics), number(practice.personsPerMedic)),
        (
          page.say(PlannerWord.longestWait),
          practice.worstWait.map { page.say(PlannerWord.days, count: $0.value) }
            ?? page.say(PlannerWord.asCleared)
        ),
        (page.say(PlannerWord.beforeDark), practice.minutesBeforeDark.description),
        (page.say(PlannerWord.mealsPerNight), String(practice.mealsPerNight)),
        (page.say(PlannerWord.bedFromAge), String(practice.bedFromAge)),
        (page.say(PlannerWord.typesPerConvoy), number(practice.typesPerConvoy)),
        (page.say(PlannerWord.slow), slow(practice)),
      ])
    }
  }
}
