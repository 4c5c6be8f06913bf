import Basics

/// A limit that movements share: beds of a way station on a night, people over a crossing on a day.
struct SharedLimit {
  let site: SiteID
  let date: CivilDate
  let limit: Persons
  let taken: Persons
  let isBeds: Bool
}

extension MissionState {
  /// The first shared limit that `more` further people on `movement` would break, or nil.
  func sharedLimit(brokenBy more: Int, on movement: Movement) -> SharedLimit? {
    for (offset, stage) in movement.stages.enumerated() {
      let date = movement.day + offset
      if let site = stage.nightAt, let beds = sites[site]?.beds {
        let taken = people(at: site, on: date) { $0.nightAt == site ? 1 : 0 }
        if taken + Persons(more) > beds {
          return SharedLimit(site: site, date: date, limit: beds, taken: taken, isBeds: true)
        }
      }
      for site in stage.crossings {
        guard let limit = sites[site]?.personsPerDay else { continue }
        let taken = people(at: site, on: date) { stage in stage.crossings.count { $0 == site } }
        if taken + Persons(more) > limit {
          return SharedLimit(site: site, date: date, limit: limit, taken: taken, isBeds: false)
        }
      }
    }
    return nil
  }

  /// Everybody that movements bring to a site on a date, `times` for each stage driven that day.
  func people(
    at site: SiteID, on date: CivilDate, times: (Corridor.Stage) -> Int
  ) -> Persons {
    var sum: Persons = 0
    movements.forEach { _, other in
      guard other.status != .cancelled, other.journey.contains(date) else { return }
      let stages = other.stages
      let offset = date - other.day
      guard stages.indices.contains(offset) else { return }
      sum += other.booked * times(stages[offset])
    }
    return sum
  }
}
