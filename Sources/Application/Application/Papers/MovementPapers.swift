public import Basics
public import Documents
public import Mission

/// What the papers of a convoy show, taken out of the state as it stands at a checkpoint.
public struct MovementPapers {
  let state: MissionState
  let checkpoint: String
  let today: CivilDate
  private let code: (_ scanned: String, _ typed: String) -> Code

  /// - Parameters:
  ///   - checkpoint: the short code of the journal's place that `state` stands at.
  ///   - today: the day they are printed on.
  ///   - code: draws the first text as squares to scan, with the second below to be typed.
  public init(
    _ state: MissionState, checkpoint: String, today: CivilDate,
    code: @escaping (_ scanned: String, _ typed: String) -> Code
  ) {
    (self.state, self.checkpoint, self.today, self.code) = (state, checkpoint, today, code)
  }

  /// The manifest, vehicle by vehicle.
  ///
  /// - Throws: a refusal when there is no such movement.
  public func manifest(
    of id: MovementID, in language: DocumentLanguage
  ) throws(Refusal) -> ManifestInput {
    guard let row = state.movements[id] else { throw Refusal(.noMovement, ["id": id]) }
    let people = row.bookings.flatMap(\.places).map(\.person)
    let practice = state.practice(of: row.programme, on: row.day)
    let sleepers = people.count { id in
      (state.people[id]?.age(on: row.day)).map { $0 >= practice.bedFromAge } ?? true
    }
    let leader = row.staff.lazy.compactMap { state.staff[$0] }.first { $0.role == .convoyLeader }
    let ends = [row.legs.first?.from, row.legs.last?.to].map { state.name(of: $0, in: language) }
    return ManifestInput(
      language: language, movement: id.description, version: row.manifestVersion,
      corridor: ends.joined(separator: " – "), departs: row.day, leader: leader?.name ?? "",
      checkpoint: checkpoint, printedOn: today,
      vehicles: row.vehicles.indices.map { vehicle($0 + 1, of: id, row, language) },
      stops: row.stages.enumerated().compactMap { index, stage in
        stage.nightAt.map {
          StopInput(
            site: state.name(of: $0, in: language), on: row.day + index,
            meals: practice.mealsPerNight * people.count, beds: sleepers)
        }
      })
  }

  /// The cards of a movement's families in the order of its vehicles, as they are handed out; one
  /// that rides in two vehicles has one card.
  ///
  /// - Throws: a refusal when there is no such movement.
  public func boardingCards(
    of id: MovementID, in language: DocumentLanguage
  ) throws(Refusal) -> BoardingCardsInput {
    guard let row = state.movements[id] else { throw Refusal(.noMovement, ["id": id]) }
    let bookings = row.bookings.sorted {
      ($0.places.map(\.vehicle).min() ?? 0, $0.household)
        < ($1.places.map(\.vehicle).min() ?? 0, $1.household)
    }
    return BoardingCardsInput(
      language: language, movement: id.description, departs: row.day, checkpoint: checkpoint,
      printedOn: today, cards: bookings.map { card($0, id) })
  }

  /// What a scanner reads off a card: the movement and the household, as they are typed by hand.
  public func boardingCode(_ movement: MovementID, _ household: HouseholdID) -> Code {
    code("\(movement) \(household)", household.description)
  }

  private func card(_ booking: Booking, _ id: MovementID) -> BoardingCardInput {
    let household = state.households[booking.household]
    let head = household?.head ?? booking.places.first?.person
    let name = head.flatMap { state.people[$0]?.details?.names.first?.whole } ?? ""
    let own = DocumentLanguage(lettersOf: name)
    return BoardingCardInput(
      language: own, household: booking.household.description, name: name,
      people: booking.places.count, baggage: booking.baggage,
      destination: state.name(of: household?.destination, in: own),
      vehicles: Set(booking.places.map(\.vehicle)).sorted(),
      code: boardingCode(id, booking.household))
  }

  private func vehicle(
    _ number: Int, of id: MovementID, _ row: Movement, _ language: DocumentLanguage
  ) -> VehicleInput {
    let vehicle = state.vehicles[row.vehicles[number - 1].vehicle]
    let households = row.bookings.compactMap { booking -> HouseholdInput? in
      let places = booking.places.filter { $0.vehicle == number }
      if places.isEmpty { return nil }
      return HouseholdInput(
        id: booking.household.description,
        destination: state.name(
          of: state.households[booking.household]?.destination, in: language),
        baggage: booking.baggageVehicle == number ? booking.baggage : 0,
        code: boardingCode(id, booking.household), people: places.map { person($0, row) })
    }
    return VehicleInput(
      number: number, plate: vehicle?.plate ?? "",
      kind: vehicle.flatMap { state.vehicleTypes[$0.type]?.name } ?? "", households: households)
  }

  private func person(_ place: Booking.Place, _ row: Movement) -> PersonInput {
    let person = state.people[place.person]
    let sign: PlaceSign =
      switch place.kind {
      case .seat, .lap: .seat
      case .wheelchair: .wheelchair
      case .stretcher: .stretcher
      }
    return PersonInput(
      id: place.person.description, place: sign, number: place.number,
      name: person?.details?.names.first?.whole ?? "", sex: SexSign(person?.sex),
      age: person?.age(on: row.day),
      requirements: person?.requirements.codes.compactMap(RequirementSign.init) ?? [])
  }
}

extension SexSign {
  public init(_ sex: Sex?) {
    self =
      switch sex {
      case .female: .female
      case .male: .male
      case .unknown, nil: .unknown
      }
  }
}
