import Linkage

/// The pairs of rows that truly are one person, from a file `record_id,person_id,...`.
func truePairs(_ path: String, _ table: FeatureTable) -> [(Int32, Int32)] {
  var number: [String: Int32] = [:]
  for (row, id) in table.ids.enumerated() { number[id] = Int32(row) }
  var rows: [String: [Int32]] = [:]
  forEachRow(readFile(path)) { cells in
    if let row = number[cells[0]] { rows[cells[1], default: []].append(row) }
  }
  return rows.keys.sorted().flatMap { person -> [(Int32, Int32)] in
    let same = rows[person]!.sorted()
    return same.indices.flatMap { i in same[(i + 1)...].map { (same[i], $0) } }
  }
}

/// What the truth says about blocking and levels.
func printTruth(_ path: String, _ linker: Linker) {
  let pairs = truePairs(path, linker.table)
  for (field, shares) in linker.shares(of: pairs) {
    print("  m \(field): " + shares.map { "\(Int($0 * 1000))" }.joined(separator: " "))
  }
  let met = linker.met(Set(pairs.map { [$0.0, $0.1] }), parallel: Bench.parallel)
  print(
    "  candidate recall: \(met) of \(pairs.count), \(met * 10_000 / max(1, pairs.count)) / 10^4")
}
