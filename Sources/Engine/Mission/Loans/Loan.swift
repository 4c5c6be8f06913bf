public import Basics

/// A signed loan note and what it has come to.
public struct Loan: Equatable, Sendable {
  public enum Sort: UInt8, CaseIterable, CanonicalEnum {
    case ticket, groundTransport, lodging, escort, fee, rebooking, contribution, correction
  }

  /// What was added to a loan, or taken off it.
  public struct Entry: Equatable, Sendable {
    public var sort: Sort
    /// Below zero is taken off: a contribution that pays for exceptional cases.
    public var amount: Cents
    public var on: CivilDate

    public init(sort: Sort, amount: Cents, on: CivilDate) {
      (self.sort, self.amount, self.on) = (sort, amount, on)
    }
  }

  public var of: CaseID
  public var signatory: PersonID
  /// The number printed on the form.
  public var form: String
  /// ISO 4217, as the programme has it.
  public var currency: String
  public var signedOn: CivilDate
  /// In the order they were made; the first is the amount signed for.
  public var entries: [Entry]

  public init(
    of: CaseID, signatory: PersonID, form: String, currency: String, signedOn: CivilDate,
    entries: [Entry]
  ) {
    (self.of, self.signatory, self.form) = (of, signatory, form)
    (self.currency, self.signedOn, self.entries) = (currency, signedOn, entries)
  }

  public var amount: Cents { entries.reduce(0) { $0 + $1.amount } }
}

extension LoanRule {
  /// When a loan is paid back: from so many months after arrival, in the months its amount gives.
  /// Where a range of months is allowed, the longest, which asks least of a family each month.
  ///
  /// - Returns: nil when nothing is owed.
  public func repayment(of amount: Cents, arrivedOn arrival: CivilDate) -> RepaymentPlan? {
    // A tier ends at whole units: 1,200.01 is above 1,200.
    guard amount > 0, let months = months(for: (amount.value + 99) / 100) else { return nil }
    return RepaymentPlan(
      amount: amount, months: months.upperBound, first: arrival.adding(months: firstDue))
  }
}

extension Loan: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(of, signatory, form, currency, signedOn, entries)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      of: try reader.read(), signatory: try reader.read(), form: try reader.read(),
      currency: try reader.read(), signedOn: try reader.read(), entries: try reader.read())
  }
}

extension Loan.Entry: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(sort, amount, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(sort: try reader.read(), amount: try reader.read(), on: try reader.read())
  }
}
