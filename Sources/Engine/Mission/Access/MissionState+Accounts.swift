public import Basics

extension MissionState {
  /// The open account somebody signs in to by this name.
  public func account(login: String) -> (id: AccountID, account: Account)? {
    accounts.first { $0.isOpen && $0.details?.login == login }.map { ($0.id, $0.row) }
  }

  /// The mission with its accounts alone: what signing in needs, without keeping hold of anybody
  /// else for the tenth of a second a password takes.
  public var gatehouse: MissionState {
    var part = MissionState()
    (part.name, part.utcOffset) = (name, utcOffset)
    (part.accounts, part.brokenGlass) = (accounts, brokenGlass)
    return part
  }

  /// An open account as the policy sees it; nil when it is closed or was never opened.
  ///
  /// - Parameter isFresh: the password was typed a few minutes ago at most.
  public func visitor(_ id: AccountID, at now: Instant, isFresh: Bool = false) -> Visitor? {
    guard let row = accounts[id], row.isOpen else { return nil }
    return Visitor(
      account: id, roles: row.roles, scope: row.scope, hasBrokenGlass: row.hasBrokenGlass(at: now),
      isFresh: isFresh)
  }

  /// Where the glass was broken and nobody has looked into it yet, the oldest first.
  public var alerts: [BrokenGlass] { brokenGlass.filter { $0.reviewedBy == nil } }

  mutating func apply(_ event: AccountOpened) {
    let details = event.person.map { Account.Details(login: $0.login, name: $0.name) }
    accounts[event.account] = Account(
      roles: event.roles, scope: event.scope, openedAt: event.at, details: details)
  }

  mutating func apply(_ event: PasswordSet) {
    accounts.update(event.account) { account in
      guard account.isOpen else { return }
      account.details?.password = event.hash
      account.oneTimeUntil = event.oneTimeUntil
      account.changedAt = event.at
    }
  }

  mutating func apply(_ event: AccountChanged) {
    accounts.update(event.account) { account in
      (account.roles, account.scope) = (event.roles, event.scope)
    }
  }

  mutating func apply(_ event: SecondFactorChanged) {
    accounts.update(event.account) { account in
      guard account.isOpen else { return }
      account.details?.factor = event.factor
      account.details?.codes = event.codes
      account.spentCodes = []
      account.changedAt = event.at
    }
  }

  mutating func apply(_ event: AccountClosed) {
    accounts.update(event.account) { account in
      account.closedAt = event.at
      account.glassUntil = nil
      account.details?.password = nil
      account.details?.factor = nil
      account.details?.codes = []
      account.details?.views = []
    }
  }

  mutating func apply(_ event: SignedIn) {
    accounts.update(event.account) { account in
      account.lastSignIn = event.at
      (account.failures, account.lockedUntil) = (0, nil)
      switch event.proof {
      case .code(let step): account.lastStep = max(account.lastStep, step)
      case .recoveryCode(let place):
        if !account.spentCodes.contains(place) { account.spentCodes.append(place) }
      case .oneTimePassword, .password: break
      }
    }
  }

  mutating func apply(_ event: SignInFailed) {
    accounts.update(event.account) { account in
      account.failures += 1
      account.lockedUntil = event.lockedUntil
    }
  }

  mutating func apply(_ event: GlassBroken) {
    accounts.update(event.account) { $0.glassUntil = event.until }
    brokenGlass.append(
      BrokenGlass(
        account: event.account, reason: event.reason, at: event.at, until: event.until))
  }

  mutating func apply(_ event: GlassReviewed) {
    for index in brokenGlass.indices
    where brokenGlass[index].account == event.account && brokenGlass[index].at == event.at {
      brokenGlass[index].reviewedBy = event.reviewer
    }
  }
}
