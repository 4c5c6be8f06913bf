public import Basics
public import Mission
internal import Synchronization

/// Reads of people on their way into the journal: gathered, said once where the same page is looked
/// at again, and written down together. Safe from any thread.
///
/// Whoever serves pages writes what `take` gives at least once a second; a power cut loses no more
/// than that, and what cannot be written blocks whoever would look further.
public final class ReadBook: Sendable {
  /// Milliseconds within which the same read by the same account is one.
  static let same: Int64 = 10 * 60_000
  /// Reads remembered for that at most.
  static let rememberedAtMost = 10_000

  private struct Page: Hashable {
    let account: AccountID
    let route: String
    var households: [HouseholdID] = []
    var people: [PersonID] = []
    var movement: MovementID?
    var fields: Fields = []
    var hadBrokenGlass = false
    /// Set when nothing was shown.
    var denial: Refusal.Reason?
  }

  private struct Inside {
    var reads: [PeopleRead] = []
    var denials: [AccessDenied] = []
    var remembered: [Page: Instant] = [:]
    var isBlocked = false

    /// Whether a page is new, or looked at longer ago than what counts as the same.
    mutating func remember(_ page: Page, at now: Instant) -> Bool {
      if let last = remembered[page], now.milliseconds - last.milliseconds < ReadBook.same {
        return false
      }
      if remembered.count >= ReadBook.rememberedAtMost {
        remembered = remembered.filter {
          now.milliseconds - $0.value.milliseconds < ReadBook.same
        }
        if remembered.count >= ReadBook.rememberedAtMost { remembered = [:] }
      }
      remembered[page] = now
      return true
    }
  }

  private let inside = Mutex(Inside())

  public init() {}

  /// Notes that somebody looks at people, before they are shown.
  ///
  /// - Parameters:
  ///   - route: the page or command, without anything typed into it; 64 bytes at most.
  ///   - fields: the groups that are shown.
  public func note(
    _ route: String, by visitor: Visitor, households: [HouseholdID] = [], people: [PersonID] = [],
    movement: MovementID? = nil, fields: [Policy.Field], at now: Instant
  ) {
    if households.isEmpty && people.isEmpty && movement == nil { return }
    let page = Page(
      account: visitor.account, route: route, households: households, people: people,
      movement: movement, fields: Fields(fields), hadBrokenGlass: visitor.hasBrokenGlass)
    inside.withLock { inside in
      if inside.remember(page, at: now) { inside.reads += Self.split(page, at: now) }
    }
  }

  /// Notes that somebody asked for what is not theirs.
  public func note(
    _ route: String, by visitor: Visitor, denied reason: Refusal.Reason, at now: Instant
  ) {
    let page = Page(account: visitor.account, route: route, denial: reason)
    inside.withLock { inside in
      if inside.remember(page, at: now) {
        inside.denials.append(
          AccessDenied(account: visitor.account, route: route, reason: reason, at: now))
      }
    }
  }

  /// What waits to be written, account by account; dispatch each command as that account.
  public func take() -> [(account: AccountID, command: Command)] {
    let (reads, denials) = inside.withLock { inside in
      defer { (inside.reads, inside.denials) = ([], []) }
      return (inside.reads, inside.denials)
    }
    let accounts = Set(reads.map(\.account) + denials.map(\.account)).sorted()
    return accounts.flatMap { account -> [(account: AccountID, command: Command)] in
      let reads = reads.filter { $0.account == account }
      let denials = denials.filter { $0.account == account }
      return (reads.isEmpty ? [] : [(account, .recordReads(reads))])
        + (denials.isEmpty ? [] : [(account, .recordDenials(denials))])
    }
  }

  /// What waited could not be written down: nobody is to be shown to anybody until it is.
  public var isBlocked: Bool { inside.withLock(\.isBlocked) }

  /// Keeps what could not be written down.
  func block(_ commands: [Command]) {
    inside.withLock { inside in
      inside.isBlocked = true
      for command in commands {
        if case .recordReads(let reads) = command { inside.reads += reads }
        if case .recordDenials(let denials) = command { inside.denials += denials }
      }
    }
  }

  func unblock() { inside.withLock { $0.isBlocked = false } }

  /// How many reads and denials wait.
  public var count: Int { inside.withLock { $0.reads.count + $0.denials.count } }

  /// A long list as several reads, each within its limit.
  private static func split(_ page: Page, at now: Instant) -> [PeopleRead] {
    PeopleRead.pieces(
      account: page.account, route: page.route, households: page.households, people: page.people,
      movement: page.movement, fields: page.fields, at: now, hadBrokenGlass: page.hadBrokenGlass)
  }
}

extension PeopleRead {
  /// A read of any length, in pieces within the limit of one.
  public static func pieces(
    account: AccountID, route: String, households: [HouseholdID] = [], people: [PersonID] = [],
    movement: MovementID? = nil, fields: Fields, at: Instant, hadBrokenGlass: Bool = false
  ) -> [PeopleRead] {
    func piece(_ households: [HouseholdID], _ people: [PersonID]) -> PeopleRead {
      PeopleRead(
        account: account, route: route, households: households, people: people,
        movement: movement, fields: fields, at: at, hadBrokenGlass: hadBrokenGlass)
    }
    let limit = Limits.peopleInARead
    if households.count + people.count <= limit {
      return households.isEmpty && people.isEmpty && movement == nil
        ? [] : [piece(households, people)]
    }
    return stride(from: 0, to: households.count, by: limit).map {
      piece(Array(households[$0..<min($0 + limit, households.count)]), [])
    }
      + stride(from: 0, to: people.count, by: limit).map {
        piece([], Array(people[$0..<min($0 + limit, people.count)]))
      }
  }
}
