import Basics

/// Events as they lie in a store, in one block of bytes on their way into it: an array for each
/// part of each event would cost as much as sealing them.
///
/// They stand as the chain hashes them: the hash of the event before, header, record, owner,
/// personal part, each behind its length. So the bytes of an event's hash lie side by side, and its
/// own hash begins the next.
public struct StoredBlock: Sendable {
  /// BLAKE2b, 256 bits.
  static let hashBytes = 32

  private var writer: ByteWriter
  public private(set) var places: [Place] = []

  /// Where the parts of one event lie.
  public struct Place: Sendable {
    public let header: Range<Int>
    public let record: Range<Int>
    /// Empty when there is no personal part.
    public let owner: Range<Int>
    public let personal: Range<Int>
    public let hash: Range<Int>
  }

  public var bytes: [UInt8] { writer.bytes }

  /// - Parameter count: events that there will be.
  init(reserving count: Int) {
    // Enough for most events of a list.
    writer = ByteWriter(reserving: count * 320)
    places.reserveCapacity(count)
    writer.blob(Array(repeating: 0, count: Self.hashBytes))
  }

  /// A block of events that are chained already.
  public init(_ events: [StoredEvent]) {
    self.init(reserving: events.count)
    for event in events {
      add(header: event.header, event.record, owner: event.owner, event.personal)
      writer.bytes.replaceSubrange(places[places.count - 1].hash, with: event.hash)
    }
  }

  /// An event that is not chained yet.
  mutating func add(
    header: [UInt8], _ record: [UInt8], owner: [UInt8], _ personal: [UInt8]
  ) {
    places.append(
      Place(
        header: part(header), record: part(record), owner: part(owner), personal: part(personal),
        hash: part(Self.noHash)))
  }

  private static let noHash = [UInt8](repeating: 0, count: hashBytes)

  private mutating func part(_ bytes: [UInt8]) -> Range<Int> {
    writer.blob(bytes)
    return writer.bytes.count - bytes.count..<writer.bytes.count
  }

  /// Binds each event to the one before.
  ///
  /// - Parameter former: the hash of the event before; empty at the beginning of a journal.
  /// - Returns: the hash of the last.
  mutating func chain(after former: [UInt8], with vault: some Vault) -> [UInt8] {
    guard let last = places.last else { return former }
    // A length of one byte stands before each hash; an empty one is its length alone.
    var start = 0
    if former.isEmpty {
      start = Self.hashBytes
      writer.bytes[start] = 0
    } else {
      writer.bytes.replaceSubrange(1...Self.hashBytes, with: former)
    }
    for place in places {
      vault.hash(start..<place.personal.upperBound, of: &writer.bytes, to: place.hash.lowerBound)
      start = place.personal.upperBound
    }
    return Array(writer.bytes[last.hash])
  }

  /// The events, each with arrays of its own.
  var events: [StoredEvent] {
    places.map { place in
      StoredEvent(
        header: Array(bytes[place.header]), record: Array(bytes[place.record]),
        owner: Array(bytes[place.owner]), personal: Array(bytes[place.personal]),
        hash: Array(bytes[place.hash]))
    }
  }
}
