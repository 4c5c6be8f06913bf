public import Basics

/// Two records that may be of one person, the lower identifier first.
public struct PersonPair: Hashable, Comparable, Sendable {
  public let one: PersonID
  public let other: PersonID

  /// - Returns: nil when both are the same record.
  public init?(_ a: PersonID, _ b: PersonID) {
    if a == b { return nil }
    (one, other) = (min(a, b), max(a, b))
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.one, a.other) < (b.one, b.other)
  }
}

/// What is known about such a pair: the question, and somebody's answer.
public struct Duplicate: Equatable, Sendable {
  public enum Verdict: UInt8, CaseIterable, CanonicalEnum {
    /// Nobody has decided yet.
    case open
    /// One person; one record speaks for both.
    case same
    /// Two persons; not asked again while the evidence stays what it was.
    case different
  }

  /// For (above 0) or against one person, in 1024ths of a bit, when it was last asked.
  public var weight: Int
  /// Which evidence it was: a number that changes when the records agree otherwise than before.
  public var evidence: UInt64
  public var verdict: Verdict = .open
  /// The day of the question, or of the answer.
  public var on: CivilDate

  public init(weight: Int, evidence: UInt64, on: CivilDate) {
    (self.weight, self.evidence, self.on) = (weight, evidence, on)
  }
}

/// A pair that linkage found, on its way into the review queue.
public struct ProposedDuplicate: Equatable, Sendable {
  public var pair: PersonPair
  /// As in `Duplicate`.
  public var weight: Int
  public var evidence: UInt64

  public init(_ pair: PersonPair, weight: Int, evidence: UInt64) {
    (self.pair, self.weight, self.evidence) = (pair, weight, evidence)
  }
}

extension PersonPair: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(one, other) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    let (one, other): (PersonID, PersonID) = (try reader.read(), try reader.read())
    guard one < other, let pair = PersonPair(one, other) else { throw .malformed }
    self = pair
  }
}

extension Duplicate: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(weight, evidence, verdict, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    weight = try reader.read()
    evidence = try reader.read()
    verdict = try reader.read()
    on = try reader.read()
  }
}
