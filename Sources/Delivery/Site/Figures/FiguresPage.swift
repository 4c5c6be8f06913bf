import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// How many people stand where, now or at the end of a day: counters with their definitions, tables
/// in one or two ways, bars, and the way to the people for those who may.
enum FiguresPage {
  static func show(_ member: Member) throws -> Response {
    let choices = FigureChoices { member.visit.request.query[$0] }
    let today = try member.look { $0.today }
    guard let day = choices.day, day < today else {
      return try member.show { page in
        show(choices, .counted(page.figures(choices)), isPast: false, page)
      }
    }
    // The journal is read again before the page begins: nobody reads within a page.
    let site = member.visit.site
    let stage = site.past.figures(of: day, in: site.backroom) { progress in
      try site.hall.figures(asOf: day, progress: progress)
    }
    return try member.show { show(choices, stage, isPast: true, $0) }
  }

  private static func show(
    _ choices: FigureChoices, _ stage: PastFigures.Stage, isPast: Bool, _ page: Page
  ) -> Response {
    let title = page.say(FrameWord.figures)
    switch stage {
    case .counted(let all):
      let figures = isPast ? all.by(choices.breakdowns) : all
      let table = FigureTable(figures, choices, page, opens: !isPast)
      return page.html(title) { html in
        asked(choices, page, &html)
        html.element(
          "p", .class("day"),
          text: page.say(
            FigureWord.asOf,
            ["day": page.language.text(figures.date), "position": String(figures.position)]))
        counters(table, page, &html)
        table.write(&html)
        if choices.across == nil { bars(figures, page, &html) }
        if page.may(.exportReport) && !isPast { FigurePublishing.form(choices, page, &html) }
      }
    case .counting(let done, let all):
      return page.html(title, isLive: true, isUnderWay: true) { html in
        asked(choices, page, &html)
        html.element(
          "p", Attribute("data-part", "counting"), Attribute("role", "status"),
          text: page.say(
            FigureWord.counting, ["done": String(done), "all": String(all)]))
      }
    case .failed:
      return page.html(title, status: 500) { html in
        asked(choices, page, &html)
        html.element("p", .class("error"), text: page.say(FigureWord.failed))
      }
    }
  }

  /// What is counted: an address, for nothing is changed by looking.
  private static func asked(
    _ choices: FigureChoices, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element(
      "form", Attribute("method", "get"), Attribute("action", FiguresRoute.show.path)
    ) { html in
      html.element("div", .class("line")) { html in
        html.choice(
          Field("by", page.say(FigureWord.by)),
          of: Figures.Breakdown.allCases.map {
            Choice($0.rawValue, page.say(FigureWord($0)), isChosen: $0 == choices.by)
          })
        html.choice(
          Field("across", page.say(FigureWord.across)),
          of: [Choice("", page.say(FigureWord.inOneWay))]
            + Figures.Breakdown.allCases.map {
              Choice($0.rawValue, page.say(FigureWord($0)), isChosen: $0 == choices.across)
            })
        html.choice(
          Field("measure", page.say(FigureWord.measure)),
          of: Figures.Measure.allCases.map {
            Choice($0.rawValue, page.say(FigureWord($0)), isChosen: $0 == choices.measure)
          })
        html.field(
          Field(
            "day", page.say(FigureWord.atEndOf), value: (choices.day ?? page.today).description,
            kind: .date, isRequired: false, width: 20))
        html.element("button", .type("submit"), text: page.say(FigureWord.count))
      }
    }
  }

  private static func counters(
    _ table: FigureTable, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("dl", .class("counters")) { html in
      for (measure, count) in zip(Figures.Measure.allCases, table.figures.totals) {
        html.element("div", .id(measure.rawValue)) { html in
          html.element("dt", text: page.say(FigureWord(measure)))
          html.element("dd") { html in
            html.element("b", .class("number")) { table.number(count, measure, &$0) }
            html.element(
              "p", .class("hint"), text: page.say(FigureWord(definitionOf: measure)))
          }
        }
      }
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
}

extension Page {
  /// The counts of now that an address asks for.
  func figures(_ choices: FigureChoices) -> Figures {
    Figures(of: state, by: choices.breakdowns, on: today, position: position)
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
