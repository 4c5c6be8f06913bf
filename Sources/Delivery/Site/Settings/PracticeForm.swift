import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// The practice a programme's convoys keep to, from a day on: the numbers no two sources agree on.
enum PracticeForm {
  /// A number of a practice: how it is asked for, and where it stands.
  struct Number: Sendable {
    let name: String
    let word: PlannerWord
    let range: ClosedRange<Int>
    /// Nobody asks for it when it is nil.
    let read: @Sendable (Practice) -> Int?
    let write: @Sendable (inout Practice, Int?) -> Void
    var isRequired = true
  }

  static let numbers: [Number] = [
    Number(
      name: "spare", word: .spare, range: PlanTerms.sparePercents,
      read: { $0.spareVehiclePercent }, write: { $0.spareVehiclePercent = $1 ?? 0 }),
    Number(
      name: "reserve", word: .reserve, range: 0...50, read: { $0.reserveSeatPercent },
      write: { $0.reserveSeatPercent = $1 ?? 0 }),
    Number(
      name: "standby", word: .standby, range: 0...50, read: { $0.standbyPercent },
      write: { $0.standbyPercent = $1 ?? 0 }),
    Number(
      name: "leader", word: .leader, range: 0...40, read: { $0.leaderAbove },
      write: { $0.leaderAbove = $1 }, isRequired: false),
    Number(
      name: "recovery", word: .recovery, range: 1...40, read: { $0.recoveryFrom },
      write: { $0.recoveryFrom = $1 }, isRequired: false),
    Number(
      name: "medics", word: .medics, range: 1...100, read: { $0.personsPerMedic },
      write: { $0.personsPerMedic = $1 }, isRequired: false),
    Number(
      name: "wait", word: .longestWait, range: 1...Limits.seasonDays,
      read: { $0.worstWait?.value }, write: { $0.worstWait = $1.map { Days($0) } },
      isRequired: false),
    Number(
      name: "dark", word: .beforeDark, range: 0...240, read: { $0.minutesBeforeDark.value },
      write: { $0.minutesBeforeDark = Minutes($1 ?? 0) }),
    Number(
      name: "meals", word: .mealsPerNight, range: 0...10, read: { $0.mealsPerNight },
      write: { $0.mealsPerNight = $1 ?? 0 }),
    Number(
      name: "bed", word: .bedFromAge, range: 0...18, read: { $0.bedFromAge },
      write: { $0.bedFromAge = $1 ?? 0 }),
    Number(
      name: "types", word: .typesPerConvoy, range: 1...40, read: { $0.typesPerConvoy },
      write: { $0.typesPerConvoy = $1 }, isRequired: false),
  ]

  static let taken: [Taken] =
    [.day("from", "The day from which convoys keep to it.")] + takenNumbers + [
      .code("baggage", "Where baggage rides.", Practice.BaggageRule.self),
      .ids("recovery-type", "Types that recover others.", VehicleTypeID.self).optional, .check,
    ]

  private static let takenNumbers: [Taken] = numbers.map { number in
    let what = number.word.wording.english + "."
    let taken = Taken.number(number.name, what, number.range)
    return number.isRequired ? taken : taken.optional
  }

  static func show(
    _ id: ProgrammeID, _ page: Page, trouble: FormTrouble? = nil
  ) throws -> Response {
    let known = try page.practice(of: id)
    let name = page.state.programme(id, on: page.today)?.name ?? id.description
    return SettingsForm.page(
      page, SettingsWord.changePractice, to: .adoptPractice(id), trouble
    ) { _, html in
      html.element("p", .ownDirection, text: name)
      html.element("p", .class("hint"), text: page.say(SettingsWord.practiceWhat))
      html.field(
        Field(
          "from", page.say(AdminWord.inForceFrom), error: trouble.error(of: "from", page),
          value: trouble?.typed["from"] ?? page.today.description, kind: .date, width: 20))
      for number in numbers {
        let value = number.read(known).map { String($0) } ?? ""
        html.field(
          Field(
            number.name, page.say(number.word), error: trouble.error(of: number.name, page),
            value: trouble?.typed[number.name] ?? value, kind: .digits,
            isRequired: number.isRequired, width: 8))
      }
      choices(known, page, trouble, &html)
    }
  }

  private static func choices(
    _ known: Practice, _ page: Page, _ trouble: FormTrouble?, _ html: inout HTMLWriter
  ) {
    let rule = trouble?.typed["baggage"] ?? String(known.baggage.rawValue)
    html.choice(
      Field("baggage", page.say(PlannerWord.baggage), error: trouble.error(of: "baggage", page)),
      of: [(Practice.BaggageRule.withOwners, PlannerWord.withOwners), (.sameConvoy, .sameConvoy)]
        .map { Choice(String($0.rawValue), page.say($1), isChosen: rule == String($0.rawValue)) })
    let ticked =
      trouble?.typed.all("recovery-type") ?? known.recoveryTypes.map(\.description)
    html.boxes(
      Field("recovery-type", page.say(SettingsWord.recoveryTypes)),
      of: page.state.vehicleTypes.ids.map { id in
        Choice(
          id.description, page.state.vehicleTypes[id]?.name ?? "",
          isChosen: ticked.contains(id.description))
      })
  }

  static func save(_ id: ProgrammeID, _ work: Work) throws -> Response {
    try work.save(
      "from", then: .settings(.programme(id)), else: { try show(id, $0, trouble: $1) }
    ) {
      let from: CivilDate = try work.value("from", or: SettingsWord.noDays)
      // What this form does not ask for stays as it is.
      var practice = try work.read { $0.practice(of: id, on: from) }
      practice.inForceFrom = from
      for number in numbers {
        number.write(
          &practice,
          number.isRequired
            ? try work.number(number.name, in: number.range)
            : try work.optionalNumber(number.name, in: number.range))
      }
      guard let rule = UInt8(work.field("baggage")).flatMap(Practice.BaggageRule.init(rawValue:))
      else { throw Mistyped(field: "baggage", word: SettingsWord.noText) }
      practice.baggage = rule
      practice.recoveryTypes =
        work.visit.form.all("recovery-type").compactMap { VehicleTypeID($0) }.sorted()
      return [.adoptPractice(id, practice)]
    }
  }
}

extension Page {
  /// What a programme's convoys keep to today.
  func practice(of id: ProgrammeID) throws(SiteFault) -> Practice {
    _ = try found(state.programmes[id])
    return state.practice(of: id, on: today)
  }
}
