import Application
import Basics
import Foundation
import Mission
import Wire

/// The example's programmes and calendars around one family, whose situation a row tells.
struct DecisionWorld {
  var state = base
  let row: DecisionRow
  let programme: ProgrammeID
  var household = HouseholdID(number: 1)
  var open = CaseID(number: 1)

  /// The programmes with tables, and where their people go unless a row says otherwise.
  static let programmes = [
    "canada-gar": "CA-ON", "canada-psr": "CA-ON", "united-states": "US", "norway": "NO",
    "finland": "FI", "tajik-refugee-return": "HOME", "afghan-voluntary-return": "HOME",
    "internal-displacement-return": "HOME",
  ]

  /// Towns of the example that rows call by their country or province.
  private static let towns = [
    "CA-AB": "CALGARY", "CA-BC": "VANCOUVER", "CA-MB": "WINNIPEG", "CA-NB": "MONCTON",
    "CA-NL": "ST-JOHNS", "CA-NS": "HALIFAX", "CA-ON": "HAMILTON", "CA-PE": "CHARLOTTETOWN",
    "CA-QC": "MONTREAL", "CA-SK": "SASKATOON", "US": "NEW-YORK", "NO": "OSLO", "FI": "HELSINKI",
  ]

  /// The example, with a camp, a home and a road between them for the programmes of return.
  static let base: MissionState = {
    var state = MissionState()
    let context = Context(now: Instant(milliseconds: 0), today: .beginningOfTime, node: 0)
    func carryOut(_ command: Command) {
      for event in (try? state.decide(command, in: context)) ?? [] { state.apply(event) }
    }
    if let definition = try? MissionDefinition(files: ExampleDefinitionTests.files()),
      let events = try? definition.events(on: state, in: context)
    {
      events.forEach { state.apply($0) }
    }
    for (code, kind) in [("CAMP", Site.Kind.camp), ("HOME", .district)] {
      carryOut(
        .define(Site(code: code, kind: kind, names: PlaceNames(latin: code), country: "TJ")))
    }
    let (from, to) = (state.site("CAMP"), state.site("HOME"))
    carryOut(
      .defineCorridor(
        Corridor(
          code: "ROAD-HOME", origin: from, destinations: [to],
          legs: [
            .init(from: from, to: to, mode: .road, distance: 50, duration: 90, endsDay: false)
          ], turnaround: 1, vehicles: 1...30, convoysPerDay: 9, escortsPerConvoy: 0,
          costs: state.vehicleTypes.ids.map { .init(type: $0, cost: 1) })))
    return state
  }()

  static func answer(to row: DecisionRow) -> String {
    do {
      var world = try DecisionWorld(row)
      return try world.answer()
    } catch let refusal as Refusal {
      let why = refusal.facts.first { $0.name == "why" }.map { " (\($0.value))" } ?? ""
      let step = refusal.facts.first { $0.name == "before" }.map { " (\($0.value))" } ?? ""
      return "refused: \(refusal.reason.rawValue)"
        + (refusal.reason == .arrivalClosed ? why : step)
    } catch { return "\(error)" }
  }

  private init(_ row: DecisionRow) throws {
    self.row = row
    programme = Self.base.programmes.first { $0.first?.code == row.programme }!.id
    try set(row.facts.filter { $0.contains(" = ") })
    let (home, opened) = try settle(
      (row.fact("ages") ?? "40").split(separator: " ").map(String.init))
    (household, open) = (home, opened)
    for fact in row.facts { try take(fact) }
  }

  /// The programme with these of its settings, from its first day on.
  private mutating func set(_ settings: [String]) throws {
    guard !settings.isEmpty,
      let file = ExampleDefinitionTests.files()
        .first(where: { $0.name == "programmes/\(row.programme).json5" })
    else { return }
    let values = settings.map { $0.replacing(" = ", with: ": ") }.joined(separator: ", ")
    let node = JSONNode(try JSON(file.bytes, .relaxed))
    let set = JSONNode(try JSON(Array("{ \"\(row.programme)\": { \(values) } }".utf8), .relaxed))
    for version in try ProgrammeFile(node, settings: set).versions() {
      try carryOut(.adopt(version))
    }
  }

  /// A household of people of these ages on the row's day, or born on these days; the head first.
  mutating func settle(_ people: [String]) throws -> (HouseholdID, CaseID) {
    let (home, opened) = (state.households.next(node: 0), state.cases.next(node: 0))
    let place = row.fact("to") ?? Self.programmes[row.programme]!
    try carryOut(
      .registerHousehold(
        NewHousehold(
          site: state.site(isOnward ? "DYU" : "CAMP"),
          destination: state.site(Self.towns[place] ?? place), reference: "",
          baggage: 0, on: row.day - 900, programme: programme,
          people: people.enumerated().map { index, age in
            let birth =
              CivilDate(age) ?? row.day.adding(months: -12 * (Int(age) ?? 40)) - 100
            return NewPerson(
              relation: index == 0 ? .head : .relative, sex: .unknown,
              details: PersonalDetails(names: [], birth: PartialDate(birth)))
          })))
    return (home, opened)
  }

  var isOnward: Bool { Self.programmes[row.programme] != "HOME" }
  var members: [PersonID] { state.members(of: household).map(\.id) }
  /// The last of the family, whom most rows ask about.
  var last: PersonID { members[members.count - 1] }

  mutating func carryOut(_ command: Command, on day: CivilDate? = nil) throws {
    let today = day ?? row.day
    let context = Context(now: Instant(today), today: today, node: 0)
    for event in try state.decide(command, in: context) { state.apply(event) }
  }
}

extension MissionState {
  /// - Precondition: there is one; the tables name places that stand in the world.
  func site(_ code: String) -> SiteID { sites.first { $0.code == code }!.id }
}
