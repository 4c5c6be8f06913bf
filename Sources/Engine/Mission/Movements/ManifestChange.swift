public import Basics

/// What a version of a manifest changed for one person: which place they have, not whether they
/// are in it yet.
public struct ManifestChange: Equatable, Sendable {
  public var person: PersonID
  public var household: HouseholdID
  /// nil: they joined.
  public var before: Booking.Place?
  /// nil: they left.
  public var after: Booking.Place?
}

/// Another vehicle under a number of the convoy.
public struct VehicleChange: Equatable, Sendable {
  public var number: Int
  public var before: VehicleID
  public var after: VehicleID
}

extension Movement {
  /// The list as its version in force has it.
  struct Listing: Equatable, Sendable {
    var bookings: [Booking] = []
    var vehicles: [VehicleID] = []
  }

  /// Fixes the list as it stands.
  mutating func list() {
    listed = Listing(bookings: bookings, vehicles: vehicles.map(\.vehicle))
  }

  /// Makes the list as it stands the next version, and keeps what that changed.
  mutating func amend(_ event: ManifestAmended) {
    manifestVersion = event.version
    let former = listed
    list()
    amendments.append(
      Amendment(
        version: event.version, reason: event.reason, household: event.household,
        people: listed.changes(since: former),
        vehicles: zip(former.vehicles, listed.vehicles).enumerated().compactMap { index, pair in
          pair.0 == pair.1
            ? nil : VehicleChange(number: index + 1, before: pair.0, after: pair.1)
        }))
  }

  /// What changed on the list between two versions: families together, each person once, as they
  /// stood in the first and stand in the last.
  public func changes(
    from first: Int, to last: Int
  ) -> (people: [ManifestChange], vehicles: [VehicleChange]) {
    var people: [PersonID: ManifestChange] = [:]
    var vehicles: [Int: VehicleChange] = [:]
    for amendment in amendments where amendment.version > first && amendment.version <= last {
      for change in amendment.people {
        let known = people[change.person]
        people[change.person] = change
        if let known { people[change.person]?.before = known.before }
      }
      for change in amendment.vehicles {
        let known = vehicles[change.number]
        vehicles[change.number] = change
        if let known { vehicles[change.number]?.before = known.before }
      }
    }
    return (
      people.values.filter { $0.before != $0.after }
        .sorted { ($0.household, $0.person) < ($1.household, $1.person) },
      vehicles.values.filter { $0.before != $0.after }.sorted { $0.number < $1.number }
    )
  }
}

extension Movement.Listing {
  fileprivate func changes(since former: Self) -> [ManifestChange] {
    var changes: [PersonID: ManifestChange] = [:]
    for booking in former.bookings {
      for place in booking.places {
        changes[place.person] = ManifestChange(
          person: place.person, household: booking.household, before: place.empty)
      }
    }
    for booking in bookings {
      for place in booking.places {
        let before = changes[place.person]?.before
        changes[place.person] = ManifestChange(
          person: place.person, household: booking.household, before: before,
          after: place.empty)
      }
    }
    return changes.values.filter { $0.before != $0.after }.sorted { $0.person < $1.person }
  }
}

extension Booking.Place {
  /// The place, whoever is in it by now.
  fileprivate var empty: Self {
    var place = self
    place.stage = .booked
    return place
  }
}

extension ManifestChange: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(person, household, before, after)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      person: try reader.read(), household: try reader.read(), before: try reader.read(),
      after: try reader.read())
  }
}

extension VehicleChange: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(number, before, after) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(number: try reader.read(), before: try reader.read(), after: try reader.read())
  }
}

extension Movement.Listing: Canonical {
  func write(to writer: inout ByteWriter) { writer.write(bookings, vehicles) }
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(bookings: try reader.read(), vehicles: try reader.read())
  }
}
