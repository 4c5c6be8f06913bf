import Linkage

/// The pairs of rows that truly are one person, from a file `record_id,person_id,...`.
func truePairs(_ bytes: [UInt8], _ table: FeatureTable) -> [(Int32, Int32)] {
  var number: [String: Int32] = [:]
  for (row, id) in table.ids.enumerated() { number[id] = Int32(row) }
  var rows: [String: [Int32]] = [:]
  forEachRow(bytes) { cells in
    if let row = number[cells[0]] { rows[cells[1], default: []].append(row) }
  }
  return rows.keys.sorted().flatMap { person -> [(Int32, Int32)] in
    let same = rows[person]!.sorted()
    return same.indices.flatMap { i in same[(i + 1)...].map { (same[i], $0) } }
  }
}

/// What the truth says about blocking and levels.
func printTruth(_ path: String, _ linker: Linker) {
  let pairs = truePairs(readFile(path), linker.table)
  for (field, shares) in linker.shares(of: pairs) {
    print("  m \(field): " + shares.map { "\(Int($0 * 1000))" }.joined(separator: " "))
  }
  let met = linker.met(Set(pairs.map { [$0.0, $0.1] }), parallel: Bench.parallel)
  print(
    "  candidate recall: \(met) of \(pairs.count), \(met * 10_000 / max(1, pairs.count)) / 10^4")
}

/// Links an invented caseload and judges the clusters by its truth: the pairwise F1.
func measureInvented(_ rows: Int, seed: UInt64) {
  let invention = Invention(rows: rows, seed: seed)
  let start = Bench.now()
  let linker = Linker(readTable(invention.persons), parallel: Bench.parallel)
  let cluster = linker.link(parallel: Bench.parallel).cluster
  let seconds = Bench.now() - start
  let pairs = truePairs(invention.truth, linker.table)
  let right = pairs.count { cluster[Int($0.0)] == cluster[Int($0.1)] }
  var sizes: [Int32: Int] = [:]
  for root in cluster { sizes[root, default: 0] += 1 }
  let found = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  let (precision, recall) = (right * 1_000 / max(1, found), right * 1_000 / max(1, pairs.count))
  let f1 = 2_000 * right / max(1, found + pairs.count)
  Bench.say(
    "\(rows) invented rows: clusters P \(precision) R \(recall) F1 \(f1) in 1000,"
      + " \(Int(seconds * 1_000)) ms")
}
