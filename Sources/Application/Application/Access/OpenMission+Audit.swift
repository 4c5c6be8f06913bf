public import Basics
public import Journal
public import Mission

/// One line for the auditor: who did or read what, when; never what it said.
public struct AuditEntry: Sendable {
  public let position: Int
  public let at: Instant
  public let account: AccountID
  /// Which event it was; `title` is its English name.
  public let kind: UInt16
  public let title: String
  public let subject: SubjectKey
  /// What there is to say beyond the title, without anything personal.
  public let detail: String
}

extension OpenMission {
  /// What the auditor looks for.
  public struct AuditQuestion: Sendable {
    /// Everything this account did; else signing in, accounts and reads of everybody.
    public var account: AccountID?
    /// On this civil date of the mission.
    public var day: CivilDate?
    public var limit: Int

    public init(account: AccountID? = nil, day: CivilDate? = nil, limit: Int = 200) {
      (self.account, self.day, self.limit) = (account, day, limit)
    }
  }

  /// The latest entries that answer a question, the oldest of them first.
  public func audit(_ question: AuditQuestion) throws -> [AuditEntry] {
    var entries: [AuditEntry] = []
    var last = log.lastPosition
    let offset = state.utcOffset.value
    while last > 0 && entries.count < question.limit {
      let first = max(1, last - 4_095)
      let batch = try log.store.read(from: first, limit: last - first + 1)
      for stored in batch.reversed() {
        guard entries.count < question.limit,
          let header = try? EventHeader(canonicalBytes: stored.header)
        else { continue }
        let day = header.time.instant.date(offset: offset)
        // Times only grow along a journal: what lies before is older still.
        if let asked = question.day, day < asked { return entries.reversed() }
        guard question.day == nil || day == question.day, isAnswer(header, question) else {
          continue
        }
        entries.append(try entry(header, stored))
      }
      last = first - 1
    }
    return entries.reversed()
  }

  private func isAnswer(_ header: EventHeader, _ question: AuditQuestion) -> Bool {
    let isOfAccess = header.subject.prefix == Subject.Account.prefix
    guard let account = question.account else { return isOfAccess }
    return header.actor == account.raw || isOfAccess && header.subject.raw == account.raw
  }

  func entry(_ header: EventHeader, _ stored: StoredEvent) throws -> AuditEntry {
    let isOfAccess = header.subject.prefix == Subject.Account.prefix
    let detail =
      isOfAccess
      ? try Event(try EventLog<Store, Keys>.open(stored, with: log.vault)).accessDetail : ""
    return AuditEntry(
      position: header.position, at: header.time.instant, account: AccountID(raw: header.actor),
      kind: header.kind, title: Event.kinds[header.kind]?.title ?? "event of kind \(header.kind)",
      subject: header.subject, detail: detail)
  }
}

extension Event {
  /// What an event about access says beyond its title.
  var accessDetail: String {
    switch self {
    case .accountOpened(let body): body.roles.printed
    case .passwordSet(let body): body.oneTimeUntil == nil ? "by its owner" : "for one sign-in"
    case .accountChanged(let body): body.roles.printed
    case .secondFactorChanged(let body): body.isEnrolled ? "enrolled" : "taken away"
    case .signedIn(let body):
      switch body.proof {
      case .oneTimePassword: "one-time password"
      case .password: "password"
      case .code: "password and code"
      case .recoveryCode(let place): "password and recovery code \(place + 1)"
      }
    case .signInFailed(let body): body.lockedUntil.map { "locked until \($0)" } ?? ""
    case .glassBroken(let body): body.reason
    case .glassReviewed(let body): "by \(body.reviewer)"
    case .tokenMade(let body): "\(body.token), until \(body.until)"
    case .tokenRevoked(let body): "\(body.token)"
    case .accessDenied(let body): "\(body.route): \(body.reason)"
    case .peopleRead(let body): body.printed
    default: ""
    }
  }
}

extension Roles {
  var printed: String { all.map(\.description).joined(separator: ", ") }
}

extension PeopleRead {
  /// `household: 1 household; names, identity`.
  var printed: String {
    var whom: [String] = []
    if households.count == 1 { whom.append("\(households[0])") }
    if households.count > 1 { whom.append("\(households.count) households") }
    if people.count == 1 { whom.append("\(people[0])") }
    if people.count > 1 { whom.append("\(people.count) people") }
    if let movement { whom.append("everybody on \(movement)") }
    let glass = hadBrokenGlass ? "; glass broken" : ""
    let shown = fields.all.map { "\($0)" }.joined(separator: ", ")
    return "\(route): \(whom.joined(separator: " and ")); \(shown)\(glass)"
  }
}
