public import Basics

/// A site, or its new definition: the whole of it, so that the last one stands alone.
public struct SiteDefined: EventBody {
  public static let kind: UInt16 = 10
  public static let revision: UInt8 = 2
  public static let title = "site defined"

  public var site: SiteID
  public var definition: Site

  public init(site: SiteID, definition: Site) {
    (self.site, self.definition) = (site, definition)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(site) }
  public func wrapped() -> Event { .siteDefined(self) }

  public func write(to writer: inout ByteWriter) { writer.write(site, definition) }
  public init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault) {
    guard revision == 1 else {
      try self.init(from: &reader)
      return
    }
    self.init(site: try reader.read(), definition: try Site(fromFirstRevision: &reader))
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(site: try reader.read(), definition: try reader.read())
  }
}

/// A corridor, or its new definition.
public struct CorridorDefined: EventBody {
  public static let kind: UInt16 = 11
  public static let title = "corridor defined"

  public var corridor: CorridorID
  public var definition: Corridor

  public init(corridor: CorridorID, definition: Corridor) {
    (self.corridor, self.definition) = (corridor, definition)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(corridor) }
  public func wrapped() -> Event { .corridorDefined(self) }

  public func write(to writer: inout ByteWriter) { writer.write(corridor, definition) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(corridor: try reader.read(), definition: try reader.read())
  }
}
