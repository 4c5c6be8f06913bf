import Application
import Basics
import Journal
import JournalSealing
import Mission
import Planning
import Solver
import Wiring

extension Desk {
  /// The planner with its bounds, for so many seconds or until somebody presses Ctrl-C: then the
  /// best plan so far counts.
  func engine(seconds: Int, seed: Int) -> ConvoyEngine {
    let (clock, progress) = (surroundings.now, surroundings.progress)
    let isInterrupted = surroundings.watchInterrupt()
    let begin = clock().milliseconds
    return .byClock(
      seconds: seconds, seed: seed, threads: 2,
      report: { best in
        let spent = Int(clock().milliseconds - begin)
        progress.report(Self.progress(best), spent / 100, seconds * 10)
      }, isWanted: { !isInterrupted() })
  }

  /// What is shown of a search while it runs.
  static func progress(_ best: ConvoyAnswer) -> String {
    "planning: \(best.objectives.unmovedPersons) unmoved, "
      + "\(best.objectives.waitingPersonDays) waiting"
  }

  /// Keeps a plan as a draft.
  func keep(_ plan: SeasonPlan, seed: Int, at then: Instant? = nil) throws -> PlanDraftID {
    let now = then ?? moment(nil)
    let id = state.nextDraft(mission.log.node)
    try carryOut([.draftPlan(mission.draft(of: plan, seed: seed, at: now))], at: now)
    try settle()
    return id
  }

  /// Makes a draft's movements, all of them or none.
  func accept(_ id: PlanDraftID, at then: Instant? = nil) throws {
    let now = then ?? moment(nil)
    try append(try mission.events(accepting: id, at: now), at: now)
  }

  /// Makes a draft's classes, or gives its people their places: all of it or nothing.
  func accept(_ id: OnwardDraftID) throws {
    let now = surroundings.now()
    try append(try mission.events(accepting: id, at: now), at: now)
  }

  func programme(_ code: String) throws -> ProgrammeID {
    guard let id = state.programmes.first(where: { $0.first?.code == code })?.id else {
      throw Refusal(.noProgramme, ["id": code])
    }
    return id
  }
}
