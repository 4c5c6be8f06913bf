public import Basics

/// When a case may travel, and what stands in the way.
///
/// Readiness expires: clearances overlap and end on different days, so it is computed for the day
/// of travel and never stored. It is the intersection over the household's members and steps,
/// without the days under a hold.
public struct Readiness: Equatable, Sendable {
  /// The days on which the whole case may travel, in order; empty while anything is missing.
  public let spans: [DateSpan]
  /// What is missing, in the order of the programme's steps.
  public let blockers: [Blocker]
  /// The step whose clearance ends the last span, when one does.
  public let endsWith: String?

  public func allows(_ date: CivilDate) -> Bool { spans.contains { $0.contains(date) } }

  /// Something that keeps a case from travelling at all until somebody acts.
  public struct Blocker: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case missing, refused, withdrawn
      case noConsent
      /// The clearances that are there have no day in common.
      case noCommonDay
      case closed
    }

    public let kind: Kind
    /// The code of the step, empty where none is meant.
    public let step: String
    /// nil when the family as a whole is meant.
    public let person: PersonID?
  }
}

extension MissionState {
  /// The readiness of a case under its programme as it is in force on `date`.
  public func readiness(of id: CaseID, on date: CivilDate) -> Readiness {
    guard let row = cases[id], row.isOpen, let rules = programme(row.programme, on: date) else {
      return Readiness(
        spans: [], blockers: [.init(kind: .closed, step: "", person: nil)], endsWith: nil)
    }
    var finding = ReadinessFinding(programme: row.programme)
    let members = members(of: row.household)
    for step in rules.steps {
      if step.scope == .family {
        finding.meet(step.code, row.clearances, person: nil)
      } else {
        for (id, person) in members where step.isAsked(of: person, on: date) {
          finding.meet(step.code, person.clearances, person: id)
        }
      }
    }
    if rules.consent != .notAsked {
      for (id, person) in members where person.consent?.programme != row.programme {
        finding.blockers.append(.init(kind: .noConsent, step: "", person: id))
      }
    }
    if members.isEmpty { finding.blockers.append(.init(kind: .closed, step: "", person: nil)) }
    return finding.readiness(without: row.holds.map(\.span))
  }

  /// The cases that must travel with `id`, itself included, by identifier.
  public func travellingTogether(with id: CaseID) -> [CaseID] {
    var found: Set<CaseID> = [id]
    var open = [id]
    while let next = open.popLast() {
      for link in cases[next]?.links ?? [] where link.kind == .together {
        if cases[link.other]?.isOpen == true, found.insert(link.other).inserted {
          open.append(link.other)
        }
      }
    }
    return found.sorted()
  }
}

extension Step {
  /// Whether a person's age on `date` puts the step to them; an unknown age does.
  func isAsked(of person: Person, on date: CivilDate) -> Bool {
    guard let ages, let age = person.age(on: date) else { return true }
    return ages.contains(age)
  }
}

/// Clearances met one after the other.
private struct ReadinessFinding {
  let programme: ProgrammeID
  var span: DateSpan? = DateSpan(CivilDate(dayNumber: -719_162), .endOfTime)
  var endsWith: String?
  var blockers: [Readiness.Blocker] = []

  /// Takes in the last outcome of a step: the latest word on a matter is the one that holds.
  mutating func meet(_ step: String, _ clearances: [Clearance], person: PersonID?) {
    guard let last = clearances.last(where: { $0.step == step && $0.programme == programme })
    else {
      blockers.append(.init(kind: .missing, step: step, person: person))
      return
    }
    switch last.outcome {
    case .refused: blockers.append(.init(kind: .refused, step: step, person: person))
    case .withdrawn: blockers.append(.init(kind: .withdrawn, step: step, person: person))
    case .granted:
      guard let span else { return }
      if last.span.last < span.last { endsWith = step }
      self.span = span.intersection(last.span)
      if self.span == nil {
        blockers.append(.init(kind: .noCommonDay, step: step, person: person))
      }
    }
  }

  func readiness(without holds: [DateSpan]) -> Readiness {
    guard blockers.isEmpty, let span else {
      return Readiness(spans: [], blockers: blockers, endsWith: nil)
    }
    let free = holds.reduce([span]) { spans, hold in spans.flatMap { $0.subtracting(hold) } }
    return Readiness(
      spans: free, blockers: [], endsWith: free.last?.last == .endOfTime ? nil : endsWith)
  }
}
