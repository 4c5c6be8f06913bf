/// What changes in a family and in a person's record.
enum ChangeWord: SiteWord {
  case save, check, wouldHappen, nothingWould, day, how
  case add, member, birth, split, whoLeaves, newHead, changeHead, join, joinInto, joinHint
  case place, link, otherCase, otherCaseHint, together, apart, unlink
  case correct, bornHint, kindOfPaper, numberOfPaper, needsHint, died, noLonger
  case tooLong, nameMissing, noBirth, noNumber, noFamily, noCase
  case history, older, when, what, whom, who, console, nothingHappened, looked

  var wording: Wording { forms ?? records ?? past }

  private var forms: Wording? {
    switch self {
    case .save: Wording("Save", "Сохранить", "Захира", "ذخیره")
    case .check:
      Wording("Check first", "Сначала проверить", "Аввал санҷидан", "نخست بررسی")
    case .wouldHappen:
      Wording(
        "Nothing is saved yet. Saving would record:", "Пока ничего не сохранено. Будет записано:",
        "Ҳоло чизе захира нашудааст. Сабт мешавад:", "هنوز چیزی ذخیره نشده. این ثبت خواهد شد:")
    case .nothingWould:
      Wording(
        "Nothing would change.", "Ничего не изменится.", "Чизе тағйир намеёбад.",
        "چیزی تغییر نمی‌کند.")
    case .day: Wording("Day", "День", "Рӯз", "روز")
    case .how: Wording("How", "Как", "Чӣ тавр", "چگونه")
    case .add: Wording("Add somebody", "Добавить человека", "Илова кардани шахс", "افزودن شخص")
    case .member:
      Wording(
        "somebody who belongs to the family", "член семьи", "узви оила", "عضو خانواده")
    case .birth: Wording("a newborn", "новорождённый", "навзод", "نوزاد")
    case .split:
      Wording("Split the family", "Разделить семью", "Ҷудо кардани оила", "جدا کردن خانواده")
    case .whoLeaves: Wording("Who leaves", "Кто уходит", "Кӣ меравад", "چه کسی می‌رود")
    case .newHead: Wording("Its head", "Её глава", "Сардори он", "سرپرست آن")
    case .changeHead:
      Wording("Change the head", "Сменить главу", "Иваз кардани сардор", "عوض کردن سرپرست")
    case .join:
      Wording(
        "Join another family", "Присоединить к другой семье", "Ҳамроҳ шудан ба оилаи дигар",
        "پیوستن به خانواده دیگر")
    case .joinInto:
      Wording(
        "Number of the other family", "Номер другой семьи", "Рақами оилаи дигар",
        "شماره خانواده دیگر")
    case .joinHint:
      Wording(
        "Everybody of this family joins that one.", "Все из этой семьи перейдут в ту.",
        "Ҳамаи ин оила ба он ҳамроҳ мешаванд.", "همه این خانواده به آن می‌پیوندند.")
    case .place:
      Wording(
        "Correct place, destination, baggage", "Исправить место, цель, багаж",
        "Ислоҳи ҷой, мақсад, бор", "اصلاح محل، مقصد، بار")
    case .link:
      Wording(
        "Travel with another family, or never", "Ехать с другой семьёй или никогда",
        "Бо оилаи дигар рафтан ё ҳеҷ гоҳ", "سفر با خانواده دیگر، یا هرگز")
    case .otherCase:
      Wording("The other case", "Другое дело", "Парвандаи дигар", "پرونده دیگر")
    case .otherCaseHint:
      Wording(
        "Its number, or that of its family.", "Его номер или номер его семьи.",
        "Рақами он ё рақами оилааш.", "شماره آن، یا شماره خانواده‌اش.")
    case .together:
      Wording("travels together with", "едет вместе с", "якҷоя меравад бо", "همراه سفر می‌کند با")
    case .apart:
      Wording(
        "never travels with", "никогда не едет с", "ҳеҷ гоҳ намеравад бо", "هرگز سفر نمی‌کند با")
    case .unlink: Wording("Undo the link", "Убрать связь", "Бекор кардани пайванд", "برداشتن پیوند")
    default: nil
    }
  }

  private var records: Wording? {
    switch self {
    case .correct:
      Wording("The record", "Запись", "Сабти шахс", "ثبت شخص")
    case .bornHint:
      Wording(
        "1960, 1960-05 or 1960-05-01; 1960~ when judged",
        "1960, 1960-05 или 1960-05-01; 1960~, если на глаз",
        "1960, 1960-05 ё 1960-05-01; 1960~, агар тахминӣ",
        "1960، 1960-05 یا 1960-05-01؛ 1960~ اگر تخمینی")
    case .kindOfPaper: Wording("Kind of paper", "Вид документа", "Навъи ҳуҷҷат", "نوع سند")
    case .numberOfPaper: Wording("Its number", "Номер документа", "Рақами ҳуҷҷат", "شماره سند")
    case .needsHint:
      Wording(
        "What they need, never why.", "Что нужно, но никогда не почему.",
        "Чӣ лозим аст, ҳеҷ гоҳ не чаро.", "چه لازم است، هرگز نه چرا.")
    case .died: Wording("Record a death", "Записать смерть", "Сабти вафот", "ثبت درگذشت")
    case .noLonger:
      Wording(
        "This record is kept as it is; nothing is recorded in it any more.",
        "Эта запись сохранена как есть; в неё больше ничего не вносится.",
        "Ин сабт ҳамин тавр мемонад; дигар чизе навишта намешавад.",
        "این ثبت همین گونه می‌ماند؛ دیگر چیزی در آن نوشته نمی‌شود.")
    case .tooLong:
      Wording("Write less here.", "Напишите короче.", "Кӯтоҳтар нависед.", "کوتاه‌تر بنویسید.")
    case .nameMissing:
      Wording("Write a name.", "Напишите имя.", "Ном нависед.", "نام را بنویسید.")
    case .noBirth:
      Wording(
        "Write a year or a date, like 1960 or 1960-05-01.",
        "Напишите год или дату, например 1960 или 1960-05-01.",
        "Сол ё сана нависед, масалан 1960 ё 1960-05-01.",
        "سال یا تاریخ بنویسید، مانند 1960 یا 1960-05-01.")
    case .noNumber:
      Wording(
        "Write kilograms, 0 to 10,000.", "Напишите килограммы, от 0 до 10 000.",
        "Килограмм нависед, аз 0 то 10 000.", "کیلوگرام بنویسید، از 0 تا 10000.")
    case .noFamily:
      Wording(
        "Write a family's number, like H-000012-K.", "Напишите номер семьи, например H-000012-K.",
        "Рақами оиларо нависед, масалан H-000012-K.", "شماره خانواده را بنویسید، مانند H-000012-K.")
    case .noCase:
      Wording(
        "No open case under this programme has this number.",
        "По этой программе нет открытого дела с таким номером.",
        "Дар ин барнома парвандаи кушода бо ин рақам нест.",
        "در این برنامه پرونده بازی با این شماره نیست.")
    default: nil
    }
  }

  private var past: Wording {
    switch self {
    case .history: Wording("History", "История", "Таърих", "تاریخچه")
    case .older: Wording("Earlier", "Раньше", "Пештар", "پیشتر")
    case .when: Wording("When", "Когда", "Кай", "چه وقت")
    case .what: Wording("What happened", "Что произошло", "Чӣ шуд", "چه شد")
    case .whom: Wording("To", "С кем", "Бо кӣ", "درباره")
    case .who: Wording("By", "Кто", "Кӣ", "توسط")
    case .console: Wording("the console", "консоль", "консол", "کنسول")
    case .nothingHappened:
      Wording(
        "Nothing more is recorded.", "Больше ничего не записано.", "Дигар чизе сабт нашудааст.",
        "چیز دیگری ثبت نشده است.")
    default:
      Wording(
        "looked at: {what}", "просмотр: {what}", "дидан: {what}", "دیدن: {what}")
    }
  }
}
