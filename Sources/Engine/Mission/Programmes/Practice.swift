public import Basics

/// The practice of the field that a programme's convoys keep to, from a day on: settings of a
/// mission, because no two missions and no two sources agree on them.
public struct Practice: Equatable, Sendable {
  public enum BaggageRule: UInt8, CaseIterable, CanonicalEnum {
    /// In the vehicle its owners ride in.
    case withOwners
    /// In any vehicle of the same convoy, so that it arrives with them: a truck for baggage.
    case sameConvoy
  }

  public var inForceFrom: CivilDate
  /// Vehicles of each type and site that a plan leaves at home, in per cent, rounded down.
  public var spareVehiclePercent = 0
  /// Seats of each vehicle, in per cent, rounded down, that stay free until the movement is
  /// confirmed: for newborns, latecomers, the people of a vehicle that breaks down.
  public var reserveSeatPercent = 0
  /// Households on a movement's standby list, in per cent of those booked, rounded up.
  public var standbyPercent = 0
  /// UNHCR, Handbook for Emergencies: with its owners "if at all possible"; otherwise on trucks.
  public var baggage = BaggageRule.sameConvoy
  /// A convoy of more vehicles needs a leader of its own; nil: none does.
  /// Source of the five: Logistics Cluster, "Organizing Convoys".
  public var leaderAbove: Int? = 5
  /// A convoy of so many vehicles takes one more along, empty, to recover them.
  public var recoveryFrom: Int?
  /// The types that can do it.
  public var recoveryTypes: [VehicleTypeID] = []
  /// People with a medical escort for each nurse or doctor; nil: nobody counts them.
  public var personsPerMedic: Int?
  /// The longest that a plan lets anybody wait; nil: as long as their clearances hold.
  public var worstWait: Days?
  /// Minutes of daylight that nobody should be on the road in.
  public var minutesBeforeDark: Minutes = 30
  /// Portions a way station serves each person who spends a night there. Assumed: an evening meal
  /// and a breakfast; no source says how many.
  public var mealsPerNight = 2
  /// Completed years from which somebody has a bed of their own at a way station. Assumed, too.
  public var bedFromAge = 2
  /// Types that are slower than the corridors' times say. A convoy moves at its slowest vehicle's
  /// speed (IFRC): where the day is too short for a type, a plan leaves it at home.
  public var paces: [Pace] = []
  /// Types of vehicles in one convoy at most, the one that recovers others aside; nil: any.
  public var typesPerConvoy: Int?

  /// A type's pace, in per cent of what the corridors' times say.
  public struct Pace: Equatable, Sendable {
    public var type: VehicleTypeID
    public var percent: Int

    public init(_ type: VehicleTypeID, percent: Int) { (self.type, self.percent) = (type, percent) }
  }

  public init(inForceFrom: CivilDate) { self.inForceFrom = inForceFrom }

  /// Nurses and doctors for so many people with a medical escort.
  public func medics(for escorted: Int) -> Int {
    guard let personsPerMedic, personsPerMedic > 0 else { return 0 }
    return (escorted + personsPerMedic - 1) / personsPerMedic
  }

  public static let pacePercents = 20...100

  /// Every percentage and count is one that somebody can keep to.
  var isSound: Bool {
    let percents = [spareVehiclePercent, reserveSeatPercent, standbyPercent]
    return percents.allSatisfy { (0...50).contains($0) } && leaderAbove ?? 1 >= 0
      && recoveryFrom ?? 1 > 0 && personsPerMedic ?? 1 > 0 && worstWait?.value ?? 1 > 0
      && (0...720).contains(minutesBeforeDark.value) && (0...10).contains(mealsPerNight)
      && (0...18).contains(bedFromAge) && typesPerConvoy ?? 1 > 0
      && paces.allSatisfy { Self.pacePercents.contains($0.percent) }
  }
}

extension MissionState {
  /// What a programme's convoys keep to on a day; before anything was set, what the sources agree
  /// on.
  public func practice(of programme: ProgrammeID, on date: CivilDate) -> Practice {
    practices[programme]?.last { $0.inForceFrom <= date } ?? Practice(inForceFrom: date)
  }

  mutating func apply(_ event: PracticeAdopted) {
    var versions = practices[event.programme] ?? []
    versions.removeAll { $0.inForceFrom == event.practice.inForceFrom }
    versions.append(event.practice)
    practices[event.programme] = versions.sorted { $0.inForceFrom < $1.inForceFrom }
  }

  func adopt(_ practice: Practice, for id: ProgrammeID) throws(Refusal) -> [Event] {
    let programme = try require(programmes[id], .noProgramme, id)
    for type in practice.recoveryTypes + practice.paces.map(\.type) {
      _ = try require(vehicleTypes[type], .noVehicleType, type)
    }
    if !practice.isSound {
      throw Refusal(.practiceUnsound, ["programme": programme.first?.code ?? ""])
    }
    if practices[id]?.contains(practice) == true { return [] }
    return [.practiceAdopted(.init(programme: id, practice: practice))]
  }
}

/// A programme's convoys keep to this from a day on.
public struct PracticeAdopted: EventBody {
  public static let kind: UInt16 = 19
  /// The first revision said nothing of meals and beds, the second nothing of paces and types.
  public static let revision: UInt8 = 3
  public static let title = "practice adopted"

  public var programme: ProgrammeID
  public var practice: Practice

  public init(programme: ProgrammeID, practice: Practice) {
    (self.programme, self.practice) = (programme, practice)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(programme) }
  public func wrapped() -> Event { .practiceAdopted(self) }

  public func write(to writer: inout ByteWriter) { writer.write(programme, practice) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(programme: try reader.read(), practice: try reader.read())
  }
  public init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault) {
    self.init(
      programme: try reader.read(),
      practice: try Practice(from: &reader, revision: revision))
  }
}

extension Practice: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(inForceFrom, spareVehiclePercent, reserveSeatPercent, standbyPercent, baggage)
    writer.write(leaderAbove, recoveryFrom, recoveryTypes, personsPerMedic, worstWait)
    writer.write(minutesBeforeDark, mealsPerNight, bedFromAge, paces, typesPerConvoy)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    try self.init(from: &reader, revision: PracticeAdopted.revision)
  }

  /// What a revision did not hold is as before anything was set.
  fileprivate init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault) {
    self.init(inForceFrom: try reader.read())
    spareVehiclePercent = try reader.read()
    reserveSeatPercent = try reader.read()
    standbyPercent = try reader.read()
    baggage = try reader.read()
    leaderAbove = try reader.read()
    recoveryFrom = try reader.read()
    recoveryTypes = try reader.read()
    personsPerMedic = try reader.read()
    worstWait = try reader.read()
    minutesBeforeDark = try reader.read()
    if revision < 2 { return }
    mealsPerNight = try reader.read()
    bedFromAge = try reader.read()
    if revision < 3 { return }
    paces = try reader.read()
    typesPerConvoy = try reader.read()
  }
}

extension Practice.Pace: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(type, percent) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(try reader.read(), percent: try reader.read())
  }
}
