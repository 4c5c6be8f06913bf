public import Basics

/// What the journal says of an event in clear: where it stands, when, about what, by whom, and why.
///
/// It is bound to the sealed parts and hashed into the chain: not a bit of it can be changed.
public struct EventHeader: Equatable, Sendable {
  /// In this journal, from 1, without gaps.
  public var position: Int
  /// The installation that decided it.
  public var node: NodeNumber
  /// Among that node's events, from 1, without gaps.
  public var sequence: Int
  public var time: HybridTime
  public var subject: SubjectKey
  /// The kind and the revision of its binary form; the journal does not interpret them.
  public var kind: UInt16
  public var revision: UInt8
  public var actor: ActorKey
  public var command: CommandID

  public init(
    position: Int, node: NodeNumber, sequence: Int, time: HybridTime, subject: SubjectKey,
    kind: UInt16, revision: UInt8, actor: ActorKey, command: CommandID
  ) {
    (self.position, self.node, self.sequence) = (position, node, sequence)
    (self.time, self.subject, self.kind) = (time, subject, kind)
    (self.revision, self.actor, self.command) = (revision, actor, command)
  }
}

/// What an event is about, or whose key seals it: an identifier without its type.
public struct SubjectKey: Hashable, Sendable {
  public var prefix: String
  public var raw: UInt64

  public init(prefix: String, raw: UInt64) { (self.prefix, self.raw) = (prefix, raw) }

  public init<Tag>(_ id: ID<Tag>) { self.init(prefix: Tag.prefix, raw: id.raw) }
}

/// Who asked: the account's or the machine's number, never a name.
public typealias ActorKey = UInt64

/// A command's own identifier, made by whoever asks, so that asking twice does the thing once.
public struct CommandID: Hashable, Sendable {
  public var high: UInt64
  public var low: UInt64

  public init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }
}

extension EventHeader: Canonical {
  public func write(to writer: inout ByteWriter) {
    // One by one: this is written for every event, and a pack of nine types is put together anew
    // each time.
    position.write(to: &writer)
    node.write(to: &writer)
    sequence.write(to: &writer)
    time.write(to: &writer)
    subject.write(to: &writer)
    kind.write(to: &writer)
    revision.write(to: &writer)
    actor.write(to: &writer)
    command.write(to: &writer)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      position: try reader.read(), node: try reader.read(), sequence: try reader.read(),
      time: try reader.read(), subject: try reader.read(), kind: try reader.read(),
      revision: try reader.read(), actor: try reader.read(), command: try reader.read())
  }
}

extension SubjectKey: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.text(prefix)
    writer.unsigned(raw)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(prefix: try reader.read(), raw: try reader.read())
  }
}

extension SubjectKey: CustomStringConvertible {
  public var description: String { PrintedID.text(prefix: prefix, raw: raw) }
}

extension CommandID: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.fixed(high)
    writer.fixed(low)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(high: try reader.fixed(), low: try reader.fixed())
  }
}
