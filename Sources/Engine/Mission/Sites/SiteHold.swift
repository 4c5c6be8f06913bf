public import Basics

/// Days on which nobody who waits at a site may travel: an outbreak above all.
public struct SiteHold: Equatable, Sendable {
  public var site: SiteID
  public var kind: Case.Hold.Kind
  public var span: DateSpan

  public init(site: SiteID, kind: Case.Hold.Kind, span: DateSpan) {
    (self.site, self.kind, self.span) = (site, kind, span)
  }
}

extension SiteHold: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(site, kind, span) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(site: try reader.read(), kind: try reader.read(), span: try reader.read())
  }
}

/// Nobody who waits at a site may travel.
public struct SiteHoldPlaced: EventBody {
  public static let kind: UInt16 = 48
  public static let title = "site held"

  public var hold: SiteHold

  public init(hold: SiteHold) { self.hold = hold }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(hold.site) }
  public func wrapped() -> Event { .siteHoldPlaced(self) }

  public func write(to writer: inout ByteWriter) { writer.write(hold) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(hold: try reader.read())
  }
}

/// The holds of one kind on a site end on a day: from then on they no longer bind.
public struct SiteHoldLifted: EventBody {
  public static let kind: UInt16 = 49
  public static let title = "site's hold lifted"

  public var site: SiteID
  public var kindOfHold: Case.Hold.Kind
  public var on: CivilDate

  public init(site: SiteID, kindOfHold: Case.Hold.Kind, on: CivilDate) {
    (self.site, self.kindOfHold, self.on) = (site, kindOfHold, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(site) }
  public func wrapped() -> Event { .siteHoldLifted(self) }

  public func write(to writer: inout ByteWriter) { writer.write(site, kindOfHold, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(site: try reader.read(), kindOfHold: try reader.read(), on: try reader.read())
  }
}

extension MissionState {
  mutating func apply(_ event: SiteHoldPlaced) { siteHolds.append(event.hold) }

  mutating func apply(_ event: SiteHoldLifted) {
    siteHolds = siteHolds.compactMap { hold in
      guard hold.site == event.site, hold.kind == event.kindOfHold, hold.span.last >= event.on
      else { return hold }
      return DateSpan(hold.span.first, event.on - 1).map {
        SiteHold(site: hold.site, kind: hold.kind, span: $0)
      }
    }
  }

  /// A site and those it lies in: its district, its province; nobody nests deeper than eight.
  public func enclosing(_ site: SiteID) -> [SiteID] {
    var found = [site]
    while found.count < 8, let parent = found.last.flatMap({ sites[$0]?.parent }),
      !found.contains(parent)
    {
      found.append(parent)
    }
    return found
  }

  /// The province of a site, its own or that of the nearest site around it that has one.
  public func area(of site: SiteID) -> String? {
    enclosing(site).lazy.compactMap { sites[$0]?.area }.first
  }

  func decideSiteHold(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .holdSite(let hold):
      _ = try require(sites[hold.site], .noSite, hold.site)
      return siteHolds.contains(hold) ? [] : [.siteHoldPlaced(.init(hold: hold))]
    case .liftSiteHold(let site, let kind, let on):
      _ = try require(sites[site], .noSite, site)
      guard
        siteHolds.contains(where: { $0.site == site && $0.kind == kind && $0.span.last >= on })
      else { return [] }
      return [.siteHoldLifted(.init(site: site, kindOfHold: kind, on: on))]
    default: return []
    }
  }
}
