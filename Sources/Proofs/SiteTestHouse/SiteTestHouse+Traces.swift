import Application
import Basics
import HTTP
import Journal
import Mission
import Site

/// What people leave behind who work with a mission, so that every page has something on it.
extension SiteTestHouse {
  /// The first convoy's list changed and a notice was given of it, its lane is open, with part of a
  /// family aboard; a plan waits as a draft, a
  /// list at its dry run, and the same two people stand beside each other in the queue.
  ///
  public static func livedIn() throws -> SiteTestHouse {
    let house = try SiteTestHouse()
    let movement = MovementID(number: 1)
    let planner = house.browser(as: "movement-officer")
    planner.post(.movements(.confirm(movement)))
    planner.post("/movements/\(movement)/notices/issue")
    planner.post(
      .movements(.move(movement)), ["household": "\(HouseholdID(number: 2))", "target": "off-2"])
    planner.post(.movements(.book(movement)), ["book": "\(HouseholdID(number: 4))"])
    house.pass(minutes: 24 * 60)
    let officer = house.browser(as: "movement-officer")
    officer.post(.boarding(.open(movement)))
    officer.post(.boarding(.board(movement)), ["code": "\(PersonID(number: 1))"])
    officer.post(.plans(.start), house.season)
    let registrar = house.browser(as: "registrar")
    registrar.post(
      .imports(.upload), file: Array(list.utf8),
      ["programme": "\(ProgrammeID(number: 1))", "dated": "\(day)"])
    registrar.post(.imports(.check(1)))
    try house.hall.write { mission in
      _ = try mission.dispatch(
        .proposeDuplicates(
          [(1, 6), (2, 7)].compactMap { one, other in
            PersonPair(PersonID(number: one), PersonID(number: other)).map {
              ProposedDuplicate($0, weight: 9_000, evidence: 7)
            }
          }), id: CommandID(high: 7, low: 1), actor: AccountID.console.raw, at: house.now)
    }
    return house
  }

  /// What the form of a new plan sends: the next sixty days, everything planned again.
  private var season: KeyValuePairs<String, String> {
    [
      "programme": "\(ProgrammeID(number: 1))", "from": "\(Self.day + 2)",
      "until": "\(Self.day + 60)", "again": "yes", "seconds": "10", "seed": "1",
    ]
  }

  /// A partner's list of two families under two numbers: the same two people.
  public static let list = """
    HH,First name,Surname,Relation,Sex,Born,Camp,Destination
    1,Mahbuba,Nazarova,Head,F,1960-05-01,CAMP,HOME
    1,Davron,Nazarov,Son,M,1988-02-03,CAMP,HOME
    2,Mahbuba,Nazarova,Head,F,1960-05-01,CAMP,HOME
    2,Davron,Nazarov,Son,M,1988-02-03,CAMP,HOME

    """

  /// One more account, `everybody`, with every role but the administrator's, who neither uses nor
  /// reviews the access that they give out.
  public func openEverybody() throws {
    try hall.write {
      try SmallSeason(mission: $0, day: Self.day)
        .openAccount(
          "everybody", Roles(Role.allCases.filter { $0 != .administrator }), .mission,
          SmallSeason.hash())
    }
  }

  /// An address that a pattern of the table of routes stands for, its braces filled in:
  /// `/movements/M-000001-Y`. Of a pair the other is the next number.
  public static func address(of pattern: String, number: Int = 1) -> String {
    let pieces = pattern.split(separator: "/").map { segment -> String in
      switch segment {
      case "{household}": "\(HouseholdID(number: number))"
      case "{person}": "\(PersonID(number: number))"
      case "{other}": "\(PersonID(number: number + 1))"
      case "{case}": "\(CaseID(number: number))"
      case "{draft}": "\(PlanDraftID(number: number))"
      case "{list}": "\(ListID(number: number))"
      case "{movement}": "\(MovementID(number: number))"
      case "{account}": "\(AccountID(number: number))"
      case "{programme}": "\(ProgrammeID(number: number))"
      case "{site}": "\(SiteID(number: number))"
      case "{corridor}": "\(CorridorID(number: number))"
      case "{type}": "\(VehicleTypeID(number: number))"
      case "{vehicle}": "\(VehicleID(number: number))"
      case "{day}": "\(day + number % 9_999)"
      default: segment.hasPrefix("{") ? "\(number)" : String(segment)
      }
    }
    return "/" + pieces.joined(separator: "/")
  }
}
