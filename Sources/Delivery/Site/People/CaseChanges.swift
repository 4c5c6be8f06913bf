import Basics
import HTML
import Mission
import Wire

/// The forms that open, close and hold a family's cases.
struct CaseChanges: FamilyForms {
  let family: FamilyView
  let trouble: FormTrouble?

  init(_ family: FamilyView, _ trouble: FormTrouble?) {
    (self.family, self.trouble) = (family, trouble)
  }

  func write(_ html: inout HTMLWriter) {
    guard family.may(.keepCases), family.sees(.clearances) else { return }
    html.element("div", .class("forms")) { html in
      if !family.members.isEmpty { open(&html) }
      if family.cases.isEmpty { return }
      hold(&html)
      close(&html)
    }
    for (id, row) in family.cases {
      for hold in row.holds where hold.span.last >= page.today { lift(hold, of: id, &html) }
    }
  }

  private func open(_ html: inout HTMLWriter) {
    part(CaseWord.open, "open-", .openCase(family.id), &html) { html in
      var programmes: [Choice] = []
      page.state.programmes.forEach { id, versions in
        guard let name = page.state.programme(id, on: page.today)?.name ?? versions.first?.name
        else { return }
        programmes.append(
          Choice(
            id.description, name, isChosen: trouble.typed("open-programme") == id.description))
      }
      html.choice(
        Field(
          "open-programme", page.say(MoveWord.programme),
          error: trouble.error(of: "open-programme", page)), of: programmes)
      day("open-on", &html)
    }
  }

  private func close(_ html: inout HTMLWriter) {
    part(CaseWord.close, "close-", .closeCase(family.id), &html) { html in
      caseChoice("close-case", &html)
      let typed = trouble.typed("close-why")
      html.choice(
        Field(
          "close-why", page.say(MoveWord.why), hint: page.say(CaseWord.closeHint),
          error: trouble.error(of: "close-why", page)),
        of: Case.Closure.Reason.allCases.map {
          Choice(
            String($0.rawValue), page.say(CaseWord($0)), isChosen: typed == String($0.rawValue))
        })
      day("close-on", &html)
    }
  }

  private func hold(_ html: inout HTMLWriter) {
    part(CaseWord.hold, "hold-", .holdCase(family.id), &html) { html in
      caseChoice("hold-case", &html)
      page.holdFields("hold", trouble, &html)
    }
  }

  private func lift(_ hold: Case.Hold, of id: CaseID, _ html: inout HTMLWriter) {
    page.form(&html, to: .families(.liftHold(family.id))) { html in
      html.hidden("lift-case", id.description)
      html.hidden("lift-kind", String(hold.kind.rawValue))
      html.element("p") { html in
        page.code(&html, id.description)
        html.text(" · \(page.say(CaseWord(hold.kind))) · \(page.text(hold.span)) ")
        html.element(
          "button", .type("submit"), .class("plain"), text: page.say(CaseWord.lift))
      }
    }
  }
}

extension Page {
  /// Why and on which days nobody travels.
  func holdFields(_ prefix: String, _ trouble: FormTrouble?, _ html: inout HTMLWriter) {
    let typed = trouble.typed("\(prefix)-kind")
    html.choice(
      Field("\(prefix)-kind", say(MoveWord.why), error: trouble.error(of: "\(prefix)-kind", self)),
      of: Case.Hold.Kind.allCases.map {
        Choice(String($0.rawValue), say(CaseWord($0)), isChosen: typed == String($0.rawValue))
      })
    for (name, word, usual) in [
      ("\(prefix)-first", CaseWord.first, today.description), ("\(prefix)-last", .last, ""),
    ] {
      html.field(
        Field(
          name, say(word), error: trouble.error(of: name, self),
          value: trouble?.typed[name] ?? usual, kind: .date, width: 20))
    }
  }

  /// `13 Jul 1997 – 12 Aug 1997`; an open end is left out.
  func text(_ span: DateSpan) -> String {
    span.last == .endOfTime
      ? "\(language.text(span.first)) –"
      : "\(language.text(span.first)) – \(language.text(span.last))"
  }
}
