import Application
import Basics
import HTML
import Mission
import Wire

/// The forms that change who belongs to a family, where it goes and whom it travels with.
struct FamilyChanges: FamilyForms {
  let family: FamilyView
  let trouble: FormTrouble?

  init(_ family: FamilyView, _ trouble: FormTrouble?) {
    (self.family, self.trouble) = (family, trouble)
  }

  func write(_ html: inout HTMLWriter) {
    html.element("div", .class("forms")) { html in
      if family.may(.registerPeople) && family.sees(.identity) {
        add(&html)
        if family.members.count > 1 {
          split(&html)
          head(&html)
        }
        if !family.members.isEmpty { join(&html) }
      }
      if family.may(.correctPeople) { place(&html) }
      if family.may(.keepCases) && !family.cases.isEmpty { link(&html) }
    }
  }

  private func people(_ name: String, _ word: any SiteWord, _ html: inout HTMLWriter) {
    let chosen = trouble.typed(name)
    html.choice(
      Field(name, page.say(word), error: trouble.error(of: name, page)),
      of: family.members.map {
        Choice(
          $0.id.description, family.label($0.id), isChosen: $0.id.description == chosen)
      })
  }

  private func add(_ html: inout HTMLWriter) {
    part(ChangeWord.add, "add-", .add(family.id), &html) { html in
      html.boxes(
        Field("add-how", page.say(ChangeWord.how)),
        of: [
          Choice(
            "member", page.say(ChangeWord.member), isChosen: trouble.typed("add-how") != "birth"),
          Choice(
            "birth", page.say(ChangeWord.birth), isChosen: trouble.typed("add-how") == "birth"),
        ], isOne: true)
      PersonFields(page: page, trouble: trouble, prefix: "add").write(nil, &html)
      day("add-on", &html)
    }
  }

  private func split(_ html: inout HTMLWriter) {
    part(ChangeWord.split, "split-", .split(family.id), &html) { html in
      let leaving = Set(trouble?.typed.all("split-people") ?? [])
      html.boxes(
        Field(
          "split-people", page.say(ChangeWord.whoLeaves),
          error: trouble.error(of: "split-people", page)),
        of: family.members.map {
          Choice(
            $0.id.description, family.label($0.id), isChosen: leaving.contains($0.id.description))
        })
      people("split-head", ChangeWord.newHead, &html)
      day("split-on", &html)
    }
  }

  private func head(_ html: inout HTMLWriter) {
    part(ChangeWord.changeHead, "head-", .head(family.id), &html) {
      people("head-person", ChangeWord.newHead, &$0)
    }
  }

  private func join(_ html: inout HTMLWriter) {
    part(ChangeWord.join, "join-", .join(family.id), &html) { html in
      number("join-into", .joinInto, .joinHint, &html)
      day("join-on", &html)
    }
  }

  private func number(
    _ name: String, _ label: ChangeWord, _ hint: ChangeWord, _ html: inout HTMLWriter
  ) {
    html.field(
      Field(
        name, page.say(label), hint: page.say(hint), error: trouble.error(of: name, page),
        value: trouble.typed(name), width: 20))
  }

  private func place(_ html: inout HTMLWriter) {
    part(ChangeWord.place, "place-", .place(family.id), &html) { html in
      for (name, word, known) in [
        ("place-site", PeopleWord.site, family.row.site),
        ("place-destination", .destination, family.row.destination),
      ] {
        let chosen = trouble?.typed[name] ?? known.description
        var sites: [Choice] = []
        page.state.sites.forEach { id, site in
          sites.append(
            Choice(
              id.description, page.language.name(of: site), isChosen: id.description == chosen))
        }
        html.choice(Field(name, page.say(word), error: trouble.error(of: name, page)), of: sites)
      }
      html.field(
        Field(
          "place-baggage", page.say(ListColumn.baggage),
          error: trouble.error(of: "place-baggage", page),
          value: trouble?.typed["place-baggage"] ?? String(family.row.baggage.value),
          kind: .digits, width: 8))
    }
  }

  // MARK: Whom they travel with

  private func link(_ html: inout HTMLWriter) {
    part(ChangeWord.link, "link-", .link(family.id), &html) { html in
      cases("link-case", &html)
      number("link-other", .otherCase, .otherCaseHint, &html)
      let kind = trouble.typed("link-kind")
      html.boxes(
        Field("link-kind", page.say(ChangeWord.how)),
        of: [
          Choice("together", page.say(ChangeWord.together), isChosen: kind != "apart"),
          Choice("apart", page.say(ChangeWord.apart), isChosen: kind == "apart"),
        ], isOne: true)
    }
    for (id, row) in family.cases {
      for link in row.links { linked(id, link, &html) }
    }
  }

  private func cases(_ name: String, _ html: inout HTMLWriter) {
    html.choice(
      Field(name, page.say(PeopleWord.openCase), error: trouble.error(of: name, page)),
      of: family.cases.map { id, _ in
        Choice(id.description, id.description, isChosen: trouble.typed(name) == id.description)
      })
  }

  private func linked(_ id: CaseID, _ link: Case.Link, _ html: inout HTMLWriter) {
    page.form(&html, to: .families(.unlink(family.id))) { html in
      html.hidden("link-case", id.description)
      html.hidden("link-other", link.other.description)
      html.element("p") { html in
        page.code(&html, id.description)
        html.text(" \(page.say(link.kind == .together ? ChangeWord.together : .apart)) ")
        page.code(&html, link.other.description)
        html.text(" ")
        html.element("button", .type("submit"), .class("plain"), text: page.say(ChangeWord.unlink))
      }
    }
  }
}
