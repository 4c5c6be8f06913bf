public import Basics

/// When a loan without interest is paid back, month by month, in whole cents.
///
/// Canada: Immigration and Refugee Protection Regulations, section 291 (one year after entry,
/// 36 to 96 months by amount; no interest since 21 February 2018). United States: notes of adults,
/// no interest. The months are a programme's rule; this is arithmetic alone.
public struct RepaymentPlan: Equatable, Sendable {
  public struct Payment: Equatable, Sendable {
    public let due: CivilDate
    public let amount: Cents

    public init(due: CivilDate, amount: Cents) { (self.due, self.amount) = (due, amount) }
  }

  /// In order; their sum is the loan.
  public let payments: [Payment]

  /// Equal payments in consecutive months. Where the amount does not divide, the first ones are a
  /// cent higher: the last is never a surprise. A payment is never less than a cent, so a tiny
  /// loan has fewer of them.
  ///
  /// - Parameters:
  ///   - amount: above zero.
  ///   - months: at least one.
  ///   - first: the day of the first payment; the later ones are on that day of their month, or on
  ///     its last.
  /// - Returns: nil when the amount or the months are not above zero.
  public init?(amount: Cents, months: Int, first: CivilDate) {
    guard amount > 0, months > 0 else { return nil }
    let shares = CostShares.equal(amount, among: min(months, amount.value))
    payments = shares.enumerated().map { index, share in
      Payment(due: first.adding(months: index), amount: share)
    }
  }

  public var amount: Cents { payments.reduce(0) { $0 + $1.amount } }

  /// What has become due up to and on `date`.
  public func due(on date: CivilDate) -> Cents {
    payments.prefix { $0.due <= date }.reduce(0) { $0 + $1.amount }
  }

  /// What is behind on `date` when `paid` has come in; below zero is paid ahead.
  public func arrears(on date: CivilDate, paid: Cents) -> Cents { due(on: date) - paid }
}
