public import Basics

import HTTP
import Mission

/// What is printed for a day.
public enum PapersRoute: RouteFamily {
  /// Of the next day on which convoys leave.
  case next
  /// Chooses a day.
  case choose
  case show(CivilDate)
  case print(CivilDate)

  static let rows: [RouteRow] = [
    .get("/papers", .sees(.names)) { _ in .papers(.next) },
    .post("/papers", .sees(.names)) { _ in .papers(.choose) },
    .get("/papers/{day}", .sees(.names)) { pieces throws(SiteFault) in
      .papers(.show(try pieces.next()))
    },
    .post("/papers/{day}", .sees(.names)) { pieces throws(SiteFault) in
      .papers(.print(try pieces.next()))
    },
  ]

  public var path: String {
    switch self {
    case .next, .choose: "/papers"
    case .show(let day), .print(let day): "/papers/\(day)"
    }
  }
}
