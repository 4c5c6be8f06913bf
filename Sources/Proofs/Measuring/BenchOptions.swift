/// What the bench of a planner is told: `--seconds`, `--peer-seconds`, `--seed`, `--threads`,
/// `--rounds`, `--out`, and the instances.
public struct BenchOptions: Sendable {
  public private(set) var seconds: Double
  /// What a peer has that is asked in the same run.
  public private(set) var peerSeconds: Int
  public private(set) var seed: UInt64 = 1
  public private(set) var threads = 2
  public private(set) var rounds = 1_000_000
  /// Where instances and plans are left.
  public private(set) var folder: String?
  public private(set) var instances: [String] = []

  /// - Parameters:
  ///   - seconds: when nothing else is said.
  ///   - peerSeconds: likewise; as long as we, where it is nil.
  public init(_ words: [String], seconds: Double, peerSeconds: Int? = nil) {
    (self.seconds, self.peerSeconds) = (seconds, 0)
    var peers = peerSeconds
    var words = words.makeIterator()
    while let word = words.next() {
      switch word {
      case "--seconds": self.seconds = words.next().flatMap { Double($0) } ?? seconds
      case "--peer-seconds": peers = words.next().flatMap { Int($0) }
      case "--seed": seed = words.next().flatMap { UInt64($0) } ?? seed
      case "--threads": threads = words.next().flatMap { Int($0) } ?? threads
      case "--rounds": rounds = words.next().flatMap { Int($0) } ?? rounds
      case "--out": folder = words.next() ?? folder
      default: instances.append(word)
      }
    }
    self.peerSeconds = peers ?? Int(self.seconds)
  }
}

extension Duration {
  /// Whole milliseconds, for a cell of a table.
  public var milliseconds: Int { Int(self / .milliseconds(1)) }
}
