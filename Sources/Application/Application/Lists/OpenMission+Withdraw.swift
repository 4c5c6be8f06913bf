public import Basics
public import Journal
public import Mission

extension OpenMission {
  /// Takes out whom a list registered, on the day it was taken in, when nothing was recorded of
  /// them since.
  ///
  /// - Throws: `Refusal`, naming one of those who stand in the way.
  public func withdraw(
    _ list: ListID, id: CommandID, by visitor: Visitor, at wall: Instant
  ) throws {
    let context = context(wall, visitor.account.raw)
    try state.authorise(.withdrawList(list), by: visitor, in: context)
    if let row = state.lists[list] {
      for home in row.newHouseholds {
        try Policy.check(
          .registerPeople, by: visitor,
          state.closeness(of: home, to: visitor.scope, on: context.today))
      }
      let touched = try touched(since: list, row)
      if let first = touched.first {
        throw Refusal(
          .listIsBuiltOn, ["list": list, "subject": first, "count": touched.count])
      }
    }
    try dispatch(.withdrawList(list), id: id, by: visitor, at: wall)
  }

  /// People, households and cases of a list of which something was recorded after it, in the order
  /// of the journal. That somebody looked at them, or asked whether they are known, is no change.
  private func touched(since list: ListID, _ row: ListImported) throws -> [SubjectKey] {
    let people = Set(row.people)
    let homes = Set(row.newHouseholds)
    let cases = Set(homes.flatMap { state.households[$0]?.cases ?? [] })
    let subjects = Set(
      people.map { SubjectKey($0) } + homes.map { SubjectKey($0) } + cases.map { SubjectKey($0) })
    var touched: [SubjectKey] = []
    var next = try position(of: list) + 1
    while true {
      let batch = try log.store.read(from: next, limit: 4_096)
      if batch.isEmpty { break }
      next += batch.count
      for stored in batch {
        let header = try EventHeader(canonicalBytes: stored.header)
        if header.kind == DuplicateProposed.kind { continue }
        if subjects.contains(header.subject) {
          touched.append(header.subject)
        } else if Event.mentioning.contains(header.kind) {
          let named = try Event(try EventLog<Store, Keys>.open(stored, with: log.vault)).mentions
          touched += named.people.filter(people.contains).map { SubjectKey($0) }
          touched += named.households.filter(homes.contains).map { SubjectKey($0) }
        }
      }
    }
    var seen: Set<SubjectKey> = []
    return touched.filter { seen.insert($0).inserted }
  }

  /// Where in the journal a list was taken in; it is one of the latest events as a rule.
  private func position(of list: ListID) throws -> Int {
    var last = log.lastPosition
    while last > 0 {
      let first = max(1, last - 4_095)
      for stored in try log.store.read(from: first, limit: last - first + 1).reversed() {
        let header = try EventHeader(canonicalBytes: stored.header)
        if header.kind == ListImported.kind, header.subject == SubjectKey(list) {
          return header.position
        }
      }
      last = first - 1
    }
    return 0
  }
}
