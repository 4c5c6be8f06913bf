import Basics
import Wire

extension PAXLST {
  /// Reads a list: one interchange with one message. Segments that this value has no place for are
  /// passed over; counts and references must agree.
  ///
  /// - Throws: `PAXLSTFault` when it is no such list.
  public init(_ bytes: [UInt8]) throws(PAXLSTFault) {
    let segments: [EDIFACTSegment]
    do { segments = try EDIFACT.segments(of: bytes) } catch { throw .syntax(error) }
    try Self.checkEnvelope(segments)
    var reader = PAXLSTReader(rest: segments[...])
    let header = try reader.next("UNB")
    let prepared = ShortDate.date(header[3]).flatMap { ShortDate.minute($0, header[3, 1]) }
    guard let prepared else { throw .field("date") }
    reader.skip(to: "UNH")
    guard try reader.next("UNH")[1] == "PAXLST" else { throw .missing("PAXLST") }
    reader.skip(to: "BGM")
    guard try reader.next("BGM")[0] == "745" else { throw .missing("BGM") }
    let reference = reader.take("RFF") { $0[0] == "TN" }
    reader.skip(to: "NAD")
    var contact = Contact(name: "")
    if let sender = reader.take("NAD", where: { $0[0] == "MS" }) {
      contact.name = sender[3]
      while let lines = reader.take("COM") {
        for line in lines.elements where line.count == 2 {
          if line[1] == "TE" { contact.telephone = line[0] }
          if line[1] == "EM" { contact.email = line[0] }
        }
      }
    }
    reader.skip(to: "TDT")
    let flight = try reader.flight()
    var people: [Aboard] = []
    reader.skip(to: "NAD")
    while reader.tag == "NAD" {
      guard people.count < PAXLSTFault.mostPeople else { throw .people }
      people.append(try reader.person(readOn: flight.departs.date))
    }
    guard !people.isEmpty else { throw .people }
    let count = try reader.next("CNT")
    guard count[0] == "42", Int(count[0, 1]) == people.count else { throw .disagrees("CNT") }
    self.init(
      sender: Party(id: header[1], qualifier: header[1, 1]),
      recipient: Party(id: header[2], qualifier: header[2, 1]), preparedAt: prepared,
      control: header[4], transaction: reference?[0, 1] ?? "",
      version: reference.flatMap { Int($0[0, 4]) } ?? 1,
      isTest: header[10] == "1" || header[9] == "1",
      contact: contact, flight: flight, people: people)
  }

  /// The counts and references of the segments at the end.
  private static func checkEnvelope(_ segments: [EDIFACTSegment]) throws(PAXLSTFault) {
    func only(_ tag: String) throws(PAXLSTFault) -> Int {
      let found = segments.indices.filter { segments[$0].tag == tag }
      guard found.count == 1 else { throw .missing(tag) }
      return found[0]
    }
    let (start, end) = (try only("UNH"), try only("UNT"))
    guard start < end, Int(segments[end][0]) == end - start + 1,
      segments[end][1] == segments[start][0]
    else { throw .disagrees("UNT") }
    let (first, last) = (try only("UNB"), try only("UNZ"))
    guard first == 0, last == segments.count - 1, segments[last][0] == "1",
      segments[last][1] == segments[first][4]
    else { throw .disagrees("UNZ") }
    if segments.contains(where: { $0.tag == "UNG" }) {
      let (group, groupEnd) = (try only("UNG"), try only("UNE"))
      guard segments[groupEnd][0] == "1", segments[groupEnd][1] == segments[group][4] else {
        throw .disagrees("UNE")
      }
    }
  }
}

/// Goes through the segments of one message.
private struct PAXLSTReader {
  var rest: ArraySlice<EDIFACTSegment>

  var tag: String { rest.first?.tag ?? "" }

  mutating func next(_ tag: String) throws(PAXLSTFault) -> EDIFACTSegment {
    guard let segment = rest.first, segment.tag == tag else { throw .missing(tag) }
    rest.removeFirst()
    return segment
  }

  mutating func take(
    _ tag: String, where holds: (EDIFACTSegment) -> Bool = { _ in true }
  ) -> EDIFACTSegment? {
    guard let segment = rest.first, segment.tag == tag, holds(segment) else { return nil }
    rest.removeFirst()
    return segment
  }

  /// Passes over what the value has no place for, but never over a person or an end.
  mutating func skip(to tag: String) {
    while let next = rest.first?.tag, next != tag, !["NAD", "CNT", "UNT", "UNZ"].contains(next) {
      rest.removeFirst()
    }
  }

  mutating func flight() throws(PAXLSTFault) -> PAXLST.Flight {
    let transport = try next("TDT")
    var place = ""
    var ends: [String: (place: String, at: LocalMinute)] = [:]
    while let segment = rest.first, ["LOC", "DTM"].contains(segment.tag) {
      rest.removeFirst()
      if segment.tag == "LOC" { place = segment[1] }
      if segment.tag == "DTM" {
        guard let at = ShortDate.minute(segment[0, 1]) else { throw .field("time") }
        ends[segment[0]] = (place, at)
      }
    }
    guard let start = ends["189"], let end = ends["232"] else { throw .missing("DTM") }
    return PAXLST.Flight(
      number: transport[1], carrier: transport[4], from: start.place, departs: start.at,
      to: end.place, arrives: end.at)
  }

  mutating func person(readOn day: CivilDate) throws(PAXLSTFault) -> Aboard {
    let header = try next("NAD")
    guard header[0] == "FL" else { throw .missing("NAD") }
    guard
      let name = CarrierName(family: header[3], given: header[3, 1], second: header[3, 2])
    else { throw .field("name") }
    var person = Aboard(
      name: name, sex: .unspecified, birth: nil, nationality: "", embarks: "", disembarks: "")
    while let segment = rest.first, !["NAD", "CNT", "UNT"].contains(segment.tag) {
      rest.removeFirst()
      try person.take(segment, readOn: day)
    }
    return person
  }
}

extension Aboard {
  /// Takes in a segment of the person's group; a paper's own follow the paper.
  fileprivate mutating func take(
    _ segment: EDIFACTSegment, readOn day: CivilDate
  ) throws(PAXLSTFault) {
    func date() throws(PAXLSTFault) -> ZoneDate {
      guard let date = ZoneDate(field: segment[0, 1]) else { throw .field("date") }
      return date
    }
    switch (segment.tag, segment[0]) {
    case ("ATT", "2"): sex = Sex(rawValue: segment[2]) ?? .unspecified
    case ("DTM", "329"):
      guard let date = try date().birth(readOn: day), date.day != nil else { throw .field("date") }
      birth = date.earliest
    case ("MEA", "CT"): bags = Int(segment[2, 1])
    case ("MEA", "WT"): baggage = Int(segment[2, 1]).map { Kilograms($0) }
    case ("LOC", "178"): embarks = segment[1]
    case ("LOC", "179"): disembarks = segment[1]
    case ("LOC", "174"): residence = segment[1]
    case ("NAT", "2"): nationality = segment[1]
    case ("RFF", "AVF"): booking = segment[0, 1]
    case ("RFF", "ABO"): reference = segment[0, 1]
    case ("RFF", "SEA"): seat = segment[0, 1]
    case ("DOC", _): papers.append(Paper(kind: segment[0], number: segment[1]))
    case ("DTM", "36"):
      guard !papers.isEmpty else { throw .missing("DOC") }
      guard let date = try date().expiry(readOn: day) else { throw .field("date") }
      papers[papers.count - 1].expires = date
    case ("LOC", "91"):
      guard !papers.isEmpty else { throw .missing("DOC") }
      papers[papers.count - 1].issuer = segment[1]
    default: break
    }
  }
}
