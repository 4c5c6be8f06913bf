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
  }

  /// The field's name, which is its identifier on the page.
  let field: String
  let reason: Reason
  let typed: FormData

  func text(_ page: Page) -> String {
    switch reason {
    case .refused(let refusal): refusal.text(in: page.language)
    case .word(let word): page.say(word)
    }
  }

  /// 409: the mission says no; 400: it cannot be read.
  var status: Int {
    if case .refused = reason { 409 } else { 400 }
  }
}

extension FormTrouble? {
  func error(of field: String, _ page: Page) -> String? {
    self?.field == field ? self?.text(page) : nil
  }

  /// What was typed there, or nothing.
  func typed(_ field: String) -> String { self?.typed[field] ?? "" }

  func summary(_ page: Page, _ html: inout HTMLWriter) {
    html.errorSummary(
      title: page.say(FrameWord.problem),
      self.map { [(field: $0.field, text: $0.text(page))] } ?? [])
  }
}

/// Something in a form that cannot be read as what it should be.
struct Mistyped: Error {
  let field: String
  let word: any SiteWord
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
    let trouble: FormTrouble
    do {
      try body()
      return see(next)
    } catch let refusal as Refusal where !refusal.reason.isAboutRights {
      trouble = FormTrouble(field: field, reason: .refused(refusal), typed: visit.form)
    } catch let mistyped as Mistyped {
      trouble = FormTrouble(
        field: mistyped.field, reason: .word(mistyped.word), typed: visit.form)
    }
    if visit.isProgram { throw trouble }
    return try member.show { try again($0, trouble) }
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
