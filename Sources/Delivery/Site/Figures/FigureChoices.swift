import Application
import Basics
import Wire

/// What the page of figures counts; its address names days, codes and nobody.
struct FigureChoices: Equatable {
  var by = Figures.Breakdown.programme
  /// A second way to tell them apart; one measure is shown then.
  var across: Figures.Breakdown?
  var measure = Figures.Measure.registered
  /// As the journal stood at its end; nil: now.
  var day: CivilDate?

  init(_ find: (String) -> String?) {
    by = find("by").flatMap { Figures.Breakdown(rawValue: $0) } ?? .programme
    across = find("across").flatMap { Figures.Breakdown(rawValue: $0) }
    if across == by { across = nil }
    measure = find("measure").flatMap { Figures.Measure(rawValue: $0) } ?? .registered
    day = find("day").flatMap { CivilDate($0) }
  }

  var breakdowns: [Figures.Breakdown] { [by] + (across.map { [$0] } ?? []) }

  var path: String {
    address(
      .show,
      [
        ("by", by.rawValue), ("across", across?.rawValue),
        ("measure", across.map { _ in measure.rawValue }), ("day", day?.description),
      ])
  }

  /// The people of one number: those of a row, of a row and a column, or everybody.
  func people(_ measure: Figures.Measure, row: String? = nil, column: String? = nil) -> String {
    address(
      .people,
      [
        ("by", by.rawValue), ("across", across?.rawValue), ("measure", measure.rawValue),
        ("row", row), ("column", column),
      ])
  }

  private func address(_ route: FiguresRoute, _ values: [(String, String?)]) -> String {
    let fields = values.compactMap { name, value in value.map { FormData.Field(name, $0) } }
    return "\(route.path)?\(FormData(fields: fields).urlEncoded)"
  }
}
