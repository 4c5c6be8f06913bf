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

  /// Below the list.
  static func part(_ page: Page, _ trouble: FormTrouble?, _ html: inout HTMLWriter) {
    let isOpen = trouble.map { $0.field != "view" } ?? false
    html.folded(page.say(GridWord.export), isOpen: isOpen, isCommand: true) { html in
      html.boxes(
        Field("whole", page.say(GridWord.which), error: trouble.error(of: "whole", page)),
        of: [
          Choice("yes", page.say(GridWord.wholePage), isChosen: trouble.typed("whole") == "yes")
        ])
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

  static func make(_ work: Work) throws -> Response {
    let typed = work.visit.form
    let choices = CaseloadChoices { CaseloadSelection.choice($0, typed["choices"] ?? "") }
    let trouble: FormTrouble
    do {
      let rows = CaseloadSelection.take(work)
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
