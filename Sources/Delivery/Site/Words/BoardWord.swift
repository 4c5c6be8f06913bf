/// The operations board.
enum BoardWord: SiteWord {
  case next, work, quiet, duplicates, glass, unconfirmed, notReady, moreAnomalies
  case arrives, toCheck, cutOff, overdue, hoursLeft, minutesLeft, tell, tellAgain, callOff, send,
    sendAgain
  case notices, noticesLate, lapse, moreLapses

  var wording: Wording {
    switch self {
    case .next:
      Wording(
        "Leaving and arriving", "Отправление и прибытие", "Ҳаракат ва расидан", "حرکت و رسیدن")
    case .work: Wording("To be done", "Нужно сделать", "Бояд иҷро шавад", "کارهای پیش رو")
    case .quiet:
      Wording(
        "Nothing leaves or arrives in the next two weeks.",
        "В ближайшие две недели ничего не отправляется и не прибывает.",
        "Дар ду ҳафтаи оянда чизе намеравад ва намеояд.",
        "در دو هفتهٔ آینده چیزی نمی‌رود و نمی‌رسد.")
    case .duplicates:
      Wording(
        "{count} pair of records may be one person|{count} pairs of records may be one person each",
        "{count} пара записей, возможно, об одном человеке|"
          + "{count} пары записей, возможно, об одном человеке|"
          + "{count} пар записей, возможно, об одном человеке",
        "{count} ҷуфти сабтҳо шояд як нафар бошанд", "{count} جفت ثبت شاید یک نفر باشند")
    case .glass:
      Wording(
        "{count} use of emergency access to review|{count} uses of emergency access to review",
        "{count} аварийный доступ на проверку|{count} аварийных доступа на проверку|"
          + "{count} аварийных доступов на проверку",
        "{count} дастрасии фавқулода барои санҷиш", "{count} دسترسی اضطراری برای بررسی")
    case .unconfirmed:
      Wording(
        "{count} movement leaves within 3 days and is not confirmed|"
          + "{count} movements leave within 3 days and are not confirmed",
        "{count} перевозка отправляется за 3 дня и не подтверждена|"
          + "{count} перевозки отправляются за 3 дня и не подтверждены|"
          + "{count} перевозок отправляются за 3 дня и не подтверждены",
        "{count} интиқол дар 3 рӯз меравад ва тасдиқ нашудааст",
        "{count} انتقال در سه روز حرکت می‌کند و تأیید نشده است")
    case .notReady:
      Wording(
        "{count} person is booked and not ready for the day|"
          + "{count} people are booked and not ready for the day",
        "{count} человек записан и не готов к дню отправления|"
          + "{count} человека записаны и не готовы к дню отправления|"
          + "{count} человек записаны и не готовы к дню отправления",
        "{count} нафар сабт шудааст ва барои рӯз тайёр нест",
        "{count} نفر ثبت شده و برای روز آماده نیست")
    case .moreAnomalies:
      Wording(
        "{count} more movement to check|{count} more movements to check",
        "ещё {count} перевозка требует проверки|ещё {count} перевозки требуют проверки|"
          + "ещё {count} перевозок требуют проверки",
        "боз {count} интиқол санҷиш мехоҳад", "{count} انتقال دیگر بررسی می‌خواهد")
    case .arrives: Wording("Arrives", "Прибытие", "Расидан", "رسیدن")
    case .toCheck: Wording("to check", "проверить", "санҷида шавад", "بررسی شود")
    case .cutOff:
      Wording(
        "Receiving side told by", "Сообщить принимающей стороне до",
        "Ба тарафи қабулкунанда хабар то", "خبر به طرف پذیرنده تا")
    case .overdue:
      Wording(
        "{count} day late|{count} days late",
        "опоздание {count} день|опоздание {count} дня|опоздание {count} дней",
        "{count} рӯз дер", "{count} روز دیر")
    case .hoursLeft:
      Wording(
        "{count} hour left|{count} hours left",
        "остался {count} час|осталось {count} часа|осталось {count} часов",
        "{count} соат монд", "{count} ساعت مانده")
    case .minutesLeft:
      Wording(
        "{count} minute left|{count} minutes left",
        "осталась {count} минута|осталось {count} минуты|осталось {count} минут",
        "{count} дақиқа монд", "{count} دقیقه مانده")
    case .tell:
      Wording("notice to issue", "выдать извещение", "огоҳинома дода шавад", "اطلاعیه صادر شود")
    case .tellAgain:
      Wording("notice to amend", "изменить извещение", "огоҳинома ислоҳ шавад", "اطلاعیه اصلاح شود")
    case .callOff:
      Wording(
        "notice to call off", "отозвать извещение", "огоҳинома бекор шавад", "اطلاعیه لغو شود")
    case .send:
      Wording(
        "notice to send", "отправить извещение", "огоҳинома фиристода шавад", "اطلاعیه فرستاده شود")
    case .sendAgain:
      Wording(
        "not acknowledged: send again", "нет подтверждения: отправить снова",
        "тасдиқ нашуд: аз нав фиристед", "تأیید نشد: دوباره بفرستید")
    case .notices:
      Wording(
        "{count} movement has a notice to issue or send|"
          + "{count} movements have a notice to issue or send",
        "у {count} перевозки есть невыданное или неотправленное извещение|"
          + "у {count} перевозок есть невыданное или неотправленное извещение|"
          + "у {count} перевозок есть невыданное или неотправленное извещение",
        "{count} интиқол огоҳиномаи нафиристода дорад",
        "{count} انتقال اطلاعیهٔ صادر یا فرستاده نشده دارد")
    case .noticesLate:
      Wording(
        "{count} notice is past its last day|{count} notices are past their last day",
        "{count} извещение просрочено|{count} извещения просрочены|{count} извещений просрочены",
        "мӯҳлати {count} огоҳинома гузашт", "مهلت {count} اطلاعیه گذشته است")
    case .lapse:
      Wording(
        "{count} person becomes unready {when}; without a movement before that: {left}|"
          + "{count} people become unready {when}; without a movement before that: {left}",
        "{count} человек перестанет быть готовым {when}; без перевозки до этого: {left}|"
          + "{count} человека перестанут быть готовыми {when}; без перевозки до этого: {left}|"
          + "{count} человек перестанут быть готовыми {when}; без перевозки до этого: {left}",
        "{count} нафар {when} омода намемонад; то он вақт бе интиқол: {left}",
        "{count} نفر {when} دیگر آماده نیست؛ بدون انتقال تا آن وقت: {left}")
    case .moreLapses:
      Wording(
        "{count} more person becomes unready within two weeks|"
          + "{count} more people become unready within two weeks",
        "ещё {count} человек перестанет быть готовым за две недели|"
          + "ещё {count} человека перестанут быть готовыми за две недели|"
          + "ещё {count} человек перестанут быть готовыми за две недели",
        "боз {count} нафар дар ду ҳафта омода намемонад",
        "{count} نفر دیگر در دو هفته آماده نمی‌ماند")
    }
  }
}
