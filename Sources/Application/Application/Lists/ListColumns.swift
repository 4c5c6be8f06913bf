import Basics
public import Mission
public import Wire

/// The columns of a list before it is read: what each is headed, and what that is taken to mean.
public struct ListColumns: Sendable {
  public struct Column: Equatable, Sendable {
    /// From 0.
    public let index: Int
    public let heading: String
    /// What the heading says, or what somebody chose for it before; nil when nobody knows.
    public let meaning: ListMeaning?
    /// Somebody chose it for a list before this.
    public let isRemembered: Bool
    /// The first cells below the heading that are not empty.
    public let examples: [String]
  }

  public let columns: [Column]

  /// Cells shown of each column.
  private static let mostExamples = 3

  /// - Parameter partner: whose list it is, as records of lists name partners; what columns meant
  ///   on lists of theirs goes before what they meant on others'.
  public init(
    _ table: TextTable, rules: Programme, on state: MissionState, partner: String? = nil
  ) {
    guard let (row, tags) = ListHeader.find(table.rows, isAnyRow: true) else {
      columns = []
      return
    }
    let remembered = Self.remembered(state, partner)
    let below = table.rows[((tags ?? row) + 1)...].prefix(50)
    let width = max(table.rows[row].count, tags.map { table.rows[$0].count } ?? 0)
    columns = (0..<min(width, Limits.importColumns)).compactMap { index in
      func cell(_ row: [String]) -> String {
        index < row.count ? ListText.cleaned(TextTable.asItWas(row[index])) : ""
      }
      let heading = cell(table.rows[row])
      let tag = tags.map { cell(table.rows[$0]) } ?? ""
      let examples = Array(below.lazy.map(cell).filter { !$0.isEmpty }.prefix(Self.mostExamples))
      if heading.isEmpty && tag.isEmpty && examples.isEmpty { return nil }
      let known = remembered[ListText.folded(heading)].flatMap { ListMeaning(code: $0) }
      return Column(
        index: index, heading: heading.isEmpty ? tag : heading,
        meaning: known ?? ListMeaning(heading: heading, tag: tag, rules),
        isRemembered: known != nil, examples: examples)
    }
  }

  /// What a column may mean: the steps of the programme behind everything else.
  public static func choices(_ rules: Programme) -> [ListMeaning] {
    ListColumn.allCases.map { .column($0) } + rules.steps.map { .step($0.code) }
  }

  /// The last meaning that somebody chose for each heading, on the partner's own lists where it
  /// stands on one.
  private static func remembered(_ state: MissionState, _ partner: String?) -> [String: String] {
    var (found, own): ([String: String], [String: String]) = ([:], [:])
    state.lists.forEach { _, list in
      for one in list.meanings {
        found[ListText.folded(one.heading)] = one.meaning
        if list.partner == partner { own[ListText.folded(one.heading)] = one.meaning }
      }
    }
    return found.merging(own) { _, own in own }
  }

  /// What is recorded of a choice: the columns whose headings do not say it by themselves.
  public func meanings(_ chosen: [Int: ListMeaning], _ rules: Programme) -> [ColumnMeaning] {
    columns.compactMap { column in
      let said = ListMeaning(heading: column.heading, tag: column.heading, rules)
      let meaning = chosen[column.index] ?? .column(.ignored)
      // A heading that means nothing, and is left so, is worth no record.
      if said == meaning || said == nil && meaning == .column(.ignored) { return nil }
      return ColumnMeaning(
        column: column.index, heading: String(column.heading.prefix(Self.longestHeading)),
        meaning: meaning.code)
    }
  }

  private static let longestHeading = 80
}
