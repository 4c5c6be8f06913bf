public import Arbitrary
public import Basics
public import Carriers

private let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
/// Signs that must be released among them.
private let signs = capitals + "0123456789+:?'.-/()"

extension SeededGenerator {
  fileprivate mutating func date(_ years: ClosedRange<Int>) -> CivilDate {
    CivilDate(year: within(years), month: within(1...12), day: within(1...28))!
  }

  fileprivate mutating func minute() -> LocalMinute {
    LocalMinute(date(1990...2069), minute: below(1440))!
  }

  fileprivate mutating func maybe(_ text: String) -> String { chance(1, in: 3) ? "" : text }
}

extension Aboard {
  /// Somebody born within the 98 years before the flight, with papers of its time.
  static func arbitrary(_ random: inout SeededGenerator, on day: CivilDate) -> Aboard {
    let year = day.year
    let given = random.letters(0...35, from: capitals)
    let name = CarrierName(
      family: random.letters(1...35, from: capitals), given: given,
      second: given.isEmpty ? "" : random.letters(0...35, from: capitals))!
    return Aboard(
      name: name, sex: random.pick(Sex.allCases),
      birth: random.chance(1, in: 5) ? nil : random.date(year - 98...year - 1),
      nationality: random.letters(0...3, from: capitals),
      residence: random.letters(0...3, from: capitals),
      embarks: random.letters(3...3, from: capitals),
      disembarks: random.letters(3...3, from: capitals),
      booking: random.letters(0...13, from: signs), reference: random.letters(0...12, from: signs),
      seat: random.maybe("12A"), bags: random.chance(1, in: 2) ? nil : random.below(5),
      baggage: random.chance(1, in: 2) ? nil : Kilograms(random.below(60)),
      papers: (0..<random.below(3)).map { _ in
        Paper(
          kind: random.pick(["P", "V", "I"]), number: random.letters(1...35, from: signs),
          expires: random.chance(1, in: 3) ? nil : random.date(year - 49...year + 49),
          issuer: random.letters(0...3, from: capitals))
      })
  }
}

extension PAXLST: Arbitrary {
  public static func arbitrary(_ random: inout SeededGenerator) -> PAXLST {
    let departs = random.minute()
    return PAXLST(
      sender: Party(
        id: random.letters(1...35, from: signs), qualifier: random.maybe("ZZ")),
      recipient: Party(id: random.letters(1...35, from: signs)), preparedAt: random.minute(),
      control: random.letters(1...14, from: signs),
      transaction: random.letters(1...20, from: signs), version: random.within(1...999),
      isTest: random.chance(1, in: 2),
      contact: Contact(
        name: random.letters(1...35, from: signs), telephone: random.maybe("+992 37 221?00"),
        email: random.maybe("OPS'X:Y+Z")),
      flight: Flight(
        number: "TK\(random.within(1...9999))", carrier: "TK",
        from: random.letters(3...3, from: capitals), departs: departs,
        to: random.letters(3...3, from: capitals), arrives: random.minute()),
      people: (0..<random.within(1...12)).map { _ in Aboard.arbitrary(&random, on: departs.date) })
  }
}
