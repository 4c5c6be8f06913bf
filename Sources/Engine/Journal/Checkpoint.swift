public import Basics

/// A node's statement of how far its journal reached and what it held: signed, kept, and printed as
/// a short code on paper, so that paper bears witness.
public struct Checkpoint: Equatable, Sendable {
  public var node: NodeNumber
  public var position: Int
  /// The chain's hash at that position.
  public var hash: [UInt8]
  public var time: HybridTime

  public init(node: NodeNumber, position: Int, hash: [UInt8], time: HybridTime) {
    (self.node, self.position, self.hash, self.time) = (node, position, hash, time)
  }

  /// Eight characters without I, L, O and U: forty bits of the hash, to compare by eye or by radio.
  public var code: String { ShortCode.text(hash, letters: 8) }
}

public struct SignedCheckpoint: Equatable, Sendable {
  public var checkpoint: Checkpoint
  /// Ed25519 over the checkpoint's canonical bytes.
  public var signature: [UInt8]

  public init(checkpoint: Checkpoint, signature: [UInt8]) {
    (self.checkpoint, self.signature) = (checkpoint, signature)
  }
}

extension Checkpoint: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(node, position, hash, time) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      node: try reader.read(), position: try reader.read(), hash: try reader.read(),
      time: try reader.read())
  }
}

extension SignedCheckpoint: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(checkpoint, signature) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(checkpoint: try reader.read(), signature: try reader.read())
  }
}
