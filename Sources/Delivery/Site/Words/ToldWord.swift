/// Notices to the receiving side of a movement.
enum ToldWord: SiteWord {
  case notices, notice, about, everybody, kind, why, none, by, issued, sent, times, acknowledged
  case original, amendment, cancellation
  case issue, amend, callOff, recordSent, acknowledge, reference, choose, chooseReason

  var wording: Wording {
    switch self {
    case .notices:
      Wording(
        "Notices to the receiving side", "Извещения принимающей стороне",
        "Огоҳиномаҳо ба тарафи қабулкунанда", "اطلاعیه‌ها به طرف پذیرنده")
    case .notice: Wording("Notice", "Извещение", "Огоҳинома", "اطلاعیه")
    case .about: Wording("About", "О ком", "Дар бораи", "درباره")
    case .everybody: Wording("everybody else", "все остальные", "ҳамаи дигарон", "همه دیگران")
    case .kind: Wording("Kind", "Вид", "Намуд", "نوع")
    case .why: Wording("Why", "Причина", "Сабаб", "دلیل")
    case .none:
      Wording(
        "The receiving side has not been told yet.", "Принимающей стороне ещё не сообщено.",
        "Ба тарафи қабулкунанда ҳанӯз хабар дода нашуд.", "به طرف پذیرنده هنوز خبر داده نشده است.")
    case .by: Wording("by {day}", "до {day}", "то {day}", "تا {day}")
    case .issued: Wording("Issued", "Выдано", "Дода шуд", "صادر شد")
    case .sent: Wording("Sent", "Отправлено", "Фиристода шуд", "فرستاده شد")
    case .times:
      Wording(
        "{count} time|{count} times", "{count} раз|{count} раза|{count} раз", "{count} маротиба",
        "{count} بار")
    case .acknowledged: Wording("Acknowledged", "Подтверждено", "Тасдиқ шуд", "تأیید شد")
    case .original: Wording("original", "первое", "аввалин", "اصلی")
    case .amendment: Wording("amendment", "изменение", "ислоҳ", "اصلاحیه")
    case .cancellation: Wording("cancellation", "отзыв", "бекоркунӣ", "لغو")
    case .issue: Wording("Issue a notice", "Выдать извещение", "Огоҳинома додан", "صدور اطلاعیه")
    case .amend:
      Wording("Amend a notice", "Изменить извещение", "Огоҳиномаро ислоҳ кардан", "اصلاح اطلاعیه")
    case .callOff:
      Wording("Call a notice off", "Отозвать извещение", "Огоҳиномаро бекор кардан", "لغو اطلاعیه")
    case .recordSent:
      Wording(
        "Record that it was sent", "Отметить отправку", "Фиристоданро сабт кардан", "ثبت ارسال")
    case .acknowledge:
      Wording(
        "Record their acknowledgement", "Отметить подтверждение", "Тасдиқи онҳоро сабт кардан",
        "ثبت تأیید آن‌ها")
    case .reference:
      Wording(
        "Their number for it, if they gave one", "Их номер, если дали", "Рақами онҳо, агар доданд",
        "نمبر آن‌ها، اگر داده‌اند")
    case .choose:
      Wording(
        "Choose a notice of this movement.", "Выберите извещение этой перевозки.",
        "Огоҳиномаи ин интиқолро интихоб кунед.", "اطلاعیه‌ای از این انتقال را انتخاب کنید.")
    case .chooseReason:
      Wording("Choose why.", "Выберите причину.", "Сабабро интихоб кунед.", "دلیل را انتخاب کنید.")
    }
  }
}
