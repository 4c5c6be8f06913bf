public import Basics
import Carriers
public import Documents
public import Mission

/// What the papers of a movement by air show.
extension MovementPapers {
  /// The list, case by case.
  ///
  /// - Parameter showsIdentity: dates of birth and passports stand on it; else their columns are
  ///   left to be written by whoever may see them.
  /// - Throws: a refusal when there is no such movement.
  public func flightManifest(
    of id: MovementID, in language: DocumentLanguage, showsIdentity: Bool = true
  ) throws(Refusal) -> FlightManifestInput {
    guard let row = state.movements[id] else { throw Refusal(.noMovement, ["id": id]) }
    return FlightManifestInput(
      stamp: PaperStamp(language: language, checkpoint: checkpoint, printedOn: today),
      movement: id.description, version: row.manifestVersion,
      flights: flightLines(of: row, in: language),
      escorts: row.staff.map { state.staff[$0]?.name ?? $0.description },
      cases: row.bookings.map { booking in
        FlightCaseInput(
          id: state.openCase(of: booking.household, row.programme)?.description
            ?? booking.household.description,
          destination: state.name(
            of: state.households[booking.household]?.destination, in: language),
          booking: "", bags: nil, baggage: booking.baggage.value,
          code: boardingCode(id, booking.household),
          people: booking.places.filter { $0.stage != .disembarked }
            .map { place in
              var person = aboard(place.person, in: row)
              if !showsIdentity { (person.birth, person.paper) = ("", "") }
              return person
            })
      })
  }

  /// The flights of a movement as papers list them; of a convoy, its legs.
  public func flightLines(
    of row: Movement, in language: DocumentLanguage
  ) -> [FlightLineInput] {
    if let flight = row.flight {
      return flight.legs.map { leg in
        FlightLineInput(
          number: leg.number, from: state.name(of: leg.from, in: language),
          departs: "\(leg.departs)", to: state.name(of: leg.to, in: language),
          arrives: "\(leg.arrives)")
      }
    }
    return row.stages.enumerated().flatMap { offset, stage in
      stage.legs.map { leg in
        FlightLineInput(
          number: "\(leg.mode)", from: state.name(of: leg.from, in: language),
          departs: "\(row.day + offset)", to: state.name(of: leg.to, in: language),
          arrives: "\(row.day + offset)")
      }
    }
  }

  /// A person as papers for receivers and carriers show them: the name in Latin letters, as it
  /// stands in a Latin spelling that somebody entered, or else transliterated as passports are.
  public func aboard(_ id: PersonID, in row: Movement) -> AboardInput {
    let person = state.people[id]
    let details = person?.details
    let name =
      details?.names.first { $0.whole.utf8.allSatisfy { $0 < 128 } } ?? details?.names.first
    let shown = name.map { NamePreview(given: $0.given, father: $0.father, family: $0.family) }
    let place = row.place(of: id)?.place
    return AboardInput(
      id: id.description, family: shown?.sent?.family ?? name?.whole ?? "",
      given: [shown?.sent?.given, shown?.sent?.second].compactMap { $0 }.filter { !$0.isEmpty }
        .joined(separator: " "), sex: SexSign(person?.sex),
      birth: details?.birth?.description ?? person?.birthYear.map(String.init) ?? "",
      nationality: "",
      paper: details?.documents.first.map { "\($0.kind) \($0.number)" } ?? "",
      requirements: person?.requirements.codes.compactMap(RequirementSign.init) ?? [],
      seat: place.map { "\($0.vehicle)-\($0.number)" } ?? "")
  }
}
