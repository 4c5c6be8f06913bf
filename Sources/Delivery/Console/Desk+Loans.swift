import Application
import Basics
import Documents
import Mission

extension Desk {
  /// The movement a household is on, or last was on.
  func journey(of household: HouseholdID) -> Movement? {
    state.members(of: household).lazy.compactMap(\.person.movement).first
      .flatMap { self.state.movements[$0] }
      ?? state.movements.rows.last { $0.booking(of: household) != nil }
  }

  private func rule(_ loan: Loan, _ row: Case) -> LoanRule? {
    state.programme(row.programme, on: loan.signedOn)?.rules.loan
  }

  /// How a loan is paid back, as far as the day of arrival is known.
  func repayment(of loan: Loan, _ row: Case) -> String {
    guard let arrives = journey(of: row.household)?.journey.last else {
      return "Paid back from the arrival on; no movement is booked."
    }
    guard let plan = rule(loan, row)?.repayment(of: loan.amount, arrivedOn: arrives),
      let first = plan.payments.first
    else { return "Nothing is owed." }
    return "\(plan.payments.count) payments of \(Money(first.amount, loan.currency)) at most, "
      + "from \(first.due)."
  }

  /// What the fare of each person of a case's household is on the flight they are booked on.
  func fares(of row: Case) -> [String] {
    guard let movement = journey(of: row.household), let fare = movement.flight?.fare,
      let booking = movement.booking(of: row.household)
    else { return [] }
    let amounts = booking.places.map { place in
      (place.person, fare.amount(age: state.people[place.person]?.age(on: movement.day)))
    }
    let total = amounts.reduce(0) { $0 + $1.1 }
    return amounts.map { "\($0): \(Money(Cents($1 * 100), fare.currency))" }
      + [
        "Fares: \(Money(Cents(total * 100), fare.currency)) for "
          + "\(counted(amounts.count, "person"))."
      ]
  }

  /// What a note to sign shows.
  ///
  /// - Throws: a refusal when there is no such loan, or its programme knows none.
  func promissoryNote(
    _ id: LoanID, arrives: CivilDate?, in asked: DocumentLanguage?
  ) throws -> PromissoryNoteInput {
    guard let loan = state.loans[id], let row = state.cases[loan.of] else {
      throw Refusal(.noLoan, ["id": id])
    }
    guard let rule = rule(loan, row) else { throw Refusal(.noLoanRule, ["case": loan.of]) }
    let name = state.people[loan.signatory]?.details?.names.first?.whole ?? ""
    let language = asked ?? DocumentLanguage(lettersOf: name)
    let arrival = arrives ?? journey(of: row.household)?.journey.last ?? today
    let plan = rule.repayment(of: loan.amount, arrivedOn: arrival)
    func money(_ amount: Cents) -> String { Money(amount, loan.currency).description }
    let rules = state.programme(row.programme, on: loan.signedOn)
    return PromissoryNoteInput(
      stamp: stamp(language), number: loan.form,
      programme: rules?.rules.names?.text(in: language) ?? rules?.name ?? "",
      caseID: loan.of.description, borrower: name,
      items: loan.entries.map { .init($0.sort.word.text(language), money($0.amount)) },
      total: money(loan.amount), payments: plan?.payments.count ?? 0,
      firstPayment: plan?.payments.first?.due ?? arrival,
      monthly: money(plan?.payments.first?.amount ?? 0),
      lastPayment: plan?.payments.last?.due ?? arrival, bearsInterest: rule.bearsInterest)
  }
}

extension Loan.Sort {
  fileprivate var word: LoanWord {
    switch self {
    case .ticket: .ticket
    case .groundTransport: .groundTransport
    case .lodging: .lodging
    case .escort: .escort
    case .fee: .fee
    case .rebooking: .rebooking
    case .contribution: .contribution
    case .correction: .correction
    }
  }
}
