import Basics
import Mission

/// Lists movements, or shows one.
struct Movements: ConsoleCommand {
  static let name = "movements"
  static let summary = "list movements, or show one with its vehicles"
  static let usage = """
    safar movements [MOVEMENT] [--from DATE] [--until DATE] [--status STATUS]

      --status STATUS   planned, confirmed, boarding, departed, arrived, closed or cancelled
    """

  let movement: MovementID?
  let span: ClosedRange<CivilDate>
  let status: String?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    let first = try arguments.option("from", as: CivilDate.self, like: "1997-10-24")
    let last = try arguments.option("until", as: CivilDate.self, like: "1997-10-31")
    let from = first ?? CivilDate(dayNumber: -719_162)
    guard from <= last ?? .endOfTime else { throw UsageError("--until is before --from.") }
    span = from...(last ?? .endOfTime)
    status = arguments.option("status")
    let word = arguments.nextWord()
    movement = word.flatMap { MovementID($0) }
    if let word, movement == nil {
      throw UsageError("\(word) is no movement; write it like M-000012-E.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    if let movement { return try show(movement, desk) }
    var rows: [[String]] = []
    desk.state.movements.forEach { id, row in
      guard span.contains(row.day), status == nil || row.status.description == status else {
        return
      }
      rows.append([
        id.description, row.day.description, desk.state.corridors[row.corridor]?.code ?? "",
        row.status.description, String(row.vehicles.count), row.booked.description,
        String(row.bookings.count), String(row.manifestVersion),
      ])
    }
    return Output(
      columns: [
        .text("movement"), .text("day"), .text("corridor"), .text("status"), .number("vehicles"),
        .number("people"), .number("households"), .number("manifest"),
      ], rows: rows)
  }

  private func show(_ id: MovementID, _ desk: Desk) throws -> Output {
    guard let row = desk.state.movements[id] else { throw Refusal(.noMovement, ["id": id]) }
    let rows = row.vehicles.indices.map { index -> [String] in
      let load = row.load(of: index + 1)
      let capacity = row.vehicles[index].capacity
      return [
        String(index + 1), desk.state.vehicles[row.vehicles[index].vehicle]?.plate ?? "",
        "\(load.seats)/\(capacity.seats)", "\(load.wheelchairs)/\(capacity.wheelchairs)",
        "\(load.stretchers)/\(capacity.stretchers)", "\(load.baggage)/\(capacity.baggage)",
      ]
    }
    var notes = [
      "\(row.day), \(desk.state.corridors[row.corridor]?.code ?? ""), \(row.status)"
        + "\(row.isPinned ? ", pinned" : ""); "
        + "\(counted(row.booked, "person")) of \(counted(row.bookings.count, "household")); "
        + "manifest \(row.manifestVersion)."
    ]
    for passage in row.passages {
      let differs = passage.counted == passage.expected ? "" : ", expected \(passage.expected)"
      notes.append(
        "\(passage.at) \(desk.code(passage.site)): counted \(passage.counted)\(differs).")
    }
    for incident in row.incidents {
      notes.append(
        "\(incident.at) \(desk.code(incident.site)): \(incident.sort). "
          + (incident.note ?? "The note was erased with somebody it may have named."))
    }
    return Output(
      title: "Movement \(id)",
      columns: [
        .number("number"), .text("plate"), .text("seats"), .text("wheelchairs"),
        .text("stretchers"), .text("baggage_kg"),
      ], rows: rows, notes: notes)
  }
}
