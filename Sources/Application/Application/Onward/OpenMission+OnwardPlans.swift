public import Basics
import Journal
public import Mission
public import Planning

/// A season of classes or of flights, read from the mission as it is.
public enum OnwardSeason: Sendable {
  case classes(ClassSeason)
  case flights(FlightSeason)

  /// - Parameter today: of whoever looks; a draft is looked at as on the day it was made.
  /// - Throws: what the season of its kind refuses.
  public init(of state: MissionState, for draft: OnwardDraft) throws(Refusal) {
    let (programme, span) = (draft.programme, draft.span)
    switch draft.plan {
    case .classes:
      self = .classes(try ClassSeason(of: state, programme: programme, span: span))
    case .flights:
      self = .flights(
        try FlightSeason(
          of: state, programme: programme, span: span, today: state.date(at: draft.madeAt)))
    }
  }

  var fingerprint: [UInt8] {
    switch self {
    case .classes(let season): season.fingerprint
    case .flights(let season): season.fingerprint
    }
  }
}

/// Plans of classes and flights: kept as drafts, looked at, accepted or discarded.
extension OpenMission {
  /// Versions of the planners, for the record beside a plan.
  private static var engines: (classes: String, flights: String) { ("classes-1", "flights-1") }

  /// The draft to keep of a plan of classes.
  public func draft(
    of answer: ClassAnswer, for season: ClassSeason, seed: Int, by account: AccountID = .console,
    at now: Instant
  ) -> OnwardDraft {
    let (found, bound) = (answer.objectives, answer.bound)
    return OnwardDraft(
      programme: season.programme, span: season.span,
      problem: log.vault.name(of: season.fingerprint), seed: seed, engine: Self.engines.classes,
      rounds: answer.rounds,
      objectives: [
        found.untaughtPersons, found.delayedPersonDays, found.classDays, found.nightsAway,
      ],
      bounds: [
        bound.untaughtPersons, bound.delayedPersonDays, bound.classDays, bound.nightsAway,
      ],
      plan: .classes(season.classes(of: answer.plan)), madeBy: account, madeAt: now)
  }

  /// The draft to keep of a plan of flights.
  public func draft(
    of answer: FlightAnswer, for season: FlightSeason, seed: Int, by account: AccountID = .console,
    at now: Instant
  ) -> OnwardDraft {
    let (found, bound) = (answer.objectives, answer.bound)
    return OnwardDraft(
      programme: season.programme, span: season.span,
      problem: log.vault.name(of: season.fingerprint), seed: seed, engine: Self.engines.flights,
      rounds: answer.rounds,
      objectives: [
        found.unmovedPersons, found.waitingPersonDays, found.clearancesRedone, found.cost,
      ],
      bounds: [
        bound.unmovedPersons, bound.waitingPersonDays, bound.clearancesRedone, bound.cost,
      ],
      plan: .flights(season.places(of: answer.plan)), madeBy: account, madeAt: now)
  }

  /// Whether the mission is still the one a draft was made for.
  public func isCurrent(_ id: OnwardDraftID) -> Bool {
    guard let draft = state.onwardDrafts[id] else { return false }
    guard let season = try? OnwardSeason(of: state, for: draft) else { return false }
    return draft.problem == log.vault.name(of: season.fingerprint)
  }

  /// The events that make a draft's classes, or give its people their places, by the commands that
  /// anybody would give; to be appended as one command.
  ///
  /// - Throws: `Refusal` `noDraft`; `draftIsStale` when the mission has changed since; what the
  ///   domain refuses, for the time to tell the receiving side may be over.
  public func events(
    accepting id: OnwardDraftID, by account: AccountID = .console, at now: Instant
  ) throws(Refusal) -> [Event] {
    guard let draft = state.onwardDrafts[id] else { throw Refusal(.noDraft, ["id": id]) }
    let season = try OnwardSeason(of: state, for: draft)
    var work = Draft(state: state, context: context(now, account.raw))
    try work.carryOut(.acceptOnward(id, problem: log.vault.name(of: season.fingerprint)))
    switch (season, draft.plan) {
    case (.classes(let season), .classes(let classes)):
      try season.carryOut(classes, on: &work)
    case (_, .flights(let flights)):
      for one in flights {
        try work.carryOut(.book(one.movement, one.households.map { BookingRequest($0) }))
      }
    default: break
    }
    return work.events
  }
}
