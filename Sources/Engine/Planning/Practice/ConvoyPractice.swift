/// The practice of the field that a plan has to honour. Each rule is off until a mission sets it:
/// none of them is the same everywhere.
public struct ConvoyPractice: Equatable, Sendable {
  /// Seats that a plan leaves free in each vehicle, by type; see `ConvoyProblem.keepFree`.
  public internal(set) var reserve: [Int] = []
  /// The per cent they were reckoned from.
  public internal(set) var reservePercent = 0
  /// Households on a convoy's standby list, in per cent of those aboard, rounded up.
  public var standbyPercent = 0
  /// Baggage may ride in another vehicle of the same convoy than its owners, so that it arrives
  /// with them; otherwise it is in theirs.
  public var baggageApart = false
  /// Vehicles above which a convoy needs a leader of its own.
  public var leaderAbove: Int?
  /// Convoy leaders, for each site; each is away as long as the vehicles.
  public var leaders: [Int] = []
  public var recovery: Recovery?
  /// People with a medical escort that one nurse or doctor can look after.
  public var personsPerMedic: Int?
  /// Nurses and doctors who travel, for each site; each is away as long as the vehicles.
  public var medics: [Int] = []
  /// Vehicles that go back to whoever lent them.
  public var returns: [Return] = []
  /// Days after which nobody who is moved may still have waited.
  public var worstWait: Int?
  /// The pace of each type, in per cent of what the roads' times say; empty when all keep to them.
  /// A convoy moves as its slowest vehicle does (IFRC), so a type that would not come through a
  /// stage in daylight stays at home that day.
  public var paces: [Int] = []
  /// Types of vehicles in one convoy at most; the one that recovers others does not count.
  public var typesPerConvoy: Int?

  public init() {}

  /// From so many vehicles on, one more goes along, empty, to tow and to take people over.
  public struct Recovery: Equatable, Sendable {
    public var from: Int
    /// The types that can do it.
    public var types: [Int]

    public init(from: Int, types: [Int]) { (self.from, self.types) = (from, types) }
  }

  /// Vehicles that are no longer there from a day on: back from their last journey before it.
  public struct Return: Equatable, Sendable {
    public var site: Int
    public var type: Int
    public var count: Int
    public var day: Int

    public init(site: Int, type: Int, count: Int, day: Int) {
      (self.site, self.type, self.count, self.day) = (site, type, count, day)
    }
  }

  /// Seats kept free in a vehicle of a type.
  func reserved(_ type: Int) -> Int { reserve.isEmpty ? 0 : reserve[type] }

  /// Nurses and doctors for so many people with a medical escort.
  func medics(for escorted: Int) -> Int {
    guard let personsPerMedic, personsPerMedic > 0, escorted > 0 else { return 0 }
    return (escorted + personsPerMedic - 1) / personsPerMedic
  }

  /// Whether vehicles of these types may leave together.
  func mayMix(_ types: some Sequence<Int>) -> Bool {
    typesPerConvoy.map { Set(types).count <= $0 } ?? true
  }

  /// Whether a vehicle goes along empty, for the people and loads of others.
  func recovers(_ load: ConvoyPlan.Load) -> Bool {
    load.isEmpty && recovery?.types.contains(load.type) == true
  }

  func needsLeader(_ vehicles: Int) -> Bool { leaderAbove.map { vehicles > $0 } ?? false }
}

extension ConvoyProblem {
  /// Keeps seats free in every vehicle, rounded down to whole seats: for newborns, for those who
  /// come late, and for the people of a vehicle that breaks down.
  ///
  /// UNHCR, Handbook for Emergencies, ch. 18, asks for 10 to 20 per cent of spare transport.
  public mutating func keepFree(seatPercent percent: Int) {
    precondition((0...90).contains(percent) && practice.reserve.isEmpty)
    practice.reservePercent = percent
    practice.reserve = types.map { $0.seats * percent / 100 }
    for type in types.indices { types[type].seats -= practice.reserve[type] }
  }

  /// Whether a type comes through every stage of a road in daylight, having left on `day`.
  func keepsPace(_ type: Int, _ road: Road, _ day: Int) -> Bool {
    guard !practice.paces.isEmpty else { return true }
    return road.stages.enumerated().allSatisfy { offset, stage in
      !daylight.indices.contains(day + offset)
        || stage.minutes * 100 <= daylight[day + offset] * practice.paces[type]
    }
  }

  /// The problem in which everybody's last day lies within the worst wait allowed, so that no plan
  /// for it makes anybody wait longer. Where a household could take roads of different length, the
  /// shortest decides: a day too strict rather than one too late.
  var withinWorstWait: ConvoyProblem {
    guard let worst = practice.worstWait else { return self }
    var problem = self
    for unit in ConvoyUnit.all(of: self) {
      let stages = roads(for: unit).map { corridors[$0].stages.count }.min() ?? 1
      // Who waits for somebody else to become ready waits too.
      let first = unit.households.map { households[$0].ready }.min() ?? unit.ready
      let last = first + worst + stages - 1
      for household in unit.households {
        problem.households[household].due = min(problem.households[household].due, last)
      }
    }
    return problem
  }

  /// The problem without a worst wait: for whoever cannot be moved within it.
  public var relaxed: ConvoyProblem {
    var problem = self
    problem.practice.worstWait = nil
    return problem
  }
}
