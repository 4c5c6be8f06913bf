import Basics
import Caseload

/// How one form is written: its site's script and calendar, its keyboard, its clerk's habits.
///
/// The shares are assumed; they follow what goes wrong in lists of the field, and none was chosen
/// by what the linker does with it.
struct Clerk {
  /// The sites of the reference caseloads: S1 Tajik, S2 Russian, S3 and S6 Latin, S4 Dari,
  /// S5 Pashto.
  let site: Int
  /// No Tajik letters on the keyboard, or Arabic ones in place of Persian.
  private let lacksLetters: Bool
  /// Writes long a as the Afghans do: Rahman, not Rahmon.
  private let writesA: Bool
  /// How the parts of a compound are put together.
  private let joint: String

  init(site: Int, _ random: inout SeededGenerator) {
    self.site = site
    lacksLetters = random.chance(30, in: 100)
    writesA = random.chance(6, in: 10)
    joint = random.pick(["", " ", site == 4 || site == 5 ? "\u{200C}" : "-"])
  }

  var isPersian: Bool { site == 4 || site == 5 }
  var script: NameScript { [.tajik, .russian, .latin, .persian, .persian, .latin][site - 1] }

  /// A name of one part or more, as this clerk writes it today.
  func spell(_ parts: [WrittenName], _ random: inout SeededGenerator) -> String {
    let kept = parts.count > 1 && random.chance(1, in: 10) ? parts.prefix(1) : parts[...]
    var text = kept.map { spell($0, &random) }.joined(separator: joint)
    if random.chance(4, in: 100) { text = Self.slip(text, &random) }
    return text
  }

  private func spell(_ name: WrittenName, _ random: inout SeededGenerator) -> String {
    var text = name[script]
    switch script {
    case .latin where writesA: text = text.replacing("o", with: "a").replacing("O", with: "A")
    case .tajik where lacksLetters: text = Self.replace(Habits.lackingTajik, in: text)
    case .persian where site == 5: text = Self.replace(Habits.pashto, in: text)
    case .persian where lacksLetters: text = Self.replace(Habits.arabic, in: text)
    default: break
    }
    if random.chance(45, in: 100) { text = vary(text, &random) }
    if script == .latin, random.chance(22, in: 100) { text = vary(text, &random) }
    return text
  }

  /// One habit that the text gives room for, at one place.
  private func vary(_ text: String, _ random: inout SeededGenerator) -> String {
    let habits =
      switch script {
      case .tajik: Habits.tajik
      case .russian: Habits.russian
      case .latin: Habits.latin
      case .persian: Habits.persian
      }
    let fitting = habits.filter { text.contains($0.0) }
    guard !fitting.isEmpty else { return text }
    let (from, to) = random.pick(fitting)
    return text.replacing(from, with: to, maxReplacements: 1)
  }

  private static func replace(_ table: [(String, String)], in text: String) -> String {
    table.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// A letter left out, doubled or taken for another, or two changing places.
  static func slip(_ text: String, _ random: inout SeededGenerator) -> String {
    var letters = Array(text)
    guard letters.count > 3 else { return text }
    let at = random.below(letters.count - 1)
    switch random.below(4) {
    case 0: letters.remove(at: at)
    case 1: letters.insert(letters[at], at: at)
    case 2: letters[at] = letters[random.below(letters.count)]
    default: letters.swapAt(at, at + 1)
    }
    return String(letters)
  }

  /// A birth as this clerk dates it. Of a vague one the family remembers the year, nearly.
  func date(_ born: CivilDate, isVague: Bool, _ random: inout SeededGenerator) -> String {
    if random.chance(2, in: 100) { return "" }
    var born = born
    if isVague { born = born + random.within(-1_095...1_095) }
    if random.chance(3, in: 100) { born = born + 365 * random.pick([-1, 1]) }
    if random.chance(1, in: 100) { born = born + 3_652 * random.pick([-1, 1]) }
    let yearOnly = random.below(100)
    let (wholeYears, firstDays) = Habits.yearOnly[site - 1]
    if isPersian, random.chance(88, in: 100), let solar = SolarHijriDate(born) {
      if isVague || yearOnly < wholeYears { return "\(solar.year)" }
      if yearOnly < wholeYears + firstDays { return "\(solar.year)-01-01" }
      return Self.text(solar.year, solar.month, solar.day)
    }
    let (year, month, day) = born.parts
    if yearOnly < wholeYears { return "\(year)" }
    if isVague || yearOnly < wholeYears + firstDays { return "\(year)-01-01" }
    let isSwapped = day <= 12 && random.chance(2, in: 100)
    return isSwapped ? Self.text(year, day, month) : Self.text(year, month, day)
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
