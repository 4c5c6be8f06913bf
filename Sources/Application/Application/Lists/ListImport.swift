public import Basics
public import Linkage
public import Mission
internal import Synchronization
public import Wire

/// What taking a partner's list in would do: everything, or nothing.
///
/// The dry run is the import: the events are decided on a copy of the state, and only appending
/// them makes them so.
public struct ListImport: Sendable {
  /// In the order of rows; those about the whole list first.
  public let findings: [ListFinding]
  /// Empty when the list is refused, or says nothing new.
  public let events: [Event]
  /// Rows with people on them.
  public let rows: Int
  /// People new to the mission.
  public let registered: Persons
  /// People known before whose record changes.
  public let corrected: Persons
  /// People known before of whom the list says nothing new.
  public let unchanged: Persons
  /// Households new to the mission.
  public let households: Int
  /// People new or corrected who are certainly known by another number, and those who may be.
  public let known: Persons
  public let perhapsKnown: Persons
  /// Times one of them shared a key with a crowd and was compared only with those born nearest.
  public let crowded: Int
  /// This very file was taken in before.
  public let isRepeated: Bool
  /// People new by their numbers beside those known already, by row.
  public let likenesses: [Likeness]

  /// Somebody on the list who may be known already.
  public struct Likeness: Equatable, Sendable {
    public let row: Int
    /// What the list says of them.
    public let details: PersonalDetails
    public let known: PersonID
    /// For one person, in 1024ths of a bit.
    public let weight: Int
    /// Taking the list in merges the two, as the mission's threshold says.
    public let isMerged: Bool
  }

  /// A finding of the worst kind keeps the whole list out.
  public var isRefused: Bool { findings.contains { $0.severity == .error } }

  /// Hands for comparing the list's people with everybody registered.
  public typealias Hands = Parallel

  public struct Source: Sendable {
    /// BLAKE2b of the file, in hexadecimal.
    public var fingerprint: String
    /// The programme the families apply under.
    public var programme: ProgrammeID
    /// The day the list was written, or received.
    public var writtenOn: CivilDate
    /// Whose list it is, where somebody said; as records of lists name partners.
    public var partner: String?
    /// What columns mean, where their headings do not say it; by `ListColumns`.
    public var meanings: [ColumnMeaning] = []

    public init(fingerprint: String, programme: ProgrammeID, writtenOn: CivilDate) {
      (self.fingerprint, self.programme, self.writtenOn) = (fingerprint, programme, writtenOn)
    }
  }

  /// What an import does, in this order.
  public enum Stage: Sendable {
    /// What the cells mean, and what the mission makes of it.
    case reading
    /// Whether the new people are known already.
    case comparing
    case done
  }

  /// Plans the import of a list.
  ///
  /// - Parameters:
  ///   - parallel: hands for reading the list, and for comparing its people with everybody
  ///     registered.
  ///   - begins: told of each stage as it begins.
  /// - Throws: `Refusal` when the source names no programme of the mission. What is wrong with the
  ///   list itself is in `findings`.
  public init(
    _ table: TextTable, from source: Source, on state: MissionState, in context: Context,
    parallel: Parallel = inSequence, begins: (Stage) -> Void = { _ in }
  ) throws(Refusal) {
    guard let rules = state.programme(source.programme, on: source.writtenOn) else {
      throw Refusal(.noProgramme, ["id": source.programme])
    }
    if state.lists.first(where: { $0.fingerprint == source.fingerprint }) != nil {
      self.init(findings: [], events: [], counts: .init(), rows: 0, isRepeated: true)
      return
    }
    begins(.reading)
    @Sendable func hands(_ work: [@Sendable () -> Void]) { parallel(work.count) { work[$0]() } }
    var parsing = ListParsing(
      table, rules: rules, writtenOn: source.writtenOn, meanings: ListMeaning.of(source.meanings),
      parallel: hands)
    let desk = PlanningDesk(
      ListPlanning(source: source, rules: rules, state: state, context: context, parsing))
    parsing.read(hands) { desk.take($0) }
    var planning = desk.clear()
    let isTaken = planning.link(parsing.families)
    if isTaken {
      begins(.comparing)
      try planning.compare(parallel)
    }
    begins(.done)
    if isTaken, !planning.draft.events.isEmpty {
      try planning.draft.carryOut(.recordList(planning.record(before: state, parsing.people)))
    }
    self.init(
      findings: planning.findings(behind: parsing.findings), events: planning.draft.events,
      counts: planning.counts, rows: parsing.people, isRepeated: false, planning.likenesses)
  }

  struct Counts: Sendable {
    var registered: Persons = 0
    var corrected: Persons = 0
    var unchanged: Persons = 0
    var households = 0
    var known: Persons = 0
    var perhapsKnown: Persons = 0
    var crowded = 0
  }

  private init(
    findings: [ListFinding], events: [Event], counts: Counts, rows: Int, isRepeated: Bool,
    _ likenesses: [Likeness] = []
  ) {
    let isRefused = findings.contains { $0.severity == .error }
    let counts = isRefused ? Counts() : counts
    self.findings = findings.inOrderOfRows
    self.events = isRefused ? [] : events
    self.rows = rows
    (registered, corrected, unchanged) = (counts.registered, counts.corrected, counts.unchanged)
    households = counts.households
    (known, perhapsKnown) = (counts.known, counts.perhapsKnown)
    crowded = counts.crowded
    self.likenesses =
      isRefused ? [] : likenesses.sorted { ($0.row, $1.weight) < ($1.row, $0.weight) }
    self.isRepeated = isRepeated
  }
}

extension [ListFinding] {
  /// By row, those of one row as they were found.
  fileprivate var inOrderOfRows: [ListFinding] {
    indices.map { (row: self[$0].row ?? 0, index: $0) }.sorted { $0 < $1 }.map { self[$0.index] }
  }
}

/// Where a list's planning lies while hands read, one of them at a time planning.
private final class PlanningDesk: Sendable {
  private let planning: Mutex<ListPlanning?>

  init(_ planning: ListPlanning) { self.planning = Mutex(planning) }

  func take(_ reading: ListReading) { planning.withLock { $0?.take(reading) } }

  /// Takes the planning off the desk: two that hold it would copy the mission's state.
  func clear() -> ListPlanning {
    planning.withLock { planning in
      defer { planning = nil }
      return planning!
    }
  }
}
