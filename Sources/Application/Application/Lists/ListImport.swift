public import Basics
public import Mission
public import Wire

/// What taking a partner's list in would do: everything, or nothing.
///
/// The dry run is the import: the events are decided on a copy of the state, and only appending
/// them makes them so.
public struct ListImport: Sendable {
  public let findings: [ListFinding]
  /// Empty when the list is refused, or says nothing new.
  public let events: [Event]
  public let rows: Int
  public let registered: Persons
  public let corrected: Persons
  public let households: Int
  /// This very file was taken in before.
  public let isRepeated: Bool

  /// A finding of the worst kind keeps the whole list out.
  public var isRefused: Bool { findings.contains { $0.severity == .error } }

  public struct Source: Sendable {
    /// BLAKE2b of the file, in hexadecimal.
    public var fingerprint: String
    /// The programme the families apply under.
    public var programme: ProgrammeID
    /// The day the list was written, or received.
    public var writtenOn: CivilDate

    public init(fingerprint: String, programme: ProgrammeID, writtenOn: CivilDate) {
      (self.fingerprint, self.programme, self.writtenOn) = (fingerprint, programme, writtenOn)
    }
  }

  /// Plans the import of a list.
  public init(
    _ table: TextTable, from source: Source, on state: MissionState, in context: Context
  ) throws(Refusal) {
    if state.lists.first(where: { $0.fingerprint == source.fingerprint }) != nil {
      self.init(findings: [], events: [], counts: .init(), rows: 0, isRepeated: true)
      return
    }
    let parsing = ListParsing(table, writtenOn: source.writtenOn)
    var planning = ListPlanning(
      source: source, draft: Draft(state: state, context: context), findings: parsing.findings)
    planning.locate(parsing.families)
    guard !planning.isRefused else {
      self.init(
        findings: planning.findings, events: [], counts: .init(), rows: parsing.people,
        isRepeated: false)
      return
    }
    try planning.takeIn(parsing.families)
    if !planning.draft.events.isEmpty {
      try planning.draft.carryOut(
        .recordList(
          ListImported(
            list: ListID(number: 1), fingerprint: source.fingerprint,
            partner: planning.partner, rows: parsing.people,
            registered: planning.counts.registered, corrected: planning.counts.corrected)))
    }
    self.init(
      findings: planning.findings, events: planning.draft.events, counts: planning.counts,
      rows: parsing.people, isRepeated: false)
  }

  struct Counts {
    var registered: Persons = 0
    var corrected: Persons = 0
    var households = 0
  }

  private init(
    findings: [ListFinding], events: [Event], counts: Counts, rows: Int, isRepeated: Bool
  ) {
    (self.findings, self.events, self.rows) = (findings, events, rows)
    (registered, corrected, households) = (counts.registered, counts.corrected, counts.households)
    self.isRepeated = isRepeated
  }
}
