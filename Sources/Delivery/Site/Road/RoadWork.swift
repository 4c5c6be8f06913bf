import Basics
import HTTP
import Mission

/// What is reported from the road.
enum RoadWork {
  private static func attempt(
    _ id: MovementID, _ work: Work, field: String, then next: RoadRoute? = nil,
    _ body: () throws -> Void
  ) throws -> Response {
    try work.attempt(
      field, then: .road(next ?? .show(id)),
      else: { try RoadPage.show(id, $0, trouble: $1) }, body)
  }

  static func passage(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "passed") {
      let site: SiteID = try work.value("passed", or: RoadWord.chooseSite)
      let counted: Int = try work.value("counted", or: RoadWord.countWrong)
      guard (0...Limits.peopleInARead).contains(counted) else {
        throw Mistyped(field: "counted", word: RoadWord.countWrong)
      }
      let at = try work.moment("passed-at", or: RoadWord.timeWrong)
      try work.dispatch(.recordPassage(id, site, at: at, counted: Persons(counted)))
    }
  }

  static func incident(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "sort") {
      let raw: UInt8 = try work.value("sort", or: RoadWord.chooseSort)
      guard let sort = IncidentSort(rawValue: raw) else {
        throw Mistyped(field: "sort", word: RoadWord.chooseSort)
      }
      let note = work.field("note")
      guard note.utf8.count <= Limits.reasonBytes else {
        throw Mistyped(field: "note", word: RoadWord.noteHint)
      }
      let at = try work.moment("happened-at", or: RoadWord.timeWrong)
      try work.dispatch(
        .reportIncident(id, sort, SiteID(work.field("where")), at: at, note: note))
    }
  }

  static func disembark(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "person") {
      let person: PersonID = try work.value("person", or: RoadWord.noPerson)
      let site: SiteID = try work.value("let-off", or: RoadWord.chooseSite)
      let at = try work.moment("let-off-at", or: RoadWord.timeWrong)
      try work.dispatch(.disembark(id, person, site, at: at))
    }
  }

  static func arrive(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "arrived-at") {
      let at = try work.moment("arrived-at", or: RoadWord.timeWrong)
      try work.dispatch(.arrive(id, at: at))
    }
  }
}
