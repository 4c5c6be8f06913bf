import Application
import Basics
import Documents
import Journal
import JournalSealing
import Mission
import Wire
import Wiring

/// Writes the mission's movements as a calendar.
struct CalendarCommand: ConsoleCommand {
  static let name = "calendar"
  static let summary = "movements as a calendar file for telephones and office programs"
  static let usage = """
    safar calendar --out FILE.ics [--from DATE] [--until DATE]

      --from, --until    movements that leave on these days (default: all)

    Places, vehicles and how many people; never a name. Dates of convoys are sensitive all the same:
    give the file to those who must know. Importing a newer file replaces what an older one said;
    a cancelled movement is shown as cancelled.
    """

  let path: String
  let span: DateSpan

  init(parsing arguments: inout Arguments) throws(UsageError) {
    guard let path = arguments.option("out") else { throw UsageError("--out is missing.") }
    guard path.hasSuffix(".ics") else { throw UsageError("--out names an .ics file.") }
    self.path = path
    let first = try arguments.option("from", as: CivilDate.self, like: "1997-10-24")
    let last = try arguments.option("until", as: CivilDate.self, like: "1997-10-31")
    guard let span = DateSpan(first ?? CivilDate(dayNumber: 0), last ?? .endOfTime) else {
      throw UsageError("--until is before --from.")
    }
    self.span = span
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    var entries: [CalendarEntry] = []
    desk.state.movements.forEach { id, row in
      if span.contains(row.day) { entries.append(desk.entry(of: id, row)) }
    }
    let file = CalendarFile(name: desk.state.name, entries: entries)
    try PersonalFiles.write(file.bytes, to: path)
    return .said("\(counted(entries.count, "movement is")) in \(path), without a name.")
  }
}

extension Desk {
  /// A movement in a calendar.
  fileprivate func entry(of id: MovementID, _ row: Movement) -> CalendarEntry {
    let status: CalendarEntry.Status =
      switch row.status {
      case .planned: .tentative
      case .cancelled: .cancelled
      default: .confirmed
      }
    let ends = [row.legs.first?.from, row.legs.last?.to].map { place($0, .english) }
    return CalendarEntry(
      id: "\(id)@\(calendarMark)",
      // Both parts only grow, so a later state has a higher version.
      version: row.manifestVersion * 8 + Int(row.status.rawValue), made: moment(nil),
      time: .days(row.journey), status: status,
      summary: "\(id): \(ends.joined(separator: " – "))", place: ends[0],
      notes: "\(counted(row.vehicles.count, "vehicle")), \(counted(row.booked, "person")), "
        + "\(counted(row.bookings.count, "household")). "
        + "\(row.status.description.prefix(1).uppercased())"
        + "\(row.status.description.dropFirst()).")
  }

  /// Tells this mission's movements from those of another in one calendar.
  private var calendarMark: String {
    Base64URL.text(Array(mission.log.vault.hash(Array(state.name.utf8)).prefix(9))) + ".safar"
  }
}
