import Application
public import Basics
public import Mission
import SQLite

/// The mission as a database for reports: SQLite, which Power BI, QGIS and R read. It is made
/// anew each time and nothing is ever read back from it.
public struct ReportingDatabase: Sendable {
  /// What a reader must know before the first number.
  public struct About: Sendable {
    public var date: CivilDate
    public var position: Int
    public var checkpoint: String
    public var recipient: String
    public var purpose: String

    public init(
      date: CivilDate, position: Int, checkpoint: String, recipient: String, purpose: String
    ) {
      (self.date, self.position, self.checkpoint) = (date, position, checkpoint)
      (self.recipient, self.purpose) = (recipient, purpose)
    }
  }

  /// Of the tables and columns; a change that breaks a reader's query counts it up.
  static let schemaVersion = 1

  let about: About
  /// With names, identifiers and birth dates; otherwise people are numbers and age bands.
  let isIdentified: Bool

  public init(about: About, isIdentified: Bool) {
    (self.about, self.isIdentified) = (about, isIdentified)
  }

  /// Writes the database into an empty file.
  ///
  /// - Parameters:
  ///   - seed: fresh for each file; it orders the numbers that stand for people.
  ///   - progress: told how many tables are done, of how many.
  public func write(
    _ state: MissionState, to path: String, seed: UInt64, progress: (Int, Int) -> Void
  ) throws {
    // Never made here: a file that Ctrl-C has just taken away must not come back.
    let database = try Connection(path: path, mode: .existing)
    // The file is thrown away when anything goes wrong, so nothing needs to survive half-way.
    // Nor may names lie in a temporary file that is forgotten about.
    try database.execute(
      "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY")
    var generator = SeededGenerator(seed: seed)
    let source = ReportingSource(
      state: state, date: about.date, standings: Standings(state, on: about.date),
      people: Pseudonyms(state.people.ids, using: &generator),
      households: Pseudonyms(state.households.ids, using: &generator),
      cases: Pseudonyms(state.cases.ids, using: &generator))
    try database.execute("BEGIN")
    for (done, table) in ReportingTable.all.enumerated() {
      progress(done, ReportingTable.all.count)
      try write(table, source, database)
    }
    try writeAbout(state, database)
    try database.execute(Self.figuresView + "; COMMIT")
    progress(ReportingTable.all.count, ReportingTable.all.count)
  }

  private func write(
    _ table: ReportingTable, _ source: ReportingSource, _ database: borrowing Connection
  ) throws {
    let kept = table.columns.indices.filter { isIdentified || !table.columns[$0].isPersonal }
    let columns = kept.map { "\(table.columns[$0].name) \(table.columns[$0].type)" }
    try database.execute("CREATE TABLE \(table.name) (\(columns.joined(separator: ", ")))")
    let marks = kept.map { _ in "?" }.joined(separator: ", ")
    let insert = try database.prepare("INSERT INTO \(table.name) VALUES (\(marks))")
    try table.rows(source) { row in
      for (place, column) in kept.enumerated() {
        let index = Int32(place + 1)
        switch row[column] {
        case .null: try insert.bind(nil, at: index)
        case .integer(let value): try insert.bind(value, at: index)
        case .text(let value): try insert.bind(value, at: index)
        }
      }
      try insert.run()
    }
    // A shuffled number is no order to store rows by: it would say who was registered first.
    if let first = table.columns.first, first.type == "INTEGER" {
      try database.execute(
        """
        CREATE TEMP TABLE sorted AS SELECT * FROM \(table.name) ORDER BY 1, 2;
        DELETE FROM \(table.name); INSERT INTO \(table.name) SELECT * FROM sorted;
        DROP TABLE sorted
        """)
    }
  }

  private func writeAbout(_ state: MissionState, _ database: borrowing Connection) throws {
    try database.execute("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT)")
    let insert = try database.prepare("INSERT INTO about VALUES (?, ?)")
    for (name, value) in [
      ("mission", state.name), ("date", about.date.description),
      ("journal_position", String(about.position)), ("checkpoint", about.checkpoint),
      ("identifies_people", isIdentified ? "yes" : "no"), ("recipient", about.recipient),
      ("purpose", about.purpose), ("schema", String(Self.schemaVersion)),
    ] {
      try insert.bind(name, at: 1)
      try insert.bind(value, at: 2)
      try insert.run()
    }
    try database.execute("CREATE TABLE measures (measure TEXT PRIMARY KEY, definition TEXT)")
    let define = try database.prepare("INSERT INTO measures VALUES (?, ?)")
    for measure in Figures.Measure.allCases {
      try define.bind(measure.rawValue, at: 1)
      try define.bind(measure.definition, at: 2)
      try define.run()
    }
  }

  /// The figures as `safar figures` gives them, by what reports tell apart.
  private static let figuresView = """
    CREATE VIEW figures AS SELECT programme, site, destination, sex, age_band,
    \(Figures.Measure.allCases.map { "sum(\($0.rawValue)) AS \($0.rawValue)" }
      .joined(separator: ", "))
    FROM people GROUP BY programme, site, destination, sex, age_band
    """
}

extension ReportingDatabase {
  /// The tables and columns with their meanings, in Markdown: what `Documentation/reporting.md`
  /// holds.
  public static var describedTables: String {
    ReportingTable.all.map { table in
      let lines = table.columns.map { column in
        "| `\(column.name)` | \(column.type) | \(column.meaning)"
          + (column.isPersonal ? " (identified files only)" : "") + " |"
      }
      return "### \(table.name)\n\n\(table.meaning.prefix(1).uppercased())"
        + "\(table.meaning.dropFirst()).\n\n| Column | Type | Meaning |\n| --- | --- | --- |\n"
        + lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
