import Linkage

/// What a registrar waits for: a list checked against the registry, one person, a search.
func measureDesk(_ registered: String, incoming: String) {
  var linker = Linker(readTable(registered), parallel: Bench.parallel)
  var rows: [FeatureRow] = []
  var columns: Columns?
  forEachRow(readFile(incoming)) { cells in
    if let known = columns {
      var row = known.row(cells)
      row.form = "new " + row.form
      if rows.count < 5_000 { rows.append(row) }
    } else {
      columns = Columns(cells)
    }
  }
  var start = Bench.now()
  func lap(_ what: String, _ times: Int = 1) {
    let micros = Int((Bench.now() - start) * 1e6) / times
    Bench.say("\(what): \(micros) us")
    start = Bench.now()
  }
  let found = linker.check(rows, parallel: Bench.parallel)
  lap("\(rows.count) rows against \(linker.table.count): \(found.count) matches")
  for row in rows.prefix(200) { _ = linker.check([row]) }
  lap("one person", 200)
  let search = NameSearch(linker.table)
  lap("search index")
  var hits = 0
  for row in rows.prefix(300) {
    hits += search.find(row.givenName + " " + row.fatherName).count
  }
  lap("search, \(hits) hits", 300)
}
