import Basics
public import Planning

/// Invented problems of orientation classes from a seed: households of several languages made ready
/// in waves after selection missions, two centres and sessions at a distance, trainers and
/// interpreters for a given share of what must be taught. All sizes and shares are assumed; a class
/// of about 25 and three days are Canada's (domain page, section 3).
public struct InventedClasses: Sendable {
  public var seed: UInt64
  public var persons: Int
  public var horizon: Int
  /// Days of trainers in per cent of the days that classes of ten would take.
  public var trainerPercent: Int

  public init(seed: UInt64, persons: Int, horizon: Int = 730, trainerPercent: Int = 200) {
    (self.seed, self.persons, self.horizon) = (seed, persons, horizon)
    self.trainerPercent = trainerPercent
  }

  /// A Monday.
  static let dayZero = CivilDate(year: 2025, month: 1, day: 6)!
  static let languages = ["fa", "ps", "uz"]
  static let venues = ["Dushanbe", "Khorog", "at a distance"]
  static let audiences = [
    "fa adults", "fa women, not reading", "fa youth", "ps adults", "ps women, not reading",
    "uz adults", "fa children",
  ]
  /// Days between the last of a course and the departure; unsourced, so assumed.
  private static let finishBefore = 7

  /// The instance; the same for the same numbers, on every machine.
  public var instance: ClassInstance {
    let problem = self.problem
    func numbered(_ letter: String, _ count: Int) -> [String] {
      (0..<count).map { "\(letter)\($0)" }
    }
    return ClassInstance(
      problem, name: "invented-classes-\(persons)-\(trainerPercent)-\(seed)",
      dayZero: Self.dayZero,
      names: .init(
        venues: Self.venues, rooms: numbered("R", problem.rooms.count),
        languages: Self.languages, trainers: numbered("T", problem.trainers.count),
        interpreters: numbered("I", problem.interpreters.count), audiences: Self.audiences,
        households: numbered("H", problem.households.count)))
  }

  public var problem: ClassProblem {
    var generator = SeededGenerator(seed: seed)
    // Nobody teaches at weekends, nor on one day in forty.
    let isClosed = (0..<horizon).map { $0 % 7 >= 5 || generator.chance(1, in: 40) }
    // Seven in ten learn, ten to a class, one class a week for a trainer; a family may need four.
    let weeks = max(1, horizon / 7)
    let trainers = max(5, (persons * 7 / 100 * trainerPercent / 100 + weeks - 1) / weeks)
    let rooms = max(4, trainers * 2 / 3)
    var problem = ClassProblem(
      horizon: horizon, finishBefore: Self.finishBefore, isClosed: isClosed,
      venues: [
        .init(minded: 15 * rooms, beds: 40 * rooms), .init(minded: 10, beds: 20), .init(),
      ], rooms: [], trainers: [], interpreters: [],
      audiences: [
        .init(language: 0, most: 25), .init(language: 0, most: 15, needsWoman: true),
        .init(language: 0, most: 20), .init(language: 1, most: 25),
        .init(language: 1, most: 15, needsWoman: true), .init(language: 2, most: 25),
        .init(language: 0, days: 2, most: 20),
      ], households: [])
    for index in 0..<rooms {
      problem.rooms.append(
        .init(venue: 0, places: index % 3 == 2 ? 18 : 28, isAway: away(&generator, oneIn: 60)))
    }
    problem.rooms.append(.init(venue: 1, places: 20, isAway: away(&generator, oneIn: 60)))
    problem.rooms.append(.init(venue: 2, places: 12, isAway: away(&generator, oneIn: 60)))
    for index in 0..<trainers {
      problem.trainers.append(
        .init(
          venues: index % 3 == 0 ? [0, 2] : [0, 1, 2], languages: index % 4 == 3 ? [1] : [0],
          isWoman: index % 2 == 0, isAway: away(&generator, oneIn: 12)))
    }
    for index in 0..<max(3, trainers * 2 / 3) {
      problem.interpreters.append(
        .init(
          venues: [0, 1, 2], languages: index.isMultiple(of: 2) ? [1, 2] : [0, 2],
          isAway: away(&generator, oneIn: 12)))
    }
    populate(&problem, &generator)
    return problem
  }

  /// Away for a week, now and then.
  private func away(_ generator: inout SeededGenerator, oneIn weeks: Int) -> [Bool] {
    var isAway: [Bool] = []
    while isAway.count < horizon {
      let isWeekAway = generator.chance(1, in: weeks)
      isAway += Array(repeating: isWeekAway, count: min(7, horizon - isAway.count))
    }
    return isAway
  }

  private func populate(_ problem: inout ClassProblem, _ generator: inout SeededGenerator) {
    // Selection missions, after which people are made ready within weeks of each other.
    let waves = (0..<max(1, horizon / 90)).map { _ in generator.below(max(1, horizon * 7 / 10)) }
    var left = persons
    while left > 0 {
      let party = party(waves, atMost: left, &generator)
      left -= party.size
      problem.households.append(party)
    }
    for _ in 0..<problem.households.count / 100 {
      let one = generator.below(problem.households.count)
      let other = generator.below(problem.households.count)
      if one != other { problem.apart.append(.init(one, other)) }
    }
  }

  private func party(
    _ waves: [Int], atMost most: Int, _ generator: inout SeededGenerator
  ) -> ClassProblem.Party {
    let language = [0, 0, 0, 0, 0, 0, 1, 1, 1, 2][generator.below(10)]
    let adults = min(most, generator.within(1...3))
    // Women who do not read are taught apart from the other adults; Uzbek has one class for all.
    let women = language < 2 && adults > 1 && generator.chance(1, in: 6) ? 1 : 0
    let youth = min(most - adults, language == 0 ? max(0, generator.below(4) - 1) : 0)
    let children = min(
      most - adults - youth, language == 0 && generator.chance(1, in: 6) ? 1 : 0)
    let small = min(most - adults - youth - children, generator.below(3))
    let counts = [
      (language == 0 ? 0 : language == 1 ? 3 : 5, adults - women), (language == 0 ? 1 : 4, women),
      (2, youth), (6, children),
    ]
    let ready =
      generator.chance(1, in: 2)
      ? min(horizon * 8 / 10, generator.pick(waves) + generator.below(21))
      : generator.below(max(1, horizon * 8 / 10))
    let isFar = generator.chance(1, in: 4)
    return .init(
      learners: counts.filter { $0.1 > 0 }.map { .init(audience: $0.0, count: $0.1) },
      minded: small, others: generator.chance(1, in: 30) && most > adults + 6 ? 1 : 0,
      choices: isFar
        ? [.init(venue: 0, nights: 4), .init(venue: 1, nights: generator.below(2) * 2)]
        : generator.chance(1, in: 10)
          ? [.init(venue: 0, nights: 0), .init(venue: 2, nights: 0)]
          : [.init(venue: 0, nights: 0)], ready: ready,
      departure: ready + Self.finishBefore + generator.within(10...75))
  }
}
