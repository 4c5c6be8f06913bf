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
  var start = Bench.now()
  func lap(_ what: String, _ times: Int = 1) {
    let micros = Int((Bench.now() - start) * 1e6) / times
    print("\(what): \(micros) us")
    start = Bench.now()
  }
  let found = linker.check(incoming, parallel: Bench.parallel).matches
  lap("\(incoming.count) rows against \(linker.table.count): \(found.count) matches")
  for row in incoming.prefix(200) { _ = linker.check([row]) }
  lap("one person", 200)
  let search = NameSearch(linker.table)
  lap("search index")
  var hits = 0
  for row in incoming.prefix(300) {
    hits += search.find(row.givenName + " " + row.fatherName).count
  }
  lap("search, \(hits) hits", 300)
}
