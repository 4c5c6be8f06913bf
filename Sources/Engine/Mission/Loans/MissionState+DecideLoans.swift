import Basics

extension MissionState {
  func decideLoan(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .signLoan(let id, let signatory, let form, let amount, let on):
      return try sign(id, signatory, form, amount, on, context)
    case .chargeLoan(let id, let entry):
      let row = try require(loans[id], .noLoan, id)
      if entry.amount == 0 || row.amount + entry.amount < 0 {
        throw Refusal(.loanBelowZero, ["loan": id, "cents": row.amount])
      }
      return [.loanCharged(.init(id: id, entry: entry))]
    default: return []
    }
  }

  /// The note, and the clearance that it earns: the family's where one note speaks for the case,
  /// the signatory's where every adult signs.
  private func sign(
    _ id: CaseID, _ signatory: PersonID, _ form: String, _ amount: Cents, _ on: CivilDate,
    _ context: Context
  ) throws(Refusal) -> [Event] {
    let row = try requireOpen(id)
    guard let rules = programme(row.programme, on: on), let rule = rules.rules.loan else {
      throw Refusal(.noLoanRule, ["case": id])
    }
    guard let person = people[signatory], person.household == row.household, person.isAlive else {
      throw Refusal(.notAMember, ["person": signatory, "household": row.household])
    }
    guard person.age(on: on).map({ $0 >= rule.adultAge }) ?? person.isAdult(on: on) else {
      throw Refusal(.signatoryIsAChild, ["person": signatory])
    }
    if amount <= 0 { throw Refusal(.loanBelowZero, ["loan": form, "cents": amount]) }
    let known = loans.first {
      $0.of == id && (rule.party == .family || $0.signatory == signatory)
    }
    if let known { throw Refusal(.loanExists, ["loan": known.id, "case": id]) }
    let loan = Loan(
      of: id, signatory: signatory, form: form, currency: rule.currency, signedOn: on,
      entries: [.init(sort: .ticket, amount: amount, on: on)])
    let steps = rules.steps.filter { $0.rule.earned == .byLoan }
    return [.loanSigned(.init(id: loans.next(node: context.node), loan: loan))]
      + steps.map { earned(id, row, $0.scope == .person ? signatory : nil, $0, on) }
  }
}
