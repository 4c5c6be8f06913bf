public import Basics

/// The receiving side is to be told.
public struct NoticeIssued: EventBody {
  public static let kind: UInt16 = 90
  public static let title = "notice issued"

  public var notice: NoticeID
  public var content: Notice

  public init(notice: NoticeID, content: Notice) { (self.notice, self.content) = (notice, content) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(notice) }
  public func wrapped() -> Event { .noticeIssued(self) }

  public func write(to writer: inout ByteWriter) { writer.write(notice, content) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(notice: try reader.read(), content: try reader.read())
  }
}

/// A notice went out; it may go out again while nobody acknowledges it.
public struct NoticeSent: EventBody {
  public static let kind: UInt16 = 91
  public static let title = "notice sent"

  public var notice: NoticeID
  public var at: Instant

  public init(notice: NoticeID, at: Instant) { (self.notice, self.at) = (notice, at) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(notice) }
  public func wrapped() -> Event { .noticeSent(self) }

  public func write(to writer: inout ByteWriter) { writer.write(notice, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(notice: try reader.read(), at: try reader.read())
  }
}

/// The receiving side said that it has a notice.
public struct NoticeAcknowledged: EventBody {
  public static let kind: UInt16 = 92
  public static let title = "notice acknowledged"

  public var notice: NoticeID
  public var acknowledgement: Notice.Acknowledgement

  public init(notice: NoticeID, acknowledgement: Notice.Acknowledgement) {
    (self.notice, self.acknowledgement) = (notice, acknowledgement)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(notice) }
  public func wrapped() -> Event { .noticeAcknowledged(self) }

  public func write(to writer: inout ByteWriter) { writer.write(notice, acknowledgement) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(notice: try reader.read(), acknowledgement: try reader.read())
  }
}

extension MissionState {
  mutating func applyNotice(_ event: Event) {
    switch event {
    case .noticeIssued(let body): notices[body.notice] = body.content
    case .noticeSent(let body): notices.update(body.notice) { $0.sent.append(body.at) }
    case .noticeAcknowledged(let body):
      notices.update(body.notice) { $0.acknowledgement = body.acknowledgement }
    default: break
    }
  }
}
