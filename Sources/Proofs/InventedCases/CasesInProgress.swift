public import Basics
public import Mission

/// A mission in the midst of resettlement: invented cases of every programme of onward movement,
/// three in four of them cleared, the others with steps still to do, some in groups.
public struct CasesInProgress {
  public var state: MissionState
  /// In the order they were opened.
  public private(set) var cases: [CaseID] = []
  private var seed: SeededGenerator

  private static let programmes = [
    ("canada-gar", "CA"), ("canada-psr", "CA"), ("united-states", "US"), ("norway", "NO"),
    ("finland", "FI"),
  ]

  /// - Parameters:
  ///   - count: of the cases.
  ///   - files: the example's data files.
  ///   - day: the last on which a step was recorded.
  /// - Throws: what is wrong in a file.
  public init(
    _ count: Int, files: [(name: String, bytes: [UInt8])], on day: CivilDate, seed: UInt64
  ) throws {
    state = try MissionState(
      files, programmes: Self.programmes.map(\.0), settings: "{}", on: day - 400)
    self.seed = SeededGenerator(seed: seed)
    for _ in 0..<count { try open(on: day) }
  }

  private mutating func open(on day: CivilDate) throws {
    let (code, country) = seed.pick(Self.programmes)
    guard let programme = state.programmes.first(where: { $0.first?.code == code })?.id,
      let site = state.sites.first(where: { $0.code == "DUSHANBE-TC" })?.id,
      let home = state.sites.first(where: { $0.country == country })?.id
    else { return }
    let id = state.cases.next(node: 0)
    let people = (0..<seed.within(1...6)).map { index in
      let age = index == 0 ? seed.within(25...60) : seed.within(0...40)
      return NewPerson(
        relation: index == 0 ? .head : .relative, sex: .female,
        details: PersonalDetails(
          names: [PersonName(given: "Invented")],
          birth: PartialDate(day.adding(months: -12 * age) - seed.within(40...300))))
    }
    try state.carryOut(
      .registerHousehold(
        NewHousehold(
          site: site, destination: home, reference: "", baggage: 0, on: day - 120,
          programme: programme, people: people)), on: day - 120)
    let cleared = day - seed.within(0...60)
    for command in state.clearing(id, on: cleared)
    where cases.count % 4 != 3 || seed.chance(2, in: 3) {
      // What waits for a step that was left out is left out too.
      _ = try? state.carryOut(command, on: cleared)
    }
    if let last = cases.last, cases.count % 20 == 0 {
      try state.carryOut(.link(id, last, .together), on: day)
    }
    cases.append(id)
  }
}
