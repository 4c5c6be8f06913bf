/// Finding places on other days.
extension ConvoyKeeping {
  /// Seats those who lost their places, and those who never had any, in convoys that leave anyhow,
  /// with one more vehicle where it is at home: the earliest that has room,
  /// those with the earliest last day first.
  mutating func fillFreePlaces() {
    for convoy in byDay {
      let road = work.plan.convoys[convoy].corridor
      for unit in decoder.rows.byDue[road].map(Int.init) where !work.isGone[unit] {
        let free = room(convoy)
        if free == 0 { break }
        _ = take(unit, convoy, wanted: decoder.rows.isGroup[unit] ? nil : free)
      }
    }
  }

  private var byDay: [Int] {
    left.indices.filter { !left[$0].isEmpty }.sorted { (day($0), $0) < (day($1), $1) }
  }

  /// People who had a date and now have none.
  func stranded(_ before: [Int?]) -> Int {
    problem.households.indices.reduce(0) { sum, household in
      before[household] != nil && !work.isGone[unit(of: household)]
        ? sum + problem.households[household].size : sum
    }
  }

  /// The same with those who had a date and now have none in the place of others who can take
  /// another day: a family more gets another date, and nobody stays who need not.
  ///
  /// - Parameter before: the day each household had; who has another already gives way first.
  func movingAside(_ before: [Int?], _ policy: ConvoyPolicy) -> ConvoyKeeping {
    var aside = self
    aside.openPlaces()
    let rows = decoder.rows
    let staying = rows.units.indices.filter {
      !work.isGone[$0] && !rows.isGroup[$0] && before[Int(rows.household[$0])] != nil
    }.sorted { (rows.due[$0], $0) < (rows.due[$1], $1) }
    let convoys = aside.byDay
    for unit in staying { aside.seatInPlaceOfOthers(unit, convoys, before) }
    aside.sendMore(policy)
    return aside
  }

  private mutating func seatInPlaceOfOthers(_ unit: Int, _ convoys: [Int], _ before: [Int?]) {
    let size = Int(decoder.rows.size[unit])
    let household = Int(decoder.rows.household[unit])
    let able = convoys.filter { canLeave(unit, $0) }
    guard !able.contains(where: { take(unit, $0, wanted: size) }),
      let way = giveWay(to: household, able, convoys, before)
    else { return }
    alight(way.other, way.from, way.vehicle)
    board(household, way.from, way.vehicle)
    guard let to = way.to else { return }
    let isSeated = take(self.unit(of: way.other), to, wanted: problem.households[way.other].size)
    assert(isSeated, "somebody gave way for a place that is not there")
  }

  private struct Way {
    var other: Int
    var from: Int
    var vehicle: Int
    /// nil: a convoy that is yet to be sent, after all others.
    var to: Int?
  }

  /// Who could give way to a household, and where to: somebody whose date is another one already or
  /// stays the same, or else the first there is; where nobody finds a place, whoever can leave the
  /// latest.
  private func giveWay(
    to household: Int, _ able: [Int], _ convoys: [Int], _ before: [Int?]
  ) -> Way? {
    let party = problem.households[household]
    var (first, latest): (Way?, Way?) = (nil, nil)
    let last = convoys.last.map(day) ?? 0
    for from in able {
      let room = room(from)
      let stages = problem.corridors[work.plan.convoys[from].corridor].stages.count
      for vehicle in left[from].indices {
        for other in work.plan.convoys[from].vehicles[vehicle].households {
          let aboard = problem.households[other]
          guard party.places.fits(in: left[from][vehicle] + aboard.places),
            party.size - aboard.size <= room, mayMove(other)
          else { continue }
          let isMoved = before[other] != day(from)
          for to in convoys where to != from {
            let isFree = isMoved || before[other] == day(to)
            guard first == nil || isFree, hasPlace(for: other, in: to) else { continue }
            let way = Way(other: other, from: from, vehicle: vehicle, to: to)
            if isFree { return way }
            first = first ?? way
          }
          if first == nil, aboard.due > max(party.due, last + stages),
            aboard.due > latest.map({ problem.households[$0.other].due }) ?? 0
          {
            latest = Way(other: other, from: from, vehicle: vehicle, to: nil)
          }
        }
      }
    }
    return first ?? latest
  }

  /// Whether a household that travels alone finds room in a convoy, or in one more vehicle of it.
  private func hasPlace(for household: Int, in convoy: Int) -> Bool {
    let party = problem.households[household]
    guard canLeave(unit(of: household), convoy), party.size <= room(convoy) else { return false }
    return vehicle(for: party.places, in: convoy) != nil
      || decoder.furtherVehicle(for: convoy, party.places, wanted: party.size, work) != nil
  }
}
