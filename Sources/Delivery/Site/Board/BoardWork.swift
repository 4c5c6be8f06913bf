import Application
import Basics
import HTML
import Mission

/// What is to be done, above the board: each line with where it is done.
struct BoardWork {
  private struct Item {
    let text: String
    let tone: Tag.Tone
    var route: Route?
    var path: String?
  }

  /// So many of each kind; the rest is counted in one line.
  private static let most = 8

  private let page: Page
  private var items: [Item] = []

  init(_ page: Page, _ lines: [BoardLine]) {
    self.page = page
    anomalies(lines)
    counts(lines)
    notices(lines)
    lapses()
    if page.may(.mergePeople) {
      add(
        .duplicates, page.state.duplicates.values.count { $0.verdict == .open }, .calm,
        .duplicates(.queue))
    }
    if page.may(.reviewGlass) { add(.glass, page.state.alerts.count, .wrong) }
  }

  func write(_ html: inout HTMLWriter) {
    if items.isEmpty { return }
    html.element("h2", text: page.say(BoardWord.work))
    html.element("ul", .class("work")) { html in
      for item in items {
        html.element("li", .class(item.tone.rawValue)) { html in
          if let route = item.route {
            page.link(&html, to: route, path: item.path, item.text)
          } else {
            html.text(item.text)
          }
        }
      }
    }
  }

  private mutating func add(
    _ word: BoardWord, _ count: Int, _ tone: Tag.Tone, _ route: Route? = nil
  ) {
    if count > 0 {
      items.append(Item(text: page.say(word, count: count), tone: tone, route: route))
    }
  }

  private mutating func anomalies(_ lines: [BoardLine]) {
    let all = lines.flatMap { line in line.anomalies.map { (line.id, $0) } }
    for (id, anomaly) in all.prefix(Self.most) {
      let route: Route =
        switch anomaly {
        case .notLeft: .movements(.show(id))
        case .recount, .uncounted, .late: .road(.show(id))
        case .notHandedOver: .road(.handover(id))
        }
      items.append(Item(text: page.text(anomaly, of: id), tone: .wrong, route: route))
    }
    add(.moreAnomalies, all.count - Self.most, .wrong)
  }

  private mutating func counts(_ lines: [BoardLine]) {
    let late = lines.count {
      $0.movement.status == .planned && (page.today...page.today + 3).contains($0.movement.day)
    }
    add(.unconfirmed, late, .late)
    add(.notReady, lines.reduce(0) { $0 + $1.notReady }, .late)
  }

  private mutating func notices(_ lines: [BoardLine]) {
    add(
      .noticesLate,
      lines.count { line in line.notice != nil && line.cutOff.map { $0 < page.today } == true },
      .wrong)
    add(.notices, lines.count { $0.notice != nil && $0.movement.status < .departed }, .late)
  }

  private mutating func lapses() {
    let lines = page.lapseLines
    for line in lines.prefix(Self.most) {
      let days = line.last + 1 - page.today
      var families = CaseloadChoices { _ in nil }
      families.lapse = line.last
      items.append(
        Item(
          text: page.say(
            BoardWord.lapse, count: line.people,
            [
              "when": page.say(MovementWord.inDays, count: days),
              "left": String(line.stranded),
            ]),
          tone: line.stranded > 0 ? .late : .calm,
          route: .people(.list), path: families.path))
    }
    add(.moreLapses, lines.dropFirst(Self.most).reduce(0) { $0 + $1.people }, .calm)
  }
}

extension Page {
  /// An anomaly in a sentence.
  func text(_ anomaly: MovementAnomaly, of id: MovementID) -> String {
    switch anomaly {
    case .notLeft:
      say(
        AnomalyWord.notLeft,
        [
          "movement": id.description,
          "day": state.movements[id].map { language.text($0.day) } ?? "",
        ]
      )
    case .recount(let site, let counted, let expected):
      say(
        AnomalyWord.recount,
        [
          "movement": id.description, "site": place(site), "counted": counted.description,
          "expected": expected.description,
        ])
    case .uncounted(let site):
      say(AnomalyWord.uncounted, ["movement": id.description, "site": place(site)])
    case .late(let site, let due):
      say(
        AnomalyWord.late,
        [
          "movement": id.description, "site": place(site),
          "due": language.text(due, offset: offset),
        ])
    case .notHandedOver(let people):
      say(AnomalyWord.notHandedOver, count: people.value, ["movement": id.description])
    }
  }
}
