import HTTP
import Mission

/// Sites whose people may not travel for a time.
public enum HoldRoute: RouteFamily {
  case list
  case place
  case lift

  static let rows: [RouteRow] = [
    .get("/holds", .sees(.settings)) { _ in .holds(.list) }
      .lists(Shapes.siteHold, isWhole: true),
    .post("/holds", .does(.keepCases)) { _ in .holds(.place) }.takes(
      .id("site", "The site, with all that lies in it.", SiteID.self),
      .code("site-kind", "Why.", Case.Hold.Kind.self),
      .day("site-first", "The first day."), .day("site-last", "The last day."),
      .check),
    .post("/holds/lift", .does(.keepCases)) { _ in .holds(.lift) }.takes(
      .id("lift-site", "The site.", SiteID.self),
      .code("lift-kind", "The holds of this kind end today.", Case.Hold.Kind.self)),
  ]

  public var path: String {
    switch self {
    case .list, .place: "/holds"
    case .lift: "/holds/lift"
    }
  }
}
