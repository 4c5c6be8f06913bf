import Basics

/// An event as the domain decided it, before it has a place in the journal.
public struct EventDraft: Equatable, Sendable {
  public var subject: SubjectKey
  public var kind: UInt16
  public var revision: UInt8
  /// Canonical bytes of everything that is not personal; sealed under the mission's key.
  public var record: [UInt8]
  public var personal: Personal?

  /// What only one person's own key opens.
  public struct Personal: Equatable, Sendable {
    public var owner: SubjectKey
    public var bytes: [UInt8]

    public init(owner: SubjectKey, bytes: [UInt8]) { (self.owner, self.bytes) = (owner, bytes) }
  }

  public init(
    subject: SubjectKey, kind: UInt16, revision: UInt8, record: [UInt8], personal: Personal? = nil
  ) {
    (self.subject, self.kind, self.revision) = (subject, kind, revision)
    (self.record, self.personal) = (record, personal)
  }
}

/// An event read back and opened.
public struct RecordedEvent: Equatable, Sendable {
  public var header: EventHeader
  public var record: [UInt8]
  /// nil when there was no personal part, or its owner's key is gone.
  public var personal: [UInt8]?
}

/// An event as it lies in the store: only the header is in clear.
public struct StoredEvent: Equatable, Sendable {
  /// The canonical bytes of the `EventHeader`.
  public var header: [UInt8]
  public var record: [UInt8]
  /// The canonical bytes of the owner's `SubjectKey`, empty when there is no personal part.
  public var owner: [UInt8]
  public var personal: [UInt8]
  /// BLAKE2b over the hash of the same node's event before and everything above.
  public var hash: [UInt8]

  public init(
    header: [UInt8], record: [UInt8], owner: [UInt8], personal: [UInt8], hash: [UInt8]
  ) {
    (self.header, self.record, self.owner) = (header, record, owner)
    (self.personal, self.hash) = (personal, hash)
  }

  /// What the hash is over. Lengths go in front, so that no byte can move from one part to another.
  func hashed(after former: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    for part in [former, header, record, owner, personal] { writer.blob(part) }
    return writer.bytes
  }
}
