import Basics
import HTTP

/// What anybody may ask for: the way in, our own styles and scripts, another language.
public enum GuestRoute: RouteFamily {
  case signIn
  case trySignIn
  case chooseLanguage
  case asset(version: String, name: String)
  /// For whoever watches over the server: does it answer?
  case health
  /// What the API is, for programs and those who write them.
  case description

  static let rows: [RouteRow] = [
    .get("/sign-in", .anybody) { _ in .guest(.signIn) },
    .post("/sign-in", .anybody, bodyBytes: 8 << 10) { _ in .guest(.trySignIn) },
    .post("/language", .anybody, bodyBytes: 8 << 10) { _ in .guest(.chooseLanguage) },
    .get("/assets/{version}/{name}", .anybody) { pieces throws(SiteFault) in
      .guest(.asset(version: try pieces.next(), name: try pieces.next()))
    },
    .get("/health", .anybody) { _ in .guest(.health) },
    .get("/api/v1/openapi.json", .anybody) { _ in .guest(.description) },
  ]

  public var path: String {
    switch self {
    case .signIn, .trySignIn: "/sign-in"
    case .chooseLanguage: "/language"
    case .asset(let version, let name): "/assets/\(version)/\(name)"
    case .health: "/health"
    case .description: "/api/v1/openapi.json"
    }
  }
}
