import Application
import Basics
import Journal
import Mission
import Planning
import Solver

/// Plans a programme's orientation classes, or who takes which of its flights.
struct PlanOnward {
  enum Kind: Sendable { case classes, flights }

  let kind: Kind
  let span: DateSpan
  let seconds: Int
  let seed: Int
  let isAccepted: Bool

  func run(_ programme: ProgrammeID, _ desk: Desk) throws -> Output {
    let now = desk.surroundings.now()
    let draft =
      switch kind {
      case .classes: try classes(programme, desk, now)
      case .flights: try flights(programme, desk, now)
      }
    let id = desk.state.onwardDrafts.next(node: desk.mission.log.node)
    try desk.carryOut(.draftOnward(draft))
    let output = try OnwardOutput(draft, desk.state)
    if isAccepted { try desk.accept(id) }
    return output.summary([
      isAccepted
        ? "The plan is accepted; \(output.list) lists what came of it."
        : "It is kept as draft \(id). `safar drafts accept \(id)` carries it out, "
          + "`safar drafts discard \(id)` throws it away."
    ])
  }

  private func classes(
    _ programme: ProgrammeID, _ desk: Desk, _ now: Instant
  ) throws -> OnwardDraft {
    let season = try ClassSeason(of: desk.state, programme: programme, span: span)
    let goesOn = clock(desk)
    let answer = season.problem.solveWithBound(
      seed: UInt64(seed), rounds: Self.rounds, threads: 2, seconds: Double(seconds)
    ) { goesOn("planning: departures wait \($0.objectives.delayedPersonDays) person-days") }
    return desk.mission.draft(of: answer, for: season, seed: seed, at: now)
  }

  private func flights(
    _ programme: ProgrammeID, _ desk: Desk, _ now: Instant
  ) throws -> OnwardDraft {
    let season = try FlightSeason(
      of: desk.state, programme: programme, span: span, today: desk.today)
    let goesOn = clock(desk)
    let answer = season.problem.solveWithBound(
      seed: UInt64(seed), rounds: Self.rounds, threads: 2, seconds: Double(seconds)
    ) { best in
      goesOn(
        "planning: \(best.objectives.unmovedPersons) unmoved, "
          + "\(best.objectives.waitingPersonDays) waiting")
    }
    return desk.mission.draft(of: answer, for: season, seed: seed, at: now)
  }

  /// More than any clock allows.
  private static var rounds: Int { 1_000_000 }

  /// Says how far the search has come, and whether anybody wants more of it.
  private func clock(_ desk: Desk) -> (String) -> Bool {
    let isInterrupted = desk.surroundings.watchInterrupt()
    let begin = ContinuousClock.now
    return { what in
      let spent = (ContinuousClock.now - begin) / .milliseconds(1)
      desk.report(what, Int(spent) / 100, seconds * 10)
      return !isInterrupted()
    }
  }
}
