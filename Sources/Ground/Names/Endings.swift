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
      case .latin: inBytes.latin
      case .cyrillic: inBytes.cyrillic
      case .persoArabic: inBytes.persoArabic
      }
    let letters = Array(word.utf8)
    for ending in table {
      if let rest = rest(letters, without: ending, atLeast: 3) { return rest }
    }
    guard isFamily, let ending = inBytes.belonging.last(where: { ends(letters, with: $0) }) else {
      return word
    }
    return rest(letters, without: ending, atLeast: 4) ?? word
  }

  /// The tables as they stand in memory: a hundred thousand names are cut in each.
  private static let inBytes = (
    latin: bytes(latin), cyrillic: bytes(cyrillic), persoArabic: bytes(persoArabic),
    belonging: bytes(belonging)
  )

  private static func bytes(_ endings: [String]) -> [[UInt8]] { endings.map { Array($0.utf8) } }

  private static func ends(_ letters: [UInt8], with ending: [UInt8]) -> Bool {
    letters.count >= ending.count && letters.suffix(ending.count).elementsEqual(ending)
  }

  /// What stays of a word when an ending is cut, if so many letters stay.
  private static func rest(
    _ letters: [UInt8], without ending: [UInt8], atLeast least: Int
  ) -> String? {
    guard ends(letters, with: ending) else { return nil }
    let rest = letters.dropLast(ending.count)
    // Every byte but those that continue a letter begins one.
    return rest.count { $0 & 0xC0 != 0x80 } >= least ? String(decoding: rest, as: UTF8.self) : nil
  }
}
