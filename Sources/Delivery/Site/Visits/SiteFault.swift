public import Mission

/// Why a page is not there.
public enum SiteFault: Error, Equatable, Sendable {
  case notFound
  /// There, but not for this method.
  case method
  case tooLarge
  /// A form that did not come from a page of this session.
  case forged
  /// A form that cannot be read.
  case malformed
  /// Sign in first; then go on where one was.
  case signedOut
  /// Signed in, but a password or second factor is still to be chosen.
  case unfinished(EntrantRoute)
  case denied(Refusal)
  /// The mission said no, and the page that asked has no better place to say it.
  case refused(Refusal)
  case tooManyListeners
  /// What is looked at cannot be written down, so nobody looks.
  case unrecorded

  public var status: Int {
    switch self {
    case .notFound: 404
    case .method: 405
    case .tooLarge: 413
    case .malformed: 400
    case .signedOut, .unfinished: 303
    case .forged, .denied: 403
    case .refused: 409
    case .tooManyListeners, .unrecorded: 503
    }
  }
}
