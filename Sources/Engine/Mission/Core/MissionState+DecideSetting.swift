import Basics

/// The mission itself, its places, fleet and rules.
extension MissionState {
  func decideSetting(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .found(let name, let offset):
      if !self.name.isEmpty { throw Refusal(.missionExists, ["name": self.name]) }
      if name.isEmpty { throw Refusal(.nameMissing) }
      return [.missionFounded(.init(name: name, utcOffset: offset))]
    case .define(let site): return try define(site, context)
    case .defineCorridor(let corridor): return try define(corridor, context)
    case .defineVehicleType(let type):
      let known = vehicleTypes.first { $0.code == type.code }
      if known?.row == type { return [] }
      let id = known?.id ?? vehicleTypes.next(node: context.node)
      return [.vehicleTypeDefined(.init(type: id, definition: type))]
    case .registerVehicle(let vehicle): return try register(vehicle, context)
    case .registerStaff(let member):
      _ = try require(sites[member.site], .noSite, member.site)
      let known = staff.first { $0.name == member.name && $0.role == member.role }
      if known?.row == member { return [] }
      let id = known?.id ?? staff.next(node: context.node)
      return [.staffRegistered(.init(member: id, definition: member))]
    case .adopt(let programme): return try adopt(programme, context)
    case .defineCalendar(let calendar): return try define(calendar, context)
    case .adoptPractice(let id, let practice): return try adopt(practice, for: id)
    case .setReturn(let vehicle, let date): return try setReturn(of: vehicle, by: date)
    case .draw(let boundary): return try draw(boundary)
    case .recordList(var list):
      list.list = lists.next(node: context.node)
      list.on = context.today
      return [.listImported(list)]
    case .withdrawList(let id): return try withdraw(id, context)
    case .recordExport(let isIdentified, let recipient, let purpose):
      if isIdentified && (recipient.isEmpty || purpose.isEmpty) {
        throw Refusal(.exportUnexplained)
      }
      return [
        .dataExported(
          .init(
            export: exports.next(node: context.node), isIdentified: isIdentified,
            recipient: recipient, purpose: purpose, people: Persons(people.count),
            on: context.today))
      ]
    case .recordExtract(let people, let recipient, let purpose):
      if recipient.isEmpty || purpose.isEmpty { throw Refusal(.exportUnexplained) }
      if people.value > Limits.peopleWithoutApproval {
        throw Refusal(
          .extractTooLarge, ["people": people, "limit": Limits.peopleWithoutApproval])
      }
      return [
        .dataExported(
          .init(
            export: exports.next(node: context.node), isIdentified: true, recipient: recipient,
            purpose: purpose, people: people, on: context.today))
      ]
    case .recordPlan(let plan): return [.planAccepted(plan)]
    default: return []
    }
  }

  private func define(_ site: Site, _ context: Context) throws(Refusal) -> [Event] {
    if site.code.isEmpty || site.names.latin.isEmpty { throw Refusal(.nameMissing) }
    if let parent = site.parent { _ = try require(sites[parent], .noSite, parent) }
    let known = sites.first { $0.code == site.code }
    if known?.row == site { return [] }
    let id = known?.id ?? sites.next(node: context.node)
    return [.siteDefined(.init(site: id, definition: site))]
  }

  private func define(_ corridor: Corridor, _ context: Context) throws(Refusal) -> [Event] {
    let places =
      [corridor.origin] + corridor.destinations + corridor.legs.flatMap { [$0.from, $0.to] }
    for site in places + corridor.legs.compactMap(\.crossing) {
      _ = try require(sites[site], .noSite, site)
    }
    for cost in corridor.costs {
      _ = try require(vehicleTypes[cost.type], .noVehicleType, cost.type)
    }
    guard corridor.legs.first?.from == corridor.origin,
      zip(corridor.legs, corridor.legs.dropFirst()).allSatisfy({ $0.to == $1.from })
    else { throw Refusal(.roadBroken, ["corridor": corridor.code]) }
    guard corridor.turnaround.value >= corridor.stages.count, corridor.vehicles.lowerBound > 0
    else {
      throw Refusal(
        .turnaroundTooShort, ["corridor": corridor.code, "days": corridor.stages.count])
    }
    let known = corridors.first { $0.code == corridor.code }
    if known?.row == corridor { return [] }
    let id = known?.id ?? corridors.next(node: context.node)
    return [.corridorDefined(.init(corridor: id, definition: corridor))]
  }

  private func register(_ vehicle: Vehicle, _ context: Context) throws(Refusal) -> [Event] {
    _ = try require(vehicleTypes[vehicle.type], .noVehicleType, vehicle.type)
    _ = try require(sites[vehicle.site], .noSite, vehicle.site)
    let known = vehicles.first { $0.plate == vehicle.plate }
    if known?.row == vehicle { return [] }
    let id = known?.id ?? vehicles.next(node: context.node)
    return [.vehicleRegistered(.init(vehicle: id, definition: vehicle))]
  }
}
