public import Arbitrary
public import Basics
public import Carriers

extension SeededGenerator {
  mutating func letters(_ length: ClosedRange<Int>, from alphabet: String) -> String {
    let all = Array(alphabet.utf8)
    let count = within(length)
    return String(decoding: (0..<count).map { _ in pick(all) }, as: UTF8.self)
  }
}

private let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
private let signs = capitals + "0123456789"

extension ZoneName: Arbitrary {
  /// Names of parts of two letters and more, at times far too long.
  public static func arbitrary(_ generator: inout SeededGenerator) -> ZoneName {
    let longest = generator.chance(1, in: 3) ? 24 : 9
    let parts = { (generator: inout SeededGenerator, count: Int) in
      (0..<count).map { _ in generator.letters(2...longest, from: capitals) }
    }
    let primary = parts(&generator, generator.within(1...3))
    return ZoneName(primary: primary, secondary: parts(&generator, generator.within(0...4)))
  }
}

extension ZoneDate: Arbitrary {
  public static func arbitrary(_ generator: inout SeededGenerator) -> ZoneDate {
    let date = CivilDate.arbitrary(&generator)
    switch generator.below(6) {
    case 0: return .unknown
    case 1: return ZoneDate(PartialDate(year: generator.within(1900...2030))!)
    default: return ZoneDate(date)
    }
  }
}

extension MachineReadableZone: Arbitrary {
  public static func arbitrary(_ generator: inout SeededGenerator) -> MachineReadableZone {
    let format = generator.pick(ZoneFormat.allCases)
    let room: (number: Int, optional: Int) =
      switch format {
      case .td1: (22, 15)
      case .td2: (14, 7)
      case .td3: (9, 14)
      case .visaA: (9, 16)
      case .visaB: (9, 8)
      }
    let longest = generator.chance(1, in: 2) ? 9 : room.number
    let number = generator.letters(1...longest, from: signs)
    let taken = number.utf8.count > 9 ? number.utf8.count - 9 + 2 : 0
    let isVisa = format == .visaA || format == .visaB
    return MachineReadableZone(
      format: format,
      code: (isVisa ? "V" : generator.pick(["P", "I", "A", "C"]))
        + generator.letters(0...1, from: capitals),
      issuer: generator.letters(1...3, from: capitals), name: .arbitrary(&generator),
      number: number, nationality: generator.letters(1...3, from: capitals),
      birth: .arbitrary(&generator), sex: generator.pick(Sex.allCases),
      expiry: ZoneDate(CivilDate.arbitrary(&generator)),
      optional: generator.letters(0...max(0, room.optional - taken), from: signs),
      furtherOptional: format == .td1 ? generator.letters(0...11, from: signs) : "")
  }
}
