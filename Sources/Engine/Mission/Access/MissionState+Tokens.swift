public import Basics

/// Programs that ask in an account's name.
extension MissionState {
  func decideToken(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .makeToken(let new): return try make(new, context)
    case .revokeToken(let account, let id):
      guard let token = tokens[id], token.account == account else {
        throw Refusal(.noToken, ["id": id])
      }
      return token.revokedAt == nil
        ? [.tokenRevoked(.init(token: id, account: account, at: context.now))] : []
    default: return []
    }
  }

  private func make(_ new: NewToken, _ context: Context) throws(Refusal) -> [Event] {
    let account = try require(accounts[new.account], .noAccount, new.account)
    if !account.isOpen { throw Refusal(.accountIsClosed, ["account": new.account]) }
    // Whoever could make a token of somebody else's could be them.
    guard context.actor == new.account || context.actor == .console else {
      throw Refusal(.ownerOnly, ["account": new.account])
    }
    let life = new.until.milliseconds - context.now.milliseconds
    guard !new.name.isEmpty, new.name.utf8.count <= Limits.nameBytes, life > 0,
      life <= AccessLimits.longestToken,
      !new.reach.fields.isEmpty || !new.reach.actions.isEmpty
    else {
      throw Refusal(.tokenMalformed, ["days": AccessLimits.longestToken / 86_400_000])
    }
    if tokens(of: new.account, at: context.now).count >= AccessLimits.tokensPerAccount {
      throw Refusal(
        .tooManyTokens, ["account": new.account, "count": AccessLimits.tokensPerAccount])
    }
    return [
      .tokenMade(.init(token: tokens.next(node: context.node), new, at: context.now))
    ]
  }

  /// The tokens of an account that open something at a moment, the oldest first.
  public func tokens(of account: AccountID, at moment: Instant) -> [TokenID] {
    tokens.ids.filter { id in
      tokens[id].map { $0.account == account && $0.isInForce(at: moment) } ?? false
    }
  }

  /// Whoever a token speaks for: its account within the token's reach, with neither fresh password
  /// nor broken glass; nil when it opens nothing. That whoever shows it holds it, the caller knows.
  ///
  /// A password that was set since, by its owner or anybody else, ends a token as it ends sessions.
  public func visitor(bearing id: TokenID, at now: Instant) -> Visitor? {
    guard let token = tokens[id], token.isInForce(at: now),
      let account = accounts[token.account], account.oneTimeUntil == nil,
      account.changedAt <= token.madeAt, var visitor = visitor(token.account, at: now)
    else { return nil }
    visitor.hasBrokenGlass = false
    visitor.reach = token.reach
    visitor.hasYoungToken =
      now.milliseconds - token.madeAt.milliseconds <= AccessLimits.youngToken
    return visitor
  }

  mutating func apply(_ event: TokenMade) {
    tokens[event.token] = AccessToken(
      account: event.account, name: event.name, reach: event.reach, madeAt: event.at,
      until: event.until, hash: event.hash)
  }

  mutating func apply(_ event: TokenRevoked) {
    tokens.update(event.token) { $0.revokedAt = $0.revokedAt ?? event.at }
  }
}
