import Application
import Basics
import Documents
import HTML
import Linkage
import Mission

/// What speaks for and against one person, bar by bar, in words and bits.
struct EvidencePart {
  let pair: PersonPair
  let page: Page

  func write(_ html: inout HTMLWriter) {
    let bars = page.visit.site.registry.of(page.state).explain(pair, on: page.state)
    html.element("h2", text: page.say(DuplicateWord.evidence))
    if bars.isEmpty { return }
    let words = page.language.evidenceWords
    let scale = Scale(bars)
    html.table(
      title: page.say(DuplicateWord.evidence),
      columns: [
        .text(page.say(DuplicateWord.field)), .text(page.say(DuplicateWord.finding)),
        .number(page.say(DuplicateWord.bits)), .number(page.say(DuplicateWord.sum)),
        .text(page.say(DuplicateWord.drawn)),
      ]
    ) { html in
      for bar in bars {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row"), text: words.subject(bar.subject))
          html.element("td", text: words.finding(bar.finding))
          for weight in [bar.weight, bar.total] {
            html.element("td", .class("number")) { page.code(&$0, Evidence.bits(weight)) }
          }
          html.element("td") { scale.draw(bar, &$0) }
        }
      }
    }
    html.element("p", .class("hint"), text: page.say(DuplicateWord.bitsHint))
  }

  /// From the least to the greatest sum that any bar reaches; drawn from left to right everywhere.
  private struct Scale {
    private static let width = 240
    private let (least, greatest): (Int, Int)

    init(_ bars: [Evidence]) {
      let ends = bars.flatMap { [Int($0.total), Int($0.total - $0.weight)] } + [0]
      (least, greatest) = (ends.min() ?? 0, max(ends.max() ?? 0, (ends.min() ?? 0) + 1))
    }

    private func place(_ weight: Int) -> Int {
      (weight - least) * Self.width / (greatest - least)
    }

    func draw(_ bar: Evidence, _ html: inout HTMLWriter) {
      let (end, begin) = (place(Int(bar.total)), place(Int(bar.total - bar.weight)))
      html.element(
        "svg", .class("waterfall"), Attribute("viewBox", "0 0 \(Self.width) 14"),
        Attribute("width", "\(Self.width)"), Attribute("height", "14"),
        .aria("aria-hidden", "true")
      ) { html in
        let zero = "\(place(0))"
        html.element(
          "line", Attribute("x1", zero), Attribute("x2", zero), Attribute("y1", "0"),
          Attribute("y2", "14"), text: "")
        html.element(
          "rect", .class(bar.weight < 0 ? "wrong" : "good"),
          Attribute("x", "\(min(begin, end))"), Attribute("y", "2"),
          Attribute("width", "\(max(abs(end - begin), 1))"), Attribute("height", "10"), text: "")
      }
    }
  }
}
