import Application
import Basics
import Documents
import DocumentsPDF
import Mission
import Wiring

/// Loan notes, what they come to and how they are paid back.
struct Loans: ConsoleCommand {
  static let name = "loan"
  static let summary = "record signed loan notes and what is added, show and print them"
  static let usage = """
    safar loan CASE                                 its ledger, and what the journey costs each
    safar loan sign CASE --by PERSON --form NUMBER --amount 1200.50 [--on DATE]
    safar loan charge LOAN --for SORT --amount 80.00 [--on DATE]
    safar loan print LOAN --out FILE.pdf [--arrives DATE] [--language en|ru|tg|fa]

      PERSON      who signs: every adult, or the principal applicant, as the programme has it
      SORT        ticket, ground-transport, lodging, escort, fee, rebooking, contribution or
                  correction; an amount below zero is taken off
      --arrives   the day from which the first payment is reckoned (default: of their movement)

    The note is counselled and signed before travel; signing clears the programme's step for it.
    """

  private enum Task {
    case show(CaseID)
    case sign(CaseID, PersonID, form: String, Cents)
    case charge(LoanID, Loan.Sort, Cents)
    case print(LoanID, path: String, arrives: CivilDate?, DocumentLanguage?)
  }

  private let task: Task
  private let date: CivilDate?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    date = try arguments.option("on", as: CivilDate.self, like: "2026-03-01")
    let word = try arguments.word("The case")
    switch word {
    case "sign":
      let id = try arguments.word("The case", as: CaseID.self, like: "C-000012-K")
      guard let form = arguments.option("form") else { throw UsageError("--form is missing.") }
      task = .sign(
        id, try arguments.needed("by", as: PersonID.self, like: "P-000012-R"), form: form,
        try arguments.amount())
    case "charge":
      let id = try arguments.word("The loan", as: LoanID.self, like: LoanID(number: 1).description)
      task = .charge(
        id, try arguments.choice(option: "for", of: Loan.Sort.allCases), try arguments.amount())
    case "print":
      let id = try arguments.word("The loan", as: LoanID.self, like: LoanID(number: 1).description)
      let path = try arguments.pdf()
      task = .print(
        id, path: path,
        arrives: try arguments.option("arrives", as: CivilDate.self, like: "2026-03-14"),
        try arguments.language())
    default:
      guard let id = CaseID(word) else {
        throw UsageError("\(word) is no case; write it like C-000012-K.")
      }
      task = .show(id)
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    switch task {
    case .show(let id): return try Self.show(id, desk)
    case .sign(let id, let signatory, let form, let amount):
      for case .loanSigned(let event) in try desk.carryOut(
        .signLoan(id, signatory: signatory, form: form, amount: amount, on: date ?? desk.today))
      {
        return .said("Loan \(event.id) is signed: \(Money(amount, event.loan.currency)).")
      }
      return .said("Nothing changed.")
    case .charge(let id, let sort, let amount):
      try desk.carryOut(
        .chargeLoan(id, .init(sort: sort, amount: amount, on: date ?? desk.today)))
      let loan = desk.state.loans[id]
      return .said("Loan \(id) comes to \(loan.map { "\(Money($0.amount, $0.currency))" } ?? "").")
    case .print(let id, let path, let arrives, let language):
      let loan = desk.state.loans[id]
      try desk.record(
        reading: Self.name, people: loan.map { [$0.signatory] } ?? [], fields: [.names])
      let note = try desk.promissoryNote(id, arrives: arrives, in: language)
      try PersonalFiles.write(try note.document.pdf(), to: path)
      return .said("Note \(id) is in \(path), to be explained and signed.")
    }
  }

  /// A row an entry, then what each person's place costs.
  private static func show(_ id: CaseID, _ desk: Desk) throws -> Output {
    guard let row = desk.state.cases[id] else { throw Refusal(.noCase, ["id": id]) }
    try desk.record(reading: name, households: [row.household], fields: [.bookings])
    var rows: [[String]] = []
    var notes: [String] = []
    desk.state.loans.forEach { loan, note in
      guard note.of == id else { return }
      for entry in note.entries {
        rows.append([
          loan.description, note.signatory.description, entry.on.description,
          ConsoleWord.of(entry.sort), Money(entry.amount, note.currency).description,
        ])
      }
      notes.append(
        "Loan \(loan): \(Money(note.amount, note.currency)). " + desk.repayment(of: note, row))
    }
    return Output(
      title: "Loans of case \(id)",
      columns: [
        .text("loan"), .text("signed_by"), .text("on"), .text("for"), .text("amount"),
      ], rows: rows, notes: notes + desk.fares(of: row))
  }
}

extension Arguments {
  /// `--amount 1200.50`, in whole cents.
  fileprivate mutating func amount() throws(UsageError) -> Cents {
    let text = option("amount") ?? ""
    let isBelow = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), whole < 10_000_000,
      parts.count == 1 || parts[1].utf8.count == 2,
      let cents = parts.count == 1 ? 0 : Int(parts[1]), whole >= 0, cents >= 0
    else { throw UsageError("--amount is written like 1200 or 1200.50.") }
    let amount = whole * 100 + cents
    return Cents(isBelow ? -amount : amount)
  }
}
