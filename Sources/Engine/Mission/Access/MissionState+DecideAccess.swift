import Basics

/// Accounts, signing in, and reads of people.
extension MissionState {
  func decideAccess(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .openAccount(let new): return try open(new, context)
    case .setPassword(let id, let hash):
      _ = try openAccount(id)
      let isOwn = context.actor == id
      let until = isOwn ? nil : context.now + AccessLimits.oneTimePassword
      return [.passwordSet(.init(account: id, at: context.now, oneTimeUntil: until, hash: hash))]
    case .changeRoles(let id, let roles): return try change(id, roles: roles, context)
    case .changeScope(let id, let scope): return try change(id, scope: scope, context)
    case .enrolSecondFactor(let id, let factor, let codes):
      _ = try openAccount(id)
      guard context.actor == id else { throw Refusal(.ownerOnly, ["account": id]) }
      return [
        .secondFactorChanged(
          .init(
            account: id, at: context.now, isEnrolled: true, factor: factor, codes: codes))
      ]
    case .removeSecondFactor(let id):
      guard try openAccount(id).hasSecondFactor else { return [] }
      return [.secondFactorChanged(.init(account: id, at: context.now, isEnrolled: false))]
    case .closeAccount(let id): return try close(id, context)
    case .recordSignIn(let id, let proof): return try signIn(id, proof, context)
    case .recordSignInFailure(let id): return try failure(id, context)
    case .breakGlass(let reason): return try breakGlass(reason, context)
    case .reviewGlass(let id, let at):
      guard let glass = brokenGlass.first(where: { $0.account == id && $0.at == at }) else {
        throw Refusal(.noBrokenGlass, ["account": id])
      }
      if context.actor == id { throw Refusal(.ownAccount, ["account": id]) }
      if glass.reviewedBy != nil { return [] }
      return [.glassReviewed(.init(account: id, at: at, reviewer: context.actor))]
    case .recordReads(let reads): return try record(reads)
    case .recordDenials(let denials): return try record(denials)
    default: return []
    }
  }

  private func openAccount(_ id: AccountID) throws(Refusal) -> Account {
    let account = try require(accounts[id], .noAccount, id)
    if !account.isOpen { throw Refusal(.accountIsClosed, ["account": id]) }
    return account
  }

  private func open(_ new: NewAccount, _ context: Context) throws(Refusal) -> [Event] {
    guard Self.isLogin(new.login) else { throw Refusal(.loginMalformed) }
    if new.name.isEmpty || new.name.utf8.count > Limits.nameBytes { throw Refusal(.nameMissing) }
    if accounts.first(where: { $0.isOpen && $0.details?.login == new.login }) != nil {
      throw Refusal(.loginTaken)
    }
    try requireSound(new.roles, new.scope)
    let next = accounts.next(node: context.node)
    let id = next == .console ? accounts.next(node: context.node, offset: 1) : next
    return [
      .accountOpened(
        .init(
          account: id, roles: new.roles, scope: new.scope, at: context.now,
          person: .init(login: new.login, name: new.name))),
      .passwordSet(
        .init(
          account: id, at: context.now, oneTimeUntil: context.now + AccessLimits.oneTimePassword,
          hash: new.password)),
    ]
  }

  /// Nothing that could be mistaken for another name, or for markup.
  private static func isLogin(_ text: String) -> Bool {
    let bytes = text.utf8
    return (3...32).contains(bytes.count)
      && bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        }
      }
  }

  private func requireSound(_ roles: Roles, _ scope: Scope) throws(Refusal) {
    if roles.all.isEmpty { throw Refusal(.roleMissing) }
    for (one, other) in Policy.exclusions where roles.contains(one) && roles.contains(other) {
      throw Refusal(.rolesExclude, ["one": one, "other": other])
    }
    for site in scope.sites { _ = try require(sites[site], .noSite, site) }
    if let member = scope.member {
      let row = try require(staff[member], .noStaff, member)
      if roles.contains(.partner) && row.role != .partner {
        throw Refusal(.notAPartner, ["member": member])
      }
    }
  }

  private func change(
    _ id: AccountID, roles: Roles? = nil, scope: Scope? = nil, _ context: Context
  ) throws(Refusal) -> [Event] {
    let account = try openAccount(id)
    let (roles, scope) = (roles ?? account.roles, scope ?? account.scope)
    if account.roles == roles && account.scope == scope { return [] }
    if context.actor == id { throw Refusal(.ownAccount, ["account": id]) }
    try requireSound(roles, scope)
    if !roles.contains(.administrator) { try requireAnotherAdministrator(than: id) }
    return [.accountChanged(.init(account: id, roles: roles, scope: scope))]
  }

  private func close(_ id: AccountID, _ context: Context) throws(Refusal) -> [Event] {
    let account = try require(accounts[id], .noAccount, id)
    if !account.isOpen { return [] }
    if context.actor == id { throw Refusal(.ownAccount, ["account": id]) }
    try requireAnotherAdministrator(than: id)
    return [.accountClosed(.init(account: id, at: context.now))]
  }

  /// A mission whose last administrator is gone could only be mended at the console.
  private func requireAnotherAdministrator(than id: AccountID) throws(Refusal) {
    guard accounts[id]?.roles.contains(.administrator) == true else { return }
    var others = 0
    accounts.forEach { other, row in
      if other != id && row.isOpen && row.roles.contains(.administrator) { others += 1 }
    }
    if others == 0 { throw Refusal(.lastAdministrator, ["account": id]) }
  }
}
