/// A row of an incoming list and the registered row it may be.
public struct IncomingMatch: Sendable, Equatable {
  /// Position of the row in the incoming list.
  public let incoming: Int
  /// The registered row, by number; or, from `table.count` up, another row of the list.
  public let pair: ScoredPair
}

extension Linker {
  /// Compares an incoming list with the registry and with itself, before anything is written.
  ///
  /// Nothing is kept of the list but its spellings. Forms of the list must be named apart from
  /// registered forms, for rows of one form are never one person. At most `Limits.importRows`.
  /// - Returns: pairs from `bands.doubtful` up, by incoming row, the surest first; and what crowded
  ///   blocks were narrowed to.
  public mutating func check(
    _ rows: [FeatureRow], bands: Bands = .usual, parallel: Parallel = inSequence
  ) -> (matches: [IncomingMatch], report: BlockingReport) {
    let (count, forms) = (table.count, table.forms.count)
    append(rows)
    let incoming = (Int32(count)..<Int32(table.count)).map { $0 }
    let (pairs, report) = matches(of: incoming, bands: bands, parallel: parallel)
    table.cut(rows: count, forms: forms)
    hopes.cut(rows: count)
    let matches = pairs.sorted { ($0.b, $1.total, $0.a) < ($1.b, $0.total, $1.a) }
      .map { IncomingMatch(incoming: Int($0.b) - count, pair: $0) }
    return (matches, report)
  }

  /// Takes rows into the registry and its index. The weights stay as they were trained.
  public mutating func admit(_ rows: [FeatureRow]) {
    let count = table.count
    append(rows)
    index.add(table, from: count)
    table.listMembers()
  }

  private mutating func append(_ rows: [FeatureRow]) {
    for row in rows { table.append(row) }
    frequencies.read(table.names)
    hopes.add(table, frequencies)
  }
}
