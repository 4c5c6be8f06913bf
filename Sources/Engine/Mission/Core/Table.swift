public import Basics

/// Rows by identifier, in arrays: the numbers a node gives out are dense, so a look-up is an index
/// and the order of iteration is the order of identifiers. Inlinable, for the rooms above look up
/// millions.
public struct Table<Tag: IDTag, Row: Sendable>: Sendable {
  @usableFromInline struct Run: Sendable {
    @usableFromInline let node: NodeNumber
    @usableFromInline var rows: [Row?]

    @inlinable init(node: NodeNumber, rows: [Row?]) { (self.node, self.rows) = (node, rows) }
  }

  /// One run a node, by node.
  @usableFromInline var runs: [Run] = []
  public private(set) var count = 0

  public init() {}

  /// How far ahead of the last row a number may be. History that jumps further is not of our
  /// making, and must not make an array of its size.
  private static var furthestJump: Int { 1 << 20 }

  public subscript(id: ID<Tag>) -> Row? {
    @inlinable get {
      guard let run = runs.firstIndex(where: { $0.node == id.node }),
        id.number <= runs[run].rows.count
      else { return nil }
      return runs[run].rows[id.number - 1]
    }
    set {
      guard let run = makeRoom(for: id) else { return }
      if (runs[run].rows[id.number - 1] == nil) != (newValue == nil) {
        count += newValue == nil ? -1 : 1
      }
      runs[run].rows[id.number - 1] = newValue
    }
  }

  /// Changes a row in place; does nothing when it is not there.
  @inlinable public mutating func update(_ id: ID<Tag>, _ change: (inout Row) -> Void) {
    guard let run = runs.firstIndex(where: { $0.node == id.node }),
      id.number <= runs[run].rows.count, runs[run].rows[id.number - 1] != nil
    else { return }
    change(&runs[run].rows[id.number - 1]!)
  }

  /// The identifier `node` gives out next, or the one `offset` places after it.
  @inlinable public func next(node: NodeNumber, offset: Int = 0) -> ID<Tag> {
    let used = runs.firstIndex { $0.node == node }.map { runs[$0].rows.count } ?? 0
    return ID(node: node, number: used + 1 + offset)
  }

  private mutating func makeRoom(for id: ID<Tag>) -> Int? {
    let found = runs.firstIndex { $0.node >= id.node } ?? runs.count
    if found == runs.count || runs[found].node != id.node {
      runs.insert(Run(node: id.node, rows: []), at: found)
    }
    let missing = id.number - runs[found].rows.count
    guard missing <= Self.furthestJump else { return nil }
    if missing > 0 { runs[found].rows.append(contentsOf: repeatElement(nil, count: missing)) }
    return found
  }

  /// Every identifier and row, by identifier.
  @inlinable public func forEach(_ body: (ID<Tag>, Row) throws -> Void) rethrows {
    for run in runs {
      for (index, row) in run.rows.enumerated() {
        if let row { try body(ID(node: run.node, number: index + 1), row) }
      }
    }
  }

  /// The first row that `isMeant` says yes to, by identifier.
  @inlinable public func first(where isMeant: (Row) -> Bool) -> (id: ID<Tag>, row: Row)? {
    for run in runs {
      for (index, row) in run.rows.enumerated() {
        if let row, isMeant(row) { return (ID(node: run.node, number: index + 1), row) }
      }
    }
    return nil
  }

  /// Every identifier, in order.
  @inlinable public var ids: [ID<Tag>] {
    var ids: [ID<Tag>] = []
    ids.reserveCapacity(count)
    forEach { id, _ in ids.append(id) }
    return ids
  }

  /// Every row, by identifier.
  @inlinable public var rows: [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(count)
    forEach { _, row in rows.append(row) }
    return rows
  }
}

extension Table: Canonical where Row: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.unsigned(UInt64(runs.count))
    for run in runs {
      writer.write(run.node)
      run.rows.write(to: &writer)
    }
  }

  public init(from reader: inout ByteReader) throws(ByteFault) {
    for _ in 0..<(try reader.unsigned()) {
      let node: NodeNumber = try reader.read()
      let rows: [Row?] = try reader.read()
      guard runs.last.map({ $0.node < node }) ?? true else { throw .malformed }
      count += rows.count { $0 != nil }
      runs.append(Run(node: node, rows: rows))
    }
  }
}
