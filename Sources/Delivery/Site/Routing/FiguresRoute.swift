import Application
import HTTP
import Mission

/// Counts of people: for those at work, and as a table that may leave the mission.
public enum FiguresRoute: RouteFamily {
  case show
  /// Those whom a number counts.
  case people
  case publish

  static let rows: [RouteRow] = [
    .get("/figures", .sees(.figures)) { _ in .figures(.show) }
      .lists(
        Shapes.figureRow, isWhole: true,
        asks: .words("by", "What the rows are told apart by.", Figures.Breakdown.self).optional,
        .words("across", "And by this.", Figures.Breakdown.self).optional),
    .get("/figures/people", .sees(.figures)) { _ in .figures(.people) },
    .post("/figures/published", .does(.exportReport)) { _ in .figures(.publish) },
  ]

  public var path: String {
    switch self {
    case .show: "/figures"
    case .people: "/figures/people"
    case .publish: "/figures/published"
    }
  }
}
