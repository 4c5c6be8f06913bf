import Basics
import Documents
import HTML
import Mission

/// A plan's roads between the mission's own sites, as wide as the people they carry, over the
/// boundaries that the mission has drawn; drawn by the server, so that it prints.
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

  private var spots: [SiteID: Spot] = [:]
  private var flows: [Flow] = []
  private var sheet: MapSheet?
  private let boundaries: [Boundary]

  init(_ draft: PlanDraft, _ state: MissionState) {
    boundaries = state.boundaries
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

  /// Puts the sites that somebody has measured on the sheet.
  private mutating func place(_ sites: [SiteID], _ state: MissionState) {
    let measured = sites.compactMap { site in
      state.sites[site]?.coordinates.map { (site, $0) }
    }
    guard let sheet = MapSheet(around: measured.map(\.1)) else { return }
    self.sheet = sheet
    for (site, coordinates) in measured {
      let (x, y) = sheet.place(coordinates)
      spots[site] = Spot(site: site, x: x, y: y)
    }
  }

  func write(_ page: Page, _ html: inout HTMLWriter) {
    guard let sheet else { return }
    let most = max(1, flows.map(\.people).max() ?? 1)
    html.element("h2", text: page.say(PlanWord.map))
    html.element("p", .class("hint"), text: page.say(PlanWord.mapWhat))
    html.element(
      "svg", .class("map"), Attribute("viewBox", "0 0 \(sheet.width) \(sheet.height)"),
      Attribute("role", "img"), .aria("aria-label", page.say(PlanWord.mapWhat))
    ) { html in
      for boundary in boundaries {
        html.element("path", .class("border"), Attribute("d", sheet.path(boundary)), text: "")
      }
      var labels = MapLabels(width: sheet.width, height: sheet.height)
      for spot in spots.values.sorted(by: { $0.site < $1.site }) { labels.keep(spot.x, spot.y) }
      for flow in flows {
        guard let from = spots[flow.from], let to = spots[flow.to] else { continue }
        html.element(
          "line", Attribute("x1", String(from.x)), Attribute("y1", String(from.y)),
          Attribute("x2", String(to.x)), Attribute("y2", String(to.y)),
          Attribute("stroke-width", String(2 + 10 * flow.people / most)), text: "")
        let people = String(flow.people)
        let at = labels.place(people, near: (from.x + to.x) / 2, (from.y + to.y) / 2)
        html.element(
          "text", .class("flow"), Attribute("x", String(at.x)), Attribute("y", String(at.y)),
          text: people)
      }
      for spot in spots.values.sorted(by: { $0.site < $1.site }) {
        html.element(
          "circle", Attribute("cx", String(spot.x)), Attribute("cy", String(spot.y)),
          Attribute("r", "5"), text: "")
        let name = page.place(spot.site)
        let at = labels.place(name, near: spot.x, spot.y)
        html.element(
          "text", Attribute("x", String(at.x)), Attribute("y", String(at.y)), text: name)
      }
    }
    let sources = boundaries.map(\.source).filter { !$0.isEmpty }
    if !sources.isEmpty {
      html.element("p", .class("hint"), .ownDirection, text: sources.joined(separator: "; "))
    }
  }
}
