import Application
import Basics
import Documents
import Journal
import Mission
import Wiring

extension Desk {
  func stamp(_ language: DocumentLanguage) -> PaperStamp {
    PaperStamp(
      language: language, checkpoint: mission.log.currentCheckpoint.code,
      printedOn: state.date(at: moment(nil)))
  }

  /// What the handover form of a movement shows: everybody still with it.
  func handoverForm(
    of id: MovementID, to partner: String, receiver: String, in language: DocumentLanguage
  ) throws -> HandoverInput {
    guard let row = state.movements[id] else { throw Refusal(.noMovement, ["id": id]) }
    return HandoverInput(
      stamp: stamp(language), movement: id.description,
      place: place(row.legs.last?.to, language), on: row.journey.last, partner: partner,
      receiver: receiver,
      parties: row.bookings.compactMap { booking in
        let places = booking.places.filter { $0.stage != .disembarked }
        if places.isEmpty { return nil }
        return .init(
          household: booking.household.description,
          destination: place(state.households[booking.household]?.destination, language),
          people: places.map { member($0.person, on: row.day) })
      })
  }

  private func member(_ id: PersonID, on day: CivilDate) -> HandoverInput.Member {
    let person = state.people[id]
    return .init(
      name: person?.details?.names.first?.whole ?? "", sex: SexSign(person?.sex),
      age: person?.age(on: day),
      requirements: person?.requirements.codes.compactMap(RequirementSign.init) ?? [])
  }

  /// What a case's travel packet shows.
  ///
  /// - Returns: nil when its family is booked on no movement.
  /// - Throws: a refusal when the case is unknown.
  func packet(
    of id: CaseID, contacts: [TravelPacketInput.Contact], in asked: DocumentLanguage?
  ) throws -> TravelPacketInput? {
    guard let row = state.cases[id] else { throw Refusal(.noCase, ["id": id]) }
    let members = state.members(of: row.household)
    guard let movement = members.lazy.compactMap(\.person.movement).first,
      let journey = state.movements[movement], let booking = journey.booking(of: row.household)
    else { return nil }
    let name = state.people[row.principal]?.details?.names.first?.whole ?? ""
    let language = asked ?? DocumentLanguage(lettersOf: name)
    let card = BoardingCardInput(
      language: language, household: row.household.description, name: name,
      people: booking.places.count, baggage: booking.baggage,
      destination: place(state.households[row.household]?.destination, language),
      vehicles: Set(booking.places.map(\.vehicle)).sorted(),
      code: boardingCode(movement, row.household))
    return TravelPacketInput(
      stamp: stamp(language), caseID: id.description, name: name,
      people: booking.places.map {
        state.people[$0.person]?.details?.names.first?.whole ?? ""
      }, destination: card.destination, departs: "\(journey.day)",
      bag: bag(of: id, on: journey.day, language),
      route: route(of: journey, to: card.destination, language), contacts: contacts, cards: [card])
  }

  /// The papers of a case, each with the given names of those whose it is.
  private func bag(
    of id: CaseID, on day: CivilDate, _ language: DocumentLanguage
  ) -> [ChecklistItem] {
    // A paper that only somebody marked by a doctor has would tell the family of it.
    state.bag(of: id, on: day).filter { $0.paper.asked.marker == nil }.map { item in
      ChecklistItem(
        item.paper.names.text(in: language),
        note: item.people.compactMap { state.people[$0]?.details?.names.first?.given }
          .joined(separator: language.direction == .rightToLeft ? "، " : ", "))
    }
  }

  /// A movement's road, day by day, with its nights; the household's own destination at the end.
  private func route(
    of row: Movement, to destination: String, _ language: DocumentLanguage
  ) -> RoutePicture {
    var stops: [RoutePicture.Stop] = []
    for (index, stage) in row.stages.enumerated() {
      for leg in stage.legs {
        let from = place(leg.from, language)
        let time = leg.from == stage.legs.first?.from ? "\(row.day + index)" : ""
        let isNight = index > 0 && leg.from == row.stages[index - 1].nightAt
        stops.append(
          .init(
            sign: stops.isEmpty ? .start : isNight ? .night : .change, place: from, time: time,
            onward: .init(
              RoutePicture.Carriage(leg.mode),
              "\(leg.distance) \(TravelWord.kilometres.text(language))")))
      }
    }
    let end = place(row.legs.last?.to, language)
    stops.append(
      .init(
        sign: .arrival, place: end, time: "\(row.journey.last)",
        note: destination == end ? "" : destination))
    return RoutePicture(stops: stops)
  }
}

extension RoutePicture.Carriage {
  fileprivate init(_ mode: Corridor.Mode) {
    self =
      switch mode {
      case .road: .bus
      case .rail: .train
      case .ferry: .ferry
      case .air: .aircraft
      case .foot: .foot
      }
  }
}
