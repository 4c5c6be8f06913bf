import Basics
import Mission

/// Who answers for a minor, and who must not travel now.
struct Care: ConsoleCommand {
  static let name = "care"
  static let summary = "say who answers for a minor, and on which days somebody must not travel"
  static let usage = """
    safar care minor PERSON --adult PERSON          travels without a parent, with this adult
    safar care minor PERSON --alone | --with-parents
    safar care unfit PERSON --from DATE --until DATE | --fit
    safar care birth PERSON --programme CODE --due DATE | --none

      unfit   days on which a doctor lets nobody take this person along; never why. If they are
              booked then, the whole case gives its places up, for a family is never split
      birth   the same, reckoned by the programme's last week of flying and rest; the date itself
              is not kept
    """
  static let switches: Set<String> = ["alone", "with-parents", "fit", "none"]

  private enum Task {
    case minor(isSeparated: Bool, PersonID?)
    case unfit(DateSpan?)
    case birth(programme: String, CivilDate?)
  }

  private let task: Task
  private let person: PersonID

  init(parsing arguments: inout Arguments) throws(UsageError) {
    let verb = try arguments.word("What is so: minor, unfit or birth")
    person = try arguments.word("The person", as: PersonID.self, like: "P-000012-R")
    switch verb {
    case "minor":
      let adult = try arguments.option("adult", as: PersonID.self, like: "P-000013-S")
      let isAlone = arguments.has("alone")
      let withParents = arguments.has("with-parents")
      guard [adult != nil, isAlone, withParents].count(where: { $0 }) == 1 else {
        throw UsageError("Give one of --adult PERSON, --alone and --with-parents.")
      }
      task = .minor(isSeparated: !withParents, adult)
    case "unfit":
      if arguments.has("fit") {
        task = .unfit(nil)
        return
      }
      let first = try arguments.needed("from", as: CivilDate.self, like: "2026-03-01")
      let last = try arguments.needed("until", as: CivilDate.self, like: "2026-03-21")
      guard let span = DateSpan(first, last) else { throw UsageError("--until is before --from.") }
      task = .unfit(span)
    case "birth":
      guard let programme = arguments.option("programme") else {
        throw UsageError("--programme is missing.")
      }
      let due =
        arguments.has("none")
        ? nil : try arguments.needed("due", as: CivilDate.self, like: "2026-06-01")
      task = .birth(programme: programme, due)
    default: throw UsageError("There is no `care \(verb)`.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    let before = desk.state.people[person]?.movement
    switch task {
    case .minor(let isSeparated, let adult):
      try desk.carryOut(.setCare(person, isSeparated: isSeparated, inCareOf: adult))
    case .unfit(let days): try desk.carryOut(.setUnfitDays(person, days))
    case .birth(let code, let due):
      try desk.carryOut(.expectBirth(person, try desk.programme(code), due: due))
    }
    if let before, desk.state.people[person]?.movement == nil {
      return .said("Recorded. The case of \(person) gave up its places on movement \(before).")
    }
    return .said("Recorded for \(person).")
  }
}
