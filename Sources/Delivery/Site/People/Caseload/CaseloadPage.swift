import Basics
import Documents
import HTML
import HTTP
import Mission
import Wire

/// The families of the mission as a grid: by site and state, in the columns and the order somebody
/// chooses, a page at a time; the ticked ones leave as a file.
enum CaseloadPage {
  static let rowsPerPage = 50

  static func narrow(_ member: Member) -> Response {
    let form = member.visit.form
    return .see(
      CaseloadChoices { name in
        name == "columns" ? form.all("columns").joined(separator: ".") : form[name]
      }.path)
  }

  static func show(_ page: Page) -> Response {
    show(CaseloadChoices { page.visit.request.query[$0] }, page, nil)
  }

  static func show(
    _ choices: CaseloadChoices, _ page: Page, _ trouble: FormTrouble?
  ) -> Response {
    let (shown, hasMore) = choices.families(page, most: rowsPerPage)
    let fields = Set(choices.columns.map(\.field)).union([.clearances]).filter { field in
      shown.contains { page.sees(field, of: .household($0)) }
    }
    page.note(households: shown, fields: fields.sorted { $0.rawValue < $1.rawValue })
    return page.html(page.say(FrameWord.caseload), status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      CaseloadViews.write(choices, page, trouble, &html)
      html.element("p") { html in
        page.link(&html, to: .holds(.list), page.say(CaseWord.siteHolds))
      }
      form(choices, page, &html)
      if shown.isEmpty {
        html.element("p", text: page.say(PeopleWord.noFamilies))
      } else {
        let selection = CaseloadSelection(choices, shown, page, trouble)
        selection.form(hasMore: hasMore, &html) { html in
          table(choices, shown, selection, page, &html)
        }
      }
      pager(choices, shown, hasMore, page, &html)
    }
  }

  private static func form(
    _ choices: CaseloadChoices, _ page: Page, _ html: inout HTMLWriter
  ) {
    page.form(&html, to: .people(.narrow)) { html in
      html.element("div", .class("line")) { html in
        var sites = [Choice("", page.say(PeopleWord.everySite))]
        page.state.sites.forEach { id, site in
          sites.append(
            Choice(
              id.description, page.language.name(of: site), isChosen: id == choices.site))
        }
        html.choice(Field("site", page.say(PeopleWord.site)), of: sites)
        html.choice(
          Field("state", page.say(MovementWord.status)),
          of: [Choice("", page.say(PeopleWord.everyState))]
            + Standing.allCases.map { standing in
              Choice(
                standing.rawValue, page.say(StandingWord(standing)),
                isChosen: standing == choices.standing)
            })
        if let lapse = choices.lapse {
          html.choice(
            Field("lapse", page.say(GridWord.lapse)),
            of: [
              Choice("", page.say(GridWord.anyLapse)),
              Choice(lapse.description, page.language.text(lapse), isChosen: true),
            ])
        }
        html.choice(
          Field("sort", page.say(GridWord.sortBy)),
          of: [Choice("", page.say(PeopleWord.family))]
            + GridColumn.sortable.filter { page.sees($0.field) }.map {
              Choice($0.rawValue, page.say($0.word), isChosen: $0 == choices.sort)
            })
        html.choice(
          Field("order", page.say(GridWord.order)),
          of: [
            Choice("up", page.say(GridWord.up)),
            Choice("down", page.say(GridWord.down), isChosen: choices.isDescending),
          ])
        html.element("button", .type("submit"), text: page.say(PeopleWord.narrow))
      }
      html.folded(page.say(GridWord.columns)) { html in
        html.boxes(
          Field("columns", page.say(GridWord.columns)),
          of: GridColumn.allCases.filter { page.sees($0.field) }.map {
            Choice(
              $0.rawValue, page.say($0.word), isChosen: choices.columns.contains($0))
          })
      }
    }
  }

  private static func table(
    _ choices: CaseloadChoices, _ shown: [HouseholdID], _ selection: CaseloadSelection,
    _ page: Page, _ html: inout HTMLWriter
  ) {
    html.table(
      title: page.say(FrameWord.caseload),
      columns: [.text(page.say(PeopleWord.family))]
        + choices.columns.map { column in
          let title = page.say(column.word)
          return column.isNumber ? .number(title) : .text(title)
        }
    ) { html in
      for id in shown {
        guard let row = page.state.households[id] else { continue }
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { html in
            selection.tick(id, &html)
            page.link(&html, to: id)
          }
          for column in choices.columns { cell(column, id, row, page, &html) }
        }
      }
    }
  }

  private static func cell(
    _ column: GridColumn, _ id: HouseholdID, _ row: Household, _ page: Page,
    _ html: inout HTMLWriter
  ) {
    html.element("td", .class(column.isNumber ? "number" : "")) { html in
      if column == .standing {
        page.standing(of: id, &html)
        return
      }
      switch page.cell(column, of: id, row) {
      case .empty: break
      case .text(let text): html.element("bdi", text: text)
      case .integer(let number): html.text(number)
      case .date(let day): page.date(&html, day)
      }
    }
  }

  private static func pager(
    _ choices: CaseloadChoices, _ shown: [HouseholdID], _ hasMore: Bool, _ page: Page,
    _ html: inout HTMLWriter
  ) {
    var first = choices
    first.after = nil
    var next = choices
    next.after = shown.last
    html.pager(
      Pager(
        title: page.say(PeopleWord.pages),
        place: page.say(PeopleWord.onThisPage, count: shown.count),
        former: choices.after == nil ? nil : (first.path, page.say(PeopleWord.toBeginning)),
        next: hasMore ? (next.path, page.say(PeopleWord.nextPage)) : nil))
  }
}
