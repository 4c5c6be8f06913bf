import Application
import HTTP
import Mission

/// What the forms of a draft's page ask for.
enum DraftWork {
  private static func attempt(
    _ id: PlanDraftID, _ work: Work, then next: Route, _ body: () throws -> Void
  ) throws -> Response {
    try work.attempt(
      "", then: next,
      // A draft that is gone has no page to say it on.
      else: { page, trouble in
        page.state.drafts[id] == nil
          ? try PlansPage.show(page, trouble: trouble)
          : try DraftPage.show(id, page, trouble: trouble)
      }, body)
  }

  static func accept(_ id: PlanDraftID, _ work: Work) throws -> Response {
    try attempt(id, work, then: .movements(.list)) {
      try work.heard {
        let outcome = try work.visit.site.hall.write { mission in
          try mission.accept(
            id, id: work.id, by: work.member.visitor, at: work.visit.missionNow)
        }
        work.visit.receipt?.take(outcome)
      }
    }
  }

  static func discard(_ id: PlanDraftID, _ work: Work) throws -> Response {
    try attempt(id, work, then: .plans(.list)) { try work.dispatch(.discardDraft(id)) }
  }

  static func advise(_ id: PlanDraftID, _ work: Work) throws -> Response {
    try attempt(id, work, then: .plans(.run)) {
      try work.look(for: .advice(id))
    }
  }
}

extension Work {
  /// Begins a run of the planner, unless another goes on.
  func look(for task: PlanRun.Task) throws {
    do {
      try heard { try visit.site.planner.start(task, id: id, by: member.visitor) }
    } catch is PlannerIsBusy {
      throw Mistyped(field: "", word: PlannerWord.busy)
    }
  }
}
