/// A list that must not be imported, and why.
public struct RefusedList: Sendable {
  public let list: PartnerList
  /// What is wrong, in a few words: for the table of a test or a demonstration.
  public let reason: String
  /// The row that is to blame, the first below the header being 1; 0 for the header.
  public let row: Int
}

extension Caseload {
  /// Small lists that are sound but for one thing each; nothing of them may be taken in.
  public static func refusedLists(seed: UInt64 = 1) -> [RefusedList] {
    let model = season(seed: seed, people: 40)
    var scribe = Scribe(
      season: model,
      dialect: Dialect(
        headers: .english, script: .latin, dates: .iso,
        format: .csv(.utf8WithMark, separator: ",")),
      seed: seed)
    scribe.write(Array(model.households.indices))
    let sound = scribe.list(named: "dirty")
    return Fault.allCases.map { $0.spoil(sound) }
  }
}

/// The one thing that is wrong with a list.
private enum Fault: String, CaseIterable {
  case impossibleDate = "impossible-date"
  case futureBirth = "future-birth"
  case impossibleAge = "impossible-age"
  case noName = "no-name"
  case noHead = "no-head"
  case unknownDistrict = "unknown-district"
  case unknownCamp = "unknown-camp"
  case repeatedColumn = "repeated-column"
  case missingColumn = "missing-column"
  case longCell = "long-cell"
  case longRow = "long-row"

  private var reason: String {
    switch self {
    case .impossibleDate: "31 February is no day"
    case .futureBirth: "born after the list was written"
    case .impossibleAge: "nobody is 240 years old"
    case .noName: "a person without any name"
    case .noHead: "a family without a head"
    case .unknownDistrict: "a home district the mission does not know"
    case .unknownCamp: "a camp the mission does not know"
    case .repeatedColumn: "two columns of the same meaning"
    case .missingColumn: "no column of given names"
    case .longCell: "a cell of 9,000 bytes"
    case .longRow: "more cells than columns"
    }
  }

  func spoil(_ sound: PartnerList) -> RefusedList {
    var (columns, rows) = (sound.columns, sound.rows)
    let row = 2
    func position(_ column: ListColumn) -> Int { sound.kinds.firstIndex(of: column)! }
    switch self {
    case .impossibleDate: rows[row][position(.birth)] = "1971-02-31"
    case .futureBirth: rows[row][position(.birth)] = "2031-05-01"
    case .impossibleAge:
      rows[row][position(.birth)] = ""
      rows[row][position(.age)] = "240"
    case .noName:
      for column in [ListColumn.givenName, .fatherName, .familyName] {
        rows[row][position(column)] = ""
      }
    case .noHead: rows[0][position(.relationship)] = "Son"
    case .unknownDistrict: rows[0][position(.home)] = "Nowhere"
    case .unknownCamp: rows[0][position(.camp)] = "No such camp"
    case .repeatedColumn: columns[position(.age)] = columns[position(.sex)]
    case .missingColumn: columns[position(.givenName)] = "Remarks"
    case .longCell: rows[row][position(.fatherName)] = String(repeating: "a", count: 9_000)
    case .longRow: rows[row].append("one more")
    }
    return RefusedList(
      list: PartnerList(
        name: "dirty-\(rawValue)", format: sound.format, kinds: sound.kinds, columns: columns,
        rows: rows, truth: []),
      reason: reason, row: blamedRow(row))
  }

  private func blamedRow(_ row: Int) -> Int {
    switch self {
    case .noHead, .unknownDistrict, .unknownCamp: 1
    case .repeatedColumn, .missingColumn: 0
    default: row + 1
    }
  }
}
