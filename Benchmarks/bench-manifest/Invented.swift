import Basics
import Documents
import QRCodes

/// A synthetic manifest: names in Tajik, Russian, Dari and Latin letters.
enum Invented {
  static let names = [
    "Гулнора Ҳоҷиева", "عبدالرحمن رحیمی", "Ирина Соколова", "Zarina Qurbonova", "Ӯғулбек Ғафуров",
  ]

  static func manifest(people: Int) -> ManifestInput {
    let day = CivilDate(year: 1997, month: 10, day: 24)!
    let size = 5
    let households = (0..<people / size).map { number in
      let id = "H-\(1_000 + number)"
      return HouseholdInput(
        id: id, destination: "Қӯрғонтеппа", baggage: 150,
        code: Code(matrix: QRCode.matrix("M-000012-K \(id)")!, text: id),
        people: (0..<size).map { person(number * size + $0) })
    }
    let perVehicle = 9
    return ManifestInput(
      language: .tajik, movement: "M-000012-K", version: 1, corridor: "Саҳӣ – Қӯрғонтеппа",
      departs: day, leader: "Фаррух Назаров", checkpoint: "3F9A-77C1", printedOn: day,
      vehicles: stride(from: 0, to: households.count, by: perVehicle).enumerated().map {
        VehicleInput(
          number: $0 + 1, plate: "12-\(30 + $0) АБ", kind: "Bus",
          households: Array(households[$1..<min($1 + perVehicle, households.count)]))
      }, stops: [])
  }

  private static func person(_ index: Int) -> PersonInput {
    PersonInput(
      id: "P-\(index)", place: .seat, number: index % 45 + 1,
      name: "\(names[index % names.count]) \(index)", sex: index % 2 == 0 ? .female : .male,
      age: index * 7 % 83, requirements: index % 31 == 0 ? [.seatByParent] : [])
  }
}
