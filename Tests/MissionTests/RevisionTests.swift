import Basics
import Mission
import Testing

/// An event whose form has changed once: it used to count one by one and now counts in pairs.
private struct Counted: EventBody {
  static let kind: UInt16 = 60_000
  static let revision: UInt8 = 2
  static let title = "counted"

  var pairs: Int

  init(pairs: Int) { self.pairs = pairs }
  init(from reader: inout ByteReader) throws(ByteFault) { pairs = try reader.read() }
  init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault) {
    let count: Int = try reader.read()
    pairs = revision == 1 ? count / 2 : count
  }
  func write(to writer: inout ByteWriter) { writer.write(pairs) }
  var subject: (prefix: String, raw: UInt64) { ("P", 1) }
  func wrapped() -> Event { .unknown(kind: Self.kind) }
}

@Suite struct RevisionTests {
  @Test func `an event is small, however much the largest kind holds`() {
    // A list of 100,000 people decides 266,000 of them at once. A new kind beyond this is indirect.
    #expect(MemoryLayout<Event>.size <= 81)
  }

  @Test func `an older revision is read as what it means today`() throws {
    let old = try Counted(record: 10.canonicalBytes, revision: 1, personal: nil)
    #expect(old == Counted(pairs: 5))
    #expect(try Counted(record: 5.canonicalBytes, revision: 2, personal: nil) == old)
  }

  @Test func `a note of before notes had keys is read, and erased from the state`() throws {
    var mission = SmallMission()
    let household = mission.readyHousehold(3)
    let convoy = mission.movement()
    mission.carryOut(.book(convoy, [BookingRequest(household)]))
    var writer = ByteWriter()
    writer.write(convoy, IncidentSort.medical, SiteID?.none, SmallMission.morning, "To hospital")
    let old = try Event(kind: 74, revision: 1, record: writer.bytes, personal: nil)
    mission.state.apply(old)
    #expect(mission.state.movements[convoy]?.incidents.map(\.note) == ["To hospital"])
    // A snapshot keeps it, for no key of its own would.
    let copy = try MissionState(canonicalBytes: mission.state.canonicalBytes)
    #expect(copy.movements[convoy]?.incidents.map(\.note) == ["To hospital"])
    let child = mission.state.households[household]!.members[2]
    mission.state.apply(.personErased(.init(person: child)))
    #expect(mission.state.movements[convoy]?.incidents.map(\.note) == [nil])
  }

  @Test func `a draft of before a plan had other terms has its longest wait`() throws {
    var draft = SmallMission.draft
    draft.terms.worstWait = 30
    let now = PlanDrafted(id: PlanDraftID(number: 1), draft: draft)
    var start = ByteWriter()
    start.write(now.id, draft.programme, draft.span, draft.terms.worstWait)
    let terms = draft.terms.canonicalBytes.count - draft.terms.worstWait.canonicalBytes.count
    let old = start.bytes + now.canonicalBytes.dropFirst(start.bytes.count + terms)
    #expect(try PlanDrafted(record: old, revision: 1, personal: nil) == now)
  }

  @Test func `a practice of before meals, paces and types were counted reads as none of them`()
    throws
  {
    var practice = Practice(inForceFrom: SmallMission.day)
    practice.standbyPercent = 7
    let now = PracticeAdopted(programme: SmallMission.programme, practice: practice)
    // No paces and no limit are two bytes; portions and beds the two before.
    for (bytes, revision) in [(4, UInt8(1)), (2, 2)] {
      let old = Array(now.canonicalBytes.dropLast(bytes))
      #expect(try PracticeAdopted(record: old, revision: revision, personal: nil) == now)
    }
    practice.paces = [.init(VehicleTypeID(number: 2), percent: 80)]
    practice.typesPerConvoy = 2
    #expect(try Practice(canonicalBytes: practice.canonicalBytes) == practice)
  }

  @Test func `a kind or a revision from the future changes nothing and is no error`() throws {
    var mission = SmallMission()
    mission.readyHousehold(3)
    let before = mission.state.canonicalBytes
    let newer = PersonErased.revision + 1
    for (kind, revision) in [(59_999, UInt8(1)), (PersonErased.kind, newer)] {
      let event = try Event(kind: kind, revision: revision, record: [1, 2, 3], personal: [4])
      #expect(event == .unknown(kind: kind))
      mission.state.apply(event)
    }
    #expect(mission.state.canonicalBytes == before)
  }

  @Test func `a revision that never was is refused`() {
    #expect(throws: ByteFault.self) {
      try Event(kind: PersonErased.kind, revision: 0, record: [4], personal: nil)
    }
  }

  @Test func `the vocabulary names every kind with its revision, in one order`() throws {
    var reader = ByteReader(Event.vocabulary)
    var last: UInt16 = 0
    while !reader.isAtEnd {
      let kind: UInt16 = try reader.read()
      let revision: UInt8 = try reader.read()
      #expect(kind > last && Event.kinds[kind]?.revision == revision)
      last = kind
    }
    #expect(last == Event.kinds.keys.max())
  }
}
