import Application
import Basics
import HTML
import Mission

/// The counts as a table: of every measure told apart in one way, or of one measure in two. Each
/// number opens to its people for whoever may see some.
struct FigureTable {
  let figures: Figures
  private let choices: FigureChoices
  private let page: Page
  /// Whether there is a way from a number to its people: there is none from a day that is over.
  private let opens: Bool

  init(_ figures: Figures, _ choices: FigureChoices, _ page: Page, opens: Bool) {
    (self.figures, self.choices, self.page) = (figures, choices, page)
    self.opens = opens && page.sees(.clearances)
  }

  func write(_ html: inout HTMLWriter) {
    if choices.across == nil { inOneWay(&html) } else { inTwoWays(&html) }
  }

  /// A count, and the way to those it counts.
  func number(
    _ count: Int, _ measure: Figures.Measure, row: String? = nil, column: String? = nil,
    _ html: inout HTMLWriter
  ) {
    if opens && count > 0 {
      html.element(
        "a", .href(choices.people(measure, row: row, column: column)), text: String(count))
    } else {
      html.text(count)
    }
  }

  private func inOneWay(_ html: inout HTMLWriter) {
    let breakdown = choices.by
    html.table(
      title: page.say(FrameWord.figures),
      columns: [.text(page.say(FigureWord(breakdown)))]
        + Figures.Measure.allCases.map { .number(page.say(FigureWord($0))) }
    ) { html in
      for row in figures.rows {
        html.element("tr") { html in
          head(row.keys[0], breakdown, &html)
          for (measure, count) in zip(Figures.Measure.allCases, row.counts) {
            html.element("td", .class("number")) {
              number(count, measure, row: row.keys[0], &$0)
            }
          }
        }
      }
      html.element("tr") { html in
        total(&html)
        for (measure, count) in zip(Figures.Measure.allCases, figures.totals) {
          html.element("td", .class("number")) { number(count, measure, &$0) }
        }
      }
    }
  }

  private func inTwoWays(_ html: inout HTMLWriter) {
    let measure = choices.measure
    let place = Figures.Measure.allCases.firstIndex(of: measure)!
    let across = figures.breakdowns[1]
    let columns = Set(figures.rows.map { $0.keys[1] }).sorted()
    var counts: [String: [String: Int]] = [:]
    for row in figures.rows { counts[row.keys[0], default: [:]][row.keys[1]] = row.counts[place] }
    html.table(
      title: page.say(FigureWord(measure)), isTitleShown: true,
      columns: [.text(page.say(FigureWord(choices.by)))]
        + columns.map { .number(page.name(of: $0, across)) } + [.number(page.say(FigureWord.total))]
    ) { html in
      for (key, row) in counts.sorted(by: { $0.key < $1.key }) {
        html.element("tr") { html in
          head(key, choices.by, &html)
          for column in columns {
            html.element("td", .class("number")) {
              number(row[column] ?? 0, measure, row: key, column: column, &$0)
            }
          }
          html.element("td", .class("number")) {
            number(row.values.reduce(0, +), measure, row: key, &$0)
          }
        }
      }
      html.element("tr") { html in
        total(&html)
        for column in columns {
          html.element("td", .class("number")) { html in
            html.text(counts.values.reduce(0) { $0 + ($1[column] ?? 0) })
          }
        }
        html.element("td", .class("number")) { number(figures.totals[place], measure, &$0) }
      }
    }
  }

  private func total(_ html: inout HTMLWriter) {
    html.element("th", Attribute("scope", "row")) { html in
      html.element("b", text: page.say(FigureWord.total))
    }
  }

  /// What a row is about; where people wait opens to the families there, for those who may.
  private func head(
    _ key: String, _ breakdown: Figures.Breakdown, _ html: inout HTMLWriter
  ) {
    let name = page.name(of: key, breakdown)
    html.element("th", Attribute("scope", "row")) { html in
      if breakdown == .site, let site = page.state.sites.first(where: { $0.code == key }),
        page.visit.site.mayFollow(.people(.list), page.visitor)
      {
        html.element("a", .href("\(Route.people(.list).path)?site=\(site.id)"), text: name)
      } else {
        html.text(name)
      }
    }
  }
}
