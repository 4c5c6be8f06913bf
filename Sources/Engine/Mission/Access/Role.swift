public import Basics

/// What somebody's work at the mission is: the columns of the tables in `Policy`.
///
/// A case's number is its place in the journal and is never used again for anything else.
public enum Role: UInt8, CaseIterable, CanonicalEnum {
  case registrar = 0
  case caseWorker = 1
  /// Nurse or doctor.
  case medical = 2
  case trainer = 3
  case movementOfficer = 4
  /// Leads or escorts a convoy.
  case convoyLeader = 5
  case borderOfficer = 6
  /// The receiving partner, who accepts people by name.
  case partner = 7
  case reporting = 8
  case headOfMission = 9
  /// The data protection officer.
  case dataProtection = 10
  case administrator = 11
  case auditor = 12
}

extension Role: LosslessStringConvertible {
  /// As typed at the console and printed in the tables: `movement-officer`.
  public var description: String { Policy.roleRows[Int(rawValue)].name }

  public init?(_ text: String) {
    guard let row = Policy.roleRows.first(where: { $0.name == text }) else { return nil }
    self = row.role
  }
}

/// The roles of one account.
public struct Roles: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public init(_ role: Role) { rawValue = 1 << UInt16(role.rawValue) }

  public init(_ roles: [Role]) { self = roles.reduce(into: []) { $0.formUnion(Roles($1)) } }

  public func contains(_ role: Role) -> Bool { contains(Roles(role)) }

  /// In the order of the tables.
  public var all: [Role] { Role.allCases.filter(contains) }
}

extension Roles: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(rawValue) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(rawValue: try reader.read())
  }
}

/// Where an account's people and movements are.
public struct Scope: Equatable, Sendable {
  /// The sites it works for, with everything that lies in them; none: the whole mission.
  public var sites: [SiteID]
  /// The member of staff the account belongs to. A convoy leader's movements are those this member
  /// is on; a partner signs as this member and nobody else.
  public var member: StaffID?

  public init(sites: [SiteID] = [], member: StaffID? = nil) {
    (self.sites, self.member) = (sites, member)
  }

  public static let mission = Scope()
}

extension Scope: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(sites, member) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(sites: try reader.read(), member: try reader.read())
  }
}
