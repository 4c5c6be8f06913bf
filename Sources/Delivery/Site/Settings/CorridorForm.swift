import Basics
import HTML
import HTTP
import Mission
import Wire

/// A road people are moved along, new or changed: its ways from site to site, its vehicles, when it
/// is open.
enum CorridorForm {
  static let taken: [Taken] =
    [
      .ids("destination", "The districts people are brought to.", SiteID.self),
      .text(
        "legs",
        "A line a leg: codes of two sites, road, ferry, rail, air or foot, kilometres, minutes, "
          + "the code of the border point passed, and night where people sleep at its end.",
        bytes: CorridorLines.bytes),
      .text(
        "costs", "A line a type of vehicle: its code, and the cost of a round trip.",
        bytes: CorridorLines.bytes
      ).optional,
    ] + SettingsForm.openingTaken + [
      .number("least", "Vehicles of one convoy, at least.", 1...100),
      .number("most", "At most.", 1...100),
      .number("convoys", "Convoys that may leave on one day.", 1...100),
      .number("escorts", "Escorts of each.", 0...100),
      .number("turnaround", "Days until vehicles may leave again.", 1...60), .check,
    ]

  static func show(
    _ id: CorridorID?, _ page: Page, trouble: FormTrouble? = nil
  ) throws -> Response {
    let known = try id.map { try page.found(page.state.corridors[$0]) }
    let route = id.map { SettingsRoute.changeCorridor($0) } ?? .addCorridor
    return SettingsForm.page(
      page, known == nil ? SettingsWord.newCorridor : .changeCorridor, to: route, trouble
    ) { form, html in
      if let known {
        html.element("p") { page.code(&$0, known.code) }
      } else {
        form.text("code", .code, "", hint: .codeHint, width: 20, &html)
      }
      let lines = CorridorLines(page.state)
      form.lines("legs", .legs, known.map { lines.text($0.legs) } ?? "", hint: .legsHint, &html)
      destinations(known, page, trouble, &html)
      form.lines(
        "costs", .costs, known.map { lines.text($0.costs) } ?? "", hint: .costsHint, &html)
      form.opening(known?.opening ?? .always, &html)
      form.number("least", .leastVehicles, known?.vehicles.lowerBound ?? 1, &html)
      form.number("most", .mostVehicles, known?.vehicles.upperBound ?? 10, &html)
      form.number("convoys", .convoysPerDay, known?.convoysPerDay ?? 1, &html)
      form.number("escorts", .escortsPerConvoy, known?.escortsPerConvoy ?? 1, &html)
      form.number(
        "turnaround", .turnaround, known?.turnaround.value ?? 2, hint: .turnaroundHint, &html)
    }
  }

  /// Districts and villages, and whatever it leads to already.
  private static func destinations(
    _ known: Corridor?, _ page: Page, _ trouble: FormTrouble?, _ html: inout HTMLWriter
  ) {
    let chosen = known?.destinations ?? []
    let ticked = trouble?.typed.all("destination") ?? chosen.map(\.description)
    let homes = page.state.sites.ids.filter { id in
      guard let site = page.state.sites[id] else { return false }
      return [.district, .village].contains(site.kind) || chosen.contains(id)
    }
    html.boxes(
      Field(
        "destination", page.say(SettingsWord.destinations),
        error: trouble.error(of: "destination", page)),
      of: homes.map { id in
        Choice(
          id.description, page.name(of: id), isChosen: ticked.contains(id.description))
      })
  }

  static func save(_ id: CorridorID?, _ work: Work) throws -> Response {
    try work.save("legs", then: .settings(.show), else: { try show(id, $0, trouble: $1) }) {
      let known = try work.read { state in id.flatMap { state.corridors[$0] } }
      if id != nil && known == nil { throw SiteFault.notFound }
      let code =
        try known?.code
        ?? work.newCode { state, code in state.corridors.first { $0.code == code } != nil }
      let (legs, costs) = try work.read { state in
        let lines = CorridorLines(state)
        return (
          try lines.legs(work.field("legs"), in: "legs"),
          try lines.costs(work.field("costs"), in: "costs")
        )
      }
      let destinations = work.visit.form.all("destination").compactMap { SiteID($0) }
      if destinations.isEmpty {
        throw Mistyped(field: "destination", word: SettingsWord.noDestination)
      }
      let least = try work.number("least", in: 1...100)
      return [
        .defineCorridor(
          Corridor(
            code: code, origin: legs[0].from, destinations: destinations, legs: legs,
            opening: try work.opening(),
            turnaround: Days(try work.number("turnaround", in: 1...60)),
            vehicles: least...(try work.number("most", in: least...100)),
            convoysPerDay: try work.number("convoys", in: 1...100),
            escortsPerConvoy: try work.number("escorts", in: 0...100), costs: costs))
      ]
    }
  }
}
