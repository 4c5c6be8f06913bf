import Application
import Basics
import Documents
import DocumentsPDF
import Journal
import Mission
import Spreadsheets
import Wiring

/// Prints a movement's manifest.
struct Manifest: ConsoleCommand {
  static let name = "manifest"
  static let summary = "the list of a movement, vehicle by vehicle"
  static let usage = """
    safar manifest MOVEMENT [--format csv] [--out FILE] [--language en|ru|tg|fa]

      --out FILE         a .pdf to print, or a .xlsx or .csv, that you alone may read
      --language         of the .pdf or .xlsx (default en)

    Households together, vehicle by vehicle: seat, name, sex, age, what is needed on the way and
    never why, baggage. The version and the journal's checkpoint stand below.
    """

  let movement: MovementID
  let file: OutFile<ManifestFile>?
  let language: DocumentLanguage

  init(parsing arguments: inout Arguments) throws(UsageError) {
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
    file = try arguments.option("out", as: OutFile.self, like: "list.pdf, .xlsx or .csv")
    language =
      try arguments.option("language", as: DocumentLanguage.self, like: "en, ru, tg or fa")
      ?? .english
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    try desk.record(reading: "manifest", movement: movement, fields: Self.fields)
    guard let file else { return try Self.output(movement, desk) }
    try PersonalFiles.write(file.bytes(of: movement, in: language, desk), to: file.path)
    return .said("The manifest of movement \(movement) is in \(file.path).")
  }

  static let fields: [Policy.Field] = [.names, .requirements, .bookings]

  static func output(_ id: MovementID, _ desk: Desk) throws -> Output {
    guard let row = desk.state.movements[id] else { throw Refusal(.noMovement, ["id": id]) }
    var rows: [[String]] = []
    // The seats held on a flight are its only vehicle.
    for number in 1...max(1, row.vehicles.count) {
      for booking in row.bookings {
        let here = booking.places.filter { $0.vehicle == number }
        for place in here.sorted(by: {
          ($0.kind.rawValue, $0.number) < ($1.kind.rawValue, $1.number)
        }) {
          rows.append(line(place, booking, row, desk))
        }
      }
    }
    let log = desk.mission.log
    return Output(
      title: "Manifest of movement \(id), version \(row.manifestVersion), leaving on \(row.day)",
      columns: [
        .number("vehicle"), .text("plate"), .text("place"), .text("household"), .text("person"),
        .text("name"), .text("sex"), .number("age"), .text("needs"), .number("baggage_kg"),
        .text("goes_to"),
      ], rows: rows,
      notes: [
        "\(counted(row.booked, "person")) of \(counted(row.bookings.count, "household")) in "
          + "\(row.vehicles.count) "
          + "vehicles. \(row.status.description.capitalizedFirst); checkpoint "
          + "\(log.currentCheckpoint.code) at position \(log.lastPosition)."
      ])
  }

  private static func line(
    _ place: Booking.Place, _ booking: Booking, _ row: Movement, _ desk: Desk
  ) -> [String] {
    let person = desk.state.people[place.person]
    let isFirst = booking.places.first == place
    return [
      String(place.vehicle),
      row.flight?.legs.map(\.number).joined(separator: " ")
        ?? desk.state.vehicles[row.vehicles[place.vehicle - 1].vehicle]?.plate ?? "",
      "\(place.kind) \(place.number)", booking.household.description, place.person.description,
      person?.details?.names.first?.whole ?? "(erased)", person.map { "\($0.sex)" } ?? "",
      person?.age(on: row.day).map(String.init) ?? "",
      person?.requirements.codes.joined(separator: " ") ?? "",
      isFirst ? booking.baggage.description : "",
      desk.code(desk.state.households[booking.household]?.destination),
    ]
  }
}

/// The kinds of file a manifest goes to.
enum ManifestFile: String { case pdf, xlsx, csv }

extension OutFile<ManifestFile> {
  func bytes(
    of movement: MovementID, in language: DocumentLanguage, _ desk: Desk
  ) throws -> [UInt8] {
    if let row = desk.state.movements[movement], row.flight != nil, kind != .csv {
      let list = try desk.papers.flightManifest(of: movement, in: language)
      return kind == .pdf ? try list.document.pdf() : try list.sheet.xlsx()
    }
    return switch kind {
    case .pdf: try desk.manifest(of: movement, in: language).document.pdf()
    case .xlsx: try desk.manifest(of: movement, in: language).sheet.xlsx()
    case .csv: Array(try Manifest.output(movement, desk).printed(as: .csv).utf8)
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
