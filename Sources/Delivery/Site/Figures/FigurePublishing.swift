import Application
import Basics
import Documents
import HTML
import HTTP
import Mission
import Spreadsheets
import Wire

/// Tables that leave the mission: of now alone, for tables of two days set against each other would
/// show the few people between them.
enum FigurePublishing {
  enum Format: String, CaseIterable { case csv, xlsx }

  static func form(_ choices: FigureChoices, _ page: Page, _ html: inout HTMLWriter) {
    html.element("h2", text: page.say(FigureWord.publish))
    html.element("p", .class("hint"), text: page.say(FigureWord.publishWhat))
    if choices.across != nil {
      html.element("p", .class("hint"), text: page.say(FigureWord.publishCross))
    }
    page.form(&html, to: .figures(.publish)) { html in
      html.hidden("by", choices.by.rawValue)
      if let across = choices.across {
        html.hidden("across", across.rawValue)
        html.hidden("measure", choices.measure.rawValue)
      }
      html.element("label", .class("box")) { html in
        html.empty("input", .type("checkbox"), .name("rounded"), .value("yes"))
        html.element("span", text: page.say(FigureWord.rounded))
      }
      html.element("div", .class("line")) { html in
        for format in Format.allCases {
          html.element(
            "button", .type("submit"), .name("format"), .value(format.rawValue),
            text: page.say(FigureWord.download, ["kind": format.rawValue.uppercased()]))
        }
      }
    }
  }

  /// The table as a file, with HXL hashtags below its header; that it was made is recorded.
  static func make(_ work: Work) throws -> Response {
    guard Figures.Breakdown(rawValue: work.field("by")) != nil else { throw SiteFault.malformed }
    let choices = FigureChoices { work.visit.form[$0] }
    let now = work.visit.missionNow
    let isRounded = work.field("rounded") == "yes"
    let figures = work.visit.site.hall.read { state, position in
      Figures(
        of: state, by: choices.breakdowns, on: state.date(at: now), position: position)
    }
    let name = choices.breakdowns.map(\.rawValue).joined(separator: "-by-")
    let table: [[SheetCell]]
    if choices.across == nil, let published = PublishedFigures(figures, isRounded: isRounded) {
      table = published.table
    } else if let published = PublishedCross(figures, choices.measure, isRounded: isRounded) {
      table = published.table
    } else {
      return try work.member.show { page in
        page.html(page.say(FrameWord.figures), status: 409) { html in
          html.errorSummary(
            title: page.say(FrameWord.problem), [(field: "", text: page.say(FigureWord.tooFew))])
          html.element("p") { $0.element("a", .href(choices.path), text: page.say(FigureWord.by)) }
        }
      }
    }
    try work.dispatch(
      .recordExport(isIdentified: false, recipient: "", purpose: "figures by \(name)"))
    return try file(
      table, "figures-\(name)-\(figures.date)", Format(rawValue: work.field("format")))
  }

  private static func file(
    _ table: [[SheetCell]], _ name: String, _ format: Format?
  ) throws -> Response {
    guard format == .xlsx else {
      return .file(
        TextTable(rows: table.map { $0.map(\.plain) }).csv(), type: "text/csv; charset=utf-8",
        name: "\(name).csv")
    }
    let sheet = Sheet(
      name: "Figures", columns: table[0].map(\.plain), rows: Array(table.dropFirst()))
    return .file(
      try sheet.xlsx(),
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      name: "\(name).xlsx")
  }
}

extension SheetCell {
  fileprivate var plain: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .date(let day): day.description
    }
  }

  fileprivate static func count(_ count: Int?) -> SheetCell { count.map { .integer($0) } ?? .empty }
}

extension PublishedFigures {
  /// Header, hashtags, rows, and the total; what is hidden is empty.
  var table: [[SheetCell]] {
    let stamps: [SheetCell] = [.date(date), .integer(position)]
    func line(_ key: String, _ counts: [Int?]) -> [SheetCell] {
      [.text(key)] + counts.map(SheetCell.count) + stamps
    }
    return [
      ([breakdown.rawValue] + Figures.Measure.allCases.map(\.rawValue) + ["date", "position"])
        .map(SheetCell.text),
      ([breakdown.hashtag] + Figures.Measure.allCases.map(\.hashtag)
        + ["#date", "#meta+journal+position"]).map(SheetCell.text),
    ] + rows.map { line($0.key, $0.counts) } + [line("total", totals)]
  }
}

extension PublishedCross {
  /// A line for each cell, as programs read it; what is hidden is empty, and totals say so.
  var table: [[SheetCell]] {
    let stamps: [SheetCell] = [.date(date), .integer(position)]
    func line(_ row: String, _ column: String, _ count: Int?) -> [SheetCell] {
      [.text(row), .text(column), .count(count)] + stamps
    }
    let (rows, columns) = (
      self.rows.map { $0.joined(separator: "+") }, self.columns.map { $0.joined(separator: "+") }
    )
    var table: [[SheetCell]] = [
      (breakdowns.map(\.rawValue) + [measure.rawValue, "date", "position"]).map(SheetCell.text),
      (breakdowns.map(\.hashtag) + [measure.hashtag, "#date", "#meta+journal+position"])
        .map(SheetCell.text),
    ]
    for (row, name) in rows.enumerated() {
      for (column, other) in columns.enumerated() {
        table.append(line(name, other, counts[row][column]))
      }
      table.append(line(name, "total", rowTotals[row]))
    }
    for (column, name) in columns.enumerated() {
      table.append(line("total", name, columnTotals[column]))
    }
    return table + [line("total", "total", total)]
  }
}
