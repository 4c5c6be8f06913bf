import HTTP

/// What leaves and arrives in the next days, and the line over which pages hear of changes.
public enum BoardRoute: RouteFamily {
  case show
  case live

  static let rows: [RouteRow] = [
    .get("/", .member) { _ in .board(.show) }.lists(Shapes.boardLine, isWhole: true),
    .get("/live", .member) { _ in .board(.live) },
  ]

  public var path: String {
    switch self {
    case .show: "/"
    case .live: "/live"
    }
  }
}
