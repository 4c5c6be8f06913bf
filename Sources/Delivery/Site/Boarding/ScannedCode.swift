import Basics
import Mission

/// What a scanner types, or a hand: a boarding card's movement and household, or one identifier.
///
/// The check letter of each identifier was checked when it was read.
struct ScannedCode: Equatable {
  var movement: MovementID?
  var household: HouseholdID?
  var person: PersonID?

  /// - Returns: nil for anything that names neither a household nor a person.
  init?(_ typed: String) {
    guard typed.utf8.count <= 100 else { return nil }
    for word in typed.split(whereSeparator: \.isWhitespace).map(String.init) {
      if let id = MovementID(word), movement == nil {
        movement = id
      } else if let id = HouseholdID(word), household == nil {
        household = id
      } else if let id = PersonID(word), person == nil {
        person = id
      } else {
        return nil
      }
    }
    if household == nil && person == nil { return nil }
  }
}
