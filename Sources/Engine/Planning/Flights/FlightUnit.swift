/// Parties that fly together, as one: those of a household, and those linked with each other.
struct FlightUnit {
  var parties: [Int]
  var size = 0
  /// Priority × size, summed.
  var weight = 0
  /// Priority × size × ready day, summed.
  var offset = 0

  /// What waiting costs when it leaves on `day`.
  func waiting(leaving day: Int) -> Int { weight * day - offset }

  static func all(of problem: FlightProblem) -> [FlightUnit] {
    var roots = Array(problem.parties.indices)
    func root(_ party: Int) -> Int {
      var at = party
      while roots[at] != at { at = roots[at] }
      return at
    }
    var households: [Int: Int] = [:]
    var links: [Int: Int] = [:]
    for (index, party) in problem.parties.enumerated() {
      let first = root(households[party.household] ?? index)
      households[party.household] = first
      roots[root(index)] = first
      guard let link = party.link else { continue }
      if let known = links[link] { roots[first] = root(known) } else { links[link] = first }
    }
    var units: [FlightUnit] = []
    var unitOf: [Int: Int] = [:]
    for (index, party) in problem.parties.enumerated() {
      let at = root(index)
      let number = unitOf[at] ?? units.count
      if number == units.count {
        unitOf[at] = number
        units.append(FlightUnit(parties: []))
      }
      units[number].parties.append(index)
      units[number].size += party.size
      units[number].weight += party.priority * party.size
      units[number].offset += party.priority * party.size * party.ready
    }
    return units
  }
}
