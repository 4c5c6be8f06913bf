import Basics
import Documents
import Foundation
import Measuring
import QRCodes

/// Synthetic papers.
enum Sample {
  static let names = [
    "Гулнора Ҳоҷиева", "عبدالرحمن رحیمی", "Ирина Петровна Соколова", "Zarina Qurbonova",
    "Ӯғулбек Ғафуров",
  ]

  static func code(_ text: String) -> Code { Code(matrix: QRCode.matrix(text)!, text: text) }

  static func manifest(_ language: DocumentLanguage, people: Int = 60) -> ManifestInput {
    var households: [HouseholdInput] = []
    var made = 0
    while made < people {
      let size = min(people - made, 1 + households.count % 7)
      let id = "H-\(1_000 + households.count)-K"
      households.append(
        HouseholdInput(
          id: id, destination: language == .dari ? "قرغان تپه" : "Қӯрғонтеппа", baggage: 120,
          code: code("M-000012-K \(id)"), people: (0..<size).map { person(made + $0) }))
      made += size
    }
    let vehicles = stride(from: 0, to: households.count, by: 10).enumerated().map { index, start in
      VehicleInput(
        number: index + 1, plate: "12-34 АБ", kind: "Bus, 45 seats",
        households: Array(households[start..<min(start + 10, households.count)]))
    }
    return ManifestInput(
      language: language, movement: "M-000012-K", version: 2, corridor: "Sakhi – Qurghonteppa",
      departs: day, leader: "Фаррух Назаров", checkpoint: "3F9A-77C1", printedOn: day,
      vehicles: vehicles,
      stops: [StopInput(site: "Шаҳритус", on: day, meals: 2 * people, beds: people)])
  }

  static let day = CivilDate(year: 1997, month: 10, day: 24)!

  static func person(_ index: Int) -> PersonInput {
    PersonInput(
      id: "P-\(index)", place: index % 19 == 4 ? .wheelchair : .seat, number: index % 45 + 1,
      name: names[index % names.count], sex: index % 2 == 0 ? .female : .male,
      age: index % 83 == 3 ? nil : index * 7 % 83,
      requirements: index % 19 == 4 ? [.wheelchair, .medicalEscort] : [])
  }

  static func cards(_ count: Int) -> BoardingCardsInput {
    BoardingCardsInput(
      language: .english, movement: "M-000012-K", departs: day, checkpoint: "3F9A-77C1",
      printedOn: day,
      cards: (0..<count).map { index in
        let isDari = index % 5 == 1
        return BoardingCardInput(
          language: isDari ? .dari : DocumentLanguage.allCases[index % 3],
          household: "H-\(index)-K", name: names[index % names.count], people: index % 9 + 1,
          baggage: 90, destination: isDari ? "قرغان تپه" : "Қӯрғонтеппа", vehicles: [1, 3],
          code: code("M-000012-K H-\(index)-K"))
      })
  }

  /// What `pdftotext` reads, or nil where it is not installed.
  static func text(of pdf: [UInt8]) throws -> String? {
    try inFile(pdf) { try run("pdftotext", "-layout", $0, "-") }
  }

  /// What a scanner reads off the first page, printed at 200 dots an inch; nil without one.
  static func scan(_ pdf: [UInt8]) throws -> [String]? {
    try inFile(pdf) { path in
      defer { try? FileManager.default.removeItem(atPath: path + ".png") }
      guard try run("pdftoppm", "-r", "200", "-singlefile", "-png", path, path) != nil else {
        return nil
      }
      return try run("zbarimg", "-q", "--raw", path + ".png")?
        .split(separator: "\n").map(String.init).sorted()
    }
  }

  private static func inFile<T>(_ pdf: [UInt8], _ body: (String) throws -> T) throws -> T {
    let path = NSTemporaryDirectory() + "safar-paper-" + UUID().uuidString + ".pdf"
    try Data(pdf).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }

  private static func run(_ tool: String, _ arguments: String...) throws -> String? {
    let path = "/usr/bin/" + tool
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    return try Peer(path).ask(arguments, isQuiet: true).said
  }
}
