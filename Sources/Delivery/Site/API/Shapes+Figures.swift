import Application
import Mission

extension Shapes {
  static let figureRow = Shape<Figures.Row>(
    "FigureRow", "How many people stand where, of one programme, place, sex, age or month.",
    [
      .text("key", "Its code.") { row, _ in row.keys.first },
      .text("across", "The code of the second way, where one was asked for.") { row, _ in
        row.keys.dropFirst().first
      },
    ]
      + Figures.Measure.allCases.enumerated().map { index, measure in
        .number(measure.rawValue, measure.definition) { row, _ in row.counts[index] }
      })
}
