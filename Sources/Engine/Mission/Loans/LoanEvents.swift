public import Basics

/// A loan note was signed.
public struct LoanSigned: EventBody {
  public static let kind: UInt16 = 96
  public static let title = "loan note signed"

  public var id: LoanID
  public var loan: Loan

  public init(id: LoanID, loan: Loan) { (self.id, self.loan) = (id, loan) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .loanSigned(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, loan) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), loan: try reader.read())
  }
}

/// Something was added to a loan, or taken off it.
public struct LoanCharged: EventBody {
  public static let kind: UInt16 = 97
  public static let title = "loan charged"

  public var id: LoanID
  public var entry: Loan.Entry

  public init(id: LoanID, entry: Loan.Entry) { (self.id, self.entry) = (id, entry) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .loanCharged(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, entry) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), entry: try reader.read())
  }
}

extension MissionState {
  mutating func apply(_ event: LoanSigned) { loans[event.id] = event.loan }

  mutating func apply(_ event: LoanCharged) {
    loans.update(event.id) { $0.entries.append(event.entry) }
  }
}
