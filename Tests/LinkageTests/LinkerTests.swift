import Basics
import Linkage
import Testing

/// A family on a Tajik form, and the rows of the tests around it.
private func family(
  _ form: String, _ names: [(given: String, father: String)], years: [String], place: String
) -> [FeatureRow] {
  names.enumerated().map { index, name in
    FeatureRow(
      id: "\(form)-\(index)", form: form, givenName: name.given, fatherName: name.father,
      sex: index == 1 ? "F" : "M", birthDate: years[index], place: place)
  }
}

private let given = [
  "Карим", "Фарҳод", "Ҷамшед", "Беҳрӯз", "Сорбон", "Далер", "Парвиз", "Шариф", "Умед", "Тимур",
  "Баҳодур", "Зафар", "Нодир", "Искандар", "Ёдгор", "Чингиз", "Лутфулло", "Холмурод",
]

/// Strangers, four on a form.
private func crowd(_ forms: Int) -> [FeatureRow] {
  var random = SeededGenerator(seed: 9)
  return (0..<forms).flatMap { form in
    (0..<4).map { member in
      FeatureRow(
        id: "c\(form)-\(member)", form: "c\(form)", givenName: random.pick(given),
        fatherName: random.pick(given), familyName: random.pick(given) + "ов",
        sex: random.chance(1, in: 2) ? "M" : "F",
        birthDate: "\(1_940 + random.below(70))-0\(1 + random.below(9))-1\(random.below(9))",
        place: random.pick(["Вахш", "Панҷ", "Ҳисор", "Балх"]))
    }
  }
}

private let tajik = family(
  "t", [("Абдураҳмон", "Назар"), ("Зулайхо", "Мурод"), ("Сӯҳроб", "Абдураҳмон")],
  years: ["1971-05-04", "1975-09-12", "2001-11-30"], place: "Вахш")
private let dari = family(
  "d", [("عبدالرحمن", "نظر"), ("زلیخا", "مراد"), ("سهراب", "عبدالرحمن")],
  years: ["1350-02-14", "1354-06-21", "1380"], place: "وخش")

private func linker(_ rows: [FeatureRow]) -> Linker {
  var table = FeatureTable()
  for row in rows { table.append(row) }
  table.arrange()
  return Linker(table)
}

/// Clusters of more than one row, as ids.
private func clusters(_ linker: Linker) -> [[String]] {
  var rows: [Int32: [String]] = [:]
  for (row, cluster) in linker.link().cluster.enumerated() {
    rows[cluster, default: []].append(linker.table.ids[row])
  }
  return rows.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
}

@Suite struct LinkerTests {
  @Test func `a family registered in Tajik and in Dari is found, member by member`() {
    let found = linker(crowd(150) + tajik + dari)
    #expect(
      clusters(found).filter { $0[0].hasPrefix("d") } == [
        ["d-0", "t-0"], ["d-1", "t-1"], ["d-2", "t-2"],
      ])
    let households = found.households(found.link().cluster).map {
      [found.form($0.0), found.form($0.1)].sorted()
    }
    #expect(households.contains(["d", "t"]))
  }

  @Test func `the order of the rows changes nothing`() {
    var rows = crowd(150) + tajik + dari
    let first = linker(rows).link()
    var random = SeededGenerator(seed: 3)
    for index in rows.indices { rows.swapAt(index, random.below(rows.count)) }
    let second = linker(rows).link()
    #expect(first.pairs == second.pairs)
    #expect(first.cluster == second.cluster)
  }

  @Test func `two people of one form are never one, not even twins of one name`() {
    var twins = tajik
    var twin = twins[2]
    twin.id = "t-3"
    twins.append(twin)
    let found = linker(crowd(100) + twins)
    #expect(!clusters(found).contains { $0.contains("t-2") && $0.contains("t-3") })
  }

  @Test func `a thousand people of one name and one day are compared in bounds, and counted`() {
    let rows = (0..<1_000).map {
      FeatureRow(
        id: "r\($0)", form: "", givenName: "Муҳаммад", fatherName: "Аҳмад", sex: "M",
        birthDate: "1990-01-01")
    }
    let report = linker(rows).link().report
    #expect(report.split.reduce(0, +) > 0)
    #expect(report.windowed.reduce(0, +) > 0)
    #expect(report.pairs.reduce(0, +) < 300_000)
  }

  @Test func `the bars of an explanation add up to the total`() throws {
    let found = linker(crowd(150) + tajik + dari)
    let pairs = found.link().pairs
    #expect(!pairs.isEmpty)
    for pair in pairs {
      let bars = found.explain(pair)
      #expect(bars.last?.total == pair.total)
      #expect(bars.first?.subject == .prior)
      let again = found.weigh(pair.b, pair.a)
      #expect(again == pair, "\(found.explain(again))")
    }
  }

  @Test func `a document one slip apart lets two rows meet that share no name's skeleton`() {
    let one = FeatureRow(
      id: "x", form: "x", givenName: "Зулайхо", fatherName: "Мурод", sex: "F",
      birthDate: "1990", document: "A12345678")
    let other = FeatureRow(
      id: "y", form: "y", givenName: "Зилико", fatherName: "", sex: "F", birthDate: "1990",
      document: "A12354678")
    let found = linker(crowd(50) + [one, other])
    let labels = found.table.ids.enumerated().map { row, id in
      id == "x" || id == "y" ? -1 : Int32(row)
    }
    #expect(found.met(labels) == 1)
  }

  @Test(arguments: [
    ("1970-12-05", "1971-02-05", true), ("1970-12-05", "1975-03-05", false),
    ("1978-11-23", "1968-11-23", true), ("1978-03-04", "1978-04-03", true),
    ("1960-10-10", "1983-07-10", false),
  ])
  func `two births are a slip apart by their digits as they are written`(
    _ one: String, _ other: String, _ isSlip: Bool
  ) throws {
    let rows = [one, other].enumerated().map {
      FeatureRow(id: "b\($0)", form: "b\($0)", givenName: "Карим", birthDate: $1)
    }
    let found = linker(crowd(20) + rows)
    let bars = found.explain(
      found.weigh(try #require(found.row("b0")), try #require(found.row("b1"))))
    #expect((bars.first { $0.subject == .birth }?.finding == .bornSlip) == isSlip)
  }

  @Test(arguments: [
    ("Ҳасан", "حسین", Evidence.Finding.nameOther), ("Ҳасан", "حسن", .nameSame),
    ("Муҳаммад Ҳасан", "Husain", .nameOther), ("Hamid", "حامد", .nameSame),
  ])
  func `a name that only sounds like the other one speaks against one person`(
    _ one: String, _ other: String, _ finding: Evidence.Finding
  ) throws {
    let rows = [one, other].enumerated().map {
      FeatureRow(
        id: "n\($0)", form: "n\($0)", givenName: $1, fatherName: "Рустам", birthDate: "1990")
    }
    let found = linker(crowd(50) + rows)
    let bars = found.explain(
      found.weigh(try #require(found.row("n0")), try #require(found.row("n1"))))
    let given = try #require(bars.first { $0.subject == .given })
    #expect(given.finding == finding && (given.weight < 0) == (finding == .nameOther))
  }

  @Test(arguments: [
    ["Искандар", "Сорбон", "Ёдгор", "Чингизов"], ["Чингизов", "Искандар", "Ёдгор", "Сорбон"],
    ["Сорбон", "Ёдгор", "Искандар", "Чингизов"],
  ])
  func `names in each other's columns speak for one person`(_ moved: [String]) {
    let names = ["Сорбон", "Искандар", "Ёдгор", "Чингизов"]
    let others = ["Баҳодур", "Лутфулло", "Далер", "Холмуродов"]
    let stranger = names.indices.map { names[$0] == moved[$0] ? names[$0] : others[$0] }
    let rows = [names, moved, stranger].enumerated().map { number, names in
      FeatureRow(
        id: "\(number)", form: "\(number)", givenName: names[0], fatherName: names[1],
        grandfatherName: names[2], familyName: names[3], birthDate: "1970-05-14")
    }
    let found = linker(rows + crowd(50))
    #expect(found.weigh(0, 1).total > found.weigh(0, 2).total + 8 * Evidence.bit)
  }

  /// Strangers of two names, sons of one: their blocks are split.
  private static let alike = crowd(60).enumerated().map { number, row in
    var row = row
    (row.givenName, row.fatherName) = (given[number % 2], given[0])
    return row
  }

  @Test(arguments: [crowd(60), alike])
  func `asking about everybody, or form by form, finds what linking finds`(_ crowd: [FeatureRow]) {
    let found = linker(crowd + tajik + dari)
    let all = found.table.ids.indices.map { Int32($0) }
    let forms = Dictionary(grouping: all) { found.table.ids[Int($0)].prefix { $0 != "-" } }
    let linked = found.link().pairs
    #expect(!linked.isEmpty)
    #expect(found.matches(of: all).pairs == linked)
    #expect(Set(forms.values.flatMap { found.matches(of: $0).pairs }) == Set(linked))
  }

  @Test func `an empty list and a single row link to nothing`() {
    #expect(linker([]).link().pairs.isEmpty)
    #expect(linker([tajik[0]]).link().pairs.isEmpty)
    #expect(linker([FeatureRow(id: "", form: "", givenName: "")]).link().cluster == [0])
  }
}

@Suite struct ImportCheckTests {
  @Test func `a list is checked against the registry and leaves it as it was`() {
    var registry = linker(crowd(150) + tajik)
    let before = registry.table.count
    let found = registry.check(dari).matches
    let rows = found.filter { $0.pair.total > 0 }.map {
      [$0.incoming, Int(registry.table.ids[Int($0.pair.a)].suffix(1))!]
    }
    #expect(rows == [[0, 0], [1, 1], [2, 2]])
    #expect(registry.table.count == before)
    #expect(registry.check(dari).matches == found)
  }

  @Test func `rows taken in are found by the next list`() {
    var registry = linker(crowd(150))
    #expect(registry.check(dari).matches.isEmpty)
    registry.admit(tajik)
    #expect(registry.check(dari).matches.contains { $0.pair.total > 0 })
  }
}

extension ImportCheckTests {
  @Test func `a newcomer to a crowd meets those born nearest, and the report counts it`() throws {
    let crowd = (0..<1_000).map {
      FeatureRow(
        id: "r\($0)", form: "", givenName: "Муҳаммад", fatherName: "Аҳмад", sex: "M",
        birthDate: $0 < 999 ? "1990-01-01" : "1990-06-17")
    }
    var registry = linker(crowd)
    let newcomer = FeatureRow(
      id: "new", form: "", givenName: "Muhammad", fatherName: "Ahmad", sex: "M",
      birthDate: "1990-06-18")
    let (matches, report) = registry.check(
      [newcomer], bands: Bands(doubtful: .min, certain: 0, clustered: 0))
    #expect(report.crowded > 0)
    #expect(report.pairs.reduce(0, +) < 4_000)
    #expect(matches.allSatisfy { $0.incoming == 0 })
    let row = try #require(registry.row("r999"))
    let (pairs, about) = registry.matches(of: [row])
    #expect(about.crowded > 0)
    #expect(pairs.allSatisfy { $0.a == row || $0.b == row })
  }
}

@Suite struct NameSearchTests {
  private let people: FeatureTable
  private let search: NameSearch

  init() {
    var table = FeatureTable()
    for row in crowd(150) + tajik { table.append(row) }
    table.arrange()
    (people, search) = (table, NameSearch(table))
  }

  @Test(arguments: [
    "Абдураҳмон Назар", "назар абдурахман", "عبدالرحمن نظر", "Nazar Abdulrahman", "Abdurahmn Nazar",
    "Abdurahmon Nazar 1971",
  ])
  func `a person is found in any script, any order, misspelt`(_ query: String) {
    #expect(search.find(query).first.map { people.ids[$0.row] } == "t-0")
  }

  @Test func `a query without a name finds nobody`() {
    #expect(search.find("").isEmpty)
    #expect(search.find("1971 ?!").isEmpty)
  }
}
