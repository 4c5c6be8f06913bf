public import Basics

/// Which of its programme's kinds of cases it is; replaces what was said before.
public struct CaseCategorised: EventBody {
  public static let kind: UInt16 = 44
  public static let title = "case categorised"

  public var id: CaseID
  public var streams: [String]

  public init(id: CaseID, streams: [String]) { (self.id, self.streams) = (id, streams) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .caseCategorised(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, streams) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), streams: try reader.read())
  }
}

extension MissionState {
  mutating func apply(_ event: CaseCategorised) {
    cases.update(event.id) { $0.streams = event.streams }
  }

  func categorise(
    _ id: CaseID, _ streams: [String], on today: CivilDate
  ) throws(Refusal) -> [Event] {
    let row = try requireOpen(id)
    let known = programme(row.programme, on: today)?.rules.streams ?? []
    let wanted = Set(streams).sorted()
    for stream in wanted where !known.contains(stream) {
      throw Refusal(.noStream, ["stream": stream, "case": id])
    }
    if row.streams == wanted { return [] }
    // Another kind of case may be bound by other rules than its booking was.
    try requireUnbooked(row.household)
    return [.caseCategorised(.init(id: id, streams: wanted))]
  }
}
