import Application
import Basics
import Mission
import Wiring

/// Erases a person.
struct Erase: ConsoleCommand {
  static let name = "erase"
  static let summary = "destroy a person's key: nothing personal of them can be read again"
  static let usage = """
    safar erase PERSON --yes

    Names, documents and contacts are gone in this folder for good, and in every copy of the
    journal.
    Sex, year of birth and journeys stay, so that no figure changes. Paper already printed and older
    copies of the key database are not reached.
    """
  static let switches: Set<String> = ["yes"]

  let person: PersonID

  init(parsing arguments: inout Arguments) throws(UsageError) {
    person = try arguments.word("The person", as: PersonID.self, like: "P-000231-E")
    guard arguments.has("yes") else { throw UsageError("This cannot be undone; add --yes.") }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    try desk.mission.erase(
      person, id: desk.newCommandID(), actor: Desk.actor, at: surroundings.now())
    try surroundings.folder.settle(desk.mission, forceSnapshot: true)
    return .said("\(person) is erased.")
  }
}
