import Glibc
import Linkage

/// A whole file, or an empty one that cannot be opened.
func readFile(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let size = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = fread(buffer.baseAddress, 1, size, file)
  }
}

func writeFile(_ path: String, _ text: [UInt8]) {
  guard let file = fopen(path, "wb") else { return }
  defer { fclose(file) }
  fwrite(text, 1, text.count, file)
}

/// The rows of a file the bench wrote: commas, quotes where needed, one line a row.
func forEachRow(_ bytes: [UInt8], _ body: ([String]) -> Void) {
  var cells: [String] = []
  var at = 0
  while at < bytes.count {
    var cell: [UInt8] = []
    if bytes[at] == 34 {
      at += 1
      while at < bytes.count, bytes[at] != 34 || (at + 1 < bytes.count && bytes[at + 1] == 34) {
        if bytes[at] == 34 { at += 1 }
        cell.append(bytes[at])
        at += 1
      }
      at += 1
      cells.append(String(decoding: cell, as: UTF8.self))
    } else {
      let start = at
      while at < bytes.count, bytes[at] != 44, bytes[at] != 10, bytes[at] != 13 { at += 1 }
      cells.append(String(decoding: bytes[start..<at], as: UTF8.self))
    }
    if at < bytes.count, bytes[at] == 13 { at += 1 }
    if at >= bytes.count || bytes[at] == 10 {
      body(cells)
      cells.removeAll(keepingCapacity: true)
    }
    at += 1
  }
}

/// Which column of a file holds which feature: the mission's own columns, or those of FEBRL,
/// whose street stands in for the grandfather and whose post code and house for the phone.
struct Columns {
  private let at: [Int?]

  private static let names: [[String]] = [
    ["record_id", "rec_id"], ["household_no"], ["given_name"], ["father_name"],
    ["grandfather_name", "address_1"], ["family_name", "surname"], ["sex"],
    ["birth_date", "date_of_birth"],
    ["place_of_origin", "suburb"], ["document_no", "soc_sec_id"], ["phone", "postcode"],
    ["street_number"],
  ]

  init(_ header: [String]) {
    let trimmed = header.map { name in name.filter { $0 != " " && $0 != "\u{FEFF}" } }
    at = Self.names.map { names in names.compactMap { trimmed.firstIndex(of: $0) }.first }
  }

  func row(_ cells: [String]) -> FeatureRow {
    func cell(_ feature: Int) -> String {
      guard let column = at[feature], column < cells.count else { return "" }
      let text = cells[column]
      return text.utf8.first == 32 || text.utf8.last == 32
        ? String(text.split(separator: " ").joined(separator: " ")) : text
    }
    return FeatureRow(
      id: cell(0), form: cell(1), givenName: cell(2), fatherName: cell(3),
      grandfatherName: cell(4), familyName: cell(5), sex: cell(6), birthDate: cell(7),
      place: cell(8), document: cell(9), phone: cell(10) + cell(11))
  }
}

/// Reads a file of persons into a table.
func readTable(_ path: String) -> FeatureTable { readTable(readFile(path)) }

func readTable(_ bytes: [UInt8]) -> FeatureTable {
  var table = FeatureTable()
  var columns: Columns?
  forEachRow(bytes) { cells in
    if let columns { table.append(columns.row(cells)) } else { columns = Columns(cells) }
  }
  table.arrange()
  return table
}
