import Basics
import Documents
import HTML
import HTTP
import Mission
import Spreadsheets
import Wire

/// The ticked families as a file: to whom and what for is recorded before it is made.
enum CaseloadExport {
  enum Format: String, CaseIterable { case xlsx, csv }

  /// Around the list: its rows can be ticked, and leave by the part below it.
  static func form(
    _ choices: CaseloadChoices, _ shown: [HouseholdID], _ page: Page, _ trouble: FormTrouble?,
    _ html: inout HTMLWriter, list: (inout HTMLWriter) -> Void
  ) {
    page.form(&html, to: .people(.export)) { html in
      html.hidden("choices", choices.path)
      list(&html)
      html.folded(page.say(GridWord.export), isOpen: trouble != nil, isCommand: true) { html in
        html.boxes(
          Field("whole", page.say(GridWord.which), error: trouble.error(of: "whole", page)),
          of: [
            Choice("yes", page.say(GridWord.wholePage), isChosen: trouble.typed("whole") == "yes")
          ])
        for id in shown { html.hidden("shown", id.description) }
        for (name, word) in [("recipient", GridWord.recipient), ("purpose", .purpose)] {
          html.field(
            Field(
              name, page.say(word), error: trouble.error(of: name, page),
              value: trouble.typed(name), width: 40))
        }
        html.element("div", .class("line")) { html in
          for format in Format.allCases {
            html.element(
              "button", .type("submit"), .class("second"), .name("format"),
              .value(format.rawValue), text: format.rawValue.uppercased())
          }
        }
      }
    }
  }

  static func tick(_ id: HouseholdID, _ page: Page, _ html: inout HTMLWriter) {
    html.empty(
      "input", .type("checkbox"), .class("tick"), .name("row"), .value(id.description),
      .aria("aria-label", page.say(GridWord.tick, ["family": id.description])))
  }

  static func make(_ work: Work) throws -> Response {
    let typed = work.visit.form
    let choices = CaseloadChoices { Self.choice($0, typed["choices"] ?? "") }
    let trouble: FormTrouble
    do {
      let rows = typed.all(work.field("whole") == "yes" ? "shown" : "row")
        .prefix(CaseloadPage.rowsPerPage).compactMap { HouseholdID($0) }
      if rows.isEmpty { throw Mistyped(field: "whole", word: GridWord.tickSome) }
      return try file(rows, choices, work)
    } catch let refusal as Refusal where !refusal.reason.isAboutRights {
      let field = refusal.reason == .exportUnexplained ? "recipient" : "whole"
      trouble = FormTrouble(field: field, reason: .refused(refusal), typed: typed)
    } catch let mistyped as Mistyped {
      trouble = FormTrouble(
        field: mistyped.field, reason: .word(mistyped.word), typed: typed)
    }
    return try work.say(trouble) { CaseloadPage.show(choices, $0, $1) }
  }

  /// One field of the list's address again.
  private static func choice(_ name: String, _ path: String) -> String? {
    let query = path.split(separator: "?").dropFirst().first ?? ""
    return (try? FormData(urlEncoded: Array(query.utf8)))?[name]
  }

  private static func file(
    _ rows: [HouseholdID], _ choices: CaseloadChoices, _ work: Work
  ) throws -> Response {
    let (visitor, now) = (work.member.visitor, work.visit.missionNow)
    // Whoever may not see a family does not take it along.
    let (rows, people) = try work.read { state in
      let today = state.date(at: now)
      let seen = rows.filter { id in
        Policy.mayRead(
          .clearances, by: visitor, state.closeness(of: id, to: visitor.scope, on: today))
      }
      return (seen, seen.reduce(0) { $0 + state.members(of: $1).count })
    }
    try work.dispatch(
      .recordExtract(
        people: Persons(people), recipient: work.field("recipient"),
        purpose: work.field("purpose")))
    let format = Format(rawValue: work.field("format")) ?? .xlsx
    return try work.member.show { page in
      page.note(
        households: rows,
        fields: Set(choices.columns.map(\.field)).sorted { $0.rawValue < $1.rawValue })
      let sheet = sheet(rows, choices, page)
      switch format {
      case .xlsx:
        return .file(
          try sheet.xlsx(),
          type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          name: "families.xlsx")
      case .csv:
        return .file(sheet.csv, type: "text/csv; charset=utf-8", name: "families.csv")
      }
    }
  }

  private static func sheet(
    _ rows: [HouseholdID], _ choices: CaseloadChoices, _ page: Page
  ) -> Sheet {
    Sheet(
      name: page.say(FrameWord.caseload),
      columns: [page.say(PeopleWord.family)]
        + choices.columns.map { page.say($0.word) },
      rows: rows.compactMap { id in
        page.state.households[id].map { row in
          [.text(id.description)] + choices.columns.map { page.cell($0, of: id, row) }
        }
      }, isRightToLeft: page.direction == .rightToLeft)
  }
}

extension Sheet {
  /// Text that a spreadsheet would run as a formula is neutralised.
  fileprivate var csv: [UInt8] {
    TextTable(
      rows: [columns]
        + rows.map { row in
          row.map { cell in
            switch cell {
            case .empty: ""
            case .text(let text): text
            case .integer(let number): String(number)
            case .date(let day): day.description
            }
          }
        }
    ).csv()
  }
}
