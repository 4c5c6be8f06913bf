/// Endings that Soviet and Persian registration put behind a father's or family name.
///
/// A longer ending stands before a shorter one it contains. They are cut only where at least
/// three letters stay, so that Зода, Ивов or Ova stay names.
enum Endings {
  static let latin = [
    "ovich", "evich", "ovitch", "evitch", "ovna", "evna", "zodah", "zadeh", "zadah", "zoda",
    "zada", "zade", "iyev", "ova", "eva", "iev", "ov", "ev", "off",
  ]
  static let cyrillic = [
    "ович", "евич", "овна", "евна", "зода", "заде", "зад", "ова", "ева", "ов", "ев",
  ]
  static let persoArabic = [
    "اوویچ", "ویچ", "اوونا", "اونا", "زاده", "زاد", "زده", "اوا", "ووا", "وا", "یف", "اوف", "وف",
    "اف",
  ]
  /// The ending of belonging, in the family column only: in a given name it is a part (Ali).
  static let belonging = ["i", "y", "ӣ", "и", "ی", "iy", "ий", "ay"]

  /// Names that end in letters of an ending.
  static let whole: Set<String> = ["معروف", "الطاف"]

  static func cut(_ word: String, script: Script, isFamily: Bool) -> String {
    if whole.contains(word) { return word }
    let table =
      switch script {
      case .latin: latin
      case .cyrillic: cyrillic
      case .persoArabic: persoArabic
      }
    for ending in table where word.hasSuffix(ending) {
      let rest = word.dropLast(ending.count)
      if rest.unicodeScalars.count >= 3 { return String(rest) }
    }
    guard isFamily, let ending = belonging.last(where: { word.hasSuffix($0) }) else { return word }
    let rest = word.dropLast(ending.count)
    return rest.unicodeScalars.count >= 4 ? String(rest) : word
  }
}
