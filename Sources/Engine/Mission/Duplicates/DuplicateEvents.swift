public import Basics

/// Linkage found that two records may be of one person, or found new evidence about them.
public struct DuplicateProposed: EventBody {
  public static let kind: UInt16 = 25
  public static let title = "duplicate proposed"

  public var pair: PersonPair
  /// In 1024ths of a bit.
  public var weight: Int
  public var evidence: UInt64
  public var on: CivilDate

  public init(_ proposed: ProposedDuplicate, on: CivilDate) {
    (pair, weight, evidence) = (proposed.pair, proposed.weight, proposed.evidence)
    self.on = on
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(pair.other) }
  public func wrapped() -> Event { .duplicateProposed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(pair, weight, evidence, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      ProposedDuplicate(
        try reader.read(), weight: try reader.read(), evidence: try reader.read()),
      on: try reader.read())
  }
}

/// Somebody decided that two records are of two people.
public struct DuplicateDismissed: EventBody {
  public static let kind: UInt16 = 26
  public static let title = "duplicate dismissed"

  public var pair: PersonPair
  public var on: CivilDate

  public init(pair: PersonPair, on: CivilDate) { (self.pair, self.on) = (pair, on) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(pair.other) }
  public func wrapped() -> Event { .duplicateDismissed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(pair, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(pair: try reader.read(), on: try reader.read())
  }
}

/// Two records are of one person: from now on one speaks for both, and the other is kept as it is.
public struct PeopleMerged: EventBody {
  public static let kind: UInt16 = 27
  public static let title = "people merged"

  /// The record that is kept aside.
  public var person: PersonID
  /// The record that speaks for both.
  public var survivor: PersonID
  public var on: CivilDate

  public init(person: PersonID, survivor: PersonID, on: CivilDate) {
    (self.person, self.survivor, self.on) = (person, survivor, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(person) }
  public func wrapped() -> Event { .peopleMerged(self) }

  public func write(to writer: inout ByteWriter) { writer.write(person, survivor, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      person: try reader.read(), survivor: try reader.read(), on: try reader.read())
  }
}

/// A merge was wrong: the record that was kept aside is a person of its own again.
public struct PeopleUnmerged: EventBody {
  public static let kind: UInt16 = 28
  public static let title = "people unmerged"

  public var person: PersonID
  public var survivor: PersonID
  public var on: CivilDate

  public init(person: PersonID, survivor: PersonID, on: CivilDate) {
    (self.person, self.survivor, self.on) = (person, survivor, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(person) }
  public func wrapped() -> Event { .peopleUnmerged(self) }

  public func write(to writer: inout ByteWriter) { writer.write(person, survivor, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      person: try reader.read(), survivor: try reader.read(), on: try reader.read())
  }
}

/// From which evidence on a list's people are merged without a person looking; nil: never.
public struct MergeThresholdSet: EventBody {
  public static let kind: UInt16 = 29
  public static let title = "merge threshold set"

  /// Whole bits.
  public var bits: Int?

  public init(bits: Int?) { self.bits = bits }

  /// The mission's own, as its founding.
  public var subject: (prefix: String, raw: UInt64) { ("N", 1) }
  public func wrapped() -> Event { .mergeThresholdSet(self) }

  public func write(to writer: inout ByteWriter) { writer.write(bits) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(bits: try reader.read())
  }
}
