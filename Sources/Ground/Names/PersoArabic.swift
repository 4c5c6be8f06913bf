/// Persian, Dari, Pashto and Arabic letters. Short vowels are not written; ayn and hamza are
/// not spoken in Dari and Tajik.
///
/// `الله` and `الدین` are rows of their own: the article's l is not spoken before d, and
/// `Allah` ends in a vowel wherever it is written in another script.
enum PersoArabic {
  static let rules: [(String, [Phoneme])] = [
    ("الله", [.anyVowel, .l, .o]), ("لله", [.l, .o]), ("الدین", [.anyVowel, .d, .ye, .n]),
    ("ا", [.o]), ("آ", [.o]), ("أ", [.a]), ("إ", [.i]), ("ٱ", [.a]), ("ى", [.ye]),
    ("ب", [.b]), ("پ", [.p]), ("ت", [.t]), ("ط", [.t]), ("ټ", [.t]), ("ٹ", [.t]),
    ("ة", [.anyVowel]),
    ("ث", [.s]), ("س", [.s]), ("ص", [.s]), ("څ", [.s]), ("ج", [.j]), ("چ", [.ch]), ("ځ", [.z]),
    ("ح", [.h]), ("ه", [.h]), ("ھ", [.h]), ("ہ", [.h]), ("ۀ", [.anyVowel]), ("خ", [.x]),
    ("د", [.d]), ("ډ", [.d]), ("ڈ", [.d]), ("ذ", [.z]), ("ز", [.z]), ("ض", [.z]), ("ظ", [.z]),
    ("ژ", [.zh]), ("ږ", [.g]), ("ر", [.r]), ("ړ", [.r]), ("ڑ", [.r]), ("ش", [.sh]),
    ("ښ", [.sh]), ("غ", [.gh]), ("ف", [.f]), ("ق", [.q]), ("ک", [.k]), ("گ", [.g]), ("ګ", [.g]),
    ("ل", [.l]), ("م", [.m]), ("ن", [.n]), ("ں", [.n]), ("ڼ", [.n]), ("و", [.vav]),
    ("ؤ", [.vav]), ("ی", [.ye]), ("ې", [.ye]), ("ۍ", [.ye]), ("ئ", [.ye]), ("ے", [.ye]),
    ("ع", []), ("ء", []),
  ]

  /// Arabic code points that a Persian keyboard writes differently; the rows above know one.
  static let same: [Unicode.Scalar: Unicode.Scalar] = [
    "ي": "ی", "ك": "ک", "ڪ": "ک", "ە": "ه", "ۂ": "ۀ",
  ]
}
