import Basics
import Documents
import HTML
import Mission

/// A plan's roads between the mission's own sites, as wide as the people they carry; drawn by the
/// server, so that it prints.
///
/// Plain degrees, the longitude shortened by the cosine of 38° north (79 of 100): a mission's
/// country is small enough. Source of the sites: the mission's definition.
struct PlanMap {
  private struct Spot {
    let site: SiteID
    let x: Int
    let y: Int
  }

  private struct Flow {
    let from: SiteID
    let to: SiteID
    var people: Int
  }

  private static let width = 720
  private static let margin = 60
  private var spots: [SiteID: Spot] = [:]
  private var flows: [Flow] = []
  private var height = 0

  init(_ draft: PlanDraft, _ state: MissionState) {
    var people: [CorridorID: Int] = [:]
    for convoy in draft.convoys { people[convoy.corridor, default: 0] += state.people(of: convoy) }
    for (corridor, count) in people.sorted(by: { $0.key < $1.key }) {
      for leg in state.corridors[corridor]?.legs ?? [] {
        if let known = flows.firstIndex(where: { $0.from == leg.from && $0.to == leg.to }) {
          flows[known].people += count
        } else {
          flows.append(Flow(from: leg.from, to: leg.to, people: count))
        }
      }
    }
    place(Set(flows.flatMap { [$0.from, $0.to] }).sorted(), state)
  }

  /// Puts the sites that somebody has measured on the sheet, north above.
  private mutating func place(_ sites: [SiteID], _ state: MissionState) {
    let measured = sites.compactMap { site in
      state.sites[site]?.coordinates.map { (site, $0.longitude * 79 / 100, $0.latitude) }
    }
    guard let west = measured.map(\.1).min(), let east = measured.map(\.1).max(),
      let south = measured.map(\.2).min(), let north = measured.map(\.2).max()
    else { return }
    let span = max(east - west, north - south, 1)
    let room = Self.width - 2 * Self.margin
    height = (north - south) * room / span + 2 * Self.margin
    for (site, x, y) in measured {
      spots[site] = Spot(
        site: site, x: (x - west) * room / span + Self.margin,
        y: (north - y) * room / span + Self.margin)
    }
  }

  func write(_ page: Page, _ html: inout HTMLWriter) {
    if spots.isEmpty { return }
    let most = max(1, flows.map(\.people).max() ?? 1)
    html.element("h2", text: page.say(PlanWord.map))
    html.element("p", .class("hint"), text: page.say(PlanWord.mapWhat))
    html.element(
      "svg", .class("map"), Attribute("viewBox", "0 0 \(Self.width) \(height)"),
      Attribute("role", "img"), .aria("aria-label", page.say(PlanWord.mapWhat))
    ) { html in
      for flow in flows {
        guard let from = spots[flow.from], let to = spots[flow.to] else { continue }
        html.element(
          "line", Attribute("x1", String(from.x)), Attribute("y1", String(from.y)),
          Attribute("x2", String(to.x)), Attribute("y2", String(to.y)),
          Attribute("stroke-width", String(2 + 10 * flow.people / most)), text: "")
        html.element(
          "text", .class("flow"), Attribute("x", String((from.x + to.x) / 2)),
          Attribute("y", String((from.y + to.y) / 2 - 6)), text: String(flow.people))
      }
      for spot in spots.values.sorted(by: { $0.site < $1.site }) {
        html.element(
          "circle", Attribute("cx", String(spot.x)), Attribute("cy", String(spot.y)),
          Attribute("r", "5"), text: "")
        html.element(
          "text", Attribute("x", String(spot.x)), Attribute("y", String(spot.y + 20)),
          text: page.place(spot.site))
      }
    }
  }
}
