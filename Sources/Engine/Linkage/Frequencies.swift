import Names

/// The columns that hold names.
enum NameColumn: Int, CaseIterable {
  case given, father, grandfather, family, place

  /// The number of a row's name in this column.
  func name(_ row: Features) -> Int32 {
    switch self {
    case .given: row.given
    case .father: row.father
    case .grandfather: row.grandfather
    case .family: row.family
    case .place: row.place
    }
  }
}

/// How common each name is in its column: agreeing on a rare name says more.
///
/// By skeleton, so that spellings are counted together. Counts are drawn to the column's mean,
/// so that a small file invents no rarity.
struct Frequencies: Sendable {
  private var parts: [[UInt64: Int32]]
  private var totals: [Double]
  private var bases: [Double]
  /// By column and number of a name: its bits, and those of its rarest part or itself.
  private var own: [[Int16]]
  private var rarest: [[Int16]]

  /// Rows of common weight drawn into each count.
  private static let drawn = 8.0
  /// Evidence moved at most, to either side, and the share of it believed: parts of one name
  /// are not independent (Fellegi-Sunter assumes they were).
  private static let most = 6 * Logarithm.bit

  init(_ table: FeatureTable) {
    let columns = NameColumn.allCases.count
    parts = Array(repeating: [:], count: columns)
    totals = Array(repeating: 0, count: columns)
    bases = totals
    own = Array(repeating: [], count: columns)
    rarest = own
    for column in NameColumn.allCases { count(table, column) }
    read(table.names)
  }

  private mutating func count(_ table: FeatureTable, _ column: NameColumn) {
    var rows = [Int32](repeating: 0, count: table.names.count)
    for row in table.rows { rows[Int(column.name(row))] += 1 }
    var counts: [UInt64: Int32] = [:]
    var total = 0.0
    for number in rows.indices.dropFirst() where rows[number] > 0 {
      let folded = table.names[Int32(number)]
      counts[folded.core, default: 0] += rows[number]
      if folded.coreParts.count > 1 || folded.coreParts.first != folded.core {
        for part in folded.coreParts { counts[part, default: 0] += rows[number] }
      }
      total += Double(rows[number])
    }
    // Whole numbers below 2^53: the sum is the same in any order.
    let squares = counts.values.reduce(0.0) { $0 + Double($1) * Double($1) }
    if total > 0 { bases[column.rawValue] = min(1, max(squares / (total * total), 1e-6)) }
    (parts[column.rawValue], totals[column.rawValue]) = (counts, total)
  }

  /// Looks up names that came to the table behind those known.
  mutating func read(_ names: NameTable) {
    for column in NameColumn.allCases {
      for number in own[column.rawValue].count..<names.count {
        let name = names[Int32(number)]
        let whole = bits(part: name.core, column)
        let most = name.coreParts.reduce(whole) { max($0, bits(part: $1, column)) }
        own[column.rawValue].append(Int16(whole))
        rarest[column.rawValue].append(Int16(most))
      }
    }
  }

  /// Bits, in 1024ths of a bit, to add for agreeing on the whole of a name in this column.
  func bits(_ name: Int32, _ column: NameColumn) -> Int32 {
    Int32(own[column.rawValue][Int(name)])
  }

  /// The most that agreeing on a name or a part of it can add.
  func most(_ name: Int32, _ column: NameColumn) -> Int32 {
    Int32(rarest[column.rawValue][Int(name)])
  }

  /// Bits to add for agreeing on a skeleton.
  func bits(part skeleton: UInt64, _ column: NameColumn) -> Int32 {
    let at = column.rawValue
    guard totals[at] > 0 else { return 0 }
    let count = Double(parts[at][skeleton] ?? 0)
    let share = (count + Self.drawn * bases[at]) / (totals[at] + Self.drawn)
    guard share > 0 else { return 0 }
    let bits = Logarithm.ratio(bases[at], share)
    return Self.believed(max(-Self.most, min(Self.most, bits)))
  }

  private static func believed(_ bits: Int32) -> Int32 { bits * 4 / 5 }
  /// The most that rarity ever adds.
  static let highest = believed(most)
}
