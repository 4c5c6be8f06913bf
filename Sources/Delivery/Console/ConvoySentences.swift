import Application
import Basics
import Documents
import Planning
import Wire

/// What is said of a plan of convoys, in one language: what holds it back, what one more of it
/// brings, why people wait.
struct ConvoySentences {
  /// With names in that language.
  let instance: ConvoyInstance
  let language: DocumentLanguage

  /// What binds and when, and what one more of the dearest was measured to change.
  ///
  /// - Parameter steps: plans to try for each; with none, only what binds is said.
  func advice(on answer: ConvoyAnswer, steps: Int = ConvoyAdvice.steps) -> [String] {
    let binding = (answer.prices?.bindings ?? []).prefix(2 * ConvoyAdvice.most)
    let measured =
      steps > 0 ? instance.problem.advice(on: answer, steps: steps) : []
    return binding.map { one in
      say(.binds, ["thing": name(one.resource), "when": words(one.when)])
    } + measured.map(sentence)
  }

  /// What keeps people waiting, most people first, at most four sentences; then up to five
  /// households that stay behind, each with its reason.
  func reasons(in plan: ConvoyPlan) -> [String] {
    var persons: [ConvoyReason: Int] = [:]
    var left: [String] = []
    for why in instance.problem.why(plan) {
      if why.day == nil {
        let household = name(instance.households[why.household])
        if left.count < 5 {
          left.append(say(.stays, ["household": household, "why": sentence(why)]))
        }
      } else if why.reason != .firstOpenDay {
        persons[why.reason, default: 0] += instance.problem.households[why.household].size
      }
    }
    let most = persons.map { ($0.value, cause($0.key)) }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }
    return most.prefix(4).map { say(.because, ["people": value($0), "cause": $1]) } + left
  }

  /// Each household with the day it leaves and a sentence that can be read to it, as CSV.
  func reasonsTable(for plan: ConvoyPlan) -> [UInt8] {
    let rows = instance.problem.why(plan).map { why in
      [instance.households[why.household], why.day.map(String.init) ?? "", sentence(why)]
    }
    return TextTable(rows: [["household", "day", "reason"]] + rows).csv()
  }

  // MARK: Parts of sentences

  private func say(_ word: ConvoyPlanWord, _ gaps: [String: String]) -> String {
    word.text(language, filling: gaps)
  }

  private func name(_ text: String) -> String { Isolated.name(text, in: language.direction) }

  private func value(_ number: Int) -> String { Isolated.value(number, in: language.direction) }

  private func sentence(_ advice: ConvoyAdvice) -> String {
    let problem = instance.problem
    let thing =
      switch advice.resource {
      case .vehicle(let site, let type): place(.oneVehicle, instance.sites[site], type)
      case .escortTeam(let site): place(.oneTeam, instance.sites[site])
      case .beds(let station): place(.tenBeds, instance.stations[station])
      case .crossing(let crossing): place(.tenPersons, instance.crossings[crossing])
      case .places(let kind, let site):
        place(.oneVehicle, instance.sites[site], problem.bestType(for: kind, at: site))
      }
    let word: ConvoyPlanWord =
      advice.persons == 0 ? .saves : advice.waiting >= 0 ? .movesAndSaves : .movesAndCosts
    return say(
      word,
      ["thing": thing, "people": value(advice.persons), "days": value(abs(advice.waiting))])
  }

  private func name(_ resource: ConvoyAdvice.Resource) -> String {
    switch resource {
    case .vehicle(let site, let type): place(.vehicles, instance.sites[site], type)
    case .escortTeam(let site): place(.escorts, instance.sites[site])
    case .beds(let station): place(.beds, instance.stations[station])
    case .crossing(let crossing): place(.crossing, instance.crossings[crossing])
    case .places(let kind, let site):
      place(kind == .wheelchair ? .wheelchairs : .stretchers, instance.sites[site])
    }
  }

  private func place(_ word: ConvoyPlanWord, _ place: String, _ type: Int? = nil) -> String {
    say(word, ["place": name(place), "type": type.map { name(instance.types[$0]) } ?? ""])
  }

  /// Days in words: weekdays and dates where the date of day 0 is known, else numbers.
  private func words(_ when: ConvoyWhen) -> String {
    func day(_ index: Int) -> String {
      let text = instance.start.map { ($0 + index).description } ?? String(index)
      return Isolated.value(text, in: language.direction)
    }
    let isDated = instance.start != nil
    switch when {
    case .span(let first, let last):
      let word: ConvoyPlanWord =
        first == last ? (isDated ? .day : .dayNumber) : isDated ? .span : .dayNumbers
      return say(word, ["first": day(first), "last": day(last)])
    case .sevenths(let sevenths, let first, let last):
      let names = sevenths.map { seventh in
        instance.start.map { WeekdayName.text(($0 + seventh).weekday, language) } ?? day(seventh)
      }
      let comma = language == .dari ? "، " : ", "
      return say(
        isDated ? .weekdays : .sevenths,
        ["first": day(first), "last": day(last), "days": names.joined(separator: comma)])
    }
  }

  /// A household's reason, as it is read to it.
  private func sentence(_ why: ConvoyWhy) -> String {
    let party = instance.problem.households[why.household]
    let place =
      switch why.reason {
      case .noRoad: instance.districts[party.district]
      case .tooLarge: instance.sites[party.site]
      default: self.place(of: why.reason)
      }
    return ReasonWord(why.reason).sentence(in: language, days: why.days, place: place)
  }

  private func place(of reason: ConvoyReason) -> String {
    switch reason {
    case .vehiclesAway(let site), .escortsAway(let site), .medicsAway(let site):
      instance.sites[site]
    case .bedsFull(let station): instance.stations[station]
    case .crossingFull(let crossing): instance.crossings[crossing]
    default: ""
    }
  }

  /// A reason as the end of a sentence about many households.
  private func cause(_ reason: ConvoyReason) -> String {
    let word: ConvoyPlanWord =
      switch reason {
      case .vehiclesAway: .vehiclesAway
      case .escortsAway: .escortsAway
      case .medicsAway: .medicsAway
      case .bedsFull: .bedsFull
      case .crossingFull: .crossingFull
      case .placesTaken: .placesTaken
      case .heldForLinked: .heldForLinked
      case .heldForFuller: .heldForFuller
      // Whom no road or vehicle takes does not wait.
      case .noRoad, .tooLarge, .neverOpen, .firstOpenDay, .roadClosed: .closed
      }
    return say(word, ["place": name(place(of: reason))])
  }
}
