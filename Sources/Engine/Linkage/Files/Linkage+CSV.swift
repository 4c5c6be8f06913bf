extension Linkage {
  /// The pairs worth showing: `record_id_l,record_id_r,score`, the score in bits.
  ///
  /// - Parameter words: adds a column `evidence`, every bar in these words.
  public func pairsCSV(_ linker: Linker, words: EvidenceWords? = nil) -> [UInt8] {
    var out = Array("record_id_l,record_id_r,score\(words == nil ? "" : ",evidence")\n".utf8)
    let scorer = linker.scorer(rows: pairs.count)
    for pair in pairs {
      Self.write(linker.table.ids[Int(pair.a)], to: &out)
      out.append(44)
      Self.write(linker.table.ids[Int(pair.b)], to: &out)
      let bits = Evidence.bits(pair.total)
      out += ",\(bits.hasPrefix("+") ? bits.dropFirst() : bits[...])".utf8
      if let words {
        let bars = linker.explain(pair, with: scorer).map {
          "\(words.subject($0.subject)): \(words.finding($0.finding)) \(Evidence.bits($0.weight))"
        }
        out.append(44)
        Self.write(bars.joined(separator: "; "), to: &out)
      }
      out.append(10)
    }
    return out
  }

  /// Every row with its cluster: `record_id,cluster_id`.
  public func clustersCSV(_ linker: Linker) -> [UInt8] {
    var out = Array("record_id,cluster_id\n".utf8)
    for (row, cluster) in cluster.enumerated() {
      Self.write(linker.table.ids[row], to: &out)
      out += ",C\(cluster)\n".utf8
    }
    return out
  }

  /// Forms that are one household: `household_no_l,household_no_r`; rows without a form are none.
  public func householdsCSV(_ linker: Linker) -> [UInt8] {
    var out = Array("household_no_l,household_no_r\n".utf8)
    for (a, b) in linker.households(cluster)
    where !linker.form(a).isEmpty && !linker.form(b).isEmpty {
      Self.write(linker.form(a), to: &out)
      out.append(44)
      Self.write(linker.form(b), to: &out)
      out.append(10)
    }
    return out
  }

  /// A cell, in quotes where it needs them.
  private static func write(_ cell: String, to out: inout [UInt8]) {
    guard cell.utf8.contains(where: { [10, 13, 34, 44].contains($0) }) else {
      out += cell.utf8
      return
    }
    out += "\"\(cell.replacing("\"", with: "\"\""))\"".utf8
  }
}
