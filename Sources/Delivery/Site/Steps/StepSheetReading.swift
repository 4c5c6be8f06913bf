import Application
import Basics
import Documents
import Mission
import Wire

/// What was pasted, read and tried: which lines could be recorded, and what is wrong with the rest.
struct StepSheetReading {
  struct Line {
    let read: StepSheet.Line
    /// What stands in the way, in the language of the page.
    let problem: String?
  }

  let lines: [Line]
  let isCut: Bool
  var commands: [Command] { lines.compactMap { $0.problem == nil ? $0.read.command : nil } }
  var problems: Int { lines.count { $0.problem != nil } }

  init(_ form: StepForm, _ fields: StepSheetFields, _ page: Page) {
    let sheet = StepSheet(
      fields.text, usual: fields.usual(page), outcomes: Self.outcomes,
      names: { step in
        [step.name] + DocumentLanguage.allCases.map { step.name(in: $0) }
      },
      on: page.state, today: page.today)
    isCut = sheet.isCut
    let context = Context(
      now: page.visit.missionNow, today: page.today, node: 0, actor: page.visitor.account)
    lines = sheet.lines.map { line in
      Line(read: line, problem: Self.problem(of: line, form, context, page))
    }
  }

  /// The words for outcomes in every language.
  private static let outcomes: [String: Clearance.Outcome] = Dictionary(
    Clearance.Outcome.allCases.flatMap { outcome in
      DocumentLanguage.allCases.map {
        (FamilyWord(outcome).wording.text($0).lowercased(), outcome)
      }
    }, uniquingKeysWith: { first, _ in first })

  private static func problem(
    of line: StepSheet.Line, _ form: StepForm, _ context: Context, _ page: Page
  ) -> String? {
    if let household = line.household, !page.may(form.action, to: .household(household)) {
      // Whoever cannot even see a family is told no more than that nobody is there.
      return page.sees(.clearances, of: .household(household))
        ? Refusal(.notYourOwn, ["what": "this"]).text(in: page.language)
        : page.say(StepsWord.nobody, ["what": "\(household)"])
    }
    if let trouble = line.trouble { return text(of: trouble, page) }
    guard let command = line.command else { return page.say(StepsWord.noStep) }
    if command.action(by: page.visitor.account) != form.action {
      return page.say(StepsWord.elsewhere)
    }
    do {
      _ = try page.state.decide(command, in: context)
      return nil
    } catch {
      return error.text(in: page.language)
    }
  }

  private static func text(of trouble: StepSheet.Trouble, _ page: Page) -> String {
    switch trouble {
    case .noNumber: page.say(StepsWord.noNumber)
    case .nobody(let what): page.say(StepsWord.nobody, ["what": what])
    case .severalCases: page.say(StepsWord.severalCases)
    case .noStep: page.say(StepsWord.noStep)
    case .twice(let what): page.say(StepsWord.twice, ["what": what])
    case .doubtfulDay(let what): page.say(StepsWord.doubtfulDay, ["what": what])
    case .notUnderstood(let what): page.say(StepsWord.notUnderstood, ["what": what])
    case .stillToCome(let day):
      page.say(StepsWord.stillToCome, ["what": page.language.text(day)])
    }
  }
}

/// The fields of the form, as they were typed.
struct StepSheetFields {
  var text = ""
  var step = ""
  var outcome = Clearance.Outcome.granted
  var day = ""

  init() {}

  init(_ form: FormData) {
    text = form["lines"] ?? ""
    step = form["usual-step"] ?? ""
    outcome =
      form["usual-outcome"].flatMap { UInt8($0) }.flatMap { Clearance.Outcome(rawValue: $0) }
      ?? .granted
    day = form["usual-day"] ?? ""
  }

  /// The same fields as a program sends them.
  static let taken: [Taken] = [
    .text(
      "lines",
      "A line each: the number of a person, case or family, with the step, its outcome and day "
        + "where they are not the usual ones. Cells are parted by tabs or semicolons.",
      bytes: StepSheet.mostLines * 100),
    .text("usual-step", "The step's code, where a line names none.").optional,
    .code("usual-outcome", "Where a line names none.", Clearance.Outcome.self).optional,
    .day("usual-day", "Where a line names none.").optional,
  ]

  func usual(_ page: Page) -> StepSheet.Usual {
    StepSheet.Usual(
      step: step.isEmpty ? nil : step, outcome: outcome, on: CivilDate(day) ?? page.today)
  }
}
