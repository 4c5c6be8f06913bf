import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// How many people stand where: counters with their definitions, bars, and the way to the people
/// for those who may.
enum FiguresPage {
  static func show(_ page: Page) -> Response {
    let figures = page.figures
    return page.html(page.say(FrameWord.figures), isLive: true) { html in
      html.element("div", Attribute("data-part", "figures")) { html in
        html.element(
          "p", .class("day"),
          text: page.say(
            FigureWord.asOf,
            ["day": page.language.text(figures.date), "position": String(figures.position)]))
        counters(figures, page, &html)
        ways(figures.breakdowns[0], page, &html)
        table(figures, page, &html)
        bars(figures, page, &html)
      }
      if page.may(.exportReport) { publishing(figures.breakdowns[0], page, &html) }
    }
  }

  private static func counters(_ figures: Figures, _ page: Page, _ html: inout HTMLWriter) {
    html.element("dl", .class("counters")) { html in
      for (measure, count) in zip(Figures.Measure.allCases, figures.totals) {
        html.element("div", .id(measure.rawValue)) { html in
          html.element("dt", text: page.say(FigureWord(measure)))
          html.element("dd") { html in
            html.element("b", .class("number"), text: String(count))
            html.element(
              "p", .class("hint"), text: page.say(FigureWord(definitionOf: measure)))
          }
        }
      }
    }
  }

  private static func ways(
    _ chosen: Figures.Breakdown, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("nav", .class("ways"), .aria("aria-label", page.say(FigureWord.by))) { html in
      for breakdown in Figures.Breakdown.allCases {
        html.element(
          "a", .class("button"), .href("\(FiguresRoute.show.path)?by=\(breakdown.rawValue)"),
          Attribute("aria-current", "page").when(breakdown == chosen),
          text: page.say(FigureWord(breakdown)))
      }
    }
  }

  private static func table(_ figures: Figures, _ page: Page, _ html: inout HTMLWriter) {
    let breakdown = figures.breakdowns[0]
    html.table(
      title: page.say(FrameWord.figures),
      columns: [.text(page.say(FigureWord(breakdown)))]
        + Figures.Measure.allCases.map { .number(page.say(FigureWord($0))) }
    ) { html in
      for row in figures.rows {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { html in
            head(row.keys[0], breakdown, page, &html)
          }
          for count in row.counts { html.element("td", .class("number")) { $0.text(count) } }
        }
      }
      html.element("tr") { html in
        html.element("th", Attribute("scope", "row")) { html in
          html.element("b", text: page.say(FigureWord.total))
        }
        for (measure, count) in zip(Figures.Measure.allCases, figures.totals) {
          html.element("td", .class("number")) { html in
            html.element("a", .href("#\(measure.rawValue)"), text: String(count))
          }
        }
      }
    }
  }

  /// What a row is about; where people wait opens to the families there, for those who may.
  private static func head(
    _ key: String, _ breakdown: Figures.Breakdown, _ page: Page, _ html: inout HTMLWriter
  ) {
    let name = page.name(of: key, breakdown)
    if breakdown == .site, let site = page.state.sites.first(where: { $0.code == key }),
      page.visit.site.mayFollow(.people(.list), page.visitor)
    {
      html.element("a", .href("\(Route.people(.list).path)?site=\(site.id)"), text: name)
    } else {
      html.text(name)
    }
  }

  private static func bars(_ figures: Figures, _ page: Page, _ html: inout HTMLWriter) {
    let most = figures.rows.map { $0.counts[0] }.max() ?? 0
    if most == 0 { return }
    let (height, width) = (figures.rows.count * 34 + 4, 640)
    html.element("h2", text: page.say(FigureWord.barsWhat))
    html.element(
      "svg", .class("bars"), Attribute("viewBox", "0 0 \(width) \(height)"),
      Attribute("role", "img"), Attribute("direction", "ltr"),
      .aria("aria-label", page.say(FigureWord.barsWhat))
    ) { html in
      let arrived = Figures.Measure.allCases.firstIndex(of: .arrived)!
      for (index, row) in figures.rows.enumerated() {
        let top = index * 34
        html.element(
          "text", Attribute("x", "2"), Attribute("y", String(top + 13)),
          text: "\(page.name(of: row.keys[0], figures.breakdowns[0])) · \(row.counts[0])")
        for (name, count) in [("all", row.counts[0]), ("arrived", row.counts[arrived])] {
          html.element(
            "rect", .class(name), Attribute("x", "2"), Attribute("y", String(top + 17)),
            Attribute("width", String(count * (width - 8) / most)), Attribute("height", "12"),
            text: "")
        }
      }
    }
  }

  private static func publishing(
    _ breakdown: Figures.Breakdown, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("h2", text: page.say(FigureWord.publish))
    html.element("p", .class("hint"), text: page.say(FigureWord.publishWhat))
    page.form(&html, to: .figures(.publish)) { html in
      html.hidden("by", breakdown.rawValue)
      html.element("label", .class("box")) { html in
        html.empty("input", .type("checkbox"), .name("rounded"), .value("yes"))
        html.element("span", text: page.say(FigureWord.rounded))
      }
      html.element("button", .type("submit"), text: page.say(FigureWord.download))
    }
  }

  /// The table as a file, with HXL hashtags below its header; that it was made is recorded.
  static func publish(_ work: Work) throws -> Response {
    guard let breakdown = Figures.Breakdown(rawValue: work.field("by")) else {
      throw SiteFault.malformed
    }
    let now = work.visit.missionNow
    let figures = work.visit.site.hall.read { state, position in
      Figures(of: state, by: [breakdown], on: state.date(at: now), position: position)
    }
    guard
      let published = PublishedFigures(figures, isRounded: work.field("rounded") == "yes")
    else { throw SiteFault.malformed }
    try work.dispatch(
      .recordExport(isIdentified: false, recipient: "", purpose: "figures by \(breakdown)"))
    return .file(
      TextTable(rows: published.table).csv(), type: "text/csv; charset=utf-8",
      name: "figures-\(breakdown)-\(published.date).csv")
  }
}

extension PublishedFigures {
  /// Header, hashtags, rows, and the total; what is hidden is empty.
  var table: [[String]] {
    let stamps = [date.description, String(position)]
    func line(_ key: String, _ counts: [Int?]) -> [String] {
      [key] + counts.map { $0.map(String.init) ?? "" } + stamps
    }
    return [
      [breakdown.rawValue] + Figures.Measure.allCases.map(\.rawValue) + ["date", "position"],
      [breakdown.hashtag] + Figures.Measure.allCases.map(\.hashtag)
        + ["#date", "#meta+journal+position"],
    ] + rows.map { line($0.key, $0.counts) } + [line("total", totals)]
  }
}

extension Page {
  /// The counts that `by` behind the address asks for; by programme when it asks for nothing.
  var figures: Figures {
    let breakdown = visit.request.query["by"].flatMap { Figures.Breakdown(rawValue: $0) }
    return Figures(of: state, by: [breakdown ?? .programme], on: today, position: position)
  }

  /// A row's key in the language of the page.
  func name(of key: String, _ breakdown: Figures.Breakdown) -> String {
    switch (breakdown, key) {
    case (_, "none"): say(FigureWord.none)
    case (.programme, _):
      state.programmes.first { $0.first?.code == key }
        .flatMap { state.programme($0.id, on: today)?.name } ?? key
    case (.site, _), (.destination, _):
      state.sites.first { $0.code == key }.map { name(of: $0.id) } ?? key
    case (.sex, "female"): say(FigureWord.female)
    case (.sex, "male"): say(FigureWord.male)
    case (_, "unknown"): say(FigureWord.unknown)
    default: key
    }
  }
}
