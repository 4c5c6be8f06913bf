import Basics
import Mission
import Synchronization

/// The families each account ticked on pages of the list it has left: numbers alone, in memory, for
/// as long as a working day. Safe from any thread.
final class Selections: Sendable {
  /// Families of one selection; what is left over is not ticked.
  static let most = 1_000
  private static let accounts = 500
  private static let forgottenAfter: Int64 = 12 * 3_600_000

  private struct Selection {
    var families: Set<HouseholdID> = []
    var usedAt: Instant
  }

  private let inside = Mutex<[AccountID: Selection]>([:])

  /// By number.
  func families(of account: AccountID) -> [HouseholdID] {
    inside.withLock { $0[account]?.families.sorted() ?? [] }
  }

  /// Takes over a page of the list: whoever is ticked on it, and nobody else of it.
  func turn(
    _ account: AccountID, shown: [HouseholdID], ticked: [HouseholdID], at now: Instant
  ) {
    inside.withLock { all in
      all = all.filter {
        now.milliseconds - $0.value.usedAt.milliseconds < Self.forgottenAfter
      }
      var families = (all[account]?.families ?? []).subtracting(shown)
      for family in ticked where families.count < Self.most { families.insert(family) }
      if all[account] == nil && all.count >= Self.accounts { return }
      all[account] = families.isEmpty ? nil : Selection(families: families, usedAt: now)
    }
  }

  func clear(_ account: AccountID) { inside.withLock { $0[account] = nil } }
}
