import Application
import Basics
import Mission

/// One table of the reporting database: its columns with their meanings, and its rows.
struct ReportingTable: Sendable {
  struct Column: Sendable {
    let name: String
    let type: String
    let meaning: String
    /// Left out of a database that identifies nobody.
    let isPersonal: Bool
  }

  /// Takes a row over, one value for each column.
  typealias Take = ([ReportingValue]) throws -> Void

  let name: String
  let meaning: String
  let columns: [Column]
  let rows: @Sendable (ReportingSource, Take) throws -> Void
}

/// What the rows are made from.
struct ReportingSource {
  let state: MissionState
  let date: CivilDate
  let standings: Standings
  let people: Pseudonyms<Subject.Person>
  let households: Pseudonyms<Subject.Household>
  let cases: Pseudonyms<Subject.Case>

  func site(_ id: SiteID?) -> ReportingValue { .text(id.flatMap { state.sites[$0]?.code }) }
  func programme(_ id: ProgrammeID) -> ReportingValue {
    .text(state.programmes[id]?.first?.code)
  }
}

enum ReportingValue {
  case null
  case integer(Int)
  case text(String)

  static func text(_ text: String?) -> Self { text.map { .text($0) } ?? .null }
  static func integer(_ value: Int?) -> Self { value.map { .integer($0) } ?? .null }
  static func flag(_ value: Bool) -> Self { .integer(value ? 1 : 0) }
  /// ISO 8601; moments in UTC.
  static func iso(_ value: (any CustomStringConvertible)?) -> Self { .text(value?.description) }
}

extension ReportingTable.Column {
  static func text(_ name: String, _ meaning: String) -> Self {
    Self(name: name, type: "TEXT", meaning: meaning, isPersonal: false)
  }
  static func whole(_ name: String, _ meaning: String) -> Self {
    Self(name: name, type: "INTEGER", meaning: meaning, isPersonal: false)
  }
  static func personal(_ name: String, _ meaning: String) -> Self {
    Self(name: name, type: "TEXT", meaning: meaning, isPersonal: true)
  }
}
