import Basics
public import Journal
public import Mission

extension EventDraft {
  /// An event on its way into the journal. An unknown kind is never decided, so it is never
  /// drafted.
  public init(_ event: Event) {
    guard let body = event.body else { preconditionFailure("an unknown event has no draft") }
    let kind = type(of: body)
    self.init(
      subject: SubjectKey(prefix: body.subject.prefix, raw: body.subject.raw), kind: kind.kind,
      revision: kind.revision, record: body.canonicalBytes,
      personal: body.personal.map {
        Personal(owner: SubjectKey(prefix: $0.ownerPrefix, raw: $0.ownerRaw), bytes: $0.bytes)
      })
  }
}

extension Event {
  /// An event on its way back.
  public init(_ recorded: RecordedEvent) throws {
    do {
      try self.init(
        kind: recorded.header.kind, revision: recorded.header.revision, record: recorded.record,
        personal: recorded.personal)
    } catch { throw LogFault.damaged(position: recorded.header.position) }
  }
}
