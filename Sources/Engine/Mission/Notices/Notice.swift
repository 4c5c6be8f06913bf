public import Basics

/// The advance notice of an arrival, to the receiving side: who comes, when and where.
///
/// A notice once issued is never changed. What changes becomes a notice of its own that cites the
/// original and says why; so does a cancellation (Canada, notification of arrival transmission).
public struct Notice: Equatable, Sendable {
  public enum Kind: UInt8, CaseIterable, CanonicalEnum { case original, amendment, cancellation }

  /// Why a notice takes another's place; a word, so that nothing personal stands in it.
  public enum Reason: UInt8, CaseIterable, CanonicalEnum {
    case flightChanged, peopleChanged, destinationChanged, notReady, receivingSide, mistake, other
  }

  /// The receiving side has it.
  public struct Acknowledgement: Equatable, Sendable {
    /// Their number for it; empty when they gave none.
    public var reference: String
    public var at: Instant

    public init(reference: String, at: Instant) { (self.reference, self.at) = (reference, at) }
  }

  public var movement: MovementID
  /// The stream whose people it speaks of; empty for everybody who has no notice of their own.
  public var stream: String
  public var kind: Kind
  /// The notice it takes the place of, which is the first of its chain; nil for that one.
  public var original: NoticeID?
  /// From 1 along the chain.
  public var version: Int
  public var reason: Reason?
  /// Whom it tells of, by identifier.
  public var people: [PersonID]
  public var arrives: CivilDate
  public var issuedAt: Instant
  /// Each time it was sent, the first first.
  public var sent: [Instant] = []
  public var acknowledgement: Acknowledgement?

  public init(
    movement: MovementID, stream: String, kind: Kind, original: NoticeID?, version: Int,
    reason: Reason?, people: [PersonID], arrives: CivilDate, issuedAt: Instant
  ) {
    (self.movement, self.stream, self.kind) = (movement, stream, kind)
    (self.original, self.version, self.reason) = (original, version, reason)
    (self.people, self.arrives, self.issuedAt) = (people, arrives, issuedAt)
  }
}

extension Notice: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(movement, stream, kind, original, version, reason, people, arrives, issuedAt)
    writer.write(sent, acknowledgement)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      movement: try reader.read(), stream: try reader.read(), kind: try reader.read(),
      original: try reader.read(), version: try reader.read(), reason: try reader.read(),
      people: try reader.read(), arrives: try reader.read(), issuedAt: try reader.read())
    sent = try reader.read()
    acknowledgement = try reader.read()
  }
}

extension Notice.Acknowledgement: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(reference, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(reference: try reader.read(), at: try reader.read())
  }
}
