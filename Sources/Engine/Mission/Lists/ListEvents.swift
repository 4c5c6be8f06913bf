public import Basics

/// A partner's list taken in whole: what it was, never what was on it.
public struct ListImported: EventBody {
  public static let kind: UInt16 = 16
  public static let revision: UInt8 = 2
  public static let title = "list imported"

  public var list: ListID
  /// BLAKE2b of the file, in hexadecimal: the same file again changes nothing.
  public var fingerprint: String
  /// The source that numbers its households: `SAKHI`.
  public var partner: String
  /// Rows with people on them.
  public var rows: Int
  /// People new to the mission.
  public var registered: Persons
  /// People known before whose record changed.
  public var corrected: Persons
  /// The day it was taken in; nil in the record's first form, as is what follows.
  public var on: CivilDate?
  /// Whom it registered: numbers that follow each other from these on.
  public var firstPerson: PersonID?
  public var firstHousehold: HouseholdID?
  public var households = 0
  /// Columns whose meaning somebody chose, for the partner's next list.
  public var meanings: [ColumnMeaning] = []

  public init(
    list: ListID, fingerprint: String, partner: String, rows: Int, registered: Persons,
    corrected: Persons
  ) {
    (self.list, self.fingerprint, self.partner) = (list, fingerprint, partner)
    (self.rows, self.registered, self.corrected) = (rows, registered, corrected)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(list) }
  public func wrapped() -> Event { .listImported(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(list, fingerprint, partner, rows, registered, corrected)
    writer.write(on, firstPerson, firstHousehold, households, meanings)
  }
  public init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault) {
    self.init(
      list: try reader.read(), fingerprint: try reader.read(), partner: try reader.read(),
      rows: try reader.read(), registered: try reader.read(), corrected: try reader.read())
    if revision == 1 { return }
    on = try reader.read()
    firstPerson = try reader.read()
    firstHousehold = try reader.read()
    households = try reader.read()
    meanings = try reader.read()
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    try self.init(from: &reader, revision: Self.revision)
  }
}

extension ListImported {
  /// Everybody the list registered, by number.
  public var people: [PersonID] { Self.run(from: firstPerson, registered.value) }

  /// The households it registered, by number.
  public var newHouseholds: [HouseholdID] { Self.run(from: firstHousehold, households) }

  private static func run<Tag>(from first: ID<Tag>?, _ count: Int) -> [ID<Tag>] {
    guard let first, first.number < 1 << 47, (0...Limits.importRows).contains(count) else {
      return []
    }
    return (0..<count).map { ID(node: first.node, number: first.number + $0) }
  }
}

/// What a heading was taken to mean, in words of the lists' reader.
public struct ColumnMeaning: Canonical, Equatable, Sendable {
  /// From 0.
  public var column: Int
  public var heading: String
  public var meaning: String

  public init(column: Int, heading: String, meaning: String) {
    (self.column, self.heading, self.meaning) = (column, heading, meaning)
  }

  public func write(to writer: inout ByteWriter) { writer.write(column, heading, meaning) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(column: try reader.read(), heading: try reader.read(), meaning: try reader.read())
  }
}

/// A list that should not have been taken in: whom it registered is taken out again.
public struct ListWithdrawn: EventBody {
  public static let kind: UInt16 = 36
  public static let title = "list withdrawn"

  public var list: ListID
  public var on: CivilDate

  public init(list: ListID, on: CivilDate) { (self.list, self.on) = (list, on) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(list) }
  public func wrapped() -> Event { .listWithdrawn(self) }

  public func write(to writer: inout ByteWriter) { writer.write(list, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(list: try reader.read(), on: try reader.read())
  }
}
