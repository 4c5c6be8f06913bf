/// Households that leave together, as one; a household without a group alone.
struct ConvoyUnit {
  var households: [Int]
  var size: Int
  var ready: Int
  var due: Int
  var priority: Int
  /// nil when its households wait at different sites: no convoy can take them together.
  var site: Int?
  var districts: [Int]

  static func all(of problem: ConvoyProblem) -> [ConvoyUnit] {
    var groups: [Int: Int] = [:]
    var units: [ConvoyUnit] = []
    for (index, party) in problem.households.enumerated() {
      if let group = party.group, let known = groups[group] {
        units[known].households.append(index)
        units[known].size += party.size
        units[known].ready = max(units[known].ready, party.ready)
        units[known].due = min(units[known].due, party.due)
        units[known].priority = max(units[known].priority, party.priority)
        units[known].districts.append(party.district)
        if units[known].site != party.site { units[known].site = nil }
      } else {
        if let group = party.group { groups[group] = units.count }
        units.append(
          ConvoyUnit(
            households: [index], size: party.size, ready: party.ready, due: party.due,
            priority: party.priority, site: party.site, districts: [party.district]))
      }
    }
    return units
  }
}
