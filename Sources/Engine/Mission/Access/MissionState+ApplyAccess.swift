extension MissionState {
  /// Who may sign in, and what became of it.
  mutating func applyAccess(_ event: Event) {
    switch event {
    case .accountOpened(let body): apply(body)
    case .passwordSet(let body): apply(body)
    case .accountChanged(let body): apply(body)
    case .secondFactorChanged(let body): apply(body)
    case .accountClosed(let body): apply(body)
    case .signedIn(let body): apply(body)
    case .signInFailed(let body): apply(body)
    case .glassBroken(let body): apply(body)
    case .glassReviewed(let body): apply(body)
    case .tokenMade(let body): apply(body)
    case .tokenRevoked(let body): apply(body)
    case .viewSaved(let body): apply(body)
    case .viewDeleted(let body): apply(body)
    default: break
    }
  }
}
