import Arbitrary
import Basics
import Testing

@Suite struct CivilDateTests {
  @Test func `parts make the same day again`() {
    forEvery(CivilDate.self, count: 5_000) { date, seed in
      let (year, month, day) = date.parts
      #expect(CivilDate(year: year, month: month, day: day) == date, "seed \(seed)")
      #expect(CivilDate(date.description) == date, "seed \(seed)")
    }
  }

  @Test func `counts every day of four centuries one by one`() {
    var date = CivilDate(year: 1800, month: 1, day: 1)!
    for year in 1800..<2200 {
      for month in 1...12 {
        for day in 1...CivilDate.length(ofMonth: month, year: year) {
          #expect(date.parts == (year, month, day))
          date = date + 1
        }
      }
    }
  }

  @Test(arguments: [
    ("1997-10-24", Weekday.friday), ("1970-01-01", .thursday), ("2026-11-23", .monday),
    ("1899-12-31", .sunday),
  ])
  func `knows the day of the week`(text: String, weekday: Weekday) {
    #expect(CivilDate(text)?.weekday == weekday)
  }

  @Test(arguments: [
    "1997-02-29", "1997-13-01", "1997-00-10", "97-01-01", "1997/01/01", "1997-1-01", "",
    "1997-01-01 ", "-997-01-01", "١٩٩٧-٠١-٠١",
  ])
  func `refuses what is not an ISO date`(text: String) {
    #expect(CivilDate(text) == nil)
  }
}

@Suite struct SolarHijriDateTests {
  /// Nowruz days published by Iran's calendar centre, as found in almanacs.
  @Test(arguments: [
    (1376, "1997-03-21"), (1375, "1996-03-20"), (1399, "2020-03-20"), (1400, "2021-03-21"),
    (1403, "2024-03-20"), (1404, "2025-03-21"), (1350, "1971-03-21"), (1300, "1921-03-21"),
  ])
  func `puts Nowruz on its day`(year: Int, text: String) {
    #expect(SolarHijriDate(year: year, month: 1, day: 1)?.civil == CivilDate(text))
  }

  @Test func `comes back from the civil calendar unchanged`() {
    let first = SolarHijriDate(year: 1178, month: 1, day: 1)!.civil
    let last = SolarHijriDate(year: 1633, month: 12, day: 29)!.civil
    for day in first.dayNumber...last.dayNumber {
      let date = CivilDate(dayNumber: day)
      #expect(SolarHijriDate(date)?.civil == date)
    }
  }

  @Test func `has no thirtieth of Esfand in a common year`() {
    #expect(SolarHijriDate(year: 1404, month: 12, day: 30) == nil)
    #expect(SolarHijriDate(year: 1403, month: 12, day: 30) != nil)
  }
}
