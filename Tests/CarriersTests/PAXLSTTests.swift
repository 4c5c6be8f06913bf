import Arbitrary
import Basics
import Carriers
import Testing
import Wire

@Suite struct PAXLSTTests {
  static let list = PAXLST(
    sender: .init(id: "MISSIONTJ"), recipient: .init(id: "TKAPIS"),
    preparedAt: LocalMinute(CivilDate("2026-03-02")!, hour: 9, minute: 5)!, control: "000000012",
    transaction: "F-000012-K", version: 2,
    contact: .init(name: "DUTY OFFICER", telephone: "+992 37 221 00 00"),
    flight: .init(
      number: "TK255", carrier: "TK", from: "DYU",
      departs: LocalMinute(CivilDate("2026-03-12")!, hour: 6, minute: 40)!, to: "IST",
      arrives: LocalMinute(CivilDate("2026-03-12")!, hour: 10, minute: 15)!),
    people: [
      Aboard(
        name: NamePreview(given: "Гулнора", father: "", family: "Ҳоҷиева").sent!, sex: .female,
        birth: CivilDate("1988-11-30"), nationality: "AFG", residence: "TJK", embarks: "DYU",
        disembarks: "YYZ", booking: "QX7K2P", reference: "P-000231-9", seat: "21C", bags: 2,
        baggage: 46,
        papers: [
          .init(kind: "P", number: "P01234567", expires: CivilDate("2029-01-31"), issuer: "AFG")
        ])
    ])

  /// Written by hand after the skeleton of the guideline, segment by segment.
  static let message = """
    UNA:+.? '
    UNB+UNOA:4+MISSIONTJ:ZZ+TKAPIS:ZZ+260302:0905+000000012++APIS'
    UNG+PAXLST+MISSIONTJ:ZZ+TKAPIS:ZZ+260302:0905+1+UN+D:05B'
    UNH+1+PAXLST:D:05B:UN:IATA'
    BGM+745'
    RFF+TN:F-000012-K:::2'
    NAD+MS+++DUTY OFFICER'
    COM+?+992 37 221 00 00:TE'
    TDT+20+TK255+++TK'
    LOC+125+DYU'
    DTM+189:2603120640:201'
    LOC+87+IST'
    DTM+232:2603121015:201'
    NAD+FL+++HOJIEVA:GULNORA'
    ATT+2++F'
    DTM+329:881130'
    MEA+CT++:2'
    MEA+WT++KGM:46'
    LOC+178+DYU'
    LOC+179+YYZ'
    LOC+174+TJK'
    NAT+2+AFG'
    RFF+AVF:QX7K2P'
    RFF+ABO:P-000231-9'
    RFF+SEA:21C'
    DOC+P:110:111+P01234567'
    DTM+36:290131'
    LOC+91+AFG'
    CNT+42:1'
    UNT+27+1'
    UNE+1+1'
    UNZ+1+000000012'
    """

  @Test func `a list is written as the guideline has it`() throws {
    let bytes = try Self.list.bytes()
    #expect(String(decoding: bytes, as: UTF8.self) == Self.message.replacing("\n", with: ""))
  }

  @Test func `a list with line ends and segments we do not know is read`() throws {
    let more = Self.message.replacing("LOC+178+DYU'\n", with: "GEI+4+ZZZ'\r\nLOC+178+DYU'\r\n")
      .replacing("UNT+27", with: "UNT+28")
    #expect(try PAXLST(Array(more.utf8)) == Self.list)
  }

  @Test func `every list is read back as it was written`() throws {
    try forEvery(PAXLST.self, count: 300) { list, seed in
      let bytes = try list.bytes()
      #expect(bytes.allSatisfy(UNOA.isAllowed), "seed \(seed)")
      #expect(try PAXLST(bytes) == list, "seed \(seed)")
    }
  }

  @Test func `other separators than the usual are understood`() throws {
    let other = Self.message.replacing("UNA:+.? '", with: "UNA*|.! ~").replacing(
      "?+", with: "\u{1}"
    )
    .replacing("+", with: "|").replacing(":", with: "*").replacing("'", with: "~")
    .replacing("\u{1}", with: "+")
    // `|`, `!` and `~` are structure here, never text.
    #expect(try PAXLST(Array(other.utf8)) == Self.list)
    #expect(throws: EDIFACTFault.separators) {
      try EDIFACT.segments(of: Array("UNA::.? 'UNB'".utf8))
    }
  }

  @Test(arguments: [
    ("UNT+27+1'", "UNT+26+1'"), ("UNT+27+1'", "UNT+27+2'"), ("CNT+42:1'", "CNT+42:2'"),
    ("UNZ+1+000000012'", "UNZ+1+000000013'"), ("UNE+1+1'", "UNE+1+2'"), ("UNE+1+1'\n", ""),
    ("BGM+745'", "BGM+250'"), ("DTM+189:2603120640:201'", "DTM+189:2603122540:201'"),
    ("DTM+329:881130'", "DTM+329:881331'"), ("HOJIEVA:GULNORA", "hojieva:GULNORA"),
    ("UNZ+1+000000012'", "UNZ+1+000000012"), ("UNH+1+PAXLST", "UNH+1+CUSRES"),
    ("NAD+FL+++HOJIEVA:GULNORA'", "NAD+FL+++:GULNORA'"),
  ])
  func `a list that contradicts itself is refused`(_ good: String, _ bad: String) {
    let text = Self.message.replacing(good, with: bad)
    #expect(text != Self.message)
    #expect(throws: PAXLSTFault.self) { try PAXLST(Array(text.utf8)) }
  }

  @Test func `damaged bytes are refused or read, never worse`() throws {
    let good = try Self.list.bytes()
    var random = SeededGenerator(seed: 4)
    for _ in 0..<600 {
      var bad = good
      for _ in 0..<random.within(1...4) { bad[random.below(bad.count)] = UInt8(random.below(256)) }
      _ = try? PAXLST(bad)
    }
    for length in stride(from: 0, to: good.count, by: 3) {
      #expect((try? PAXLST(Array(good[..<length]))) == nil)
    }
  }

  @Test func `names are shown as they will be sent, with what became of them`() {
    let long = String(repeating: "Мирзо ", count: 9)
    let cases: [(NamePreview, String?, [NamePreview.Finding])] = [
      (
        .init(given: "Ҷамшед", father: "Алиевич", family: "Раҳимов"), "RAHIMOV, JAMSHED ALIEVICH",
        []
      ),
      (.init(given: "محمد", father: "", family: ""), "MXHMD", [.noFamilyName]),
      (.init(given: "Anna", father: "Ivanovna", family: ""), "ANNA, IVANOVNA", [.noFamilyName]),
      (.init(given: "", father: "", family: "123"), nil, [.noLetters]),
      (
        .init(given: long, father: "", family: "Назаров"),
        "NAZAROV, MIRZO MIRZO MIRZO MIRZO MIRZO MIRZO", [.shortened]
      ),
    ]
    for (preview, sent, findings) in cases {
      #expect(preview.sent?.whole == sent)
      #expect(preview.findings == findings)
    }
  }

  @Test func `what the message cannot carry is refused by its name`() {
    var list = Self.list
    list.people[0].papers[0].number = "п1"
    #expect(throws: PAXLSTFault.field("paper")) { try list.bytes() }
    list = Self.list
    list.control = String(repeating: "1", count: 15)
    #expect(throws: PAXLSTFault.field("control reference")) { try list.bytes() }
    list = Self.list
    list.people = []
    #expect(throws: PAXLSTFault.people) { try list.bytes() }
  }
}
