public import Documents
import Wire

extension Sheet {
  /// The same rows as comma-separated values in UTF-8 with its mark, for office programs; cells
  /// that could be run as formulas are made harmless.
  public func csv() -> [UInt8] {
    let cells = rows.map { row in
      row.map { cell in
        switch cell {
        case .empty: ""
        case .text(let text): text
        case .integer(let number): String(number)
        case .date(let date): "\(date)"
        }
      }
    }
    return TextTable(rows: [columns] + cells).csv()
  }
}
