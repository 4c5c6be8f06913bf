public import Basics
import Mission

/// Counts failed attempts by sign-in name and by address, and says how long to wait: five by name
/// or twenty by address within a quarter of an hour are free, then each costs twice the wait of the
/// one before, up to a quarter of an hour. Nobody is locked out for good.
///
/// Names that nobody signs in by are counted like any other, so that waiting does not tell which
/// exist. Source: OWASP ASVS 5.0, 6.3.1; NIST SP 800-63B rev. 4, 3.2.2.
public struct AttemptLimiter: Sendable {
  public enum Key: Hashable, Sendable {
    case login(String)
    case address(String)

    var free: Int {
      switch self {
      case .login: AccessLimits.freeFailures
      case .address: 20
      }
    }
  }

  private struct Tally {
    var failures = 0
    var last: Instant
    var until: Instant?
  }

  /// Milliseconds after which failures are forgotten.
  static let memory = AccessLimits.longestWait
  /// Names and addresses remembered at most; beyond, those that failed longest ago are forgotten.
  static let keysAtMost = 10_000

  private var tallies: [Key: Tally] = [:]

  public init() {}

  /// Names and addresses remembered now.
  public var count: Int { tallies.count }

  /// Milliseconds to wait before an attempt by any of these counts; 0 when none need be.
  public func wait(_ keys: [Key], at now: Instant) -> Int64 {
    keys.map { key in
      max(0, (tallies[key]?.until?.milliseconds ?? 0) - now.milliseconds)
    }.max() ?? 0
  }

  /// Notes a failure.
  public mutating func fail(_ keys: [Key], at now: Instant) {
    if tallies.count >= Self.keysAtMost { forget(at: now) }
    for key in keys {
      var tally = tallies[key] ?? Tally(last: now)
      if now.milliseconds - tally.last.milliseconds > Self.memory { tally = Tally(last: now) }
      tally.failures += 1
      tally.last = now
      let beyond = tally.failures - key.free
      if beyond >= 0 {
        let wait = AccessLimits.firstWait << Int64(min(beyond, 8))
        tally.until = Instant(
          milliseconds: now.milliseconds + min(wait, AccessLimits.longestWait))
      }
      tallies[key] = tally
    }
  }

  /// Forgets the failures of a name that has signed in; those of its address stay.
  public mutating func succeed(login: String) { tallies[.login(login)] = nil }

  private mutating func forget(at now: Instant) {
    let fresh = tallies.filter { now.milliseconds - $0.value.last.milliseconds <= Self.memory }
    let kept = fresh.sorted { $0.value.last > $1.value.last }.prefix(Self.keysAtMost / 2)
    tallies = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
  }
}
