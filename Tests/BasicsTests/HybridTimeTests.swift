import Arbitrary
import Basics
import Testing

@Suite struct HybridTimeTests {
  @Test func `never goes back, whatever the wall clock does`() {
    var generator = SeededGenerator(seed: 1997)
    var last = HybridTime.zero
    for _ in 0..<20_000 {
      let next = last.next(at: Instant(milliseconds: Int64(generator.below(1_000))))
      #expect(next > last)
      last = next
    }
  }

  @Test func `follows the wall clock where that is ahead, and counts where it stands still`() {
    let noon = Instant(milliseconds: 877_000_000_000)
    let first = HybridTime.zero.next(at: noon)
    #expect(first.instant == noon && first.count == 0)
    #expect(first.next(at: noon).count == 1)
    #expect(
      HybridTime(noon, count: .max).next(at: noon).instant.milliseconds == noon.milliseconds + 1)
  }

  @Test func `a stamp of a clock set wrong by years is not believed`() {
    let now = Instant(milliseconds: 877_000_000_000)
    let day = HybridTime.furthestAhead
    #expect(HybridTime(Instant(milliseconds: now.milliseconds + day)).isCredible(at: now))
    #expect(!HybridTime(Instant(milliseconds: now.milliseconds + day + 1)).isCredible(at: now))
  }
}

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("1961", "1961-01-01", "1961-12-31"), ("1961-02~", "1961-02-01", "1961-02-28"),
    ("1960-02", "1960-02-01", "1960-02-29"), ("1961-05-17", "1961-05-17", "1961-05-17"),
  ])
  func `reaches from its first day to its last`(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.earliest == CivilDate(first) && date.latest == CivilDate(last))
    #expect(date.description == text)
  }

  @Test(arguments: ["1961-13", "1961-02-30", "61", "1849", "1961-5", "", "1961--01", "~"])
  func `refuses what is no date`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `in doubt a child is a child`() throws {
    let day = CivilDate(year: 1997, month: 7, day: 18)!
    #expect(try #require(PartialDate(year: 1979)).age(on: day) == 17)
    #expect(try #require(PartialDate(year: 1979, month: 7)).age(on: day) == 17)
    #expect(try #require(PartialDate(year: 1979, month: 7, day: 18)).age(on: day) == 18)
    #expect(try #require(PartialDate(year: 1998)).age(on: day) == 0)
  }
}
