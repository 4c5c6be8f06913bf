public import Basics
public import Mission
internal import Synchronization

/// Reads of people on their way into the journal: gathered, said once where the same page is looked
/// at again, and written down together. Safe from any thread.
///
/// Whoever serves pages writes what `take` gives at least once a second; a power cut loses no more
/// than that.
public final class ReadBook: Sendable {
  /// Milliseconds within which the same read by the same account is one.
  static let same: Int64 = 10 * 60_000
  /// Reads remembered for that at most.
  static let rememberedAtMost = 10_000

  private struct Page: Hashable {
    let account: AccountID
    let route: String
    let households: [HouseholdID]
    let people: [PersonID]
    let movement: MovementID?
    let fields: Fields
    let hadBrokenGlass: Bool
  }

  private struct Inside {
    var waiting: [PeopleRead] = []
    var remembered: [Page: Instant] = [:]
  }

  private let inside = Mutex(Inside())

  public init() {}

  /// Notes that somebody looks at people, before they are shown.
  ///
  /// - Parameters:
  ///   - route: the page or command, without anything typed into it.
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
      if let last = inside.remembered[page],
        now.milliseconds - last.milliseconds < Self.same
      {
        return
      }
      if inside.remembered.count >= Self.rememberedAtMost {
        inside.remembered = inside.remembered.filter {
          now.milliseconds - $0.value.milliseconds < Self.same
        }
        if inside.remembered.count >= Self.rememberedAtMost { inside.remembered = [:] }
      }
      inside.remembered[page] = now
      inside.waiting += Self.split(page, at: now)
    }
  }

  /// What waits to be written, the oldest first, a group for each account; dispatch each group as
  /// `.recordReads` by that account.
  public func take() -> [(account: AccountID, reads: [PeopleRead])] {
    let waiting = inside.withLock { inside in
      defer { inside.waiting = [] }
      return inside.waiting
    }
    var groups: [AccountID: [PeopleRead]] = [:]
    for read in waiting { groups[read.account, default: []].append(read) }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// How many reads wait.
  public var count: Int { inside.withLock { $0.waiting.count } }

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
