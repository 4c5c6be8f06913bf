import HTTP

/// What somebody who signed in may do at any stage: prove who they are, and leave.
public enum EntrantRoute: RouteFamily {
  case choosePassword
  case setPassword
  case secondFactor
  case enrolSecondFactor
  case signOut

  static let rows: [RouteRow] = [
    .get("/account/password", .entrant) { _ in .entrant(.choosePassword) },
    .post("/account/password", .entrant, bodyBytes: 8 << 10) { _ in .entrant(.setPassword) },
    .get("/account/second-factor", .entrant) { _ in .entrant(.secondFactor) },
    .post("/account/second-factor", .entrant, bodyBytes: 8 << 10) { _ in
      .entrant(.enrolSecondFactor)
    },
    .post("/sign-out", .entrant, bodyBytes: 8 << 10) { _ in .entrant(.signOut) },
  ]

  public var path: String {
    switch self {
    case .choosePassword, .setPassword: "/account/password"
    case .secondFactor, .enrolSecondFactor: "/account/second-factor"
    case .signOut: "/sign-out"
    }
  }
}
