import Basics

/// A caseload of invented people with its truth: households, forms in four scripts, second
/// forms, brothers' households, and what goes wrong on forms. Same seed, same bytes.
struct Invention {
  private var random: SeededGenerator
  private let given: InventedNames
  private let families: InventedNames
  private let places: InventedNames
  private(set) var persons: [UInt8] = Array(
    ("record_id,site,household_no,role,given_name,father_name,grandfather_name,family_name,sex,"
      + "birth_date,place_of_origin,document_no,phone,registered_on\n").utf8)
  private(set) var truth: [UInt8] = Array("record_id,person_id,household_id\n".utf8)
  private var rows = 0
  private var forms = 0
  private var people = 0

  private struct Somebody {
    var number = 0
    var given: [InventedNames.Name] = []
    var woman = false
    var born = CivilDate(dayNumber: 0)
    var document = ""
    var vague = false
  }

  private struct Home {
    var number = 0
    var head = Somebody()
    var father = InventedNames.Name()
    var grandfather = InventedNames.Name()
    var family = InventedNames.Name()
    var place = InventedNames.Name()
    var phone = ""
    var others: [(somebody: Somebody, father: InventedNames.Name?)] = []
  }

  init(rows wanted: Int, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    given = InventedNames(900, seed: seed &+ 1)
    families = InventedNames(500, seed: seed &+ 2)
    places = InventedNames(120, seed: seed &+ 3)
    var last = Home()
    var homes = 0
    while rows < wanted {
      var home = invent(homes)
      homes += 1
      if random.chance(15, in: 100), homes > 1 {
        (home.father, home.grandfather) = (last.father, last.grandfather)
        (home.family, home.place) = (last.family, last.place)
      }
      let site = random.below(4)
      write(home, site, second: false)
      if random.chance(21, in: 100) {
        write(home, random.chance(3, in: 10) ? site : random.below(4), second: true)
      }
      if random.chance(3, in: 100) { write(home, random.below(4), second: true) }
      last = home
    }
  }

  private mutating func somebody(ages: ClosedRange<Int>, woman: Bool) -> Somebody {
    people += 1
    var somebody = Somebody()
    somebody.number = people
    somebody.given = [given.pick(&random)]
    if random.chance(1, in: 4) { somebody.given.append(given.names[random.below(12)]) }
    somebody.woman = woman
    somebody.born = CivilDate(
      dayNumber: Int32(19_700 - random.within(ages) * 365 - random.below(365)))
    somebody.vague = random.chance(1, in: 4)
    if random.chance(3, in: 10) { somebody.document = "A\(10_000_000 + random.below(89_999_999))" }
    return somebody
  }

  private mutating func invent(_ number: Int) -> Home {
    var home = Home()
    home.number = number
    home.head = somebody(ages: 20...65, woman: random.chance(1, in: 8))
    home.father = given.pick(&random)
    home.grandfather = given.pick(&random)
    home.family = families.pick(&random)
    home.place = places.pick(&random)
    home.phone = "7\(10_000_000 + random.below(89_999_999))"
    if random.chance(8, in: 10) {
      home.others.append((somebody(ages: 18...60, woman: true), given.pick(&random)))
    }
    for _ in 0..<random.below(6) {
      home.others.append((somebody(ages: 0...18, woman: random.chance(1, in: 2)), nil))
    }
    return home
  }

  private mutating func write(_ home: Home, _ site: Int, second: Bool) {
    forms += 1
    let phone =
      second && random.chance(35, in: 100)
      ? "7\(10_000_000 + random.below(89_999_999))"
      : home.phone
    var written = 0
    for (somebody, father) in [(home.head, home.father)]
      + home.others.map({
        ($0.somebody, $0.father ?? home.head.given[0])
      }) where !second || random.chance(9, in: 10) || written == 0
    {
      let grandfather = somebody.number == home.head.number ? home.grandfather : home.father
      var cells = [
        somebody.given.map { spell($0, site) }.joined(
          separator: random.chance(1, in: 2) ? " " : ""),
        random.chance(88, in: 100) ? spell(father, site) : "",
        random.chance(25, in: 100) ? spell(grandfather, site) : "",
        random.chance(70, in: 100)
          ? spell(home.family, site) + ending(site, woman: somebody.woman) : "",
      ]
      if random.chance(3, in: 100) { cells.swapAt(0, random.chance(1, in: 2) ? 1 : 3) }
      for column in cells.indices where random.chance(4, in: 100) {
        cells[column] = slip(cells[column])
      }
      rows += 1
      written += 1
      let row =
        "R\(rows),\(["S1", "S2", "S4", "S3"][site]),F\(forms),,\(cells.joined(separator: ","))"
        + ",\(somebody.woman ? "F" : "M"),\(date(somebody, site))"
        + ",\(random.chance(85, in: 100) ? spell(home.place, site) : "")"
        + ",\(random.chance(2, in: 3) ? somebody.document : "")"
        + ",\(random.chance(6, in: 10) ? phone : ""),2024-01-01\n"
      persons += Array(row.utf8)
      truth += Array("R\(rows),P\(somebody.number),H\(home.number)\n".utf8)
    }
  }

  private mutating func spell(_ name: InventedNames.Name, _ site: Int) -> String {
    switch site {
    case 0: name.tajik
    case 1: name.russian
    case 2: name.persian
    default: name.latin[random.below(3)]
    }
  }

  private mutating func ending(_ site: Int, woman: Bool) -> String {
    switch site {
    case 0, 1: random.chance(8, in: 10) ? woman ? "ова" : "ов" : "зода"
    case 2: "ی"
    default: random.chance(1, in: 2) ? "i" : woman ? "ova" : "ov"
    }
  }

  private mutating func slip(_ text: String) -> String {
    var letters = Array(text)
    guard letters.count > 3 else { return text }
    let at = random.below(letters.count - 1)
    if random.chance(1, in: 2) { letters.swapAt(at, at + 1) } else { letters.remove(at: at) }
    return String(letters)
  }

  private mutating func date(_ somebody: Somebody, _ site: Int) -> String {
    var born = somebody.born
    if somebody.vague { born = born + random.within(-400...400) }
    if random.chance(3, in: 100) { return "" }
    if site == 2, let hijri = SolarHijriDate(born) {
      if somebody.vague { return "\(hijri.year)" }
      return "\(hijri.year)-\(hijri.month < 10 ? "0" : "")\(hijri.month)-"
        + "\(hijri.day < 10 ? "0" : "")\(hijri.day)"
    }
    let (year, month, day) = born.parts
    if somebody.vague { return random.chance(1, in: 2) ? "\(year)" : "\(year)-01-01" }
    if day <= 12, random.chance(3, in: 100) {
      return CivilDate(year: year, month: day, day: month)?.description ?? ""
    }
    return born.description
  }
}
