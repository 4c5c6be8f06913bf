import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// Outcomes of steps for many people at once: pasted from a spreadsheet, looked at line by line,
/// then recorded all or none.
enum StepSheetPage {
  static func show(
    _ form: StepForm, _ page: Page, _ fields: StepSheetFields = StepSheetFields(),
    recorded: Int? = nil
  ) -> Response {
    page.html(title(form, page)) { html in
      if let recorded {
        html.element("p", Attribute("role", "status")) { html in
          html.tag(Tag(page.say(StepsWord.recorded, count: recorded), "✓", .good))
        }
      }
      html.element("p", text: page.say(StepsWord.what))
      Self.fields(form, fields, error: nil, page, &html)
    }
  }

  /// Begins with a line for each of the ticked families' people, or for each family where the step
  /// is asked of it as a whole.
  static func begin(_ form: StepForm, _ work: Work) throws -> Response {
    let families = CaseloadSelection.take(work)
    return try work.member.show { page in
      var fields = StepSheetFields()
      fields.step = work.field("\(form.rawValue)-of")
      let own = families.filter { page.may(form.action, to: .household($0)) }
      let isOfFamily = page.state.programmes.ids.contains { id in
        page.state.programme(id, on: page.today)?.step(fields.step)?.scope == .family
      }
      fields.text = own.flatMap { id in
        isOfFamily ? ["\(id)"] : page.state.members(of: id).map { "\($0.id)" }
      }.joined(separator: "\n")
      return show(form, page, fields)
    }
  }

  static func check(_ form: StepForm, _ page: Page) -> Response {
    let fields = StepSheetFields(page.visit.form)
    return check(form, fields, StepSheetReading(form, fields, page), page)
  }

  /// What was looked at is read once more: it is recorded if every line still can be.
  static func record(_ form: StepForm, _ work: Work) throws -> Response {
    let fields = StepSheetFields(work.visit.form)
    let commands = try work.member.look { page in
      let reading = StepSheetReading(form, fields, page)
      if reading.problems == 0 { return reading.commands }
      if work.visit.isProgram { throw problem(with: reading, page) }
      return []
    }
    if commands.isEmpty { return try work.member.show { check(form, $0) } }
    do {
      try work.dispatch(all: commands)
    } catch let refusal as Refusal where !refusal.reason.isAboutRights {
      return try work.member.show { page in
        check(
          form, fields, StepSheetReading(form, fields, page), page,
          refusal: refusal.text(in: page.language))
      }
    }
    return work.see(.steps(.recorded(form, commands.count)))
  }

  /// What a program is told of lines of which nothing was recorded: the first that cannot be.
  private static func problem(with reading: StepSheetReading, _ page: Page) -> Problem {
    let wrong = reading.lines.first { $0.problem != nil }
    let which = wrong.map { "\(page.say(StepsWord.line)) \($0.read.number): " } ?? ""
    return Problem(
      status: 422, code: "invalid", detail: which + (wrong?.problem ?? ""), field: "lines")
  }

  private static func check(
    _ form: StepForm, _ fields: StepSheetFields, _ reading: StepSheetReading, _ page: Page,
    refusal: String? = nil
  ) -> Response {
    let households = reading.lines.compactMap(\.read.household).filter {
      page.sees(.names, of: .household($0))
    }
    if !households.isEmpty { page.note(households: households, fields: [.names]) }
    let error =
      if let refusal {
        refusal
      } else if reading.lines.isEmpty {
        page.say(StepsWord.nothing)
      } else {
        reading.problems > 0 ? page.say(StepsWord.mended, count: reading.problems) : nil as String?
      }
    return page.html(title(form, page), status: error == nil ? 200 : 400) { html in
      if let error {
        html.errorSummary(
          title: page.say(FrameWord.problem), [(field: "lines", text: error)])
      }
      if reading.isCut {
        html.element("p", .class("alarm"), text: page.say(StepsWord.tooMany, Self.most))
      }
      if !reading.lines.isEmpty { table(reading, page, &html) }
      if error == nil { confirmation(form, fields, reading, page, &html) }
      Self.fields(form, fields, error: error, page, &html)
    }
  }

  private static var most: KeyValuePairs<String, String> { ["most": "\(StepSheet.mostLines)"] }

  private static func title(_ form: StepForm, _ page: Page) -> String {
    page.say(form == .step ? StepsWord.steps : .fitness)
  }

  // MARK: What was read

  private static func table(_ reading: StepSheetReading, _ page: Page, _ html: inout HTMLWriter) {
    html.table(
      title: page.say(StepsWord.lines), isTitleShown: true,
      columns: [
        .number(page.say(StepsWord.line)), .text(page.say(HouseholdWord.person)),
        .text(page.say(HouseholdWord.step)), .text(page.say(HouseholdWord.outcome)),
        .text(page.say(StepsWord.days)), .text(page.say(StepsWord.verdict)),
      ]
    ) { html in
      for line in reading.lines { row(line, page, &html) }
    }
  }

  private static func row(
    _ line: StepSheetReading.Line, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row"), .class("number")) { $0.text(line.read.number) }
      html.element("td") { who(line.read, page, &$0) }
      if case .recordStep(let id, _, let code, let outcome, let on, let until) = line.read.command {
        html.element("td", .ownDirection, text: step(code, of: id, page))
        html.element("td", text: page.say(FamilyWord(outcome)))
        html.element("td", text: days(on, until, page))
      } else {
        for _ in 0..<3 { html.element("td", text: "") }
      }
      html.element("td", .ownDirection) { html in
        if let problem = line.problem {
          html.element("p", .class("error"), text: "✗ " + problem)
        } else {
          html.tag(Tag(page.say(StepsWord.fine), "✓", .good))
        }
      }
    }
  }

  private static func who(_ line: StepSheet.Line, _ page: Page, _ html: inout HTMLWriter) {
    guard let household = line.household, page.sees(.names, of: .household(household)) else {
      return
    }
    if let id = line.person, let person = page.state.people[id] {
      html.element("bdi", text: page.name(of: person))
      html.element("div", .class("hint")) { page.code(&$0, id.description) }
    } else {
      html.element("bdi", text: page.headName(of: household))
      html.element("div", .class("hint")) { page.link(&$0, to: household) }
    }
  }

  private static func step(_ code: String, of id: CaseID, _ page: Page) -> String {
    guard let row = page.state.cases[id],
      let step = page.state.programme(row.programme, on: page.today)?.step(code)
    else { return code }
    return page.name(of: step)
  }

  private static func days(_ on: CivilDate, _ until: CivilDate?, _ page: Page) -> String {
    [on, until].compactMap(\.self).map(page.language.text).joined(separator: " – ")
  }

  // MARK: Forms

  private static func confirmation(
    _ form: StepForm, _ fields: StepSheetFields, _ reading: StepSheetReading, _ page: Page,
    _ html: inout HTMLWriter
  ) {
    page.form(&html, to: .steps(.record(form))) { html in
      html.hidden("lines", fields.text)
      html.hidden("usual-step", fields.step)
      html.hidden("usual-outcome", String(fields.outcome.rawValue))
      html.hidden("usual-day", fields.day)
      html.element(
        "button", .type("submit"), Attribute("data-command", nil),
        text: page.say(StepsWord.recordAll, count: reading.lines.count))
    }
  }

  private static func fields(
    _ form: StepForm, _ fields: StepSheetFields, error: String?, _ page: Page,
    _ html: inout HTMLWriter
  ) {
    page.form(&html, to: .steps(.check(form))) { html in
      html.field(
        Field(
          "lines", page.say(StepsWord.sheet), hint: page.say(StepsWord.sheetHint, most),
          error: error, value: fields.text, kind: .area(rows: 10)))
      html.element("div", .class("line")) { html in
        html.choice(
          Field("usual-step", page.say(StepsWord.usualStep), isRequired: false),
          of: [Choice("", page.say(StepsWord.inEachLine))] + steps(form, fields, page))
        html.choice(
          Field("usual-outcome", page.say(StepsWord.usualOutcome)),
          of: Clearance.Outcome.allCases.map {
            Choice(
              String($0.rawValue), page.say(FamilyWord($0)), isChosen: $0 == fields.outcome)
          })
        html.field(
          Field(
            "usual-day", page.say(StepsWord.usualDay),
            value: fields.day.isEmpty ? page.today.description : fields.day, kind: .date,
            width: 20))
      }
      html.element("button", .type("submit"), text: page.say(StepsWord.check))
    }
  }

  /// The steps of every programme that this form records, each code once.
  static func steps(
    _ form: StepForm, _ fields: StepSheetFields, _ page: Page
  ) -> [Choice] {
    var codes: Set<String> = []
    var choices: [Choice] = []
    for id in page.state.programmes.ids {
      for step in page.state.programme(id, on: page.today)?.steps ?? []
      where step.rule.earned == .byHand && form.records(step.code, page)
        && codes.insert(step.code).inserted
      {
        choices.append(
          Choice(step.code, page.name(of: step), isChosen: step.code == fields.step))
      }
    }
    return choices
  }
}

extension Page {
  /// The ways to steps of many people, for whoever records them.
  func stepSheets(_ html: inout HTMLWriter) {
    let forms: [(StepForm, StepsWord)] = [(.step, .steps), (.fitness, .fitness)]
    for (form, word) in forms where visit.site.mayFollow(.steps(.show(form)), visitor) {
      html.element("p") { html in
        html.element(
          "a", .href(Route.steps(.show(form)).path), Attribute("data-command", nil),
          text: say(word))
      }
    }
  }
}
