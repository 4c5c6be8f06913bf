import Basics
import Mission
import Testing

@Suite struct HolidayTests {
  private func date(_ text: String) -> CivilDate { CivilDate(text)! }

  /// Days of Easter as churches published them; the latest and the earliest of the century among
  /// them.
  @Test(arguments: [
    "1943-04-25", "1961-04-02", "1997-03-30", "2000-04-23", "2008-03-23", "2011-04-24",
    "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2285-03-22",
  ])
  func `Easter falls on its day`(day: String) {
    let easter = Holiday(name: "Easter", rule: .easter(0))
    #expect(easter.kept(in: date(day).year) == date(day))
  }

  @Test(arguments: [
    // Victoria Day is the last Monday before 25 May, also when 25 May is a Monday.
    (Holiday.Rule.before(.monday, month: 5, day: 25), 2015, "2015-05-18"),
    (.before(.monday, month: 5, day: 25), 2020, "2020-05-18"),
    (.before(.monday, month: 5, day: 25), 2026, "2026-05-18"),
    (.nth(1, .monday, month: 9), 2025, "2025-09-01"),
    (.nth(2, .monday, month: 10), 2026, "2026-10-12"),
    (.nth(-1, .monday, month: 5), 2026, "2026-05-25"),
    (.nth(4, .thursday, month: 11), 2026, "2026-11-26"),
    (.from(.saturday, month: 6, day: 20), 2026, "2026-06-20"),
    (.from(.saturday, month: 10, day: 31), 2026, "2026-10-31"),
    (.fixed(month: 2, day: 29), 2024, "2024-02-29"),
  ])
  func `a rule gives the day of a year`(rule: Holiday.Rule, year: Int, day: String) {
    #expect(Holiday(name: "X", rule: rule).kept(in: year) == date(day))
  }

  @Test func `a holiday on a weekend is kept as its law says`() {
    let rule = Holiday.Rule.fixed(month: 7, day: 4)
    func kept(_ shift: Holiday.Shift, _ year: Int) -> String? {
      Holiday(name: "X", rule: rule, shift: shift).kept(in: year)?.description
    }
    // 4 July 2026 is a Saturday, 2027 a Sunday, 2028 a Tuesday.
    #expect(kept(.weekendToNearest, 2026) == "2026-07-03")
    #expect(kept(.weekendToNearest, 2027) == "2027-07-05")
    #expect(kept(.weekendToMonday, 2026) == "2026-07-06")
    #expect(kept(.sundayToMonday, 2026) == "2026-07-04")
    #expect(kept(.sundayToMonday, 2027) == "2027-07-05")
    #expect(kept(.none, 2027) == "2027-07-04")
    #expect(kept(.weekendToNearest, 2028) == "2028-07-04")
  }

  @Test func `a year without 29 February and a year outside its law have no such holiday`() {
    #expect(Holiday(name: "X", rule: .fixed(month: 2, day: 29)).kept(in: 2025) == nil)
    #expect(
      Holiday(name: "X", rule: .easter(0), years: 2000...2001).kept(in: 2002) == nil)
    #expect(Holiday(name: "X", rule: .once(date("2026-03-20"))).kept(in: 2025) == nil)
  }

  /// A New Year's Day on a Saturday is kept on 31 December of the year before.
  @Test func `a holiday moved into another year is found there`() {
    let calendar = HolidayCalendar(
      code: "US", weekend: [.saturday, .sunday],
      holidays: [
        Holiday(name: "New Year", rule: .fixed(month: 1, day: 1), shift: .weekendToNearest)
      ])
    #expect(calendar.holiday(on: date("2021-12-31"))?.name == "New Year")
    #expect(!calendar.isWorking(date("2021-12-31")))
  }

  /// Ten working days before Monday 5 October 2026, counted by hand in Quebec, where Labour Day is
  /// no working day and the weekend neither: 18 September. The day before Labour Day is further.
  @Test func `working days are counted without weekends and holidays`() {
    let quebec = Story.quebec
    #expect(quebec.day(10, workingDaysBefore: date("2026-10-05")) == date("2026-09-21"))
    #expect(quebec.day(10, workingDaysBefore: date("2026-09-15")) == date("2026-08-31"))
    #expect(quebec.day(1, workingDaysAfter: date("2026-09-04")) == date("2026-09-08"))
    #expect(quebec.day(0, workingDaysBefore: date("2026-09-05")) == date("2026-09-05"))
  }

  @Test(arguments: 1...UInt64(40))
  func `between a day and its n-th working day before lie n working days`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let arrival = CivilDate(dayNumber: Int32(9_000 + generator.below(20_000)))
    let count = generator.below(30)
    let told = Story.quebec.day(count, workingDaysBefore: arrival)
    let between = (told.dayNumber..<arrival.dayNumber).count {
      Story.quebec.isWorking(CivilDate(dayNumber: $0))
    }
    #expect(between == count, "seed \(seed)")
  }

  @Test(arguments: 1...UInt64(200))
  func `a term's first day is the earliest that still holds`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let term = Term(months: generator.below(30), days: generator.below(40) + 1)
    let last = CivilDate(dayNumber: Int32(generator.below(30_000)))
    let first = term.first(until: last)
    #expect(term.last(from: first) >= last && term.last(from: first - 1) < last, "seed \(seed)")
  }

  @Test func `a year's validity ends the day before its anniversary`() {
    #expect(Term(months: 12).last(from: date("2024-01-31")) == date("2025-01-30"))
    #expect(Term(months: 6).last(from: date("2023-08-31")) == date("2024-02-28"))
    #expect(Term(days: 3).last(from: date("2026-12-31")) == date("2027-01-02"))
  }
}
