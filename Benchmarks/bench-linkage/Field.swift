import Basics
import Caseload

/// The names a caseload is made of.
struct FieldNames {
  let men: [WrittenName]
  let women: [WrittenName]
  let families: [WrittenName]
  /// Second parts of compounds.
  let elements: [WrittenName]
  let places: [WrittenName]

  /// Names people bear, with those of Pashtuns.
  static func borne(seed: UInt64) -> FieldNames {
    FieldNames(
      men: NameBook.male + PashtoNames.men, women: NameBook.female + PashtoNames.women,
      families: NameBook.family, elements: PashtoNames.elements,
      places: InventedNames(120, seed: seed &+ 3).names)
  }

  /// Names nobody bears.
  static func invented(seed: UInt64) -> FieldNames {
    FieldNames(
      men: InventedNames(500, seed: seed &+ 1).names,
      women: InventedNames(400, seed: seed &+ 4).names,
      families: InventedNames(500, seed: seed &+ 2).names, elements: PashtoNames.elements,
      places: InventedNames(120, seed: seed &+ 3).names)
  }
}

/// Somebody of the truth.
struct Somebody {
  var number = 0
  var home = 0
  var given: [WrittenName] = []
  var father: [WrittenName] = []
  var grandfather: [WrittenName] = []
  var family: WrittenName?
  var ending = 0
  var isWoman = false
  var born = CivilDate(dayNumber: 0)
  var isVague = false
  var document = ""
}

/// A family of the truth: the head first.
struct Home {
  var members: [Somebody] = []
  var place: WrittenName
  var phone = ""
}
