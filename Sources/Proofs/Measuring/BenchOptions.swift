/// What the bench of a planner is told: `--seconds`, `--seed`, `--threads`, `--rounds`, `--out`,
/// and the instances.
public struct BenchOptions: Sendable {
  public private(set) var seconds: Double
  /// For a peer, where it is to have another time than we.
  public private(set) var peerSeconds: Double?
  public private(set) var seed: UInt64 = 1
  public private(set) var threads = 2
  public private(set) var rounds = 1_000_000
  /// Where instances and plans are left.
  public private(set) var folder: String?
  public private(set) var instances: [String] = []

  /// - Parameter seconds: when nothing else is said.
  public init(_ words: [String], seconds: Double) {
    self.seconds = seconds
    var words = words.makeIterator()
    while let word = words.next() {
      switch word {
      case "--seconds": self.seconds = words.next().flatMap { Double($0) } ?? seconds
      case "--peer-seconds": peerSeconds = words.next().flatMap { Double($0) }
      case "--seed": seed = words.next().flatMap { UInt64($0) } ?? seed
      case "--threads": threads = words.next().flatMap { Int($0) } ?? threads
      case "--rounds": rounds = words.next().flatMap { Int($0) } ?? rounds
      case "--out": folder = words.next() ?? folder
      default: instances.append(word)
      }
    }
  }
}

extension Duration {
  /// Whole milliseconds, for a cell of a table.
  public var milliseconds: Int { Int(self / .milliseconds(1)) }
}
