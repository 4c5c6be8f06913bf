import Basics
import HTML
import HTTP
import Mission

/// What changes about a road from one season to the next; its legs come from the data files, where
/// each has its source.
enum CorridorForm {
  static func show(
    _ id: CorridorID, _ page: Page, trouble: FormTrouble? = nil
  ) throws -> Response {
    let known = try page.found(page.state.corridors[id])
    return SettingsForm.page(
      page, SettingsWord.changeCorridor, to: .changeCorridor(id), trouble
    ) { form, html in
      html.element("p") { page.code(&$0, known.code) }
      form.opening(known.opening, &html)
      form.number("least", .leastVehicles, known.vehicles.lowerBound, &html)
      form.number("most", .mostVehicles, known.vehicles.upperBound, &html)
      form.number("convoys", .convoysPerDay, known.convoysPerDay, &html)
      form.number("escorts", .escortsPerConvoy, known.escortsPerConvoy, &html)
      form.number("turnaround", .turnaround, known.turnaround.value, hint: .turnaroundHint, &html)
    }
  }

  static func save(_ id: CorridorID, _ work: Work) throws -> Response {
    try work.save(
      "turnaround", then: .settings(.show), else: { try show(id, $0, trouble: $1) }
    ) {
      let known = try work.read { $0.corridors[id] }
      guard var corridor = known else { throw SiteFault.notFound }
      corridor.opening = try work.opening()
      let least = try work.number("least", in: 1...100)
      corridor.vehicles = least...(try work.number("most", in: least...100))
      corridor.convoysPerDay = try work.number("convoys", in: 1...100)
      corridor.escortsPerConvoy = try work.number("escorts", in: 0...100)
      corridor.turnaround = Days(try work.number("turnaround", in: 1...60))
      return [.defineCorridor(corridor)]
    }
  }
}
