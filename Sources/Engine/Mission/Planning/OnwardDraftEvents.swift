public import Basics

/// A plan of classes or flights was made and is kept as a draft.
public struct OnwardPlanDrafted: EventBody {
  public static let kind: UInt16 = 128
  public static let title = "onward plan drafted"

  public var id: OnwardDraftID
  public var draft: OnwardDraft

  public init(id: OnwardDraftID, draft: OnwardDraft) { (self.id, self.draft) = (id, draft) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .onwardPlanDrafted(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, draft) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), draft: try reader.read())
  }
}

/// A draft became classes or bookings, or was thrown away.
public struct OnwardDraftClosed: EventBody {
  public static let kind: UInt16 = 129
  public static let title = "onward draft closed"

  public var id: OnwardDraftID
  public var isAccepted: Bool

  public init(id: OnwardDraftID, isAccepted: Bool) {
    (self.id, self.isAccepted) = (id, isAccepted)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .onwardDraftClosed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, isAccepted) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), isAccepted: try reader.read())
  }
}

extension MissionState {
  func decideOnwardDraft(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .draftOnward(let draft):
      _ = try require(programmes[draft.programme], .noProgramme, draft.programme)
      if onwardDrafts.count >= Limits.planDrafts {
        throw Refusal(.tooManyDrafts, ["limit": Limits.planDrafts])
      }
      let id = onwardDrafts.next(node: context.node)
      return [.onwardPlanDrafted(.init(id: id, draft: draft))]
    case .acceptOnward(let id, let problem):
      let draft = try require(onwardDrafts[id], .noDraft, id)
      if draft.problem != problem { throw Refusal(.draftIsStale, ["draft": id]) }
      return [.onwardDraftClosed(.init(id: id, isAccepted: true))]
    case .discardOnward(let id):
      _ = try require(onwardDrafts[id], .noDraft, id)
      return [.onwardDraftClosed(.init(id: id, isAccepted: false))]
    default: return []
    }
  }

  mutating func apply(_ event: OnwardPlanDrafted) { onwardDrafts[event.id] = event.draft }

  /// The number is never used again.
  mutating func apply(_ event: OnwardDraftClosed) { onwardDrafts[event.id] = nil }
}
