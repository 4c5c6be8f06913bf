/// Tajik and Russian letters in one table: a Tajik name in a Russian list loses its own letters
/// (Муҳаммад, Мухаммад), so the rows of both alphabets meet in the same sounds.
enum Cyrillic {
  static let rules: [(String, [Phoneme])] = [
    ("дж", [.j]), ("кх", [.x]), ("гх", [.gh]), ("оо", [.o]),
    ("а", [.a]), ("б", [.b]), ("в", [.v]), ("г", [.g]), ("ғ", [.gh]), ("д", [.d]), ("е", [.i]),
    ("ё", [.y, .o]), ("ж", [.zh]), ("з", [.z]), ("и", [.i]), ("ӣ", [.i]), ("й", [.i]),
    ("к", [.k]), ("қ", [.q]), ("л", [.l]), ("м", [.m]), ("н", [.n]), ("о", [.o]), ("п", [.p]),
    ("р", [.r]), ("с", [.s]), ("т", [.t]), ("у", [.u]), ("ӯ", [.u]), ("ф", [.f]), ("х", [.x]),
    ("ҳ", [.h]), ("ц", [.s]), ("ч", [.ch]), ("ҷ", [.j]), ("ш", [.sh]), ("щ", [.sh]), ("ъ", []),
    ("ы", [.i]), ("ь", []), ("э", [.i]), ("ю", [.y, .u]), ("я", [.y, .a]),
    // Letters of neighbouring alphabets that keyboards put in their place.
    ("і", [.i]), ("ў", [.u]), ("ӽ", [.h]), ("ӷ", [.gh]), ("җ", [.j]), ("ң", [.n]), ("ө", [.o]),
    ("ү", [.u]), ("ә", [.a]), ("һ", [.h]),
  ]
}
