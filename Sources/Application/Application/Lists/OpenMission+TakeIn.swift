public import Basics
public import Journal
public import Mission
public import Wire

/// The mission has changed since a list's dry run: this is what taking it in would do now.
public struct ListImportChanged: Error, Sendable {
  public let plan: ListImport
}

extension OpenMission {
  /// What tells a list's file from every other: its hash, in hexadecimal.
  public func fingerprint(of file: [UInt8]) -> String {
    log.vault.hash(file).map { byte in
      let text = String(byte, radix: 16)
      return text.utf8.count == 1 ? "0" + text : text
    }.joined()
  }

  /// Takes a list in as it was shown, all of it or nothing, as one command.
  ///
  /// - Parameters:
  ///   - shown: the dry run that somebody looked at.
  ///   - id: asking again with it changes nothing.
  /// - Throws: `ListImportChanged` when the same list would do something else by now; `Refusal`
  ///   when the policy says no, be it to a single family that is not the visitor's own.
  @discardableResult
  public func takeIn(
    _ table: TextTable, from source: ListImport.Source, asShown shown: ListImport,
    id: CommandID, by visitor: Visitor, at wall: Instant, parallel: ListImport.Hands
  ) throws -> ListImport {
    let context = context(wall, visitor.account.raw)
    let plan = try ListImport(table, from: source, on: state, in: context, parallel: parallel)
    guard plan.isAlike(shown) else { throw ListImportChanged(plan: plan) }
    try plan.authorise(by: visitor, on: state, in: context)
    if !plan.events.isEmpty {
      try append(plan.events, id: id, actor: visitor.account.raw, at: wall)
    }
    return plan
  }
}

extension ListImport {
  /// Whether both say and do the same.
  public func isAlike(_ other: ListImport) -> Bool {
    findings == other.findings && likenesses == other.likenesses && rows == other.rows
      && registered == other.registered && corrected == other.corrected
      && events.count == other.events.count && isRepeated == other.isRepeated
  }

  /// Throws unless whoever asks takes lists in, and may register and correct these people where
  /// they are.
  public func authorise(
    by visitor: Visitor, on state: MissionState, in context: Context
  ) throws(Refusal) {
    try Policy.check(.importLists, by: visitor)
    var sites: Set<SiteID> = []
    var homes: Set<HouseholdID> = []
    for event in events {
      switch event {
      case .householdRegistered(let body): sites.insert(body.site)
      case .householdCorrected(let body):
        sites.insert(body.site)
        homes.insert(body.household)
      case .personRegistered(let body): homes.insert(body.household)
      case .personCorrected(let body):
        if let home = state.people[body.person]?.household { homes.insert(home) }
      default: break
      }
    }
    for site in sites.sorted() {
      let family = NewHousehold(
        site: site, destination: site, reference: "", baggage: 0, on: context.today,
        programme: nil, people: [])
      try state.authorise(.registerHousehold(family), by: visitor, in: context)
    }
    for home in homes.sorted() where state.households[home] != nil {
      try Policy.check(
        .correctPeople, by: visitor,
        state.closeness(of: home, to: visitor.scope, on: context.today))
    }
  }
}
