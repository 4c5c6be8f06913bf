import Console
import ConvoyCases
import Foundation
import Planning
import Testing
import Wire

@Suite struct ConvoySentenceTests {
  /// Too few vehicles, so that something holds the plan back; no road leads to where one household
  /// goes.
  private static var problem: ConvoyProblem {
    var problem = InventedSeason(
      seed: 4, households: 150, corridors: 1, horizon: 30, roomPercent: 25
    ).problem
    problem.households[5].district = 9
    return problem
  }

  private static let phrases = [
    "en": [
      "What holds the plan back: ", " people wait mostly because ", " weighted person-days ",
      " has no day yet. ",
    ],
    "ru": [
      "Что сдерживает план: ", "Ждут главным образом потому, что ", "взвешенных человеко-дней ",
      "дня выезда пока нет. ",
    ],
    "tg": [
      "Чӣ нақшаро нигоҳ медорад: ", " нафар асосан барои он интизоранд", " одам-рӯзи вазндор ",
      "рӯзи сафар ҳоло нест. ",
    ],
    "fa": [
      "چه پلان را محدود می‌کند: ", "بیشتر به این سبب منتظرند که ", " نفر-روز وزنی ",
      "روز حرکت هنوز نیست. ",
    ],
  ]

  @Test(arguments: ["en", "ru", "tg", "fa"])
  func `what holds a plan back, what one more brings, and why people wait is said in a language`(
    language: String
  ) throws {
    let room = ConsoleTests.Room()
    let (file, target, why) = (room.path + ".json", room.path + ".plan", room.path + ".csv")
    defer { for path in [file, target, why] { unlink(path) } }
    try Data(ConvoyInstance(Self.problem, name: "x").bytes)
      .write(to: URL(fileURLWithPath: file))
    let answer = room.run(
      "solve", "convoys", file, "--out", target, "--steps", "40", "--why", why, "--language",
      language)
    #expect(answer.status == .done, "\(answer.complaint)")
    for phrase in try #require(Self.phrases[language]) {
      #expect(answer.output.contains(phrase), "\(phrase) is not in \(answer.output)")
    }
    #expect(!answer.output.contains("{"), "a gap was not filled: \(answer.output)")
    let table = try TextTable(csv: Array(Data(contentsOf: URL(fileURLWithPath: why)))).rows
    #expect(table.count == Self.problem.households.count + 1)
    #expect(table.dropFirst().allSatisfy { $0[2].hasSuffix(".") && !$0[2].contains("{") })
  }
}
