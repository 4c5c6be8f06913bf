import Basics

extension MissionState {
  mutating func apply(_ event: PersonRegistered) {
    people[event.person] = Person(
      household: event.household, relation: event.relation, sex: event.sex,
      birthYear: event.birthYear, requirements: event.requirements, registeredOn: event.on,
      details: event.details)
    households.update(event.household) { household in
      household.members.append(event.person)
      if household.head == nil && event.relation == .head { household.head = event.person }
    }
  }

  mutating func apply(_ event: PersonCorrected) {
    people.update(event.person) { person in
      person.relation = event.relation
      person.sex = event.sex
      person.birthYear = event.birthYear
      // An erased person stays erased, whatever a late correction says.
      if !person.isErased { person.details = event.details }
    }
  }

  mutating func apply(_ event: RequirementsChanged) {
    people.update(event.person) { $0.requirements = event.requirements }
  }

  mutating func apply(_ event: PersonDied) {
    // Another node may have heard of the death under a record that was merged here.
    let id = survivor(of: event.person)
    guard let person = people[id] else { return }
    people.update(id) { $0.life = .died(event.on) }
    households.update(person.household) { household in
      household.members.removeAll { $0 == id }
      if household.head == id { household.head = nil }
    }
    if let movement = person.movement { vacate(id, on: movement) }
  }

  mutating func apply(_ event: PersonErased) {
    people.update(event.person) { person in
      person.details = nil
      person.isErased = true
    }
    eraseNotes(concerning: event.person)
  }
}
