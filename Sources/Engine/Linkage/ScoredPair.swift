/// Two rows with the evidence that they are one person.
public struct ScoredPair: Hashable, Sendable {
  /// Rows by number, the smaller first.
  public var a: Int32
  public var b: Int32
  /// Evidence of the two rows themselves, in 1024ths of a bit, the prior included.
  public var own: Int32
  /// What the two households say.
  public var household: Int32

  /// All evidence, in 1024ths of a bit: 0 is even odds.
  public var total: Int32 { own + household }

  var key: UInt64 { UInt64(UInt32(a)) << 32 | UInt64(UInt32(b)) }
}

/// Where evidence begins to mean something, in 1024ths of a bit.
public struct Bands: Sendable {
  /// Below: nothing is shown. From here: a person decides.
  public var doubtful: Int32
  /// From here: proposed as the same person.
  public var certain: Int32
  /// From here rows are drawn together into one cluster.
  public var clustered: Int32

  public init(doubtful: Int32, certain: Int32, clustered: Int32) {
    (self.doubtful, self.certain, self.clustered) = (doubtful, certain, clustered)
  }

  public static let usual = Bands(
    doubtful: -2 * Logarithm.bit, certain: 12 * Logarithm.bit, clustered: 2 * Logarithm.bit)
}
