public import Basics

/// When a case may travel, and what stands in the way.
///
/// Readiness expires: clearances overlap and end on different days, so it is computed for the day
/// of travel and never stored. It is the intersection over the household's members and steps,
/// without the days under a hold.
public struct Readiness: Equatable, Sendable {
  /// The days on which the whole case may travel, in order; empty while anything is missing.
  public let spans: [DateSpan]
  /// The days on which they may still be under way: what must hold on the day of departure alone
  /// may have lapsed by then.
  public let underWay: [DateSpan]
  /// What is missing, in the order of the programme's steps.
  public let blockers: [Blocker]
  /// The clearance that ends the last span, when one does.
  public let ends: End?

  public init(
    spans: [DateSpan], underWay: [DateSpan], blockers: [Blocker], ends: End?
  ) {
    (self.spans, self.underWay) = (spans, underWay)
    (self.blockers, self.ends) = (blockers, ends)
  }

  /// The step whose clearance ends the last span, when one does.
  public var endsWith: String? { ends?.step }

  public func allows(_ date: CivilDate) -> Bool { spans.contains { $0.contains(date) } }

  /// Whether a journey may begin on its first day and last to its last.
  public func allows(_ journey: DateSpan) -> Bool {
    allows(journey.first) && underWay.contains { $0.intersection(journey) == journey }
  }

  /// What a journey is asked about for: a fitness check of the last three days cannot be there
  /// when places are booked, and must be there when people board.
  ///
  /// Orientation is planned for whoever has everything but its certificate.
  public enum Purpose: Sendable { case orientation, booking, boarding }

  /// A clearance that lapses first.
  public struct End: Hashable, Sendable {
    /// The code of the step.
    public let step: String
    /// nil when it is the family's.
    public let person: PersonID?

    public init(step: String, person: PersonID?) { (self.step, self.person) = (step, person) }
  }

  /// Something that keeps a case from travelling at all until somebody acts.
  public struct Blocker: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case missing, refused, withdrawn
      case noConsent
      /// The clearances that are there have no day in common.
      case noCommonDay
      /// A minor without a parent has no responsible adult who travels too.
      case noResponsibleAdult
      case closed
    }

    public let kind: Kind
    /// The code of the step, empty where none is meant.
    public let step: String
    /// nil when the family as a whole is meant.
    public let person: PersonID?

    public init(kind: Kind, step: String = "", person: PersonID? = nil) {
      (self.kind, self.step, self.person) = (kind, step, person)
    }
  }

  static let closed = Readiness(
    spans: [], underWay: [], blockers: [.init(kind: .closed)], ends: nil)
}

/// Clearances met one after the other.
struct ReadinessFinding {
  let programme: ProgrammeID
  private(set) var span: DateSpan?
  private var underWay: DateSpan?
  private(set) var ends: Readiness.End?
  var blockers: [Readiness.Blocker] = []

  /// - Parameter within: the days the rules that are asked about are in force.
  init(programme: ProgrammeID, within: DateSpan) {
    (self.programme, span, underWay) = (programme, within, within)
  }

  /// Takes in the last outcome of a step: the latest word on a matter is the one that holds.
  mutating func meet(_ asked: Step, _ clearances: [Clearance], person: PersonID?) {
    let step = asked.code
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
      if last.span.last < span.last { ends = .init(step: step, person: person) }
      self.span = span.intersection(last.span)
      if !asked.rule.isForDeparture { underWay = underWay?.intersection(last.span) }
      if self.span == nil {
        blockers.append(.init(kind: .noCommonDay, step: step, person: person))
      }
    }
  }

  func readiness(without holds: [DateSpan]) -> Readiness {
    guard blockers.isEmpty, let span, let underWay else {
      return Readiness(spans: [], underWay: [], blockers: blockers, ends: nil)
    }
    func free(_ span: DateSpan) -> [DateSpan] {
      holds.reduce([span]) { spans, hold in spans.flatMap { $0.subtracting(hold) } }
    }
    let spans = free(span)
    return Readiness(
      spans: spans, underWay: free(underWay), blockers: [],
      ends: spans.last?.last == span.last ? ends : nil)
  }
}
