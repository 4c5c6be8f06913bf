public import Basics

/// Drafts of plans.
extension MissionState {
  func decideDraft(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .draftPlan(let draft):
      _ = try require(programmes[draft.programme], .noProgramme, draft.programme)
      if drafts.count >= Limits.planDrafts {
        throw Refusal(.tooManyDrafts, ["limit": Limits.planDrafts])
      }
      return [.planDrafted(.init(id: nextDraft(context.node), draft: draft))]
    case .acceptDraft(let id, let problem):
      let draft = try require(drafts[id], .noDraft, id)
      if draft.problem != problem { throw Refusal(.draftIsStale, ["draft": id]) }
      return [.planDraftClosed(.init(id: id, isAccepted: true))]
    case .discardDraft(let id):
      _ = try require(drafts[id], .noDraft, id)
      return [.planDraftClosed(.init(id: id, isAccepted: false))]
    default: return []
    }
  }

  /// The number a draft made next on a node gets.
  public func nextDraft(_ node: NodeNumber) -> PlanDraftID { drafts.next(node: node) }

  mutating func apply(_ event: PlanDrafted) { drafts[event.id] = event.draft }

  /// The number is never used again.
  mutating func apply(_ event: PlanDraftClosed) { drafts[event.id] = nil }
}
