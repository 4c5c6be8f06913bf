/// Latin letters and the digraphs of romanised Tajik, Dari, Pashto and Russian.
///
/// Longest match first; ties cannot occur. A row reads: spelling, sounds.
enum Latin {
  static let rules: [(String, [Phoneme])] = [
    ("tch", [.ch]), ("shch", [.sh]), ("sch", [.sh]), ("dzh", [.j]), ("llah", [.l, .a]),
    ("imah", [.i, .m, .a]),
    ("kh", [.x]), ("gh", [.gh]), ("sh", [.sh]), ("ch", [.ch]), ("zh", [.zh]), ("dj", [.j]),
    ("th", [.s]), ("dh", [.z]), ("ph", [.f]), ("ck", [.k]), ("ts", [.s]), ("qu", [.q]),
    ("oo", [.u]), ("ou", [.u]), ("ee", [.i]), ("ea", [.i]), ("ie", [.i]), ("aa", [.a]),
    ("ii", [.i]), ("uu", [.u]), ("yu", [.y, .u]), ("ya", [.y, .a]), ("yo", [.y, .o]),
    ("iu", [.y, .u]), ("ia", [.y, .a]),
    ("a", [.a]), ("b", [.b]), ("c", [.k]), ("d", [.d]), ("e", [.i]), ("f", [.f]), ("g", [.g]),
    ("h", [.h]), ("i", [.i]), ("j", [.j]), ("k", [.k]), ("l", [.l]), ("m", [.m]), ("n", [.n]),
    ("o", [.o]), ("p", [.p]), ("q", [.q]), ("r", [.r]), ("s", [.s]), ("t", [.t]), ("u", [.u]),
    ("v", [.v]), ("w", [.v]), ("x", [.k, .s]), ("y", [.i]), ("z", [.z]),
  ]

  /// Letters with marks, by the plain letter ICAO Doc 9303 part 3 gives or the sound asks for.
  static let plain: [Character: String] = [
    "à": "a", "á": "a", "â": "a", "ã": "a", "ä": "a", "å": "a", "ā": "a", "ă": "a", "ą": "a",
    "æ": "e", "ç": "ch", "ć": "ch", "č": "ch", "ď": "d", "đ": "d", "ḍ": "d", "è": "e", "é": "e",
    "ê": "e", "ë": "e", "ē": "e", "ė": "e", "ę": "e", "ě": "e", "ğ": "gh", "ġ": "gh", "ģ": "g",
    "ḥ": "h", "ḫ": "kh", "ì": "i", "í": "i", "î": "i", "ï": "i", "ī": "i", "ı": "i", "į": "i",
    "ķ": "k", "ł": "l", "ľ": "l", "ñ": "n", "ń": "n", "ň": "n", "ò": "o", "ó": "o", "ô": "o",
    "õ": "o", "ö": "o", "ø": "o", "ō": "o", "ő": "o", "œ": "o", "ř": "r", "ś": "s", "š": "sh",
    "ş": "sh", "ș": "sh", "ṣ": "s", "ß": "s", "ť": "t", "ţ": "t", "ț": "t", "ṭ": "t", "þ": "th",
    "ù": "u", "ú": "u", "û": "u", "ü": "u", "ū": "u", "ů": "u", "ű": "u", "ý": "y", "ÿ": "y",
    "ź": "z", "ž": "zh", "ż": "z", "ẓ": "z",
  ]
}
