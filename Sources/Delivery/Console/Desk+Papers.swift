import Application
import Basics
import Documents
import Journal
import Mission
import QRCodes

extension Desk {
  /// What the printed manifest of a movement shows.
  func manifest(of id: MovementID, in language: DocumentLanguage) throws -> ManifestInput {
    guard let row = state.movements[id] else { throw Refusal(.noMovement, ["id": id]) }
    let people = row.bookings.flatMap(\.places).map(\.person)
    let sleepers = people.count { (state.people[$0]?.age(on: row.day)).map { $0 >= 2 } ?? true }
    let leader = row.staff.lazy.compactMap { self.state.staff[$0] }
      .first { $0.role == .convoyLeader }
    return ManifestInput(
      language: language, movement: id.description, version: row.manifestVersion,
      corridor: road(row, language), departs: row.day, leader: leader?.name ?? "",
      checkpoint: mission.log.currentCheckpoint.code, printedOn: state.date(at: moment(nil)),
      vehicles: row.vehicles.indices.map { vehicle($0 + 1, of: id, row, language) },
      stops: row.stages.enumerated().compactMap { index, stage in
        stage.nightAt.map {
          StopInput(
            site: place($0, language), on: row.day + index, meals: 2 * people.count,
            beds: sleepers)
        }
      })
  }

  /// The boarding cards of a movement's households; one that rides in two vehicles has one card.
  func boardingCards(of id: MovementID, in language: DocumentLanguage) throws -> BoardingCardsInput
  {
    guard let row = state.movements[id] else { throw Refusal(.noMovement, ["id": id]) }
    let cards = row.bookings.map { booking -> BoardingCardInput in
      let household = state.households[booking.household]
      let head = household?.head ?? booking.places.first?.person
      let name = head.flatMap { state.people[$0]?.details?.names.first?.whole } ?? ""
      let own = DocumentLanguage(lettersOf: name)
      return BoardingCardInput(
        language: own, household: booking.household.description, name: name,
        people: booking.places.count, baggage: booking.baggage,
        destination: place(household?.destination, own),
        vehicles: Set(booking.places.map(\.vehicle)).sorted(),
        code: boardingCode(id, booking.household))
    }
    return BoardingCardsInput(
      language: language, movement: id.description, departs: row.day,
      checkpoint: mission.log.currentCheckpoint.code, printedOn: state.date(at: moment(nil)),
      cards: cards)
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
        destination: place(state.households[booking.household]?.destination, language),
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
      case .seat: .seat
      case .wheelchair: .wheelchair
      case .stretcher: .stretcher
      case .lap: .seat
      }
    return PersonInput(
      id: place.person.description, place: sign, number: place.number,
      name: person?.details?.names.first?.whole ?? "", sex: SexSign(person?.sex),
      age: person?.age(on: row.day),
      requirements: person?.requirements.codes.compactMap(RequirementSign.init) ?? [])
  }

  /// What a scanner reads off a card: the movement and the household, as they are typed by hand.
  func boardingCode(_ movement: MovementID, _ household: HouseholdID) -> Code {
    let text = "\(movement) \(household)"
    guard let matrix = QRCode.matrix(text) else {
      preconditionFailure("Two identifiers always fit in a code: \(text.utf8.count) bytes")
    }
    return Code(matrix: matrix, text: household.description)
  }

  private func road(_ row: Movement, _ language: DocumentLanguage) -> String {
    let ends = [row.legs.first?.from, row.legs.last?.to].map { place($0, language) }
    return ends.joined(separator: " – ")
  }

  func place(_ site: SiteID?, _ language: DocumentLanguage) -> String {
    state.name(of: site, in: language)
  }
}
