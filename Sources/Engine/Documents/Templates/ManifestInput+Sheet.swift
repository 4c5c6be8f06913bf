import Basics

extension ManifestInput {
  /// The manifest as one sheet: a row a person.
  public var sheet: Sheet {
    let columns: [Word] = [
      .vehicle, .plate, .place, .household, .name, .sex, .age, .needs, .baggage, .destination,
      .departs,
    ]
    return Sheet(
      name: movement, columns: columns.map { $0.text(language) },
      rows: vehicles.flatMap { vehicle in
        vehicle.households.flatMap { household in
          household.people.indices.map { row(vehicle, household, $0) }
        }
      }, isRightToLeft: language.direction == .rightToLeft)
  }

  private func row(
    _ vehicle: VehicleInput, _ household: HouseholdInput, _ index: Int
  ) -> [SheetCell] {
    let person = household.people[index]
    let needs = person.requirements.map { $0.word.text(language) }
    return [
      .integer(vehicle.number), .text(vehicle.plate),
      .text("\(person.place.word.text(language)) \(person.number)"), .text(household.id),
      .text(person.name.isEmpty ? Word.erased.text(language) : person.name),
      .text(person.sex.word.text(language)), person.age.map { .integer($0) } ?? .empty,
      .text(needs.joined(separator: ", ")),
      index == 0 ? .integer(household.baggage.value) : .empty, .text(household.destination),
      .date(departs),
    ]
  }
}
