/// Taking single families into convoys that leave, and out of them again.
extension ConvoyKeeping {
  func unit(of household: Int) -> Int { Int(decoder.rows.unitOf[household]) }

  func day(_ convoy: Int) -> Int { work.plan.convoys[convoy].day }

  /// How many more people the beds and crossings on a convoy's way will take.
  func room(_ convoy: Int) -> Int {
    work.use.personsAdmitted(problem.corridors[work.plan.convoys[convoy].corridor], day(convoy))
  }

  /// Whether everybody of a unit could leave with a convoy, were there places.
  func canLeave(_ unit: Int, _ convoy: Int) -> Bool {
    guard !left[convoy].isEmpty else { return false }
    let road = problem.corridors[work.plan.convoys[convoy].corridor]
    let (rows, day) = (decoder.rows, day(convoy))
    return Int(rows.ready[unit]) <= day && Int(rows.due[unit]) >= day + road.stages.count - 1
      && rows.units[unit].site == road.origin
      && rows.units[unit].districts.allSatisfy(road.districts.contains)
      && hasNoNurse(unit)
      && !rows.units[unit].households.contains {
        problem.mustAvoid(work.plan.convoys[convoy].vehicles, $0)
      }
  }

  /// Who needs a nurse waits for a convoy that is made with one, and stays in it.
  private func hasNoNurse(_ unit: Int) -> Bool {
    problem.practice.personsPerMedic == nil
      || decoder.rows.units[unit].households.allSatisfy { problem.households[$0].escorted == 0 }
  }

  /// Whether a household aboard could be asked to take another vehicle or another day: alone, with
  /// its own baggage, without a special place or a nurse.
  func mayMove(_ household: Int) -> Bool {
    let places = problem.households[household].places
    let one = unit(of: household)
    return !decoder.rows.isGroup[one] && places.persons == places.seats && hasNoNurse(one)
      && !apart.contains(household)
  }

  /// The vehicle of a convoy with the least room that will do.
  func vehicle(for need: ConvoyProblem.Places, in convoy: Int) -> Int? {
    var best: Int?
    for index in left[convoy].indices where need.fits(in: left[convoy][index]) {
      if let found = best, left[convoy][found].seats <= left[convoy][index].seats { continue }
      best = index
    }
    return best
  }

  mutating func board(_ household: Int, _ convoy: Int, _ vehicle: Int) {
    let party = problem.households[household]
    work.isGone[unit(of: household)] = true
    work.plan.convoys[convoy].vehicles[vehicle].households.append(household)
    left[convoy][vehicle] = left[convoy][vehicle] - party.places
    work.use.add(
      party.size, problem.corridors[work.plan.convoys[convoy].corridor], day(convoy))
  }

  mutating func alight(_ household: Int, _ convoy: Int, _ vehicle: Int) {
    let party = problem.households[household]
    work.isGone[unit(of: household)] = false
    work.plan.convoys[convoy].vehicles[vehicle].households.removeAll { $0 == household }
    left[convoy][vehicle] = left[convoy][vehicle] + party.places
    work.use.add(
      -party.size, problem.corridors[work.plan.convoys[convoy].corridor], day(convoy))
  }

  /// Takes all of a unit into a convoy, or nobody of it; somebody else may have to take another
  /// vehicle of it.
  ///
  /// - Parameter wanted: people who still look for places there: when there is none and a vehicle
  ///   is at home, one that suits them goes along.
  mutating func take(_ unit: Int, _ convoy: Int, wanted: Int? = nil) -> Bool {
    guard Int(decoder.rows.size[unit]) <= room(convoy), canLeave(unit, convoy) else { return false }
    var boarded: [(household: Int, vehicle: Int)] = []
    for household in decoder.rows.units[unit].households {
      let need = problem.households[household].places
      let place =
        vehicle(for: need, in: convoy) ?? emptied(for: need, in: convoy)
        ?? further(convoy, need, wanted)
      guard let place else {
        for one in boarded.reversed() { alight(one.household, convoy, one.vehicle) }
        return false
      }
      board(household, convoy, place)
      boarded.append((household, place))
    }
    return true
  }

  /// Moves somebody to another vehicle of the same convoy, so that there is room where they were.
  private mutating func emptied(for need: ConvoyProblem.Places, in convoy: Int) -> Int? {
    for vehicle in left[convoy].indices {
      for other in work.plan.convoys[convoy].vehicles[vehicle].households {
        let aboard = problem.households[other].places
        guard need.fits(in: left[convoy][vehicle] + aboard), mayMove(other),
          let place = left[convoy].indices.first(where: {
            $0 != vehicle && aboard.fits(in: left[convoy][$0])
          })
        else { continue }
        alight(other, convoy, vehicle)
        board(other, convoy, place)
        return vehicle
      }
    }
    return nil
  }

  /// One more vehicle that is at home, or nil.
  private mutating func further(
    _ convoy: Int, _ need: ConvoyProblem.Places, _ wanted: Int?
  ) -> Int? {
    guard let wanted,
      let type = decoder.furtherVehicle(for: convoy, need, wanted: wanted, work)
    else { return nil }
    work.plan.convoys[convoy].vehicles.append(.init(type: type, households: []))
    work.use.add(
      vehicle: type, problem.corridors[work.plan.convoys[convoy].corridor], day(convoy))
    left[convoy].append(problem.types[type])
    return left[convoy].count - 1
  }
}
