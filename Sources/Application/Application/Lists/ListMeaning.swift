import Mission

/// What a column of a list is taken to mean.
public enum ListMeaning: Hashable, Sendable {
  case column(ListColumn)
  /// Days on which a step of the programme was done, by its code.
  case step(String)

  /// What a heading or its tag says by itself; nil when nobody knows.
  init?(heading: String, tag: String, _ rules: Programme?) {
    if let column = ListColumn.of(tag: tag) ?? ListColumn.of(heading: heading) {
      self = .column(column)
      return
    }
    let word = ListText.folded(heading)
    let step = rules?.steps.first {
      ListText.folded($0.code) == word || ListText.folded($0.name) == word
    }
    guard let step else { return nil }
    self = .step(step.code)
  }

  /// As forms and the journal write it: `givenName`, `step:arms-check`.
  public var code: String {
    switch self {
    case .column(let column): column.code
    case .step(let code): "step:\(code)"
    }
  }

  public init?(code: String) {
    if code.hasPrefix("step:") {
      self = .step(String(code.dropFirst(5)))
    } else if let column = ListColumn.allCases.first(where: { $0.code == code }) {
      self = .column(column)
    } else {
      return nil
    }
  }

  static func of(_ meanings: [ColumnMeaning]) -> [Int: ListMeaning] {
    meanings.reduce(into: [:]) { $0[$1.column] = ListMeaning(code: $1.meaning) }
  }
}
