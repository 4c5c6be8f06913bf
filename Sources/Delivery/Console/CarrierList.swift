import Basics
import Carriers
import Wire

/// People of a spreadsheet on their way into a carrier's list, with what becomes of their names.
struct CarrierList {
  struct Entry {
    let preview: NamePreview
    let person: Aboard?
    /// What is not as it should be, in words of the columns.
    let remarks: [String]
  }

  let entries: [Entry]

  /// Reads rows by the names of their columns; those that are not known are passed over.
  ///
  /// - Throws: `ListFault` when the table has no column for names.
  init(_ table: TextTable, from: String, to: String) throws(ListFault) {
    let header = table.rows.first ?? []
    guard header.contains("family") || header.contains("given") else {
      throw ListFault(row: 1, what: "There is no column family or given. Name the columns.")
    }
    entries = table.rows.dropFirst().map { row in
      var cells: [String: String] = [:]
      for (name, cell) in zip(header, row) { cells[name] = cell }
      return Self.entry(cells, from, to)
    }
  }

  var people: [Aboard] { entries.compactMap(\.person) }

  private static func entry(_ cells: [String: String], _ from: String, _ to: String) -> Entry {
    func cell(_ name: String) -> String { cells[name] ?? "" }
    let preview = NamePreview(
      given: cell("given"), father: cell("father"), family: cell("family"))
    var remarks = preview.findings.map(\.word)
    let birth = CivilDate(cell("born"))
    if birth == nil { remarks.append("no day of birth") }
    if cell("nationality").isEmpty { remarks.append("no nationality") }
    var papers: [Aboard.Paper] = []
    if cell("paper").isEmpty {
      remarks.append("no paper")
    } else {
      let expires = CivilDate(cell("expires"))
      if expires == nil { remarks.append("no expiry") }
      papers.append(
        .init(
          kind: cell("kind").isEmpty ? "P" : cell("kind"), number: cell("paper"),
          expires: expires, issuer: cell("issuer")))
    }
    let sex = Aboard.Sex(rawValue: cell("sex")) ?? .unspecified
    let person = preview.sent.map { name in
      Aboard(
        name: name, sex: sex, birth: birth, nationality: cell("nationality"),
        residence: cell("residence"), embarks: from, disembarks: to, booking: cell("booking"),
        reference: cell("reference"), seat: cell("seat"), bags: Int(cell("bags")),
        baggage: Int(cell("baggage_kg")).map { Kilograms($0) }, papers: papers)
    }
    return Entry(preview: preview, person: person, remarks: remarks)
  }
}

extension NamePreview.Finding {
  fileprivate var word: String {
    switch self {
    case .noLetters: "no letter that can be sent"
    case .shortened: "name shortened"
    case .noFamilyName: "no family name"
    }
  }
}
