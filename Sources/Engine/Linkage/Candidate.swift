import Names

/// A row as its block compares it: what many pairs ask, side by side in memory.
struct Candidate: Sendable {
  let row: Int32
  /// A pair of two rows nobody asked about is not compared.
  let isAsked: Bool
  let features: Features
  let hope: Hope
}

/// The most that the name of each column can add to a pair, in 1024ths of a bit, by `NameColumn`.
///
/// Of two rows the lesser hope counts: a name agrees with another one only as far as both allow.
typealias Hope = SIMD8<Int32>

/// What the names of each row can say at most: a pair that even they cannot lift is not compared
/// by name, and that is most pairs of a block.
struct Hopes: Sendable {
  private(set) var rows: [Hope] = []
  /// By column: the most that names of no, and of some, sound in common say.
  private let apart: [Int32]
  private let agreeing: [Int32]
  private let partOfGiven: Int32

  init(_ table: FeatureTable, _ weights: Weights, _ frequencies: Frequencies) {
    let fields: [Field] = [.given, .father, .grandfather, .family]
    apart =
      fields.map { max(weights[$0, NameLevel.other], weights[$0, NameLevel.far]) } + [
        max(weights[.place, 1], weights[.place, 2])
      ]
    agreeing =
      fields.map { field in
        (NameLevel.part...NameLevel.same).map { weights[field, $0] }.max() ?? 0
      } + [weights[.place, 3]]
    partOfGiven = weights[.father, NameLevel.part] + Frequencies.highest
    add(table, frequencies)
  }

  /// Adds rows appended behind the ones known.
  mutating func add(_ table: FeatureTable, _ frequencies: Frequencies) {
    rows.reserveCapacity(table.count)
    for row in table.rows[rows.count...] { rows.append(hope(row, table.names, frequencies)) }
  }

  mutating func cut(rows count: Int) { rows.removeLast(rows.count - count) }

  private func hope(_ row: Features, _ names: NameTable, _ known: Frequencies) -> Hope {
    var hope = Hope.zero
    func lift(_ column: NameColumn, _ rarity: Int32) {
      let at = column.rawValue
      if column.name(row) != 0 { hope[at] = max(0, apart[at], agreeing[at] + rarity) }
    }
    // Columns that a clerk may have swapped hope for what either of them gives.
    lift(
      .given,
      max(
        known.most(row.given, .given), known.most(row.given, .father),
        known.most(row.given, .family)))
    lift(
      .father,
      max(
        known.most(row.father, .father), known.most(row.father, .given),
        known.most(row.father, .grandfather)))
    lift(.family, max(known.most(row.family, .family), known.most(row.family, .given)))
    lift(
      .grandfather,
      max(known.most(row.grandfather, .grandfather), known.most(row.grandfather, .father)))
    lift(.place, known.most(row.place, .place))
    if row.father == 0, names[row.given].coreParts.count > 1 {
      // The father may stand in the given name's column.
      hope[NameColumn.father.rawValue] = max(0, partOfGiven)
    }
    return hope
  }
}
