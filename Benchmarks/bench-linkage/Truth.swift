import Linkage

/// The pairs of rows that truly are one person, from a file `record_id,person_id,...`.
func truePairs(_ bytes: [UInt8], _ table: FeatureTable) -> [(Int32, Int32)] {
  let fileRows = rows(bytes)
  var number: [String: Int32] = [:]
  for (row, id) in table.ids.enumerated() { number[id] = Int32(row) }
  var people: [String: [Int32]] = [:]
  for cells in fileRows where cells.count > 1 {
    if let row = number[cells[0]] { people[cells[1], default: []].append(row) }
  }
  return people.sorted { $0.key < $1.key }.flatMap { _, found -> [(Int32, Int32)] in
    let same = found.sorted()
    return same.indices.flatMap { i in same[(i + 1)...].map { (same[i], $0) } }
  }
}

/// What the truth says about clusters, blocking and levels.
func printTruth(_ path: String, _ found: Linkage, _ linker: Linker) {
  let pairs = truePairs(readFile(path), linker.table)
  printClusters(found.cluster, pairs)
  for (field, shares) in linker.shares(of: pairs) {
    print("  m \(field): " + shares.map { "\(Int($0 * 1000))" }.joined(separator: " "))
  }
  let met = linker.met(Set(pairs.map { [$0.0, $0.1] }), parallel: Bench.parallel)
  print("candidate recall: \(met) of \(pairs.count), \(perMille(met, pairs.count)) in 1000")
}

/// Pairwise precision, recall and F1 of clusters.
func printClusters(_ cluster: [Int32], _ pairs: [(Int32, Int32)]) {
  let right = pairs.count { cluster[Int($0.0)] == cluster[Int($0.1)] }
  var sizes: [Int32: Int] = [:]
  for root in cluster { sizes[root, default: 0] += 1 }
  let found = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  print(
    "clusters: P \(perMille(right, found)) R \(perMille(right, pairs.count))"
      + " F1 \(perMille(2 * right, found + pairs.count)) in 1000")
}

private func perMille(_ part: Int, _ whole: Int) -> Int { part * 1_000 / max(1, whole) }

/// Links a caseload of its own making and judges the clusters by its truth.
func measureInvented(_ rows: Int, seed: UInt64, _ names: (UInt64) -> FieldNames) {
  let caseload = FieldCaseload(rows: rows, seed: seed, names: names(seed))
  let start = Bench.now()
  let linker = Linker(readTable(caseload.persons), parallel: Bench.parallel)
  let cluster = linker.link(parallel: Bench.parallel).cluster
  print("\(rows) rows, seed \(seed): \(Int((Bench.now() - start) * 1_000)) ms")
  printClusters(cluster, truePairs(caseload.truth, linker.table))
}
