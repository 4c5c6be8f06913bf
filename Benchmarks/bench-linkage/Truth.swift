import Linkage

/// Who each row truly is, from a file `record_id,person_id,...`.
func truePeople(_ bytes: [UInt8], _ table: FeatureTable) -> [Int32] {
  var number: [String: Int] = [:]
  for (row, id) in table.ids.enumerated() { number[id] = row }
  var people: [String: Int32] = [:]
  var person = table.ids.indices.map { -1 - Int32($0) }
  for cells in rows(bytes) where cells.count > 1 {
    guard let row = number[cells[0]] else { continue }
    person[row] = people[cells[1], default: Int32(people.count)]
    people[cells[1]] = person[row]
  }
  return person
}

/// The pairs of rows that are one person.
func truePairs(_ person: [Int32]) -> [(Int32, Int32)] {
  let rows = Dictionary(grouping: person.indices.map { Int32($0) }) { person[Int($0)] }
  return rows.sorted { $0.key < $1.key }.flatMap { _, same -> [(Int32, Int32)] in
    same.indices.flatMap { i in same[(i + 1)...].map { (same[i], $0) } }
  }
}

/// What the truth says about clusters, blocking and levels.
func printTruth(_ path: String, _ found: Linkage, _ linker: Linker) {
  let people = truePeople(readFile(path), linker.table)
  let pairs = truePairs(people)
  printClusters(found.cluster, pairs)
  for (field, shares) in linker.shares(of: pairs) {
    print("  m \(field): " + shares.map { "\(Int($0 * 1000))" }.joined(separator: " "))
  }
  let met = linker.met(people, parallel: Bench.parallel)
  print("candidate recall: \(met) of \(pairs.count), \(share(met, pairs.count))")
}

/// Pairwise precision, recall and F1 of clusters.
func printClusters(_ cluster: [Int32], _ pairs: [(Int32, Int32)]) {
  let right = pairs.count { cluster[Int($0.0)] == cluster[Int($0.1)] }
  var sizes: [Int32: Int] = [:]
  for root in cluster { sizes[root, default: 0] += 1 }
  let found = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  print(
    "clusters: P \(share(right, found)) R \(share(right, pairs.count))"
      + " F1 \(share(2 * right, found + pairs.count))")
}

/// A share with four decimals, rounded down.
private func share(_ part: Int, _ whole: Int) -> String {
  let tenThousandths = part * 10_000 / max(1, whole)
  return "\(tenThousandths / 10_000).\(String(tenThousandths % 10_000 + 10_000).dropFirst())"
}

/// Links a caseload of its own making and judges the clusters by its truth.
func measureInvented(_ rows: Int, seed: UInt64, _ names: (UInt64) -> FieldNames) {
  let caseload = FieldCaseload(rows: rows, seed: seed, names: names(seed))
  let start = Bench.now()
  let linker = Linker(readTable(caseload.persons), parallel: Bench.parallel)
  let cluster = linker.link(parallel: Bench.parallel).cluster
  print("\(rows) rows, seed \(seed): \(Int((Bench.now() - start) * 1_000)) ms")
  printClusters(cluster, truePairs(truePeople(caseload.truth, linker.table)))
}
