public import Basics
public import Mission

/// Lets each token ask so often and no more: a bucket that fills steadily and is emptied by
/// requests. OWASP ASVS 5.0, 2.4.1.
public struct RequestLimiter: Sendable {
  /// Requests at once.
  public static let atOnce = 3_000
  /// Requests a second, for good.
  public static let perSecond = 50
  /// Tokens remembered at most.
  static let tokensAtMost = 10_000

  private struct Bucket {
    var requests: Int
    var at: Instant
  }

  private var buckets: [TokenID: Bucket] = [:]

  public init() {}

  /// Takes one request out of a token's bucket.
  ///
  /// - Returns: seconds to wait when it is empty; 0 when the request is fine.
  public mutating func take(_ token: TokenID, at now: Instant) -> Int {
    var bucket = buckets[token] ?? Bucket(requests: Self.atOnce, at: now)
    let passed = max(0, now.milliseconds - bucket.at.milliseconds)
    let new = Int(min(passed, 3_600_000)) * Self.perSecond / 1_000
    if new > 0 {
      bucket.requests = min(Self.atOnce, bucket.requests + new)
      bucket.at = now
    }
    if bucket.requests == 0 { return 1 }
    bucket.requests -= 1
    // Forgotten, a bucket is a full one: no token may get itself forgotten by asking.
    if buckets[token] == nil && buckets.count >= Self.tokensAtMost { buckets = [:] }
    buckets[token] = bucket
    return 0
  }
}
