import Basics
import HTML
import Mission
import Wire

/// What a plan is made with that is not the mission's practice: asked in the form, said of a draft.
struct DraftTerms {
  let page: Page

  /// What a program sends.
  static let taken: [Taken] = [
    .number(
      "wait", "The longest wait, in days; left out: as the practice says.", 1...Limits.seasonDays
    ).optional,
    .number(
      "spare", "Vehicles kept back, in percent; left out: as the practice says.",
      PlanTerms.sparePercents
    ).optional,
    .ids("without-road", "No convoy is planned along these.", CorridorID.self).optional,
    .ids("without-vehicle", "These are not sent.", VehicleID.self).optional,
  ]

  func ask(_ trouble: FormTrouble?, _ html: inout HTMLWriter) {
    for (name, word, hint) in [
      ("wait", PlannerWord.worstWait, PlannerWord.worstWaitHint), ("spare", .spare, .worstWaitHint),
    ] {
      html.field(
        Field(
          name, page.say(word), hint: page.say(hint), error: trouble.error(of: name, page),
          value: trouble.typed(name), kind: .digits, isRequired: false, width: 8))
    }
    without("without-road", .withoutRoads, roads, trouble, &html)
    without("without-vehicle", .withoutVehicles, vehicles, trouble, &html)
  }

  /// Boxes behind a line, for most plans leave all of them alone.
  private func without(
    _ name: String, _ word: PlannerWord, _ all: [(value: String, label: String)],
    _ trouble: FormTrouble?, _ html: inout HTMLWriter
  ) {
    if all.isEmpty { return }
    let ticked = trouble?.typed.all(name) ?? []
    html.element("details", Attribute("open", nil).when(!ticked.isEmpty)) { html in
      html.element("summary", text: page.say(word))
      html.boxes(
        Field(name, page.say(word)),
        of: all.map { Choice($0.value, $0.label, isChosen: ticked.contains($0.value)) })
    }
  }

  private var roads: [(value: String, label: String)] {
    page.state.corridors.ids.map { ($0.description, name(of: $0)) }
  }

  private var vehicles: [(value: String, label: String)] {
    page.state.vehicles.ids.compactMap { id in
      guard let row = page.state.vehicles[id], !row.isWithdrawn else { return nil }
      let type = page.state.vehicleTypes[row.type]?.name ?? ""
      return (id.description, "\(row.plate) · \(type) · \(page.name(of: row.site))")
    }
  }

  /// `SOUTH · Sakhi – Kulob`.
  private func name(of id: CorridorID) -> String {
    guard let row = page.state.corridors[id] else { return id.description }
    let ends = [row.legs.first?.from, row.legs.last?.to].compactMap { $0 }.map(page.name(of:))
    return "\(row.code) · \(ends.joined(separator: " – "))"
  }

  /// What was said, and nothing of what was not.
  func facts(_ terms: PlanTerms) -> [(String, String)] {
    var facts: [(String, String)] = []
    if let wait = terms.worstWait {
      facts.append(
        (page.say(PlannerWord.worstWait), page.say(PlannerWord.days, count: wait.value)))
    }
    if let spare = terms.spareVehiclePercent {
      facts.append((page.say(PlannerWord.spare), String(spare)))
    }
    if !terms.withoutRoads.isEmpty {
      facts.append(
        (
          page.say(PlannerWord.withoutRoads),
          terms.withoutRoads.map(name(of:)).joined(separator: ", ")
        ))
    }
    if !terms.withoutVehicles.isEmpty {
      let plates = terms.withoutVehicles.map { page.state.vehicles[$0]?.plate ?? "\($0)" }
      facts.append((page.say(PlannerWord.withoutVehicles), plates.joined(separator: ", ")))
    }
    return facts
  }
}

extension Work {
  /// What a form says of them.
  ///
  /// - Throws: `Mistyped`, beside the field.
  func planTerms() throws -> PlanTerms {
    func number(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
      if field(name).isEmpty { return nil }
      let number: Int = try value(name, or: PlannerWord.numberWrong)
      guard range.contains(number) else {
        throw Mistyped(field: name, word: PlannerWord.numberWrong)
      }
      return number
    }
    let form = visit.form
    let (roads, vehicles) = (
      Set(form.all("without-road").compactMap { CorridorID($0) }),
      Set(form.all("without-vehicle").compactMap { VehicleID($0) })
    )
    return PlanTerms(
      worstWait: try number("wait", in: 1...Limits.seasonDays).map { Days($0) },
      spareVehiclePercent: try number("spare", in: PlanTerms.sparePercents),
      withoutRoads: roads.sorted(), withoutVehicles: vehicles.sorted())
  }
}
