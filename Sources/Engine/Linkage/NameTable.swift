import Names

/// Every different name of a registry once, by number; 0 is the blank name.
struct NameTable: Sendable {
  private(set) var names: [FoldedName] = [FoldedName("")]
  private var byText: [[String: Int32]] = [[:], [:]]
  private var byName: [FoldedName: Int32] = [:]

  var count: Int { names.count }

  /// The number of a name as written. The same for two spellings that sound the same.
  mutating func number(_ text: String, _ column: FoldedName.Column) -> Int32 {
    if text.isEmpty { return 0 }
    let table = column == .personal ? 0 : 1
    if let known = byText[table][text] { return known }
    let name = FoldedName(text, column: column)
    let number = name.isEmpty ? 0 : byName[name] ?? Int32(names.count)
    if number == names.count {
      names.append(name)
      byName[name] = number
    }
    byText[table][text] = number
    return number
  }

  /// A name where it lies: a copy would count its arrays up and down for every pair compared.
  subscript(_ number: Int32) -> FoldedName {
    _read { yield names[Int(number)] }
  }
}
