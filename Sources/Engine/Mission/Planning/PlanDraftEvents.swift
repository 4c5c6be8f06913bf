public import Basics

/// A plan was made and is kept as a draft.
public struct PlanDrafted: EventBody {
  public static let kind: UInt16 = 86
  public static let revision: UInt8 = 2
  public static let title = "plan drafted"

  public var id: PlanDraftID
  public var draft: PlanDraft

  public init(id: PlanDraftID, draft: PlanDraft) { (self.id, self.draft) = (id, draft) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .planDrafted(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, draft) }
  public init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault) {
    guard revision == 1 else {
      try self.init(from: &reader)
      return
    }
    self.init(id: try reader.read(), draft: try PlanDraft(fromFirstRevision: &reader))
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), draft: try reader.read())
  }
}

/// A draft became movements, or was thrown away.
public struct PlanDraftClosed: EventBody {
  public static let kind: UInt16 = 87
  public static let title = "plan draft closed"

  public var id: PlanDraftID
  public var isAccepted: Bool

  public init(id: PlanDraftID, isAccepted: Bool) { (self.id, self.isAccepted) = (id, isAccepted) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .planDraftClosed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, isAccepted) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), isAccepted: try reader.read())
  }
}
