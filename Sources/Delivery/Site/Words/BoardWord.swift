/// The operations board.
enum BoardWord: SiteWord {
  case next, work, quiet, duplicates, glass, unconfirmed, notReady

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
    }
  }
}
