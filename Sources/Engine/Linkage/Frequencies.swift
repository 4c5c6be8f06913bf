import Names

/// How common each name is in its column: agreeing on a rare name says more.
///
/// By skeleton, so that spellings are counted together. Counts are drawn to the column's mean,
/// so that a small file invents no rarity.
struct Frequencies: Sendable {
  private var parts: [[UInt64: Int32]] = [[:], [:], [:], [:], [:]]
  private var totals: [Double] = [0, 0, 0, 0, 0]
  private var bases: [Double] = [0, 0, 0, 0, 0]

  /// Rows of common weight drawn into each count.
  private static let drawn = 8.0
  /// Evidence moved at most, to either side, and the share of it believed: parts of one name
  /// are not independent (Fellegi-Sunter assumes they were).
  private static let most = 6 * Logarithm.bit

  init(_ table: FeatureTable) {
    let names = table.names
    for row in table.rows {
      for (column, name) in Self.columns(row) where name != 0 {
        let folded = names[name]
        parts[column][folded.core, default: 0] += 1
        if folded.coreParts.count > 1 || folded.coreParts.first != folded.core {
          for part in folded.coreParts { parts[column][part, default: 0] += 1 }
        }
        totals[column] += 1
      }
    }
    for column in parts.indices where totals[column] > 0 {
      // Whole numbers below 2^53: the sum is the same in any order.
      let squares = parts[column].values.reduce(0.0) { $0 + Double($1) * Double($1) }
      bases[column] = min(1, max(squares / (totals[column] * totals[column]), 1e-6))
    }
  }

  private static func columns(_ row: Features) -> [(Int, Int32)] {
    [(0, row.given), (1, row.father), (2, row.grandfather), (3, row.family), (4, row.place)]
  }

  /// Bits, in 1024ths, to add for agreeing on this skeleton in this column.
  func bits(_ skeleton: UInt64, column: Int) -> Int32 {
    let count = Double(parts[column][skeleton] ?? 0)
    let share = (count + Self.drawn * bases[column]) / (totals[column] + Self.drawn)
    guard totals[column] > 0, share > 0 else { return 0 }
    let bits = Logarithm.ratio(bases[column], share)
    return max(-Self.most, min(Self.most, bits)) * 4 / 5
  }
}
