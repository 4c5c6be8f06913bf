import Basics
import Mission
import Testing
import Wire

@testable import Application

@Suite struct ListTextTests {
  @Test(arguments: [
    ("1961-03-12", "1961-03-12"), ("12.03.1961", "1961-03-12"), ("12/03/1961", "1961-03-12"),
    ("12-03-1961", "1961-03-12"), ("12 Mar 1961", "1961-03-12"), ("Mar 12, 1961", "1961-03-12"),
    ("12 марта 1961 г.", "1961-03-12"), ("1961/03/12", "1961-03-12"), ("1961", "1961"),
    ("1961-03-12T00:00:00", "1961-03-12"), ("12.03.1961 0:00", "1961-03-12"),
    ("19610312", "1961-03-12"), ("03.1961", "1961-03"), ("March 1961", "1961-03"),
    ("12.03.61", "1961-03-12"), ("12.03.97", "1997-03-12"), ("12.03.98", "1898-03-12"),
    ("22352", "1961-03-12"), ("03/25/1997", "1997-03-25"), ("май 1970", "1970-05"),
    ("1339/12/21", "1961-03-12"), ("۱۳۳۹/۱۲/۲۱", "1961-03-12"), ("21.12.1339", "1961-03-12"),
    ("۲۱ حوت ۱۳۳۹", "1961-03-12"), ("21 Hut 1339", "1961-03-12"), ("1339", "1960~"),
    ("٢١/١٢/١٣٣٩", "1961-03-12"), ("1376/02", "1997-05~"),
  ])
  func `reads dates in the forms and calendars of the field`(cell: String, date: String) throws {
    let read = try #require(ListDate(ListText.cleaned(cell), latest: 1997))
    #expect(read.date.description == date)
  }

  @Test(arguments: [
    "1971-02-31", "31.02.1971", "13/13/1971", "0", "12", "1.2", "abc", "12 foo 1961", "1961-13-01",
    "99999999999", "1-2-3-4", "--", "1339/12/31", "32 Mar 1961", "12.03.961", "25.13.1997",
    "Mar Apr 1961", "1599/01/01", "1201/05/05", "99999", "1", "196103", "0000-00-00", "٫", ":",
  ])
  func `refuses what is no day`(cell: String) {
    #expect(ListDate(ListText.cleaned(cell), latest: 1997) == nil)
  }

  @Test func `flags what could be read another way`() throws {
    #expect(ListDate("03/04/1971")?.doubts == [.ambiguous])
    #expect(ListDate("03.04.1971")?.doubts == [])
    #expect(ListDate("04/04/1971")?.doubts == [])
    #expect(ListDate("03/04/1971", monthFirst: true)?.date.description == "1971-03-04")
    let first = try #require(ListDate("1/1/1971"))
    #expect(first.doubts.contains(.newYearsDay) && first.birth?.description == "1971")
    let solar = try #require(ListDate("1339/01/01"))
    #expect(solar.birth?.description == "1960~")
    #expect(ListDate("12.03.61", latest: 1997)?.doubts == [.shortYear])
  }

  @Test func `cleans spaces, digits and Arabic letters`() {
    #expect(ListText.cleaned("  a \u{A0} b\u{200B}\t") == "a b")
    #expect(ListText.cleaned("۱۲٣") == "123")
    #expect(ListText.cleaned("علي ك") == "علی ک")
    #expect(ListText.clean(" a").repairs == .spaces)
    #expect(ListText.clean("a  b").repairs == .spaces)
    #expect(ListText.clean("علي").repairs == .letters)
    #expect(ListText.clean("Абдул Раҳмон").repairs == [])
    #expect(ListText.cleaned("") == "" && ListText.cleaned(" ") == "")
  }

  @Test(arguments: [
    ("Кaрим", "Карим"), ("Kаrim", "Karim"), ("Мirzо", "Mirzo"), ("Аa", nil), ("Karim", nil),
    ("Карим", nil),
    ("Karim Рахим", nil), ("Ali-Мухаммaд", "Ali-Мухаммад"),
  ])
  func `puts a letter of the other keyboard right`(cell: String, wanted: String?) {
    let read = ListText.unmixed(cell)
    if let wanted { #expect(read == wanted) } else { #expect(read == nil || read == cell) }
  }

  @Test func `knows the closed words in four languages`() {
    for word in ["Head", "глава семьи", "سرپرست", "Head of Household"] {
      #expect(ListWords.relation(word) == .head)
    }
    #expect(ListWords.relation("Daughter-in-law") == .relative)
    #expect(ListWords.relation("boss") == nil)
    #expect(ListWords.sex("Ж") == .female && ListWords.sex("مرد") == .male)
    #expect(ListWords.sex(ofRelation: "Wife") == .female)
    #expect(ListWords.sex(ofRelation: "همسر") == nil)
    #expect(ListWords.requirements("Wheelchair; oxygen").known == [.wheelchair, .oxygen])
    #expect(ListWords.requirements("Wheelchair, dragon").all == false)
    #expect(ListWords.requirements("нет").known == [])
    #expect(ListWords.isTotal("ИТОГО:") && ListWords.isTotal("Total persons"))
    #expect(!ListWords.isTotal("جمعه"))
    #expect(ListCountry.code("SUD") == "SD" && ListCountry.code("TJK") == "TJ")
    #expect(ListCountry.code("af") == "AF" && ListCountry.code("Nowhere") == nil)
  }

  @Test func `no heading means two columns, and every tag is read`() {
    var seen: [String: ListColumn] = [:]
    for column in ListColumn.allCases {
      #expect(ListColumn.of(tag: column.tag) == column)
      for heading in column.headings {
        let folded = ListText.folded(heading)
        #expect(seen[folded] == nil || seen[folded] == column, "\(heading)")
        seen[folded] = column
        #expect(ListColumn.of(heading: heading) == column, "\(heading)")
      }
    }
    #expect(ListColumn.of(tag: "#contact +given +name") == .givenName)
    #expect(ListColumn.of(heading: "FATHER’S  NAME:") == .fatherName)
  }

  @Test func `no date traps`() {
    var generator = SeededGenerator(seed: 3)
    let pieces = [
      "1", "9", "13", "1961", "0", "/", ".", "-", " ", "Mar", "حوت", "T", ":", "ж", "г",
    ]
    for _ in 0..<20_000 {
      let cell = (0..<generator.below(8)).map { _ in generator.pick(pieces) }.joined()
      _ = ListDate(ListText.cleaned(cell))
      _ = ListQuantity(cell)
      _ = ListText.unmixed(cell)
    }
  }
}
