/// Makes a valid plan, day by day and convoy by convoy: what is decided is never undone.
public struct ConvoyDecoder: Sendable {
  let problem: ConvoyProblem
  let rows: ConvoyRows
  private let mayLeave: [[Bool]]
  private let mostConvoys: Int
  /// What is waited for by people nobody can carry, before anybody leaves.
  private let emptyObjectives: Objectives

  /// Households that did not fit after which a convoy is taken for full: the search for the last
  /// seat must not cost more than the seat.
  private static let patience = 100

  public init(_ problem: ConvoyProblem) {
    self.problem = problem
    rows = ConvoyRows(problem)
    mayLeave = problem.corridors.indices.map { corridor in
      (0..<problem.horizon).map { problem.mayLeave(corridor, on: $0) }
    }
    mostConvoys = problem.corridors.map(\.convoysPerDay).max() ?? 0
    emptyObjectives = problem.households.reduce(
      into: Objectives(unmovedPersons: 0, waitingPersonDays: 0, vehicleCost: 0)
    ) { sum, party in
      sum.unmovedPersons += party.size
      sum.waitingPersonDays += party.priority * party.size * (problem.horizon - party.ready)
    }
  }

  /// A decode under way.
  struct Work {
    var plan = ConvoyPlan()
    var use: ConvoyUse
    var isGone: [Bool]
    /// For each corridor, who waits: by last day, and by rank.
    var byDue: [ConvoyQueue]
    var byRank: [ConvoyQueue]
    /// Convoys that leave, for each corridor and day.
    var sent: [Int32]
    /// Of the plan so far.
    var objectives: Objectives
  }

  /// The plan that a policy leads to, and its objectives as they were added up on the way.
  public func decode(_ policy: ConvoyPolicy) -> (plan: ConvoyPlan, objectives: Objectives) {
    var work = start(policy)
    for day in 0..<problem.horizon { decode(day, policy, &work) }
    return (work.plan, work.objectives)
  }

  func start(_ policy: ConvoyPolicy) -> Work {
    var use = ConvoyUse(problem)
    if let departures = policy.departures {
      for road in problem.corridors.indices {
        for day in 0..<problem.horizon { use.keep(departures, road, day, by: 1) }
      }
    }
    return Work(
      use: use, isGone: Array(repeating: false, count: rows.units.count),
      byDue: rows.byDue.map { ConvoyQueue($0) },
      byRank: problem.corridors.indices.map { ConvoyQueue(rows.byRank($0, policy)) },
      sent: use.fixedConvoys,
      objectives: emptyObjectives)
  }

  /// One day: each corridor sends its first convoy within its share, then whoever still can
  /// another.
  func decode(_ day: Int, _ policy: ConvoyPolicy, _ work: inout Work) {
    for corridor in problem.corridors.indices {
      let last = day + problem.corridors[corridor].stages.count - 1
      let isGone = { (unit: Int32) in
        work.isGone[Int(unit)] || Int(rows.due[Int(unit)]) < last
      }
      work.byDue[corridor].clear(isGone: isGone)
      work.byRank[corridor].clear(isGone: isGone)
    }
    let first = policy.exceptions.first(day)
    for round in 0..<mostConvoys {
      if let first { serve(first, day, round, policy, &work) }
      for corridor in policy.order where corridor != first {
        serve(corridor, day, round, policy, &work)
      }
    }
  }

  private func serve(
    _ corridor: Int, _ day: Int, _ round: Int, _ policy: ConvoyPolicy, _ work: inout Work
  ) {
    if round == 0, let departures = policy.departures {
      work.use.keep(departures, corridor, day, by: -1)
    }
    guard mayLeave[corridor][day], round < problem.corridors[corridor].convoysPerDay,
      work.sent[corridor * problem.horizon + day] < problem.corridors[corridor].convoysPerDay
    else { return }
    let share = policy.exceptions.share(corridor, day)
    if share == 0 { return }
    fill(
      corridor, day, policy.roads[corridor], share: round > 0 ? 100 : share, &work)
  }

  /// Sends one convoy, if one is worth sending.
  private func fill(
    _ corridor: Int, _ day: Int, _ policy: ConvoyPolicy.Road, share: Int?, _ work: inout Work
  ) {
    let road = problem.corridors[corridor]
    guard work.use.escortsFree(road, day) >= road.escortsPerConvoy else { return }
    let free = road.costs.indices.map { type -> Int in
      guard road.costs[type] != nil else { return 0 }
      let kept = policy.kept.isEmpty ? 0 : policy.kept[type]
      return max(0, work.use.vehiclesFree(road, type, day) - kept)
    }
    let most = work.use.vehiclesAdmitted(road, day)
    guard min(most, free.reduce(0, +)) >= road.vehicles.lowerBound else { return }
    var room = work.use.personsAdmitted(road, day)
    let share = share ?? policy.share
    if share < 100 { room = min(room, problem.personsPerConvoy(road) * share / 100) }
    guard room > 0 else { return }
    var filling = ConvoyFilling(
      problem, road, free: free, most: most, escorted: work.use.escortedAdmitted(road, day))
    let last = day + road.stages.count - 1
    let urgentTo = last + policy.urgency
    var walk = Walk(day: day, last: last, room: room)
    load(&work.byDue[corridor], &walk, until: urgentTo, &filling, &work.isGone)
    load(&work.byRank[corridor], &walk, until: nil, &filling, &work.isGone)
    exchange(work.byRank[corridor], &walk, urgentTo, &filling, &work.isGone)
    send(corridor, day, policy, urgentTo, &filling, &work)
  }

  /// Leaves half-empty vehicles behind, and commits what is left if it is worth it.
  private func send(
    _ corridor: Int, _ day: Int, _ policy: ConvoyPolicy.Road, _ urgentTo: Int,
    _ filling: inout ConvoyFilling, _ work: inout Work
  ) {
    let boarded = filling.aboard
    for household in boarded { work.isGone[Int(rows.unitOf[household])] = false }
    filling.leaveBehind(below: policy.leastFill) { household in
      let unit = Int(rows.unitOf[household])
      return rows.due[unit] <= urgentTo || rows.isGroup[unit]
    }
    let staying = policy.leastFill > 0 ? filling.aboard : boarded
    var persons = 0
    var isUrgent = false
    for household in staying {
      let unit = Int(rows.unitOf[household])
      guard !work.isGone[unit] else { continue }
      work.isGone[unit] = true
      persons += Int(rows.size[unit])
      if rows.due[unit] <= urgentTo { isUrgent = true }
    }
    guard persons > 0, persons >= policy.fewestPersons || isUrgent, filling.settle() else {
      for household in staying { work.isGone[Int(rows.unitOf[household])] = false }
      return
    }
    work.objectives.unmovedPersons -= persons
    // Once for each household, though one in parts is aboard in several vehicles.
    var counted = -1
    for household in staying.sorted() where household != counted {
      counted = household
      let party = problem.households[household]
      work.objectives.waitingPersonDays -= party.priority * party.size * (problem.horizon - day)
    }
    let convoy = ConvoyPlan.Convoy(corridor: corridor, day: day, vehicles: filling.loads)
    for load in convoy.vehicles {
      work.objectives.vehicleCost += problem.corridors[corridor].costs[load.type] ?? 0
    }
    work.use.commit(convoy, persons: persons)
    work.sent[corridor * problem.horizon + day] += 1
    work.plan.convoys.append(convoy)
  }

  /// What a walk along a queue has left to give.
  private struct Walk {
    let day: Int
    let last: Int
    var room: Int
  }

  /// Takes units aboard in the order of `queue` until it is full, or past the last day `until`.
  private func load(
    _ queue: inout ConvoyQueue, _ walk: inout Walk, until: Int?, _ filling: inout ConvoyFilling,
    _ isGone: inout [Bool]
  ) {
    var (misses, passed) = (0, 0)
    var most = filling.mostSeats
    for index in queue.units {
      if walk.room == 0 || most == 0 || misses > Self.patience { break }
      let unit = Int(index)
      if isGone[unit] || rows.due[unit] < walk.last {
        passed += 1
        continue
      }
      guard rows.ready[unit] <= walk.day else { continue }
      if let until, rows.due[unit] > until { break }
      let size = Int(rows.size[unit])
      guard size <= walk.room, rows.seatsTogether[unit] <= most, take(unit, walk.room, &filling)
      else {
        misses += 1
        continue
      }
      walk.room -= size
      isGone[unit] = true
      most = filling.mostSeats
    }
    queue.note(passed: passed)
  }

  /// Fills the last seats: puts households in the place of smaller ones that may wait.
  private func exchange(
    _ queue: ConvoyQueue, _ walk: inout Walk, _ urgentTo: Int, _ filling: inout ConvoyFilling,
    _ isGone: inout [Bool]
  ) {
    var misses = 0
    for index in queue.units {
      if walk.room == 0 || misses > Self.patience || !filling.hasFreeSeats { return }
      let unit = Int(index)
      guard !isGone[unit], rows.due[unit] >= walk.last, rows.ready[unit] <= walk.day,
        !rows.isGroup[unit]
      else { continue }
      let instead = filling.take(Int(rows.household[unit]), most: walk.room) { other in
        let one = Int(rows.unitOf[other])
        return !rows.isGroup[one] && Int(rows.due[one]) > urgentTo
      }
      guard let instead else {
        misses += 1
        continue
      }
      isGone[unit] = true
      isGone[Int(rows.unitOf[instead])] = false
      walk.room -= Int(rows.size[unit]) - problem.households[instead].size
    }
  }

  private func take(_ unit: Int, _ wanted: Int, _ filling: inout ConvoyFilling) -> Bool {
    guard rows.isGroup[unit] else { return filling.take(Int(rows.household[unit]), wanted) }
    return filling.take(rows.units[unit].households, wanted: wanted)
  }

  /// Whether everything counted on the way is what it is when the whole plan is counted afresh.
  func addsUp(_ work: Work) -> Bool {
    problem.judge(work.plan).objectives == work.objectives && usesAddUp(work)
  }

  /// The same of what is shared alone.
  func usesAddUp(_ work: Work) -> Bool {
    var use = ConvoyUse(problem)
    for convoy in work.plan.convoys {
      use.commit(
        convoy, persons: convoy.households.reduce(0) { $0 + problem.households[$1].size })
    }
    return use.isSame(as: work.use)
  }

  /// The corridors that households which `plan` leaves behind could have taken, in their order.
  func roadsOfUnmoved(_ plan: ConvoyPlan) -> [Int] {
    var isMoved = Array(repeating: false, count: rows.units.count)
    for convoy in plan.convoys {
      for load in convoy.vehicles {
        for household in load.households { isMoved[Int(rows.unitOf[household])] = true }
        for part in load.parts { isMoved[Int(rows.unitOf[part.household])] = true }
      }
    }
    return problem.corridors.indices.filter { corridor in
      rows.byDue[corridor].contains { !isMoved[Int($0)] }
    }
  }
}
