import Basics
import Wire

extension PAXLST {
  /// The message as bytes to send.
  ///
  /// - Throws: `PAXLSTFault` when a text is too long or outside of the repertoire, or there are
  ///   more people than one message takes.
  public func bytes() throws(PAXLSTFault) -> [UInt8] {
    try check()
    do { return try EDIFACT.bytes(of: segments) } catch { throw .syntax(error) }
  }

  private var segments: [EDIFACTSegment] {
    let parties = [[sender.id, sender.qualifier], [recipient.id, recipient.qualifier]]
    let prepared = [ShortDate.text(preparedAt.date), preparedAt.clock]
    var message = [
      EDIFACTSegment("UNH", [["1"], ["PAXLST", "D", "05B", "UN", "IATA"]]),
      // 745: a list of people aboard (code list 1001).
      EDIFACTSegment("BGM", [["745"]]),
      EDIFACTSegment("RFF", [["TN", transaction, "", "", String(version)]]),
      EDIFACTSegment("NAD", [["MS"], [], [], [contact.name]]),
    ]
    let lines = [[contact.telephone, "TE"], [contact.email, "EM"]].filter { !$0[0].isEmpty }
    if !lines.isEmpty { message.append(EDIFACTSegment("COM", lines)) }
    message += flight.segments + people.flatMap(\.segments)
    message.append(EDIFACTSegment("CNT", [["42", String(people.count)]]))
    message.append(EDIFACTSegment("UNT", [[String(message.count + 1)], ["1"]]))
    let test: [[String]] = isTest ? [[], [], [], ["1"]] : []
    return [
      EDIFACTSegment(
        "UNB",
        [["UNOA", "4"]] + parties + [prepared, [control], [], ["APIS"]] + test),
      EDIFACTSegment(
        "UNG", [["PAXLST"]] + parties + [prepared, ["1"], ["UN"], ["D", "05B"]]),
    ] + message + [
      EDIFACTSegment("UNE", [["1"], ["1"]]), EDIFACTSegment("UNZ", [["1"], [control]]),
    ]
  }

  private func check() throws(PAXLSTFault) {
    if people.isEmpty || people.count > PAXLSTFault.mostPeople { throw .people }
    guard version > 0, version < 1_000 else { throw .field("version") }
    var fields: [(String, String, ClosedRange<Int>)] = [
      ("sender", sender.id, 1...35), ("sender", sender.qualifier, 0...4),
      ("recipient", recipient.id, 1...35), ("recipient", recipient.qualifier, 0...4),
      ("control reference", control, 1...14), ("transaction", transaction, 1...70),
      ("contact", contact.name, 1...35), ("telephone", contact.telephone, 0...50),
      ("e-mail", contact.email, 0...50), ("flight", flight.number, 3...17),
      ("carrier", flight.carrier, 2...17), ("airport", flight.from, 3...3),
      ("airport", flight.to, 3...3),
    ]
    for person in people {
      fields += [
        ("nationality", person.nationality, 0...3), ("residence", person.residence, 0...3),
        ("airport", person.embarks, 3...3), ("airport", person.disembarks, 3...3),
        ("booking", person.booking, 0...35), ("reference", person.reference, 0...35),
        ("seat", person.seat, 0...4),
      ]
      for paper in person.papers {
        fields += [
          ("paper", paper.kind, 1...2), ("paper", paper.number, 1...35),
          ("paper", paper.issuer, 0...3),
        ]
      }
      guard person.bags.map((0...99).contains) ?? true,
        person.baggage.map({ (0...9_999).contains($0.value) }) ?? true
      else { throw .field("baggage") }
    }
    for (name, text, length) in fields {
      guard length.contains(text.utf8.count), text.utf8.allSatisfy(UNOA.isAllowed),
        text.utf8.first != 32, text.utf8.last != 32
      else { throw .field(name) }
    }
  }
}

extension PAXLST.Flight {
  /// 125: the last airport before the border; 87: the first behind it (code list 3227).
  fileprivate var segments: [EDIFACTSegment] {
    [
      EDIFACTSegment("TDT", [["20"], [number], [], [], [carrier]]),
      EDIFACTSegment("LOC", [["125"], [from]]),
      EDIFACTSegment("DTM", [["189", ShortDate.text(departs), "201"]]),
      EDIFACTSegment("LOC", [["87"], [to]]),
      EDIFACTSegment("DTM", [["232", ShortDate.text(arrives), "201"]]),
    ]
  }
}

extension Aboard {
  fileprivate var segments: [EDIFACTSegment] {
    var out = [
      EDIFACTSegment("NAD", [["FL"], [], [], [name.family, name.given, name.second]]),
      EDIFACTSegment("ATT", [["2"], [], [sex.rawValue]]),
    ]
    func add(_ tag: String, _ elements: [[String]], unless isMissing: Bool) {
      if !isMissing { out.append(EDIFACTSegment(tag, elements)) }
    }
    add("DTM", [["329", birth.map { ShortDate.text($0) } ?? ""]], unless: birth == nil)
    add("MEA", [["CT"], [], ["", bags.map { String($0) } ?? ""]], unless: bags == nil)
    add("MEA", [["WT"], [], ["KGM", baggage?.description ?? ""]], unless: baggage == nil)
    add("LOC", [["178"], [embarks]], unless: false)
    add("LOC", [["179"], [disembarks]], unless: false)
    add("LOC", [["174"], [residence]], unless: residence.isEmpty)
    add("NAT", [["2"], [nationality]], unless: nationality.isEmpty)
    add("RFF", [["AVF", booking]], unless: booking.isEmpty)
    add("RFF", [["ABO", reference]], unless: reference.isEmpty)
    add("RFF", [["SEA", seat]], unless: seat.isEmpty)
    for paper in papers {
      add("DOC", [[paper.kind, "110", "111"], [paper.number]], unless: false)
      add(
        "DTM", [["36", paper.expires.map { ShortDate.text($0) } ?? ""]],
        unless: paper.expires == nil)
      add("LOC", [["91"], [paper.issuer]], unless: paper.issuer.isEmpty)
    }
    return out
  }
}
