import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// A programme's data file in the browser: checked, tried out on the open cases, adopted.
enum ProgrammeEditor {
  /// What was asked of the text, and what came of it.
  struct Answer {
    let versions: [Programme]
    /// nil: the mission refuses them.
    let run: DryRun?
  }

  static func show(
    _ page: Page, text: String = "", _ answer: Answer? = nil, trouble: FormTrouble? = nil
  ) -> Response {
    if !page.visitor.isFresh { return page.confirmFirst() }
    return page.html(page.say(SettingsWord.editor), status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      if let answer { say(answer, page, &html) }
      html.element("p", .class("hint"), text: page.say(SettingsWord.editorWhat))
      page.form(&html, to: .settings(.edit), isUpload: true) { html in
        html.field(
          Field(
            "file", page.say(SettingsWord.programmeFile),
            hint: page.say(SettingsWord.programmeFileHint), kind: .file(accept: ".json5,.json"),
            isRequired: false))
        html.field(
          Field(
            "text", page.say(SettingsWord.programmeText), error: trouble.error(of: "text", page),
            value: text, kind: .area(rows: 24), isRequired: false))
        html.element("div", .class("line")) { html in
          html.element(
            "button", .type("submit"), .name("do"), .value("try"),
            text: page.say(SettingsWord.tryOut))
          html.element(
            "button", .type("submit"), .class("second"), .name("do"), .value("adopt"),
            text: page.say(SettingsWord.adopt))
        }
      }
    }
  }

  /// Findings, whom the versions would make unready, and what they say in sentences.
  private static func say(_ answer: Answer, _ page: Page, _ html: inout HTMLWriter) {
    var findings: [ProgrammeFinding] = []
    for finding in answer.versions.flatMap(\.findings) where !findings.contains(finding) {
      findings.append(finding)
    }
    html.element("div", .class("said"), Attribute("role", "status")) { html in
      html.text(page.say(answer.run == nil ? SettingsWord.faults : .sound))
      html.element("ul") { html in
        for finding in findings {
          html.element("li") { html in
            html.text(
              page.say(finding.kind, ["step": finding.step, "other": finding.other]))
          }
        }
      }
      if let run = answer.run {
        html.element(
          "p",
          text: page.say(
            SettingsWord.wouldChange,
            [
              "cases": String(run.cases), "unready": String(run.unready.count),
              "ready": String(run.ready.count),
            ]))
      }
    }
    if let run = answer.run, !run.unready.isEmpty { unready(run, page, &html) }
    for version in answer.versions.suffix(1) { explain(version, page, &html) }
  }

  private static func unready(_ run: DryRun, _ page: Page, _ html: inout HTMLWriter) {
    page.note(
      households: run.unready.compactMap { page.state.cases[$0.id]?.household },
      fields: [.clearances])
    html.table(
      title: page.say(SettingsWord.unready), isTitleShown: true,
      columns: [
        .text(page.say(PeopleWord.openCase)), .text(page.say(PeopleWord.family)),
        .text(page.say(FrameWord.movements)),
      ]
    ) { html in
      for change in run.unready.prefix(Limits.peopleInARead) {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { page.code(&$0, change.id.description) }
          html.element("td") { html in
            if let family = page.state.cases[change.id]?.household {
              page.link(&html, to: .people(.show(family)), family.description)
            }
          }
          html.element("td") { html in
            if let movement = change.movement {
              page.link(&html, to: .movements(.show(movement)), movement.description)
            }
          }
        }
      }
    }
  }

  /// A version in sentences.
  static func explain(_ version: Programme, _ page: Page, _ html: inout HTMLWriter) {
    for paragraph in ProgrammeExplanation(version, in: page.language).paragraphs {
      if !paragraph.heading.isEmpty {
        html.element("h2", .ownDirection, text: paragraph.heading)
      }
      html.element("ul") { html in
        for sentence in paragraph.sentences {
          html.element("li", .ownDirection, text: sentence)
        }
      }
    }
  }

  /// What adopting the versions would record, as a program is told it.
  private static func checked(_ versions: [Programme], _ work: Work) throws -> FormTrouble {
    let events = try work.visit.site.hall.tryOut(
      versions.map { .adopt($0) }, by: work.member.visitor, at: work.visit.missionNow)
    return FormTrouble(
      field: "do", reason: .checked(events.compactMap { $0.body.map { type(of: $0).kind } }),
      typed: work.visit.form)
  }

  static func edit(_ work: Work) throws -> Response {
    let file = work.visit.form.file("file")?.bytes ?? []
    let text = file.isEmpty ? work.field("text") : String(decoding: file, as: UTF8.self)
    let versions: [Programme]
    do {
      versions = try ProgrammeFile(JSONNode(try JSON(Array(text.utf8), .relaxed))).versions()
    } catch {
      let trouble = FormTrouble(field: "text", reason: .file("\(error)"), typed: work.visit.form)
      return try work.member.show { show($0, text: text, trouble: trouble) }
    }
    guard work.field("do") == "adopt" else {
      if work.visit.isProgram { throw try checked(versions, work) }
      return try work.member.show { page in
        let context = Context(now: work.visit.missionNow, today: page.today, node: 0)
        do throws(Refusal) {
          let run = try DryRun(versions, on: page.today, state: page.state, context: context)
          return show(page, text: text, Answer(versions: versions, run: run))
        } catch {
          let trouble = FormTrouble(field: "text", reason: .refused(error), typed: work.visit.form)
          return show(page, text: text, Answer(versions: versions, run: nil), trouble: trouble)
        }
      }
    }
    return try work.attempt(
      "text", then: .settings(.show), else: { show($0, text: text, trouble: $1) }
    ) {
      try work.dispatch(all: versions.map { .adopt($0) })
    }
  }
}
