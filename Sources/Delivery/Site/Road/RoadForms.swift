import Application
import Basics
import HTML
import Mission

/// What a convoy leader reports from the road.
struct RoadForms {
  let id: MovementID
  let row: Movement
  let page: Page
  let trouble: FormTrouble?

  func write(_ html: inout HTMLWriter) {
    html.element("div", .class("forms")) { html in
      if row.status == .departed {
        part(.recordPassage, ["passed", "counted", "passed-at"], &html, body: passage)
      }
      if row.status >= .boarding && row.status != .cancelled {
        part(.incident, ["sort", "where", "note", "happened-at"], &html, body: incident)
      }
      if row.status == .departed {
        part(.disembark, ["person", "let-off"], &html, body: disembark)
        part(.arrive, ["arrived-at"], &html, body: arrive)
      }
    }
  }

  private func part(
    _ word: RoadWord, _ fields: [String], _ html: inout HTMLWriter,
    body: (inout HTMLWriter) -> Void
  ) {
    let isOpen = trouble.map { fields.contains($0.field) } ?? (word == .recordPassage)
    html.folded(page.say(word), isOpen: isOpen, body: body)
  }

  private func sites(_ field: Field, _ html: inout HTMLWriter, canBeNowhere: Bool = false) {
    var seen: Set<SiteID> = []
    let stops = row.stops.map(\.site).filter { seen.insert($0).inserted }
    let passed = Set(row.passages.map(\.site))
    let next = stops.first { !passed.contains($0) }
    let typed = trouble.typed(field.name)
    html.choice(
      field,
      of: (canBeNowhere ? [Choice("", page.say(RoadWord.nowhere))] : [])
        + stops.map { site in
          Choice(
            site.description, page.place(site),
            isChosen: typed.isEmpty
              ? !canBeNowhere && site == next : typed == site.description)
        })
  }

  private func time(_ name: String, _ html: inout HTMLWriter) {
    html.field(
      Field(
        name, page.say(RoadWord.atTime), hint: page.say(RoadWord.timeHint),
        error: trouble.error(of: name, page), value: trouble.typed(name), isRequired: false,
        width: 20))
  }

  private func passage(_ html: inout HTMLWriter) {
    page.form(&html, to: .road(.passage(id))) { html in
      sites(
        Field("passed", page.say(RoadWord.site), error: trouble.error(of: "passed", page)), &html)
      html.field(
        Field(
          "counted", page.say(RoadWord.countedPeople),
          hint: page.say(RoadWord.countHint, count: row.aboard.value),
          error: trouble.error(of: "counted", page), value: trouble.typed("counted"),
          kind: .digits, width: 8))
      time("passed-at", &html)
      html.element("button", .type("submit"), text: page.say(RoadWord.recordPassage))
    }
  }

  private func incident(_ html: inout HTMLWriter) {
    page.form(&html, to: .road(.incident(id))) { html in
      let typed = trouble.typed("sort")
      html.choice(
        Field("sort", page.say(RoadWord.whatHappened), error: trouble.error(of: "sort", page)),
        of: IncidentSort.allCases.map {
          Choice(
            String($0.rawValue), page.say(CauseWord($0)), isChosen: typed == String($0.rawValue))
        })
      sites(Field("where", page.say(RoadWord.site)), &html, canBeNowhere: true)
      html.field(
        Field(
          "note", page.say(RoadWord.incidentNote), hint: page.say(RoadWord.noteHint),
          error: trouble.error(of: "note", page), value: trouble.typed("note"),
          kind: .area(rows: 3), isRequired: false))
      time("happened-at", &html)
      html.element("button", .type("submit"), text: page.say(RoadWord.report))
    }
  }

  private func disembark(_ html: inout HTMLWriter) {
    page.form(&html, to: .road(.disembark(id))) { html in
      html.field(
        Field(
          "person", page.say(RoadWord.personNumber), hint: page.say(RoadWord.disembarkHint),
          error: trouble.error(of: "person", page), value: trouble.typed("person"), width: 20))
      sites(Field("let-off", page.say(RoadWord.site)), &html)
      time("let-off-at", &html)
      html.element("button", .type("submit"), text: page.say(RoadWord.letOff))
    }
  }

  private func arrive(_ html: inout HTMLWriter) {
    page.form(&html, to: .road(.arrive(id))) { html in
      time("arrived-at", &html)
      html.element("button", .type("submit"), text: page.say(RoadWord.arrive))
    }
  }
}
