/// What changed between two versions of a manifest.
enum VersionWord: SiteWord {
  case from, to, compare, nothing, people, person, name, what, before, after
  case joined, left, movedSeat, movedVehicle, open

  var wording: Wording {
    switch self {
    case .from: Wording("From version", "С версии", "Аз нусхаи", "از نسخه")
    case .to: Wording("to version", "по версию", "то нусхаи", "تا نسخه")
    case .compare: Wording("Compare", "Сравнить", "Муқоиса кардан", "مقایسه")
    case .nothing:
      Wording(
        "Nobody's place differs between these versions.", "Между этими версиями места не менялись.",
        "Дар байни ин нусхаҳо ҷойи касе фарқ надорад.", "بین این نسخه‌ها جای کسی فرق نکرده است.")
    case .people: Wording("People", "Люди", "Одамон", "افراد")
    case .person: Wording("Person", "Человек", "Шахс", "شخص")
    case .name: Wording("Name", "Имя", "Ном", "نام")
    case .what: Wording("What changed", "Что изменилось", "Чӣ тағйир ёфт", "چه تغییر کرد")
    case .before: Wording("Before", "Было", "Пеш", "پیش")
    case .after: Wording("After", "Стало", "Баъд", "پس")
    case .joined: Wording("joined", "добавлен", "ҳамроҳ шуд", "پیوست")
    case .left: Wording("left", "снят", "хориҷ шуд", "خارج شد")
    case .movedSeat: Wording("other place", "другое место", "ҷойи дигар", "جای دیگر")
    case .movedVehicle: Wording("other vehicle", "другая машина", "мошини дигар", "وسیله دیگر")
    case .open:
      Wording(
        "What changed between two versions", "Что изменилось между версиями",
        "Чӣ дар байни нусхаҳо тағйир ёфт", "چه بین دو نسخه تغییر کرد")
    }
  }
}
