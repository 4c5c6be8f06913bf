internal import Basics
internal import Journal
internal import SQLite
internal import Sealing

/// Until 24 November 2026 each key had a row of its own. A mission from before is not lost for it.
extension KeyRows {
  /// Puts keys that have rows of their own into blocks, once.
  ///
  /// - Throws: `.forged` when one was not sealed under the mission's key.
  func takeOver(with mission: SealingKey) throws(VaultFault) {
    let former = try formerRows()
    if former.isEmpty { return }
    var blocks: [KeyBlock.Name: KeyBlock] = [:]
    var last: [Series: SubjectKey] = [:]
    for (label, sealed) in former {
      guard let owner = try? SubjectKey(canonicalBytes: label),
        let bytes = try? Sealing.open(sealed, bound: label, key: mission),
        let key = SealingKey(bytes[...])
      else { throw .forged }
      blocks[owner.block, default: .empty][owner.placeInBlock] = key
      let series = Series(prefix: owner.prefix, node: owner.raw >> 48)
      last[series] = last[series].map { $0.raw > owner.raw ? $0 : owner } ?? owner
    }
    // A hole is a key that was destroyed; behind the last of a series it is one not made yet.
    for owner in last.values {
      for place in owner.placeInBlock + 1..<KeyBlock.count {
        blocks[owner.block]?[place] = SealingKey(Sealing.freshBytes(32)[...])
      }
    }
    _ = try keep(
      blocks.sorted { $0.key < $1.key }.map { name, block in
        let label = name.canonicalBytes
        return (label, block.sealed(of: label, with: mission))
      })
    try asking { connection throws(SQLiteError) in try connection.execute("DROP TABLE keys") }
  }

  private func formerRows() throws(VaultFault) -> [(label: [UInt8], sealed: [UInt8])] {
    try asking { connection throws(SQLiteError) in
      let isThere = "SELECT count(*) FROM sqlite_schema WHERE name = 'keys'"
      guard try connection.integer(isThere) == 1 else { return [] }
      let select = try connection.prepare("SELECT owner, sealed FROM keys")
      var rows: [(label: [UInt8], sealed: [UInt8])] = []
      while try select.step() { rows.append((select.blob(0), select.blob(1))) }
      return rows
    }
  }
}

/// Identifiers that one node gives out, one after the other.
private struct Series: Hashable {
  let prefix: String
  let node: UInt64
}
