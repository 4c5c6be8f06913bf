public import Basics

/// A promise to pay the cost of a journey back, to be explained and signed before departure.
public struct PromissoryNoteInput: Hashable, Sendable {
  /// What the amount is for.
  public struct Item: Hashable, Sendable {
    public var text: String
    /// As it is printed, with its currency: `CAD 1,200.00`.
    public var amount: String

    public init(_ text: String, _ amount: String) { (self.text, self.amount) = (text, amount) }
  }

  public var stamp: PaperStamp
  public var number: String
  public var programme: String
  public var caseID: String
  public var borrower: String
  public var items: [Item]
  public var total: String
  public var payments: Int
  public var firstPayment: CivilDate
  public var monthly: String
  public var lastPayment: CivilDate
  public var bearsInterest: Bool

  public init(
    stamp: PaperStamp, number: String, programme: String, caseID: String, borrower: String,
    items: [Item], total: String, payments: Int, firstPayment: CivilDate, monthly: String,
    lastPayment: CivilDate, bearsInterest: Bool
  ) {
    (self.stamp, self.number, self.programme) = (stamp, number, programme)
    (self.caseID, self.borrower, self.items) = (caseID, borrower, items)
    (self.total, self.payments, self.firstPayment) = (total, payments, firstPayment)
    (self.monthly, self.lastPayment) = (monthly, lastPayment)
    self.bearsInterest = bearsInterest
  }

  public var document: PrintedDocument {
    let line = stamp.line
    let title = "\(line(FamilyWord.note)) \(line.value(number))"
    let rows =
      items.map { Row([line.name($0.text), line.value($0.amount)]) }
      + [Row([line(Word.total), line.value(total)], .strong)]
    return stamp.document(
      title, end: "",
      [
        .heading(title, .document),
        .facts([
          Fact(line(FamilyWord.borrower), line.person(borrower)),
          Fact(line(TravelWord.caseWord), line.value(caseID)),
          Fact(line(TravelWord.programme), line.name(programme)),
          Fact(line(FamilyWord.amount), line.value(total)),
        ]),
        .table(
          Table(
            columns: [
              Column(line(FamilyWord.purpose), share: 7),
              Column(line(FamilyWord.amount), share: 3, .end),
            ], rows: rows)),
        .paragraph(line(FamilyWord.promise)),
        .facts([
          Fact(line(FamilyWord.payments), line.value(payments)),
          Fact(line(FamilyWord.monthly), line.value(monthly)),
          Fact(line(FamilyWord.firstPayment), line.value(firstPayment)),
          Fact(line(FamilyWord.lastPayment), line.value(lastPayment)),
        ]),
        .paragraph(line(bearsInterest ? FamilyWord.interest : FamilyWord.noInterest)),
        .facts([Fact(line(FamilyWord.ownLanguage), PaperLine.blank)]),
        .signatures([
          line(FamilyWord.signsNote), line(TravelWord.nameAndDate), line(FamilyWord.witness),
          line(TravelWord.nameAndDate),
        ]),
      ])
  }
}
