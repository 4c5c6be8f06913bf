import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// What is wrong with a form: said beside its field, with what was typed kept.
struct FormTrouble: Error {
  enum Reason {
    case refused(Refusal)
    case word(any SiteWord)
    /// What the reader of a file says, in the language of the file's own keys.
    case file(String)
    /// Nothing: saving would come to events of these kinds.
    case checked([UInt16])
  }

  /// The field's name, which is its identifier on the page.
  let field: String
  let reason: Reason
  let typed: FormData
  /// Of a field of many lines, the one that is wrong.
  var line: Int?

  func text(_ page: Page) -> String {
    switch reason {
    case .refused(let refusal): refusal.text(in: page.language)
    case .word(let word): lineMark + page.say(word)
    case .file(let what): what
    case .checked(let kinds):
      kinds.map { page.say(EventTitle(kind: $0)) }.joined(separator: "; ")
    }
  }

  /// `3: `, before what is wrong with line 3.
  var lineMark: String { line.map { "\($0): " } ?? "" }

  var isTrouble: Bool { if case .checked = reason { false } else { true } }

  /// 409: the mission says no; 400: it cannot be read.
  var status: Int {
    switch reason {
    case .refused: 409
    case .word, .file: 400
    case .checked: 200
    }
  }
}

extension FormTrouble? {
  func error(of field: String, _ page: Page) -> String? {
    self?.field == field && self?.isTrouble == true ? self?.text(page) : nil
  }

  /// What was typed there, or nothing.
  func typed(_ field: String) -> String { self?.typed[field] ?? "" }

  func summary(_ page: Page, _ html: inout HTMLWriter) {
    if let self, case .checked(let kinds) = self.reason {
      html.element("div", .class("said"), .id("checked"), Attribute("role", "status")) { html in
        html.text(page.say(kinds.isEmpty ? ChangeWord.nothingWould : .wouldHappen))
        if !kinds.isEmpty { html.element("b", text: self.text(page)) }
      }
      return
    }
    html.errorSummary(
      title: page.say(FrameWord.problem),
      self.map { [(field: $0.field, text: $0.text(page))] } ?? [])
  }
}

/// Something in a form that cannot be read as what it should be.
struct Mistyped: Error {
  let field: String
  let word: any SiteWord
  /// Of a field of many lines.
  var line: Int?
}

extension Work {
  /// What was typed under a name, as what it should be.
  func value<Value: LosslessStringConvertible>(
    _ name: String, or word: some SiteWord
  ) throws(Mistyped) -> Value {
    guard let value = Value(field(name)) else { throw Mistyped(field: name, word: word) }
    return value
  }

  /// Does what a form asks for and goes on; what is wrong is said on its own page again.
  ///
  /// - Parameter field: the field to which a refusal belongs.
  func attempt(
    _ field: String, then next: Route, else again: (Page, FormTrouble) throws -> Response,
    _ body: () throws -> Void
  ) throws -> Response {
    let trouble = try trouble(field) {
      try body()
      return nil
    }
    guard let trouble else { return see(next) }
    return try say(trouble, again)
  }

  /// Saves what a form asks for; where it was only to be checked, says what saving would do.
  func save(
    _ name: String, then next: Route, else again: (Page, FormTrouble) throws -> Response,
    _ commands: () throws -> [Command]
  ) throws -> Response {
    guard field("check") == "yes" else {
      return try attempt(name, then: next, else: again) { try dispatch(all: try commands()) }
    }
    let checked = try trouble(name) {
      let events = try visit.site.hall.tryOut(
        try commands(), by: member.visitor, at: visit.missionNow)
      return FormTrouble(
        field: name, reason: .checked(events.compactMap { $0.body.map { type(of: $0).kind } }),
        typed: visit.form)
    }
    guard let checked else { return see(next) }
    return try say(checked, again)
  }

  /// Shows the page again with what is wrong; a program is told of it as one.
  func say(
    _ trouble: FormTrouble, _ again: (Page, FormTrouble) throws -> Response
  ) throws -> Response {
    if visit.isProgram { throw trouble }
    return try member.show { try again($0, trouble) }
  }

  /// What there is to say of a form beside its fields; where a right is lacking, its own page says
  /// it.
  private func trouble(
    _ field: String, _ body: () throws -> FormTrouble?
  ) throws -> FormTrouble? {
    do {
      return try body()
    } catch let refusal as Refusal where !refusal.reason.isAboutRights {
      return FormTrouble(field: field, reason: .refused(refusal), typed: visit.form)
    } catch let mistyped as Mistyped {
      return FormTrouble(
        field: mistyped.field, reason: .word(mistyped.word), typed: visit.form,
        line: mistyped.line)
    }
  }

  /// The moment typed under a name on the mission's clocks, `08:30` of today or
  /// `1997-07-19 08:30`; now when nothing was typed. Nothing that is still to come.
  func moment(_ name: String, or word: some SiteWord) throws -> Instant {
    let typed = field(name)
    let now = visit.missionNow
    if typed.isEmpty { return now }
    let (today, offset) = try read { ($0.date(at: now), $0.utcOffset.value) }
    let parts = typed.split(separator: " ")
    let day = parts.count == 2 ? CivilDate(String(parts[0])) : today
    let clock = parts.last?.split(separator: ":").compactMap { Int($0) } ?? []
    guard parts.count <= 2, let day, clock.count == 2, (0..<24).contains(clock[0]),
      (0..<60).contains(clock[1])
    else { throw Mistyped(field: name, word: word) }
    let local = Instant(day, hour: clock[0], minute: clock[1])
    let moment = Instant(milliseconds: local.milliseconds - Int64(offset) * 60_000)
    // Clocks differ by a little; a plan is no record.
    guard moment.milliseconds <= now.milliseconds + 5 * 60_000 else {
      throw Mistyped(field: name, word: word)
    }
    return moment
  }
}
