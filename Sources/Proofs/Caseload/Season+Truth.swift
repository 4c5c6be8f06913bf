extension Season {
  /// What really stands in every row of the lists: the key to them, for tests.
  ///
  /// One row for a row of a person: list, row (the first below the header is 1), person and
  /// household of the season counted from 0, what is wrong with the row.
  public func truthTable(of lists: [PartnerList]) -> (columns: [String], rows: [[String]]) {
    var rows: [[String]] = []
    for list in lists {
      for (index, truth) in list.truth.enumerated() {
        guard case .person(let person, let dirt) = truth else { continue }
        rows.append([
          list.fileName, String(index + 1), String(person),
          String(people[person].household), dirt.map(\.rawValue).joined(separator: " "),
        ])
      }
    }
    return (["list", "row", "person", "household", "dirt"], rows)
  }
}
