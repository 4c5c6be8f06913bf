public import Basics

/// Somebody keeps a list as they want to see it again, or changed what is chosen on it.
public struct ViewSaved: EventBody {
  public static let kind: UInt16 = 113
  public static let title = "view saved"

  public var account: AccountID
  /// Of the account, from 1.
  public var number: Int
  public var content: Content?

  public struct Content: Equatable, Sendable {
    public var name: String
    public var address: String
  }

  init(account: AccountID, number: Int, content: Content?) {
    (self.account, self.number, self.content) = (account, number, content)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public var personal: PersonalPart? {
    content.map { content in
      var writer = ByteWriter()
      writer.write(content.name, content.address)
      return PersonalPart(owner: account, writer.bytes)
    }
  }
  public mutating func restore(personal bytes: [UInt8]?) throws(ByteFault) {
    guard let bytes else { return }
    var reader = ByteReader(bytes)
    content = Content(name: try reader.read(), address: try reader.read())
    try reader.finish()
  }
  public func wrapped() -> Event { .viewSaved(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, number) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(account: try reader.read(), number: try reader.read(), content: nil)
  }
}

/// Somebody needs a list no more.
public struct ViewDeleted: EventBody {
  public static let kind: UInt16 = 114
  public static let title = "view deleted"

  public var account: AccountID
  public var number: Int

  init(account: AccountID, number: Int) { (self.account, self.number) = (account, number) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public func wrapped() -> Event { .viewDeleted(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, number) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(account: try reader.read(), number: try reader.read())
  }
}
