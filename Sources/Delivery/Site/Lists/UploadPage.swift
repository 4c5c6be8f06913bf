import Application
import Basics
import HTML
import HTTP
import Mission

/// A list on its way in: its columns, its dry run, how far it is, and that it is in.
enum UploadPage {
  static func show(_ number: Int, _ page: Page) throws -> Response {
    guard let upload = page.visit.site.uploads.find(number, of: page.visitor.account),
      let rules = page.state.programme(upload.source.programme, on: upload.source.writtenOn)
    else { throw SiteFault.notFound }
    if case .checked(let plan, _) = upload.stage { DryRunPart.note(plan, page) }
    return page.html(page.say(ImportWord.send), isLive: true, isUnderWay: upload.isWorking) {
      html in
      html.element("div", Attribute("data-part", "upload")) { html in
        facts(upload, rules, page, &html)
        stage(number, upload, rules, page, &html)
      }
    }
  }

  private static func facts(
    _ upload: Upload, _ rules: Programme, _ page: Page, _ html: inout HTMLWriter
  ) {
    var facts = [
      (page.say(ImportWord.programme), rules.name),
      (page.say(ImportWord.dated), page.language.text(upload.source.writtenOn)),
    ]
    if let partner = upload.source.partner {
      facts.append((page.say(ImportWord.partner), page.name(ofPartner: partner)))
    }
    html.facts(facts)
  }

  private static func stage(
    _ number: Int, _ upload: Upload, _ rules: Programme, _ page: Page, _ html: inout HTMLWriter
  ) {
    switch upload.stage {
    case .columns: columns(number, upload, rules, page, &html)
    case .checking: progress(upload, .checking, page, &html)
    case .taking: progress(upload, .takingIn, page, &html)
    case .checked(let plan, let isNew):
      if isNew { said(.hasChanged, "late", page, &html) }
      DryRunPart(plan: plan, number: number, page: page).write(&html)
      again(number, upload, rules, page, &html)
    case .taken(let plan, let list): taken(plan, list, page, &html)
    case .refused(let refusal):
      html.element(
        "p", .class("wrong"), Attribute("role", "alert"), .ownDirection,
        text: refusal.text(in: page.language))
      again(number, upload, rules, page, &html)
    case .failed:
      said(.failed, "wrong", page, &html)
      again(number, upload, rules, page, &html)
    }
  }

  private static func said(
    _ word: ImportWord, _ tone: String, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("p", .class(tone), Attribute("role", "status"), text: page.say(word))
  }

  // MARK: Columns

  private static func columns(
    _ number: Int, _ upload: Upload, _ rules: Programme, _ page: Page, _ html: inout HTMLWriter
  ) {
    let columns = ListColumns(
      upload.table, rules: rules, on: page.state, partner: upload.source.partner
    ).columns
    let choices = ListColumns.choices(rules)
    let chosen = upload.source.meanings.reduce(into: [:]) { $0[$1.column] = $1.meaning }
    page.form(&html, to: .imports(.check(number))) { html in
      html.element("p", .class("hint"), text: page.say(ImportWord.columnsHint))
      html.table(
        title: page.say(ImportWord.columns), isTitleShown: true,
        columns: [
          .text(page.say(ImportWord.heading)), .text(page.say(ImportWord.examples)),
          .text(page.say(ImportWord.meaning)),
        ]
      ) { html in
        for column in columns {
          let meaning = chosen[column.index] ?? column.meaning?.code ?? ""
          row(column, meaning, choices, rules, page, &html)
        }
      }
      html.element("button", .type("submit"), text: page.say(ImportWord.check))
    }
    page.button(&html, to: .imports(.drop(number)), ImportWord.drop, isPlain: true)
  }

  private static func row(
    _ column: ListColumns.Column, _ meaning: String, _ choices: [ListMeaning], _ rules: Programme,
    _ page: Page, _ html: inout HTMLWriter
  ) {
    let name = "column-\(column.index)"
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.element("label", .for(name)) { html in
          html.element("bdi", text: column.heading.isEmpty ? "–" : column.heading)
        }
        if column.isRemembered {
          html.element("div", .class("hint"), text: page.say(ImportWord.remembered))
        }
      }
      html.element("td", .class("hint")) { html in
        for example in column.examples {
          html.element("div") { $0.element("bdi", text: example) }
        }
      }
      html.element("td") { html in
        html.element("select", .id(name), .name(name)) { html in
          for choice in choices {
            html.element(
              "option", .value(choice.code),
              Attribute("selected", nil)
                .when(meaning == choice.code || meaning.isEmpty && choice == .column(.ignored)),
              text: page.name(of: choice, rules))
          }
        }
      }
    }
  }

  /// The form of columns once more, for whoever sees in the dry run that one was misread.
  private static func again(
    _ number: Int, _ upload: Upload, _ rules: Programme, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.folded(page.say(ImportWord.columnsAgain), isCommand: true) { html in
      columns(number, upload, rules, page, &html)
    }
  }

  // MARK: Under way, and done

  private static func progress(
    _ upload: Upload, _ word: ImportWord, _ page: Page, _ html: inout HTMLWriter
  ) {
    said(word, "day", page, &html)
    let (done, all) = upload.progress
    html.element(
      "progress", .aria("aria-label", page.say(word)),
      Attribute("max", String(max(all, 1))), .value(String(done)).when(all > 0), text: "")
    if all > 0 {
      html.element("p", text: page.say(ImportWord.parts, ["done": "\(done)", "all": "\(all)"]))
    }
  }

  private static func taken(
    _ plan: ListImport, _ list: ListID, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("p", .class("day good"), Attribute("role", "status")) { html in
      html.text("✓ \(page.say(ImportWord.done)) ")
      page.code(&html, list.description)
    }
    DryRunPart.counts(plan, page, &html)
    html.element("p", text: page.say(ImportWord.undoToday))
    if !plan.likenesses.isEmpty {
      html.element("p") { html in
        page.link(&html, to: .duplicates(.queue), page.say(ImportWord.toDuplicates))
      }
    }
    html.element("p") { page.link(&$0, to: .imports(.list), page.say(ImportWord.taken)) }
  }
}

extension Page {
  /// A column's meaning, a step by its programme's name for it.
  func name(of meaning: ListMeaning, _ rules: Programme) -> String {
    switch meaning {
    case .column(let column): say(column)
    case .step(let code): rules.step(code).map { name(of: $0) } ?? code
    }
  }
}
