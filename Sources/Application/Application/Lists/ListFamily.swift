import Basics
import Mission

/// A person as a row of a list says.
struct ListPerson: Equatable {
  var row: Int
  var relation: Relation
  var name: PersonName
  var sex: Sex
  var birth: PartialDate?
  var document: String
  var phone: String
  var requirements: Requirements
  /// The form in this person's own row: an adult's own, where adults sign for themselves.
  var form: String
  var signedOn: CivilDate?
  /// Days on which the programme's steps for a person were done.
  var steps: [ListStep]
}

/// A step that a list says is done.
struct ListStep: Equatable {
  var code: String
  var on: CivilDate
  var until: CivilDate?
}

/// A family as the rows of a list say, still in the list's words where they need the mission to
/// mean anything.
struct ListFamily: Equatable {
  var row: Int
  var number: String
  var camp = ""
  var campCountry = ""
  var home = ""
  var homeCountry = ""
  var registeredOn: CivilDate?
  var form = ""
  var signedOn: CivilDate?
  var steps: [ListStep] = []
  var baggage: Kilograms?
  var travelsWith = ""
  /// One of its rows is the head's.
  var hasHead = false
  /// The head first.
  var people: [ListPerson] = []

  init(row: Int, number: String) { (self.row, self.number) = (row, number) }
}
