/// Words before a name that are no part of it: they come and go between lists.
///
/// Sayed, khan, jan, bek and bibi are not here: they are parts of names (`Elements`).
enum Titles {
  static let all: Set<String> = [
    "haji", "hoji", "hajji", "hadji", "haj", "alhaj", "mullah", "mulla", "mullo", "molla",
    "mawlawi", "maulavi", "mavlavi", "ustad", "ostad", "ustod", "dr", "doctor", "doktor",
    "duktur", "mr", "mrs", "ms", "eng", "engineer", "muhandis", "qari", "hafiz", "general",
    "ҳоҷӣ", "хоҷӣ", "ходжи", "хаджи", "хожи", "мулло", "мулла", "мавлавӣ", "мавлави", "устод",
    "устоз", "доктор", "духтур", "др", "муҳандис", "инженер", "қорӣ", "ҳофиз",
    "حاجی", "حاجي", "الحاج", "ملا", "مولوی", "مولوي", "استاد", "داکتر", "دکتر", "انجنیر", "قاری",
    "حافظ", "خلیفه",
  ]
}
