public import Wire

extension FeatureTable {
  /// Reads persons from comma-separated values and arranges them.
  ///
  /// The columns are those of a mission's own lists (`record_id`, `household_no`, `given_name`,
  /// `father_name`, `grandfather_name`, `family_name`, `sex`, `birth_date`, `place_of_origin`,
  /// `document_no`, `phone`) or those of FEBRL (`rec_id`, `surname`, `date_of_birth`, ...).
  /// Others are left alone; only an identifier and a given name must be there.
  ///
  /// - Parameter progress: told the rows read, now and then.
  /// - Throws: `ListFault` for what cannot be read, a missing column, or an identifier that
  ///   stands twice.
  public init(csv bytes: [UInt8], progress: (Int) -> Void = { _ in }) throws(ListFault) {
    self.init()
    var columns: FeatureColumns?
    var table = self
    try TextTable.forEachRow(csv: bytes, limit: BlockIndex.mostRows) {
      cells throws(ListFault) in
      if let columns {
        if cells.count == 1, cells[0].isEmpty { return }
        table.append(columns.row(cells))
        if table.count % 16_384 == 0 { progress(table.count) }
      } else {
        columns = try FeatureColumns(cells)
      }
    }
    if columns == nil { throw ListFault(what: "the file is empty; its first row names columns") }
    table.arrange()
    if let index = table.ids.indices.dropFirst().first(where: {
      table.ids[$0] == table.ids[$0 - 1]
    }) {
      throw ListFault(what: "the identifier \(table.ids[index]) stands twice")
    }
    self = table
  }
}

/// Which column of a file holds which feature.
///
/// FEBRL (Christen and Churches 2005) has no households and two name columns: the lines of its
/// address stand in for grandfather and father, its post code and house number for the phone.
public struct FeatureColumns: Sendable {
  private let at: [Int?]

  private static let names: [[String]] = [
    ["record_id", "rec_id"], ["household_no"], ["given_name"], ["father_name", "address_2"],
    ["grandfather_name", "address_1"], ["family_name", "surname"], ["sex"],
    ["birth_date", "date_of_birth"], ["place_of_origin", "suburb"],
    ["document_no", "soc_sec_id"], ["phone", "postcode"], ["street_number"],
  ]

  /// - Parameter header: the first row of the file.
  /// - Throws: `ListFault` when the identifier or the given name has no column.
  public init(_ header: [String]) throws(ListFault) {
    let trimmed = header.map { $0.filter { $0 != " " } }
    at = Self.names.map { names in names.lazy.compactMap(trimmed.firstIndex).first }
    for needed in [0, 2] where at[needed] == nil {
      throw ListFault(row: 1, what: "the column \(Self.names[needed][0]) is missing")
    }
  }

  /// The features of a later row; short rows end in blanks.
  public func row(_ cells: [String]) -> FeatureRow {
    func cell(_ feature: Int) -> String {
      guard let column = at[feature], column < cells.count else { return "" }
      let text = cells[column]
      return text.utf8.first == 32 || text.utf8.last == 32
        ? text.split(separator: " ").joined(separator: " ") : text
    }
    return FeatureRow(
      id: cell(0), form: cell(1), givenName: cell(2), fatherName: cell(3),
      grandfatherName: cell(4), familyName: cell(5), sex: cell(6), birthDate: cell(7),
      place: cell(8), document: cell(9), phone: cell(10) + cell(11))
  }
}
