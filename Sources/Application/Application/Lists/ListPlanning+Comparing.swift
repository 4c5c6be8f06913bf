import Basics
import Linkage
import Mission

/// People whom a list brings or corrects, compared with everybody: the mission's records and each
/// other.
extension ListPlanning {
  /// Puts what is found into the review queue. Where the mission has set a threshold, a newcomer
  /// whose pair is above it is merged at once, if neither of the two is anybody else's match as
  /// well.
  mutating func compare(_ parallel: Parallel) throws(Refusal) {
    var new: Set<PersonID> = []
    var changed: Set<PersonID> = []
    for event in draft.events {
      switch event {
      case .personRegistered(let body): new.insert(body.person)
      case .personCorrected(let body): changed.insert(body.person)
      default: break
      }
    }
    changed.formUnion(new)
    if changed.isEmpty { return }
    let registry = Registry(draft.state, parallel: parallel)
    let (found, report) = registry.matches(of: changed.sorted(), parallel: parallel)
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
    let isFound = Set(found.flatMap { [$0.pair.one, $0.pair.other] })
    let rowOf = Dictionary(rows.filter { isFound.contains($0.person) }) { $1 }
    var seen: Set<PersonID> = []
    for match in found where isAsked.contains(match.pair) {
      let (older, newer) = (match.pair.one, match.pair.other)
      let (listed, known) = rowOf[newer] == nil ? (older, newer) : (newer, older)
      guard let row = rowOf[listed], seen.insert(listed).inserted else { continue }
      if match.weight >= threshold, new.contains(newer), pairsOf[older] == 1,
        pairsOf[newer] == 1, (try? draft.carryOut(.merge(newer, into: older))) != nil
      {
        counts.known += 1
        say(.note, .mergedUnseen, listed, row, known, match.weight)
      } else if match.weight >= Int(Bands.usual.certain) {
        counts.known += 1
        say(.warning, .knownAlready, listed, row, known, match.weight)
      } else {
        counts.perhapsKnown += 1
        say(.warning, .perhapsKnown, listed, row, known, match.weight)
      }
    }
  }

  private mutating func say(
    _ severity: ListFinding.Severity, _ matter: ListFinding.Matter, _ listed: PersonID,
    _ row: Int, _ known: PersonID, _ weight: Int
  ) {
    findings.append(ListFinding(severity, matter, row: row, person: known))
    guard let details = draft.state.people[listed]?.details else { return }
    likenesses.append(
      .init(
        row: row, details: details, known: known, weight: weight,
        isMerged: matter == .mergedUnseen))
  }
}
