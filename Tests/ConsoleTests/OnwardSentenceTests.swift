import Console
import Foundation
import Planning
import ResettlementCases
import Testing
import Wire

/// Why people fly or are taught later, as it is said at the console.
@Suite struct OnwardSentenceTests {
  /// Too few seats, so that some wait and some stay.
  private static let flights = InventedFlights(
    seed: 4, persons: 300, departures: 20, roomPercent: 90
  ).instance

  /// Two trainers and departures soon after each household is ready; one that no class ever holds.
  private static var classes: ClassInstance {
    let invented = InventedClasses(seed: 3, persons: 120, horizon: 120).instance
    var problem = invented.problem
    for index in problem.trainers.indices.dropFirst(2) {
      problem.trainers[index].isAway = problem.trainers[index].isAway.map { _ in true }
    }
    for index in problem.households.indices {
      problem.households[index].departure = problem.households[index].ready + 8
    }
    problem.households[5].learners = [.init(audience: 0, count: 30)]
    return ClassInstance(
      problem, name: "scarce", dayZero: invented.dayZero, names: invented.names)
  }

  private static let later = [
    "en": ["people fly later because", "people depart later because"],
    "ru": ["Летят позже потому, что", "Выезжают позже потому, что"],
    "tg": ["дертар мепаранд, ки", "дертар мераванд, ки"],
    "fa": ["دیرتر پرواز می‌کنند که", "دیرتر حرکت می‌کنند که"],
  ]
  private static let stays = [
    "en": [" stays. ", " attends nothing yet. "],
    "ru": [" пока не летит. ", ": курсов пока нет. "],
    "tg": [" ҳоло намепарад. ", ": ҳоло курс нест. "],
    "fa": [" هنوز پرواز نمی‌کند. ", ": هنوز دوره‌ای نیست. "],
  ]

  @Test(arguments: ["en", "ru", "tg", "fa"], ["flights", "classes"])
  func `why people wait and why some stay is said in a language`(
    language: String, what: String
  ) throws {
    let room = ConsoleTests.Room()
    let (file, target, why) = (room.path + ".json", room.path + ".plan", room.path + ".csv")
    defer { for path in [file, target, why] { unlink(path) } }
    let bytes = what == "flights" ? Self.flights.bytes : Self.classes.bytes
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    let answer = room.run(
      "solve", what, file, "--out", target, "--rounds", "1", "--why", why, "--language", language)
    #expect(answer.status == .done, "\(answer.complaint)")
    let number = what == "flights" ? 0 : 1
    for phrase in [Self.later[language]![number], Self.stays[language]![number]] {
      #expect(answer.output.contains(phrase), "\(phrase) is not in \(answer.output)")
    }
    #expect(!answer.output.contains("{"), "a gap was not filled: \(answer.output)")
    let table = try TextTable(csv: Array(Data(contentsOf: URL(fileURLWithPath: why)))).rows
    #expect(table.count > 20)
    #expect(table.dropFirst().allSatisfy { $0.last!.hasSuffix(".") && !$0.last!.contains("{") })
  }
}
