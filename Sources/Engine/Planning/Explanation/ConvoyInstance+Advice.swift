public import Basics

extension ConvoyInstance {
  /// What binds and when, at most so many things, and what one more of the dearest would change;
  /// in sentences.
  public func advice(on answer: ConvoyAnswer, most: Int = 3) -> [String] {
    let advice = problem.advice(on: answer, most: most)
    let binding = (answer.prices?.bindings ?? []).prefix(2 * most).map { one in
      "What binds: \(name(one.resource)) \(words(one.when))."
    }
    return binding + advice.map(sentence)
  }

  /// One piece of advice in words.
  public func sentence(_ advice: ConvoyAdvice) -> String {
    let thing =
      switch advice.resource {
      case .vehicle(let site, let type): "One more \(types[type]) at \(sites[site])"
      case .escortTeam(let site): "One more escort team at \(sites[site])"
      case .beds(let station): "Ten more beds at \(stations[station])"
      case .crossing(let crossing): "Ten more persons a day at \(crossings[crossing])"
      case .places(let kind, let site):
        "One more \(types[problem.bestType(for: kind, at: site)]) at \(sites[site])"
      }
    let people = advice.persons > 0 ? " moves \(advice.persons) more people in time and" : ""
    let days = advice.waiting >= 0 ? "saves \(advice.waiting)" : "costs \(-advice.waiting)"
    return "\(thing)\(people) \(days) weighted person-days of waiting."
  }

  private func name(_ resource: ConvoyAdvice.Resource) -> String {
    switch resource {
    case .vehicle(let site, let type): "vehicles of type \(types[type]) at \(sites[site])"
    case .escortTeam(let site): "escort teams at \(sites[site])"
    case .beds(let station): "beds at \(stations[station])"
    case .crossing(let crossing): "crossing \(crossings[crossing])"
    case .places(let kind, let site):
      "\(kind == .wheelchair ? "wheelchair places" : "stretchers") at \(sites[site])"
    }
  }

  /// Days in words: weekdays and dates where the date of day 0 is known, else numbers.
  public func words(_ when: ConvoyWhen) -> String {
    func day(_ index: Int) -> String { start.map { ($0 + index).description } ?? "day \(index)" }
    switch when {
    case .span(let first, let last):
      return first == last ? "on \(day(first))" : "from \(day(first)) to \(day(last))"
    case .sevenths(let sevenths, let first, let last):
      let names = sevenths.map { seventh in
        start.map { "\(($0 + seventh).weekday.name)s" } ?? "every seventh day from day \(seventh)"
      }
      return "on \(names.joined(separator: ", ")), \(day(first)) to \(day(last))"
    }
  }
}

extension Weekday {
  /// In English, in full.
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
