import HTTP
import Mission

/// One's own account: who one is here, where one is signed in, and the emergency.
public enum AccountRoute: RouteFamily {
  case show
  case endSession
  case endAllSessions
  /// The password again, before something dangerous.
  case confirm
  case tryConfirm
  case glass
  case breakGlass
  /// What programs ask by, in one's own name.
  case tokens
  case makeToken
  case revokeToken

  static let rows: [RouteRow] = [
    .get("/account", .member) { _ in .account(.show) }.tells(Shapes.account),
    .post("/account/sessions/end", .member, bodyBytes: 8 << 10) { _ in .account(.endSession) },
    .post("/account/sessions/end-all", .member, bodyBytes: 8 << 10) { _ in
      .account(.endAllSessions)
    },
    .get("/account/confirm", .member) { _ in .account(.confirm) },
    .post("/account/confirm", .member, bodyBytes: 8 << 10) { _ in .account(.tryConfirm) },
    .get("/account/emergency", .does(.breakGlass)) { _ in .account(.glass) },
    .post("/account/emergency", .does(.breakGlass), bodyBytes: 8 << 10) { _ in
      .account(.breakGlass)
    },
    .get("/account/tokens", .member) { _ in .account(.tokens) },
    .post("/account/tokens", .member, bodyBytes: 8 << 10) { _ in .account(.makeToken) },
    .post("/account/tokens/revoke", .member, bodyBytes: 8 << 10) { _ in .account(.revokeToken) },
  ]

  public var path: String {
    switch self {
    case .show: "/account"
    case .endSession: "/account/sessions/end"
    case .endAllSessions: "/account/sessions/end-all"
    case .confirm, .tryConfirm: "/account/confirm"
    case .glass, .breakGlass: "/account/emergency"
    case .tokens, .makeToken: "/account/tokens"
    case .revokeToken: "/account/tokens/revoke"
    }
  }
}
