import Basics
import Mission
import Testing

@Suite struct LoanTests {
  @Test func `payments add up to the loan, whatever it is`() throws {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<2_000 {
      let cents = random.within(1...2_000_000)
      let months = random.within(1...120)
      let first = CivilDate(year: random.within(1995...2030), month: 1, day: 31)!
      let plan = try #require(RepaymentPlan(amount: Cents(cents), months: months, first: first))
      #expect(plan.amount.value == cents)
      #expect(plan.payments.count == min(cents, months))
      let amounts = plan.payments.map(\.amount.value)
      #expect(amounts.max()! - amounts.min()! <= 1 && amounts.min()! > 0)
      #expect(amounts == amounts.sorted(by: >))
      let order = plan.payments.map { $0.due.year * 12 + $0.due.month }
      #expect(zip(order, order.dropFirst()).allSatisfy { $1 == $0 + 1 })
      #expect(plan.due(on: first - 1) == 0 && plan.due(on: plan.payments.last!.due).value == cents)
    }
  }

  @Test func `a Canadian loan of 1,200 dollars begins a year after entry and ends after 36 months`()
  {
    let entry = CivilDate("2026-03-31")!
    let plan = RepaymentPlan(amount: 120_000, months: 36, first: entry.adding(months: 12))!
    #expect(plan.payments.first == .init(due: CivilDate("2027-03-31")!, amount: 3_334))
    #expect(plan.payments[1].due == CivilDate("2027-04-30"))
    #expect(plan.payments.last == .init(due: CivilDate("2030-02-28")!, amount: 3_333))
    #expect(plan.due(on: CivilDate("2027-05-30")!) == 6_668)
    #expect(plan.arrears(on: CivilDate("2027-05-30")!, paid: 10_000) == -3_332)
    #expect(RepaymentPlan(amount: 0, months: 36, first: entry) == nil)
    #expect(RepaymentPlan(amount: 1, months: 0, first: entry) == nil)
  }

  @Test func `shares lose no cent, and children are carried by the adults`() {
    #expect(CostShares.equal(100, among: 3) == [34, 33, 33])
    #expect(CostShares.equal(100, among: 0).isEmpty)
    #expect(
      CostShares.notes([(80_000, true), (60_001, false), (80_000, true)]) == [110_001, 110_000])
    #expect(CostShares.notes([(80_000, false)]).isEmpty)
    var random = SeededGenerator(seed: 22)
    for _ in 0..<1_000 {
      let costs = (0..<random.within(1...12)).map { index in
        (cost: Cents(random.below(300_000)), signs: index == 0 || random.chance(1, in: 2))
      }
      #expect(CostShares.notes(costs).reduce(0, +) == costs.reduce(0) { $0 + $1.cost })
    }
  }

  @Test func `money is printed to the cent`() {
    let cases: [(Cents, String)] = [
      (0, "CAD 0.00"), (5, "CAD 0.05"), (99_999, "CAD 999.99"), (360_050, "CAD 3,600.50"),
      (123_456_789, "CAD 1,234,567.89"), (-3_332, "CAD -33.32"),
    ]
    for (amount, text) in cases { #expect("\(Money(amount, "CAD"))" == text) }
  }
}
