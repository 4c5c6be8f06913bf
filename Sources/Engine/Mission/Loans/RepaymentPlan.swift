public import Basics

/// When a loan without interest is paid back, month by month, in whole cents.
///
/// Canada: Immigration and Refugee Protection Regulations, section 291 (one year after entry,
/// 36 to 96 months by amount; no interest since 21 February 2018). United States: notes of adults,
/// no interest. The months are a programme's rule; this is arithmetic alone.
public struct RepaymentPlan: Equatable, Sendable {
  public struct Payment: Equatable, Sendable {
    public let due: CivilDate
    public let cents: Int

    public init(due: CivilDate, cents: Int) { (self.due, self.cents) = (due, cents) }
  }

  /// In order; their sum is the loan.
  public let payments: [Payment]

  /// Equal payments in consecutive months. Where the amount does not divide, the first ones are a
  /// cent higher: the last is never a surprise. A payment is never less than a cent, so a tiny
  /// loan has fewer of them.
  ///
  /// - Parameters:
  ///   - cents: the amount, above zero.
  ///   - months: at least one.
  ///   - first: the day of the first payment; the later ones are on that day of their month, or on
  ///     its last.
  /// - Returns: nil when the amount or the months are not above zero.
  public init?(cents: Int, months: Int, first: CivilDate) {
    guard cents > 0, months > 0 else { return nil }
    let count = min(months, cents)
    let (each, rest) = cents.quotientAndRemainder(dividingBy: count)
    payments = (0..<count).map { index in
      Payment(due: first.adding(months: index), cents: each + (index < rest ? 1 : 0))
    }
  }

  public var cents: Int { payments.reduce(0) { $0 + $1.cents } }

  /// What has become due up to and on `date`.
  public func due(on date: CivilDate) -> Int {
    payments.prefix { $0.due <= date }.reduce(0) { $0 + $1.cents }
  }

  /// What is behind on `date` when `paid` cents have come in; below zero is paid ahead.
  public func arrears(on date: CivilDate, paid: Int) -> Int { due(on: date) - paid }
}
