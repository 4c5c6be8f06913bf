/// Why a notice takes another's place.
public enum NoticeWord: PrintedWords {
  case flightChanged, peopleChanged, destinationChanged, notReady, receivingSide, mistake, other

  public static let table: [NoticeWord: (String, String, String, String)] = [
    .flightChanged: (
      "The journey changed", "Изменился рейс", "Парвоз тағйир ёфт", "سفر تغییر کرده است"
    ),
    .peopleChanged: (
      "Other people travel", "Изменился состав", "Ҳайати мусофирон дигар шуд",
      "مسافران تغییر کرده‌اند"
    ),
    .destinationChanged: (
      "The destination changed", "Изменилось место назначения", "Ҷои рафтан дигар шуд",
      "مقصد تغییر کرده است"
    ),
    .notReady: (
      "Not ready to travel", "Не готовы к поездке", "Ба сафар тайёр нестанд", "آماده سفر نیستند"
    ),
    .receivingSide: (
      "At the request of the receiving side", "По просьбе принимающей стороны",
      "Бо хоҳиши тарафи қабулкунанда", "به خواست طرف پذیرنده"
    ),
    .mistake: ("A mistake is corrected", "Исправлена ошибка", "Хато ислоҳ шуд", "اصلاح اشتباه"),
    .other: ("Another reason", "Другая причина", "Сабаби дигар", "دلیل دیگر"),
  ]
}
