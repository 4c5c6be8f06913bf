import Basics
import Mission

/// Boards people.
struct Board: ConsoleCommand {
  static let name = "board"
  static let summary = "board people or whole households; the first opens the boarding"
  static let usage = """
    safar board MOVEMENT [HOUSEHOLD or PERSON ...] [--no-show HOUSEHOLD] [--at MOMENT]

      --no-show HOUSEHOLD   it did not come: its places are free again
      --at MOMENT           1997-10-24T08:30 on the mission's clocks (default now)

    All of it is recorded, or none of it.
    """

  let movement: MovementID
  let noShow: HouseholdID?
  let at: LocalMoment?
  let households: [HouseholdID]
  let persons: [PersonID]

  init(parsing arguments: inout Arguments) throws(UsageError) {
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
    at = try arguments.option("at", as: LocalMoment.self, like: "1997-10-24T08:30")
    noShow = try arguments.option("no-show", as: HouseholdID.self, like: "H-000231-J")
    let words = arguments.remainingWords()
    households = words.compactMap { HouseholdID($0) }
    persons = words.compactMap { PersonID($0) }
    if let strange = words.first(where: { HouseholdID($0) == nil && PersonID($0) == nil }) {
      throw UsageError("\(strange) is neither a household (H-000231-J) nor a person (P-000231-E).")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    try desk.carryOut(all: commands(desk.state, at: desk.moment(at)))
    let now = desk.state.movements[movement]
    return .said(
      "\(now?.aboard ?? 0) of \(counted(now?.booked ?? 0, "person is")) aboard movement "
        + "\(movement).")
  }

  private func commands(_ state: MissionState, at moment: Instant) -> [Command] {
    let row = state.movements[movement]
    let people =
      persons
      + households.flatMap { household in
        row?.booking(of: household)?.places.filter { $0.stage == .booked }.map(\.person) ?? []
      }
    var commands: [Command] = []
    if row?.status == .confirmed { commands.append(.openBoarding(movement, at: moment)) }
    if let noShow { commands.append(.unbook(movement, noShow, .noShow)) }
    // Of a movement that is not there, or of households without a place on it, the refusal says so.
    if !people.isEmpty || row == nil { commands.append(.board(movement, people, at: moment)) }
    return commands
  }
}
