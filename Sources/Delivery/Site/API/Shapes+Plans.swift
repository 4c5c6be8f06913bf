import Application
import Basics
import Mission

extension Shapes {
  /// What the planner does, or did last.
  static let planRun = Shape<PlanRun>(
    "PlanRun", "A run of the planner.",
    [
      .flag("isRunning", "Whether it goes on.") { run, _ in run.ending == nil },
      .moment("begun", "When it began.") { run, _ in run.begun },
      .number("unmoved", "People left behind by the best plan so far.") { run, _ in
        run.progress?.objectives[0]
      },
      .number("waiting", "Its person-days of waiting, weighted.") { run, _ in
        run.progress?.objectives[1]
      },
      .number("cost", "Of all its vehicles, in the mission's currency.") { run, _ in
        run.progress?.objectives[2]
      },
      .number("unmovedBound", "No plan leaves fewer behind.") { run, _ in
        run.progress?.bounds[0]
      },
      .number("waitingBound", "No plan that moves as many waits less.") { run, _ in
        run.progress?.bounds[1]
      },
      .number("gapPerMille", "Waiting above its bound, in tenths of a per cent.") { run, _ in
        run.progress?.gapPerMille
      },
      .number("tried", "Plans tried.") { run, _ in run.progress?.steps },
      .id("draft", "The draft that came of it.") { run, _ in run.draft },
    ])

  /// The day of a family in a draft.
  static let familyReason = Shape<FamilyReason>(
    "FamilyReason", "Why a family leaves on its day, or what stops it.",
    about: { .household($0.household) },
    [
      .id("household", "The family.") { reason, _ in reason.household },
      .day("day", "The day it leaves; left out while it has none.", .bookings) { reason, _ in
        reason.day
      },
      .text("why", "To be read to the family, in the language of the answer.", .bookings) {
        reason, view in reason.text(in: view.page.language, of: view.page.state)
      },
    ])
}

extension PlanRun {
  fileprivate var draft: PlanDraftID? {
    switch ending {
    case .drafted(let id), .advised(let id): id
    case nil, .dropped, .refused, .failed: nil
    }
  }
}
