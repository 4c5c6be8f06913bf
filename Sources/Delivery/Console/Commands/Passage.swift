import Basics
import Mission

/// Records a passage.
struct Passage: ConsoleCommand {
  static let name = "passage"
  static let summary = "record that a movement passed a stop, with a recount"
  static let usage = """
    safar passage MOVEMENT SITE COUNT [--at MOMENT]

      SITE          its code: X-TERMEZ
      COUNT         people as counted by hand
      --at MOMENT   1997-10-24T08:30 on the mission's clocks (default now)
    """

  let movement: MovementID
  let site: String
  let people: Persons
  let at: LocalMoment?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
    site = try arguments.word("The site's code")
    people = Persons(try arguments.word("The count", as: Int.self, like: "275"))
    guard people >= 0 else { throw UsageError("The count cannot be below nothing.") }
    at = try arguments.option("at", as: LocalMoment.self, like: "1997-10-24T08:30")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    guard let id = desk.state.sites.first(where: { $0.code == site })?.id else {
      throw Refusal(.noSite, ["id": site])
    }
    try desk.carryOut(.recordPassage(movement, id, at: desk.moment(at), counted: people))
    let expected = desk.state.movements[movement]?.passages.last?.expected ?? 0
    return people == expected
      ? .said("\(counted(people, "person")) passed \(site), as expected.")
      : .said(
        "\(counted(people, "person was")) counted at \(site); \(expected) are aboard by the "
          + "record.",
        "Count again, then record who left or joined.")
  }
}
