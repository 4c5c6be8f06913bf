import Arbitrary
import Basics
import Carriers
import Testing

@Suite struct ZoneTests {
  /// The specimens of ICAO Doc 9303, eighth edition: part 4 appendix B (passport), part 5 and 6
  /// appendices (cards), part 7 appendices (visas), part 11 appendix D.2 (long numbers).
  static let specimens: [(ZoneFormat, String)] = [
    (
      .td3,
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
    ),
    (
      .td1,
      "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\n"
        + "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"
    ),
    (
      .td2,
      "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
    ),
    (
      .visaA,
      "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
        + "L8988901C4X\("XX")4009078F96121096ZE184226B<<<<<<"
    ),
    (
      .visaB,
      "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4X\("XX")4009078F9612109<<<<<<<<"
    ),
    (
      .td1,
      "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\n"
        + "STEVENSON<<PETER<JOHN<<<<<<<<<"
    ),
    (
      .td2,
      "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\nD23145890<UTO3407127M95071227349<<<8"
    ),
  ]

  @Test(arguments: specimens)
  func `the specimens of Doc 9303 are read, and written the same`(
    _ specimen: (format: ZoneFormat, text: String)
  ) throws {
    let reading = try ZoneReading(specimen.text)
    #expect(reading.failures.isEmpty)
    #expect(!reading.mayBeShortened)
    #expect(reading.zone.format == specimen.format)
    #expect(try reading.zone.lines().joined(separator: "\n") == specimen.text)
    #expect(try ZoneReading(reading.zone.lines().joined()).zone == reading.zone)
  }

  @Test func `a specimen says who, what and until when`() throws {
    let zone = try ZoneReading(Self.specimens[0].1).zone
    let today = CivilDate("2011-06-01")!
    #expect(zone.name == ZoneName(primary: ["ERIKSSON"], secondary: ["ANNA", "MARIA"]))
    #expect(zone.number == "L898902C3" && zone.optional == "ZE184226B")
    #expect(zone.birth.birth(readOn: today) == PartialDate("1974-08-12"))
    #expect(zone.expiry.expiry(readOn: today) == CivilDate("2012-04-15"))
    #expect(try ZoneReading(Self.specimens[5].1).zone.number == "D23145890734")
  }

  /// Part 4 section 4.2.3, part 5 and part 6: names that do not fit, by initials.
  @Test(arguments: [
    (
      "Nilavadhanananda", "Chayapa Dejthamrong Krasuang", 39,
      "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"
    ),
    ("Nilavadhanananda", "Chayapa Dejthamrong Krasuang", 31, "NILAVADHANANANDA<<CHAYAPA<DEJ<K"),
    ("Nilavadhanananda", "Chayapa Dejthamrong Krasuang", 30, "NILAVADHANANANDA<<CHAYAPA<DE<K"),
    ("Nilavadhanananda", "Arnpol Petch Charonguang", 39, "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU"),
    (
      "Bennelong Wooloomooloo Warrandyte Warnambool", "Dingo Potoroo", 39,
      "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI"
    ),
    (
      "Bennelong Wooloomooloo Warrandyte Warnambool", "Dingo Potoroo", 31,
      "BENNELONG<WOOLOOMOOLOO<W<W<<D<P"
    ),
    (
      "Bennelong Wooloomooloo Warrandyte Warnambool", "Dingo Potoroo", 30,
      "BENNELONG<WOOLOOMOOLOO<W<W<<DI"
    ),
    ("Papandropoulous", "Jonathon Warren Trevor", 39, "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR"),
    ("", "Arkfreith", 20, "ARKFREITH<<<<<<<<<<<"), ("Раҳимов", "Ҷамшед", 16, "RAHIMOV<<JAMSHED"),
  ])
  func `names too long are shortened as the standard shows`(
    _ family: String, _ given: String, _ width: Int, _ field: String
  ) {
    #expect(ZoneName(family: family, given: [given]).field(width) == field)
  }

  @Test func `every zone is read back as it was written`() throws {
    try forEvery(MachineReadableZone.self, count: 1_500) { zone, seed in
      let lines = try zone.lines()
      let reading = try ZoneReading(lines.joined(separator: "\r\n"))
      #expect(reading.failures.isEmpty, "seed \(seed)")
      var expected = zone
      expected.name = reading.zone.name
      #expect(reading.zone == expected, "seed \(seed)")
      let width = reading.zone.format == .td1 ? 30 : lines[0].utf8.count - 5
      if zone.name.whole.utf8.count <= width {
        #expect(reading.zone.name == zone.name, "seed \(seed)")
      } else {
        #expect(reading.mayBeShortened, "seed \(seed)")
        #expect(reading.zone.name.field(width) == zone.name.field(width), "seed \(seed)")
        #expect(reading.zone.name.primary.first?.first == zone.name.primary.first?.first)
        #expect(reading.zone.name.secondary.isEmpty == zone.name.secondary.isEmpty)
      }
    }
  }

  /// A sum modulo 10 with weights that have no factor in common with it sees one wrong digit; a
  /// letter changed by ten or twenty it cannot see.
  @Test func `a digit read wrongly is found by its check digit`() throws {
    var generator = SeededGenerator(seed: 9)
    let good = Array(Self.specimens[0].1.utf8)
    let places = good.indices.filter { $0 > 44 && (48...57).contains(good[$0]) }
    for _ in 0..<500 {
      var bad = good
      let place = generator.pick(places)
      bad[place] = UInt8(48 + (Int(bad[place]) - 48 + generator.within(1...9)) % 10)
      let reading = try? ZoneReading(String(decoding: bad, as: UTF8.self))
      #expect(reading?.failures.isEmpty != true)
    }
  }

  @Test func `whatever is read, nothing worse than a refusal comes of it`() {
    var generator = SeededGenerator(seed: 3)
    let letters = Array("ABCMFV0123456789<<<<<< \n".utf8)
    for _ in 0..<3_000 {
      let length = generator.pick([72, 88, 90, generator.within(0...120)])
      let text = (0..<length).map { _ in generator.pick(letters) }
      _ = try? ZoneReading(String(decoding: text, as: UTF8.self))
    }
    #expect(throws: ZoneFault.shape) { try ZoneReading("") }
    #expect(throws: ZoneFault.shape) { try ZoneReading(String(repeating: "<", count: 500)) }
    #expect(throws: ZoneFault.character(line: 1, column: 2)) {
      try ZoneReading(Self.specimens[0].1.replacing("P<", with: "P-"))
    }
  }

  @Test func `what does not fit is refused by the part's name`() throws {
    var zone = try ZoneReading(Self.specimens[0].1).zone
    zone.number = "L898902C3X"
    #expect(throws: ZoneFault.doesNotFit(.number)) { try zone.lines() }
    zone.number = "l8"
    #expect(throws: ZoneFault.doesNotFit(.number)) { try zone.lines() }
    zone.number = "L8"
    zone.nationality = ""
    #expect(throws: ZoneFault.doesNotFit(.nationality)) { try zone.lines() }
  }

  @Test func `a year without its century is the nearest that can be`() {
    let today = CivilDate("2026-03-01")!
    let birth = { (date: String) in ZoneDate(CivilDate(date)!).birth(readOn: today) }
    #expect(birth("2026-03-01") == PartialDate("2026-03-01"))
    #expect(birth("2026-03-02") == PartialDate("1926-03-02"))
    #expect(ZoneDate(PartialDate(year: 1961)!).birth(readOn: today) == PartialDate("1961"))
    #expect(ZoneDate.unknown.birth(readOn: today) == nil)
    #expect(ZoneDate(CivilDate("2036-01-01")!).expiry(readOn: today) == CivilDate("2036-01-01"))
    #expect(ZoneDate(CivilDate("1999-12-31")!).expiry(readOn: today) == CivilDate("1999-12-31"))
  }
}
