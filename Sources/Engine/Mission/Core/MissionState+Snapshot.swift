public import Basics

/// The whole state but its personal parts, in canonical bytes: what a sealed snapshot holds. The
/// same journal gives the same bytes on every node.
extension MissionState: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(name, utcOffset, sites, corridors, vehicleTypes, vehicles, staff, programmes)
    writer.write(lists, people, households, cases, movements, grants, plans, exports)
    writer.write(accounts, tokens, brokenGlass)
    writer.write(calendars, siteHolds, courses, classes, notices, loans, arrivalReports)
    writer.write(mergeThreshold)
    writer.write(drafts, onwardDrafts, teaching, practices, boundaries)
    writer.unsigned(UInt64(vehicleReturns.count))
    for (vehicle, date) in vehicleReturns.sorted(by: { $0.key < $1.key }) {
      writer.write(vehicle, date)
    }
    writer.unsigned(UInt64(duplicates.count))
    for (pair, duplicate) in duplicates.sorted(by: { $0.key < $1.key }) {
      writer.write(pair, duplicate)
    }
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
    exports = try reader.read()
    accounts = try reader.read()
    tokens = try reader.read()
    brokenGlass = try reader.read()
    calendars = try reader.read()
    siteHolds = try reader.read()
    courses = try reader.read()
    classes = try reader.read()
    notices = try reader.read()
    loans = try reader.read()
    arrivalReports = try reader.read()
    mergeThreshold = try reader.read()
    drafts = try reader.read()
    onwardDrafts = try reader.read()
    teaching = try reader.read()
    practices = try reader.read()
    boundaries = try reader.read()
    for _ in 0..<(try reader.unsigned()) {
      let vehicle: VehicleID = try reader.read()
      vehicleReturns[vehicle] = try reader.read() as CivilDate
    }
    for _ in 0..<(try reader.unsigned()) {
      let pair: PersonPair = try reader.read()
      let duplicate: Duplicate = try reader.read()
      duplicates[pair] = duplicate
    }
    people.forEach { id, person in
      if case .duplicate(let survivor) = person.life {
        duplicatesOf[survivor, default: []].append(id)
      }
    }
    households.forEach { id, household in
      if !household.reference.isEmpty, householdByReference[household.reference] == nil {
        householdByReference[household.reference] = id
      }
    }
  }
}

extension MissionState {
  /// What the bytes above leave out, each for its owner's own key, in the order of identifiers.
  public func personalParts(_ body: (PersonalPart) throws -> Void) rethrows {
    try people.forEach { id, person in
      if let details = person.details {
        try body(PersonalPart(owner: id, details.canonicalBytes))
      }
    }
    try staff.forEach { id, member in
      if let name = member.name { try body(PersonalPart(owner: id, name.canonicalBytes)) }
    }
    try movements.forEach { _, movement in
      for incident in movement.incidents {
        if let id = incident.id, let note = incident.note, !note.isEmpty {
          try body(PersonalPart(owner: id, note.canonicalBytes))
        }
      }
    }
    try accounts.forEach { id, account in
      if let details = account.details {
        try body(PersonalPart(owner: id, details.canonicalBytes))
      }
    }
  }

  /// Puts an opened personal part back.
  public mutating func restore(_ part: PersonalPart) throws(ByteFault) {
    switch part.ownerPrefix {
    case Subject.Person.prefix:
      let details = try PersonalDetails(canonicalBytes: part.bytes)
      people.update(PersonID(raw: part.ownerRaw)) { $0.details = details }
    case Subject.Staff.prefix:
      let name = try String(canonicalBytes: part.bytes)
      staff.update(StaffID(raw: part.ownerRaw)) { $0.name = name }
    case Subject.Account.prefix:
      let details = try Account.Details(canonicalBytes: part.bytes)
      accounts.update(AccountID(raw: part.ownerRaw)) { $0.details = details }
    case Subject.Incident.prefix:
      let note = try String(canonicalBytes: part.bytes)
      restore(note, of: IncidentID(raw: part.ownerRaw))
    default: throw .malformed
    }
  }

  private mutating func restore(_ note: String, of incident: IncidentID) {
    let holder = movements.first { $0.incidents.contains { $0.id == incident } }?.id
    guard let holder else { return }
    movements.update(holder) { movement in
      for index in movement.incidents.indices where movement.incidents[index].id == incident {
        movement.incidents[index].note = note
      }
    }
  }
}
