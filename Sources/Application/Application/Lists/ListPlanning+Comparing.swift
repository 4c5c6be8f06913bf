import Basics
import Linkage
import Mission

/// People of a list who are new by their numbers, compared with everybody: the mission's records
/// and each other.
extension ListPlanning {
  /// Puts what is found into the review queue. Where the mission has set a threshold, a pair above
  /// it is merged at once, if neither of the two is anybody else's match as well.
  mutating func compare(_ parallel: Parallel) throws(Refusal) {
    let new = draft.events.compactMap { event -> PersonID? in
      if case .personRegistered(let body) = event { body.person } else { nil }
    }
    if new.isEmpty { return }
    let registry = Registry(draft.state, parallel: parallel)
    let (found, report) = registry.matches(of: new, parallel: parallel)
    counts.crowded = report.crowded
    let asked = try draft.carryOut(.proposeDuplicates(found)).compactMap { event in
      if case .duplicateProposed(let body) = event { body.pair } else { nil as PersonPair? }
    }
    let isAsked = Set(asked)
    var pairsOf: [PersonID: Int] = [:]
    for pair in asked {
      for id in [pair.one, pair.other] { pairsOf[id, default: 0] += 1 }
    }
    let threshold = draft.state.mergeThreshold.map { $0 * Int(Evidence.bit) } ?? .max
    let isFound = Set(found.map(\.pair.other))
    let rowOf = Dictionary(rows.filter { isFound.contains($0.person) }) { $1 }
    var seen: Set<PersonID> = []
    for match in found where isAsked.contains(match.pair) {
      let (older, newer) = (match.pair.one, match.pair.other)
      guard let row = rowOf[newer], seen.insert(newer).inserted else { continue }
      if match.weight >= threshold, pairsOf[older] == 1, pairsOf[newer] == 1,
        (try? draft.carryOut(.merge(newer, into: older))) != nil
      {
        counts.known += 1
        say(.note, .mergedUnseen, newer, row, match)
      } else if match.weight >= Int(Bands.usual.certain) {
        counts.known += 1
        say(.warning, .knownAlready, newer, row, match)
      } else {
        counts.perhapsKnown += 1
        say(.warning, .perhapsKnown, newer, row, match)
      }
    }
  }

  private mutating func say(
    _ severity: ListFinding.Severity, _ matter: ListFinding.Matter, _ new: PersonID,
    _ row: Int, _ match: ProposedDuplicate
  ) {
    findings.append(ListFinding(severity, matter, row: row, person: match.pair.one))
    guard let details = draft.state.people[new]?.details else { return }
    likenesses.append(
      .init(
        row: row, details: details, known: match.pair.one, weight: match.weight,
        isMerged: matter == .mergedUnseen))
  }
}
