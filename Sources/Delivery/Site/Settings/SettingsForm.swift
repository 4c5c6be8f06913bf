import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// The questions of a form about settings: what was typed stands there again, else what is known.
struct SettingsForm {
  let page: Page
  let trouble: FormTrouble?

  /// The form on a page of its own, for whoever proved a moment ago who they are.
  static func page(
    _ page: Page, _ title: any SiteWord, to route: SettingsRoute, _ trouble: FormTrouble?,
    _ body: (SettingsForm, inout HTMLWriter) -> Void,
    below: (inout HTMLWriter) -> Void = { _ in }
  ) -> Response {
    if !page.visitor.isFresh { return page.confirmFirst() }
    return page.html(page.say(title), status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      page.form(&html, to: .settings(route)) { html in
        body(SettingsForm(page: page, trouble: trouble), &html)
        html.saveButtons(page)
      }
      below(&html)
    }
  }

  /// What a program sends of something new.
  static let code = Taken.text("code", "Its short code: letters, digits, - and _.", bytes: 40)

  /// What a program sends of the days on which something is open.
  static let openingTaken: [Taken] = [
    .codes("weekday", "The weekdays it is open on.", Weekday.self),
    .day("open-from", "The first day it exists at all.").optional,
    .day("open-until", "The last one.").optional,
    .text(
      "closures", "Days when it is closed: a day, or the first and the last, on each line.",
      bytes: Limits.closures * 24
    ).optional,
    .flag("opening-form", "The page's form sends it.").optional,
  ]

  func text(
    _ name: String, _ word: SettingsWord, _ known: String, hint: SettingsWord? = nil,
    isRequired: Bool = true, width: Int = 40, _ html: inout HTMLWriter
  ) {
    field(name, word, known, hint: hint, kind: .text, isRequired, width, &html)
  }

  /// A text of many lines.
  func lines(
    _ name: String, _ word: SettingsWord, _ known: String, hint: SettingsWord,
    _ html: inout HTMLWriter
  ) {
    field(name, word, known, hint: hint, kind: .area(rows: 8), false, 60, &html)
  }

  func number(
    _ name: String, _ word: SettingsWord, _ known: Int?, hint: SettingsWord? = nil,
    isRequired: Bool = true, _ html: inout HTMLWriter
  ) {
    let known = known.map { String($0) } ?? ""
    field(name, word, known, hint: hint, kind: .digits, isRequired, 8, &html)
  }

  func day(_ name: String, _ word: SettingsWord, _ known: CivilDate?, _ html: inout HTMLWriter) {
    field(name, word, known?.description ?? "", hint: nil, kind: .date, false, 20, &html)
  }

  func choice(
    _ name: String, _ word: SettingsWord, _ known: String,
    of choices: [(value: String, label: String)], _ html: inout HTMLWriter
  ) {
    let chosen = trouble?.typed[name] ?? known
    html.choice(
      Field(name, page.say(word), error: trouble.error(of: name, page)),
      of: choices.map { Choice($0.value, $0.label, isChosen: $0.value == chosen) })
  }

  /// Days of the week, the first and last day, and days in between when it is closed.
  func opening(_ known: Opening, _ html: inout HTMLWriter) {
    let typed = trouble?.typed["opening-form"] == nil ? nil : trouble?.typed.all("weekday")
    let days = typed ?? known.weekdays.map { String($0.rawValue) }
    html.hidden("opening-form", "yes")
    html.boxes(
      Field("weekday", page.say(SettingsWord.openOn), error: trouble.error(of: "weekday", page)),
      of: Weekday.allCases.map { day in
        Choice(
          String(day.rawValue), WeekdayName.text(day, page.language),
          isChosen: days.contains(String(day.rawValue)))
      })
    day(
      "open-from", .openFrom, known.span.flatMap { $0.first > .beginningOfTime ? $0.first : nil },
      &html)
    day(
      "open-until", .openUntil, known.span.flatMap { $0.last < .endOfTime ? $0.last : nil }, &html)
    field(
      "closures", .closures,
      known.closures.map { "\($0.first) \($0.last)" }.joined(separator: "\n"),
      hint: .closuresHint, kind: .area(rows: 4), false, 40, &html)
  }

  private func field(
    _ name: String, _ word: SettingsWord, _ known: String, hint: SettingsWord?, kind: Field.Kind,
    _ isRequired: Bool, _ width: Int, _ html: inout HTMLWriter
  ) {
    html.field(
      Field(
        name, page.say(word), hint: hint.map { page.say($0) },
        error: trouble.error(of: name, page), value: trouble?.typed[name] ?? known, kind: kind,
        isRequired: isRequired, width: width))
  }
}

extension Work {
  /// A whole number within bounds.
  func number(_ name: String, in range: ClosedRange<Int>) throws(Mistyped) -> Int {
    guard let number = Int(field(name)), range.contains(number) else {
      throw Mistyped(field: name, word: SettingsWord.noNumber)
    }
    return number
  }

  /// A whole number within bounds, or nothing typed.
  func optionalNumber(_ name: String, in range: ClosedRange<Int>) throws(Mistyped) -> Int? {
    field(name).isEmpty ? nil : try number(name, in: range)
  }

  /// A text of at most so many bytes, which is there.
  func text(_ name: String, bytes: Int = Limits.nameBytes) throws(Mistyped) -> String {
    let text = field(name)
    guard !text.isEmpty, text.utf8.count <= bytes else {
      throw Mistyped(field: name, word: SettingsWord.noText)
    }
    return text
  }

  func optionalText(_ name: String) throws(Mistyped) -> String? {
    field(name).isEmpty ? nil : try text(name)
  }

  /// A short word of letters, digits, - and _, as data files have them.
  func code(_ name: String) throws(Mistyped) -> String {
    let code = field(name)
    guard code.isCode else { throw Mistyped(field: name, word: SettingsWord.noCode) }
    return code
  }

  /// A code that nothing has yet: a form about something new changes nothing that is there.
  func newCode(_ isTaken: (MissionState, String) -> Bool) throws -> String {
    let code = try code("code")
    if try read({ isTaken($0, code) }) {
      throw Mistyped(field: "code", word: SettingsWord.codeTaken)
    }
    return code
  }

  func optionalDay(_ name: String) throws(Mistyped) -> CivilDate? {
    field(name).isEmpty ? nil : try value(name, or: SettingsWord.noDays)
  }

  func opening() throws(Mistyped) -> Opening {
    let days = visit.form.all("weekday").compactMap { UInt8($0).flatMap { Weekday(rawValue: $0) } }
    if days.isEmpty { throw Mistyped(field: "weekday", word: SettingsWord.noWeekday) }
    let (from, until) = (try optionalDay("open-from"), try optionalDay("open-until"))
    var span: DateSpan?
    if from != nil || until != nil {
      span = DateSpan(from ?? .beginningOfTime, until ?? .endOfTime)
      if span == nil { throw Mistyped(field: "open-until", word: SettingsWord.noDays) }
    }
    var closures: [DateSpan] = []
    for line in field("closures").split(whereSeparator: \.isNewline) {
      let days = line.split(separator: " ").map { CivilDate(String($0)) }
      guard (1...2).contains(days.count), let first = days[0], let last = days[days.count - 1],
        let closure = DateSpan(first, last), closures.count < Limits.closures
      else { throw Mistyped(field: "closures", word: SettingsWord.noDays) }
      closures.append(closure)
    }
    return Opening(
      weekdays: days.sorted { $0.rawValue < $1.rawValue }, span: span, closures: closures)
  }
}
