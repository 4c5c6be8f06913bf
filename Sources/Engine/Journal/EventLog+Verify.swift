import Basics

/// Something in a journal that is not as it was written.
public struct JournalFinding: Equatable, Sendable, CustomStringConvertible {
  public enum Matter: String, Sendable {
    case unreadable, missing, outOfOrder, backDated, changed, sealBroken
    case checkpointUnsigned, checkpointBeyondEnd, checkpointContradicted
    /// The chain holds but the last checkpoint's witness elsewhere reaches further.
    case cutOff
  }

  public let matter: Matter
  public let position: Int

  public init(matter: Matter, position: Int) { (self.matter, self.position) = (matter, position) }

  public var description: String {
    let what =
      switch matter {
      case .unreadable: "cannot be read"
      case .missing: "is missing"
      case .outOfOrder: "is not in its place"
      case .backDated: "claims to be older than the one before"
      case .changed: "was changed after it was written"
      case .sealBroken: "has a part that does not open with its key"
      case .checkpointUnsigned: "has a checkpoint with a false signature"
      case .checkpointBeyondEnd: "is cut off: a checkpoint reaches further"
      case .checkpointContradicted: "is not what the checkpoint there signed"
      case .cutOff: "is the end, but the key store has seen more"
      }
    return "event \(position) \(what)"
  }
}

extension EventLog {
  /// At most this many findings are reported; a journal with more is not repaired by a longer list.
  public static var findingsAtMost: Int { 100 }

  /// Walks the whole journal: places, clocks, chain, seals, checkpoints.
  ///
  /// - Parameter witness: a checkpoint kept elsewhere, which the journal must still reach.
  /// - Returns: what is wrong, in order; empty when history is as it was written.
  public func verify(
    against witness: Checkpoint? = nil, progress: (Int) -> Void = { _ in }
  ) throws(LogFault) -> [JournalFinding] {
    var walk = ChainWalk(witnessAt: witness?.position)
    var next = 1
    let signed: [SignedCheckpoint]
    do { signed = try store.checkpoints() } catch { throw .store(error) }
    let marks = Dictionary(signed.map { ($0.checkpoint.position, $0) }) { $1 }
    while walk.findings.count < Self.findingsAtMost {
      let batch: [StoredEvent]
      do { batch = try store.read(from: next, limit: Self.replayBatch) } catch {
        throw .store(error)
      }
      if batch.isEmpty { break }
      for event in batch {
        walk.position += 1
        check(event, &walk)
        if let mark = marks[walk.position] { check(mark, walk.lastHash, &walk) }
      }
      next = (try? EventHeader(canonicalBytes: batch.last!.header))?.position ?? next + batch.count
      next += 1
      progress(walk.position)
    }
    for mark in signed where mark.checkpoint.position > walk.position {
      walk.note(.checkpointBeyondEnd, at: mark.checkpoint.position)
    }
    if let witness, walk.findings.isEmpty {
      if witness.position > walk.position { walk.note(.cutOff, at: walk.position) }
      if let hash = walk.hashAtWitness, hash != witness.hash {
        walk.note(.checkpointContradicted, at: witness.position)
      }
    }
    return Array(walk.findings.prefix(Self.findingsAtMost))
  }

  private func check(_ event: StoredEvent, _ walk: inout ChainWalk) {
    guard let header = try? EventHeader(canonicalBytes: event.header) else {
      walk.note(.unreadable, at: walk.position)
      return
    }
    if header.position != walk.position {
      walk.note(header.position > walk.position ? .missing : .outOfOrder, at: walk.position)
      walk.position = header.position
    }
    let former = walk.nodes[header.node] ?? (sequence: 0, time: .zero, hash: [])
    if header.sequence != former.sequence + 1 { walk.note(.outOfOrder, at: header.position) }
    if header.time <= former.time { walk.note(.backDated, at: header.position) }
    if event.hash != vault.hash(event.hashed(after: former.hash)) {
      walk.note(.changed, at: header.position)
    }
    do { _ = try Self.open(event, with: vault) } catch {
      walk.note(.sealBroken, at: header.position)
    }
    walk.nodes[header.node] = (header.sequence, header.time, event.hash)
    walk.lastHash = event.hash
    if header.position == walk.witnessAt { walk.hashAtWitness = event.hash }
  }

  private func check(_ mark: SignedCheckpoint, _ hash: [UInt8], _ walk: inout ChainWalk) {
    let position = mark.checkpoint.position
    let bytes = mark.checkpoint.canonicalBytes
    if !vault.verify(mark.signature, of: bytes, by: mark.checkpoint.node) {
      walk.note(.checkpointUnsigned, at: position)
    } else if mark.checkpoint.hash != hash {
      walk.note(.checkpointContradicted, at: position)
    }
  }
}

/// Where a walk along the chains has come to.
private struct ChainWalk {
  var position = 0
  var nodes: [NodeNumber: (sequence: Int, time: HybridTime, hash: [UInt8])] = [:]
  var lastHash: [UInt8] = []
  /// The hash at the position that a witness from elsewhere speaks of.
  let witnessAt: Int?
  var hashAtWitness: [UInt8]?
  var findings: [JournalFinding] = []

  init(witnessAt: Int?) { self.witnessAt = witnessAt }

  mutating func note(_ matter: JournalFinding.Matter, at position: Int) {
    findings.append(JournalFinding(matter: matter, position: position))
  }
}
