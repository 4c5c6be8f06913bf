import Basics
import HTML
import Mission

/// A draft's convoys over the vehicles of each site, day by day: as high as the vehicles they take,
/// as long as these are away. Everything it draws stands in the table of convoys, too.
struct PlanCalendar {
  /// Vehicles of one type at one site.
  private struct Pool: Hashable, Comparable {
    let site: SiteID
    let type: VehicleTypeID

    static func < (a: Self, b: Self) -> Bool { (a.site, a.type) < (b.site, b.type) }
  }

  /// Some vehicles of a convoy that lie beside each other.
  private struct Bar {
    let lanes: Range<Int>
    let days: Range<Int>
    let convoy: PlanDraft.Convoy
  }

  private let draft: PlanDraft
  private let page: Page
  private var bars: [Pool: [Bar]] = [:]

  private static let width = 900
  private static let lane = 7
  private static let head = 20

  init(_ draft: PlanDraft, _ page: Page) {
    (self.draft, self.page) = (draft, page)
    // For each vehicle, the day it is free again.
    var free: [Pool: [Int]] = [:]
    for convoy in draft.convoysByDay {
      guard let road = page.state.corridors[convoy.corridor] else { continue }
      let day = convoy.day - draft.span.first
      let away = day..<day + max(1, road.turnaround.value)
      let counts = Dictionary(grouping: convoy.vehicles, by: \.type).mapValues(\.count)
      for (type, count) in counts.sorted(by: { $0.key < $1.key }) {
        let pool = Pool(site: road.origin, type: type)
        for lanes in Self.take(count, from: &free[pool, default: []], away) {
          bars[pool, default: []].append(Bar(lanes: lanes, days: away, convoy: convoy))
        }
      }
    }
  }

  /// Takes the lowest vehicles that are free, as runs of neighbours.
  private static func take(
    _ count: Int, from free: inout [Int], _ away: Range<Int>
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var (left, lane) = (count, 0)
    while left > 0 {
      if lane == free.count { free.append(0) }
      if free[lane] <= away.lowerBound {
        free[lane] = away.upperBound
        left -= 1
        if let last = runs.last, last.upperBound == lane {
          runs[runs.count - 1] = last.lowerBound..<lane + 1
        } else {
          runs.append(lane..<lane + 1)
        }
      }
      lane += 1
    }
    return runs
  }

  func write(_ html: inout HTMLWriter) {
    if bars.isEmpty { return }
    let pools = bars.keys.sorted()
    let heights = pools.map { Self.head + lanes(of: $0) * Self.lane }
    let height = heights.reduce(Self.head, +) + 4
    html.element("h2", text: page.say(AdviceWord.vehiclesByDay))
    html.element("p", .class("hint"), text: page.say(AdviceWord.byDayWhat))
    html.element("div", .class("scroll"), Attribute("tabindex", "0")) { html in
      html.element(
        "svg", .class("timeline calendar"),
        Attribute("viewBox", "0 0 \(Self.width) \(height)"),
        Attribute("width", String(Self.width)), Attribute("direction", "ltr"),
        Attribute("role", "img"), .aria("aria-label", page.say(AdviceWord.vehiclesByDay))
      ) { html in
        months(to: height, &html)
        var top = Self.head
        for (pool, tall) in zip(pools, heights) {
          write(pool, from: top, &html)
          top += tall
        }
      }
    }
  }

  private func lanes(of pool: Pool) -> Int {
    bars[pool]?.map(\.lanes.upperBound).max() ?? 0
  }

  private func x(_ day: Int) -> Int { day * Self.width / max(1, draft.span.days.value) }

  private func months(to bottom: Int, _ html: inout HTMLWriter) {
    for offset in 0..<draft.span.days.value {
      let date = draft.span.first + offset
      // The first day has its name unless a month begins right behind it.
      guard date.day == 1 || (offset == 0 && date.day < 20) else { continue }
      html.element(
        "line", .class("month"), Attribute("x1", String(x(offset))),
        Attribute("x2", String(x(offset))), Attribute("y1", "0"),
        Attribute("y2", String(bottom)), text: "")
      html.element(
        "text", .class("month"), Attribute("x", String(x(offset) + 3)), Attribute("y", "10"),
        text: page.language.text(date))
    }
  }

  private func write(_ pool: Pool, from top: Int, _ html: inout HTMLWriter) {
    var fleet = 0
    page.state.vehicles.forEach { _, row in
      if row.site == pool.site && row.type == pool.type && !row.isWithdrawn { fleet += 1 }
    }
    let use = page.say(
      AdviceWord.inUse, ["used": String(lanes(of: pool)), "all": String(fleet)])
    let type = page.state.vehicleTypes[pool.type]?.name ?? ""
    html.element(
      "text", Attribute("x", "3"), Attribute("y", String(top + 15)),
      text: "\(page.name(of: pool.site)) · \(type) · \(use)")
    for bar in bars[pool] ?? [] {
      let road = page.state.corridors[bar.convoy.corridor]?.code ?? ""
      let place = bar.convoy.corridor.number % 6
      html.element(
        "rect", .class("family-\(place)"), Attribute("x", String(x(bar.days.lowerBound))),
        Attribute("y", String(top + Self.head + bar.lanes.lowerBound * Self.lane)),
        Attribute("width", String(max(2, x(bar.days.upperBound) - x(bar.days.lowerBound) - 1))),
        Attribute("height", String(bar.lanes.count * Self.lane - 1))
      ) { html in
        html.element("title", text: "\(page.language.text(bar.convoy.day)) · \(road)")
      }
    }
  }
}
