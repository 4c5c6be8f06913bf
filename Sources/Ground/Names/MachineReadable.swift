/// Names as machine-readable zones and PAXLST messages write them: letters A to Z.
///
/// By the tables of ICAO Doc 9303 part 3, section 6 (Latin, Cyrillic, Arabic). The Tajik letters
/// ғ қ ӣ ӯ ҳ ҷ are not in its Cyrillic table; they follow the passports of Tajikistan. This is
/// for show and exchange; matching uses `FoldedName`, and the two never mix.
public enum MachineReadable {
  /// - Returns: A to Z and single spaces; what has no letter there is left out.
  public static func transliterate(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars.prefix(NameWords.longestCell) {
      let letter = Character(scalar.properties.lowercaseMapping)
      if letter.isASCII, letter.isLetter {
        out += String(letter).uppercased()
      } else if let letters = latin[letter] ?? cyrillic[letter] ?? arabic[scalar] {
        out += letters
      } else if isGap(scalar), !out.isEmpty, out.last != " " {
        out += " "
      }
    }
    return out.last == " " ? String(out.dropLast()) : out
  }

  /// Spaces, hyphens and the zero-width non-joiner part names; apostrophes do not.
  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "-" || scalar.value == 0x200C || scalar.value == 0xA0
  }

  static let latin: [Character: String] = [
    "á": "A", "à": "A", "â": "A", "ä": "AE", "ã": "A", "ă": "A", "å": "AA", "ā": "A", "ą": "A",
    "ć": "C", "č": "C", "ç": "C", "ď": "D", "đ": "D", "é": "E", "è": "E", "ê": "E", "ë": "E",
    "ě": "E", "ē": "E", "ė": "E", "ę": "E", "ğ": "G", "ģ": "G", "í": "I", "ì": "I", "î": "I",
    "ï": "I", "ī": "I", "ı": "I", "į": "I", "ķ": "K", "ł": "L", "ľ": "L", "ļ": "L", "ń": "N",
    "ñ": "N", "ň": "N", "ņ": "N", "ø": "OE", "ó": "O", "ò": "O", "ô": "O", "ö": "OE", "õ": "O",
    "ő": "O", "ō": "O", "ŕ": "R", "ř": "R", "ś": "S", "š": "S", "ş": "S", "ș": "S", "ť": "T",
    "ţ": "T", "ț": "T", "ú": "U", "ù": "U", "û": "U", "ü": "UE", "ů": "U", "ű": "U", "ū": "U",
    "ų": "U", "ý": "Y", "ÿ": "Y", "ź": "Z", "ž": "Z", "ż": "Z", "þ": "TH", "æ": "AE", "œ": "OE",
    "ß": "SS",
  ]

  static let cyrillic: [Character: String] = [
    "а": "A", "б": "B", "в": "V", "г": "G", "д": "D", "е": "E", "ё": "E", "ж": "ZH", "з": "Z",
    "и": "I", "й": "I", "к": "K", "л": "L", "м": "M", "н": "N", "о": "O", "п": "P", "р": "R",
    "с": "S", "т": "T", "у": "U", "ф": "F", "х": "KH", "ц": "TS", "ч": "CH", "ш": "SH",
    "щ": "SHCH", "ъ": "IE", "ы": "Y", "ь": "", "э": "E", "ю": "IU", "я": "IA", "і": "I",
    "ғ": "GH", "қ": "Q", "ӣ": "I", "ӯ": "U", "ҳ": "H", "ҷ": "J",
  ]

  static let arabic: [Unicode.Scalar: String] = [
    "ء": "XE", "آ": "XAA", "أ": "XAE", "ؤ": "U", "إ": "I", "ئ": "XI", "ا": "A", "ب": "B",
    "ة": "XTA", "ت": "T", "ث": "XTH", "ج": "J", "ح": "XH", "خ": "XKH", "د": "D", "ذ": "XDH",
    "ر": "R", "ز": "Z", "س": "S", "ش": "XSH", "ص": "XSS", "ض": "XDZ", "ط": "XTT", "ظ": "XZZ",
    "ع": "E", "غ": "G", "ف": "F", "ق": "Q", "ك": "K", "ل": "L", "م": "M", "ن": "N", "ه": "H",
    "و": "W", "ى": "XAY", "ي": "Y", "ټ": "XRT", "پ": "P", "ځ": "XKE", "څ": "XXH", "چ": "XC",
    "ډ": "XDR", "ړ": "XRR", "ږ": "XRX", "ژ": "XJ", "ښ": "XXS", "ک": "XKK", "ګ": "XXK",
    "گ": "XGG", "ں": "XNN", "ڼ": "XXN", "ی": "XYA", "ۍ": "XXY", "ې": "Y",
  ]
}
