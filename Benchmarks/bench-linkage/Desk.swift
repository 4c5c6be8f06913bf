import Linkage

/// What a registrar waits for: a list checked against the registry, one person, a search.
func measureDesk(_ registered: String, incoming: String) {
  var linker = Linker(readTable(readFile(registered)), parallel: Bench.parallel)
  let list = rows(readFile(incoming))
  var incoming: [FeatureRow] = []
  do {
    let columns = try FeatureColumns(list.first ?? [])
    incoming = list.dropFirst().prefix(5_000).map(columns.row)
  } catch { end(error) }
  for index in incoming.indices { incoming[index].form = "new " + incoming[index].form }
  let start = Bench.now()
  let found = linker.check(incoming, parallel: Bench.parallel).matches
  print(
    "\(incoming.count) rows against \(linker.table.count): \(found.count) matches,",
    "\(Int((Bench.now() - start) * 1000)) ms")
  measureEach("one person", incoming.prefix(300)) { _ = linker.check([$0]) }
  let search = NameSearch(linker.table)
  var hits = 0
  measureEach("search by two names", incoming.prefix(1_000)) {
    hits += search.find($0.givenName + " " + $0.fatherName).count
  }
  measureEach("search by a name and a year", incoming.prefix(1_000)) {
    hits += search.find($0.givenName + " " + $0.birthDate.prefix(4)).count
  }
  measureEach("search by a name misspelt", incoming.prefix(1_000)) {
    hits += search.find($0.givenName.dropLast() + " " + $0.familyName).count
  }
  print("\(hits) hits")
}

/// Times of a work done for each row, in the middle, at the 95th of a hundred, and the longest.
private func measureEach(
  _ what: String, _ rows: ArraySlice<FeatureRow>, _ work: (FeatureRow) -> Void
) {
  var times: [Int] = []
  for row in rows {
    let start = Bench.now()
    work(row)
    times.append(Int((Bench.now() - start) * 1e6))
  }
  times.sort()
  guard let longest = times.last else { return }
  print(
    "\(what): median \(times[times.count / 2]) us, p95 \(times[times.count * 95 / 100]) us,",
    "longest \(longest) us")
}
