public import Basics

/// The whole state in canonical bytes: what a sealed snapshot holds. The same journal gives the same
/// bytes on every node.
extension MissionState: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(name, utcOffset, sites, corridors, vehicleTypes, vehicles, staff, programmes)
    writer.write(lists, people, households, cases, movements, grants, plans)
  }

  public init(from reader: inout ByteReader) throws(ByteFault) {
    name = try reader.read()
    utcOffset = try reader.read()
    sites = try reader.read()
    corridors = try reader.read()
    vehicleTypes = try reader.read()
    vehicles = try reader.read()
    staff = try reader.read()
    programmes = try reader.read()
    lists = try reader.read()
    people = try reader.read()
    households = try reader.read()
    cases = try reader.read()
    movements = try reader.read()
    grants = try reader.read()
    plans = try reader.read()
    households.forEach { id, household in
      if !household.reference.isEmpty, householdByReference[household.reference] == nil {
        householdByReference[household.reference] = id
      }
    }
  }
}
