public import Basics

/// Where orientation is taught and by whom: what classes are planned from.
public struct Teaching: Equatable, Sendable {
  /// A trainer, or an interpreter by the role among the staff.
  public struct Teacher: Equatable, Sendable {
    public var member: StaffID
    /// Codes of the languages they teach in: `fa`, `tg`.
    public var languages: [String]
    public var isWoman: Bool
    /// Where they work.
    public var sites: [SiteID]

    public init(member: StaffID, languages: [String], isWoman: Bool, sites: [SiteID]) {
      (self.member, self.languages, self.isWoman) = (member, languages, isWoman)
      self.sites = sites
    }
  }

  /// How many small children can be minded at a site in a day.
  public struct Minding: Equatable, Sendable {
    public var site: SiteID
    public var children: Persons

    public init(site: SiteID, children: Persons) { (self.site, self.children) = (site, children) }
  }

  public var rooms: [OrientationClass.Room]
  public var teachers: [Teacher]
  /// A site that is not named here has nobody who minds children.
  public var minding: [Minding]

  public init(
    rooms: [OrientationClass.Room] = [], teachers: [Teacher] = [], minding: [Minding] = []
  ) {
    (self.rooms, self.teachers, self.minding) = (rooms, teachers, minding)
  }
}

/// Where orientation is taught and by whom, all of it anew.
public struct TeachingDefined: EventBody {
  public static let kind: UInt16 = 127
  public static let title = "teaching defined"

  public var teaching: Teaching

  public init(teaching: Teaching) { self.teaching = teaching }

  /// The mission's own, as its founding.
  public var subject: (prefix: String, raw: UInt64) { ("N", 1) }
  public func wrapped() -> Event { .teachingDefined(self) }

  public func write(to writer: inout ByteWriter) { writer.write(teaching) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(teaching: try reader.read())
  }
}

extension MissionState {
  func define(_ teaching: Teaching) throws(Refusal) -> [Event] {
    let sites = teaching.rooms.map(\.site) + teaching.minding.map(\.site)
    for site in sites + teaching.teachers.flatMap(\.sites) {
      _ = try require(self.sites[site], .noSite, site)
    }
    for teacher in teaching.teachers {
      _ = try require(staff[teacher.member], .noStaff, teacher.member)
    }
    return teaching == self.teaching ? [] : [.teachingDefined(.init(teaching: teaching))]
  }
}

extension Teaching: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(rooms, teachers, minding) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      rooms: try reader.read(), teachers: try reader.read(), minding: try reader.read())
  }
}

extension Teaching.Teacher: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(member, languages, isWoman, sites)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      member: try reader.read(), languages: try reader.read(), isWoman: try reader.read(),
      sites: try reader.read())
  }
}

extension Teaching.Minding: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(site, children) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(site: try reader.read(), children: try reader.read())
  }
}
