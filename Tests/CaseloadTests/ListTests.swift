import Basics
import Testing

@testable import Caseload

@Suite struct ListTests {
  private static let season = Caseload.season(seed: 1997)
  private static let lists = season.lists()
  private var season: Season { Self.season }
  private var lists: [PartnerList] { Self.lists }

  @Test func `the lists together name every person, and some families twice`() {
    var times = Array(repeating: 0, count: season.people.count)
    for case .person(let person, let dirt) in lists.flatMap(\.truth) {
      times[person] += 1
      #expect(times[person] == 1 || dirt.contains(.repeatedFamily))
    }
    #expect(times.allSatisfy { (1...2).contains($0) })
    #expect(times.contains(2))
  }

  @Test func `every list has a header, rows as wide as it, and totals at the bottom`() {
    #expect(lists.count == 12)
    #expect(Set(lists.map(\.name)).count == 12)
    for list in lists {
      #expect(list.columns.count == list.kinds.count)
      #expect(Set(list.columns).count == list.columns.count)
      #expect(list.rows.allSatisfy { $0.count == list.columns.count })
      #expect(list.rows.count == list.truth.count)
      #expect(list.truth.last == .totals)
      let people = list.truth.count { if case .person = $0 { true } else { false } }
      #expect(list.rows.last?[1] == String(people))
    }
  }

  @Test func `partners differ: headers in three languages, three encodings, XLSX, tags`() {
    let headers = Set(lists.map { $0.columns[1] })
    #expect(headers == ["Given name", "First name", "Имя", "نام"])
    let formats = Set(lists.map(\.format))
    #expect(formats.contains(.xlsx))
    #expect(formats.contains(.csv(.windows1251, separator: ";")))
    #expect(formats.contains(.csv(.utf16LittleEndianWithMark, separator: "\t")))
    #expect(formats.contains(.csv(.utf8WithMark, separator: ",")))
    let tagged = lists.filter { $0.truth.first == .tags }
    #expect(tagged.count == 2)
    #expect(tagged.allSatisfy { $0.rows[0][0] == "#meta+household+id" })
  }

  @Test func `lists in Windows-1251 have no letter the encoding lacks`() {
    for list in lists where list.format == .csv(.windows1251, separator: ";") {
      for cell in list.rows.joined() + list.columns {
        for scalar in cell.unicodeScalars {
          let known =
            scalar.isASCII || (0x410...0x44F).contains(scalar.value)
            || [0x401, 0x451, 0x2116, 0xA0].contains(scalar.value)
          #expect(known, "\(scalar)")
        }
      }
    }
  }

  @Test(arguments: [
    (Dirt.straySpace, 15...25), (.mixedScript, 5...12), (.missingSex, 4...10),
    (.ageAlone, 70...110), (.yearAlone, 8...30), (.newYearsDay, 30...60),
    (.ambiguousDate, 1...8),
  ])
  func `dirt comes in its documented proportion`(dirt: Dirt, perThousand: ClosedRange<Int>) {
    var (rows, dirty) = (0, 0)
    for case .person(_, let found) in lists.flatMap(\.truth) {
      rows += 1
      if found.contains(dirt) { dirty += 1 }
    }
    #expect(perThousand.contains(dirty * 1_000 / rows), "\(dirty) of \(rows)")
  }

  @Test func `a family with another's number stands once on each long list`() {
    for list in lists {
      let numbers = zip(list.rows, list.truth).filter { _, truth in
        if case .person(_, let dirt) = truth { dirt.contains(.reusedNumber) } else { false }
      }
      let heads = numbers.filter { row, _ in ["Head", "Глава", "سرپرست"].contains(row[4]) }
      #expect(heads.count <= 1)
    }
    let all = lists.flatMap(\.truth).count {
      if case .person(_, let dirt) = $0 { dirt.contains(.reusedNumber) } else { false }
    }
    #expect(all > 0)
  }

  @Test func `the truth table has a row for every row of a person`() {
    let table = season.truthTable(of: lists)
    let people = lists.flatMap(\.truth).count { if case .person = $0 { true } else { false } }
    #expect(table.rows.count == people)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }

  @Test func `lists to refuse differ from a sound one in one thing each`() {
    let refused = Caseload.refusedLists()
    #expect(refused.count == 11)
    #expect(Set(refused.map(\.list.name)).count == 11)
    #expect(refused.allSatisfy { $0.row <= $0.list.rows.count })
  }

  @Test func `Solar Hijri dates are those of the calendar`() {
    let day = CivilDate(year: 1997, month: 10, day: 24)!
    #expect(DateStyle.solarHijri.text(day) == "1376/08/02")
    #expect(DateStyle.solarHijriPersianDigits.text(day) == "۱۳۷۶/۰۸/۰۲")
    #expect(DateStyle.solarHijri.newYearsDay(of: day) == "1376/01/01")
  }
}
