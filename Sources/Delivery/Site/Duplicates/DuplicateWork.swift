import Application
import HTTP
import Mission

/// What is answered about a pair of records.
enum DuplicateWork {
  static func merge(_ one: PersonID, _ other: PersonID, _ work: Work) throws -> Response {
    try answer(one, other, work) { _ in [.merge(one, into: other)] }
  }

  static func mergeFamilies(_ one: PersonID, _ other: PersonID, _ work: Work) throws -> Response {
    try answer(one, other, work, families: true) { state in
      guard let from = state.people[one]?.household, let into = state.people[other]?.household
      else { return [] }
      return state.merging(from, into: into)
    }
  }

  static func dismiss(_ one: PersonID, _ other: PersonID, _ work: Work) throws -> Response {
    try answer(one, other, work) { _ in [.dismissDuplicate(one, other)] }
  }

  /// Does it, and goes on to the pair after this one.
  private static func answer(
    _ one: PersonID, _ other: PersonID, _ work: Work, families: Bool = false,
    _ commands: (MissionState) throws -> [Command]
  ) throws -> Response {
    try attempt(one, other, work) {
      try work.dispatch(all: try work.read(commands))
      return try work.member.show { page in
        let next = PersonPair(one, other).flatMap {
          DuplicateQueue(page).next(after: $0, page.state)
        }
        let route = next.map { DuplicateRoute.show($0.one, $0.other) } ?? .queue
        let whole = families ? "&families=yes" : ""
        return .see("\(route.path)?one=\(one)&other=\(other)\(whole)")
      }
    }
  }

  static func undo(_ one: PersonID, _ other: PersonID, _ work: Work) throws -> Response {
    try attempt(one, other, work) {
      let isWhole = work.field("families") == "yes"
      try work.dispatch(all: try work.read { takingBack(one, other, isWhole: isWhole, $0) })
      return work.see(.duplicates(.show(one, other)))
    }
  }

  /// What was answered waits again: a merge is first undone, with `isWhole` every merge between the
  /// two families.
  private static func takingBack(
    _ one: PersonID, _ other: PersonID, isWhole: Bool, _ state: MissionState
  ) -> [Command] {
    let homes = [one, other].compactMap { state.people[$0]?.household }
    let records = isWhole ? state.people.ids : [one, other]
    let merged = records.compactMap { id -> (PersonID, PersonID)? in
      guard let person = state.people[id], case .duplicate(let survivor) = person.life,
        isWhole || survivor == one || survivor == other,
        let home = state.people[survivor]?.household, homes.contains(person.household),
        homes.contains(home)
      else { return nil }
      return (id, survivor)
    }
    if merged.isEmpty { return [.reopenDuplicate(one, other)] }
    return merged.flatMap { [.unmerge($0), .reopenDuplicate($0, $1)] }
  }

  /// A refusal is said above the pair.
  private static func attempt(
    _ one: PersonID, _ other: PersonID, _ work: Work, _ body: () throws -> Response
  ) throws -> Response {
    do {
      return try body()
    } catch let refusal as Refusal where !refusal.reason.isAboutRights {
      let trouble = FormTrouble(
        field: "", reason: .refused(refusal), typed: work.visit.form)
      return try work.say(trouble) { try DuplicatePage.show(one, other, $0, trouble: $1) }
    }
  }
}
