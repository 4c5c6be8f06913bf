/// The review of records that may be of one person.
enum DuplicateWord: SiteWord {
  case isOnePerson, nobodyWaits, place, sideBySide, field, knownLonger, cameLater, same
  case born, registered, others
  case keep, mergeFamilies, areTwo, later, undo, goOn, keys, isMerged
  case mergedNow, dismissedNow
  case evidence, finding, bits, sum, drawn, bitsHint

  var wording: Wording { records ?? answers }

  private var records: Wording? {
    switch self {
    case .isOnePerson:
      Wording("Is this one person?", "Это один человек?", "Ин як нафар аст?", "آیا این یک نفر است؟")
    case .nobodyWaits:
      Wording(
        "No pair of records waits for an answer.", "Ни одна пара записей не ждёт ответа.",
        "Ягон ҷуфти сабт мунтазири ҷавоб нест.", "هیچ جفت ثبتی منتظر پاسخ نیست.")
    case .place:
      Wording("{place} of {all}", "{place} из {all}", "{place} аз {all}", "{place} از {all}")
    case .sideBySide:
      Wording(
        "The two records side by side", "Две записи рядом", "Ду сабт паҳлӯи ҳам",
        "دو ثبت کنار هم")
    case .field: Wording("What", "Что", "Чӣ", "چه")
    case .knownLonger:
      Wording("Known longer", "Известен дольше", "Пештар маълум", "پیشتر شناخته")
    case .cameLater: Wording("Came later", "Появился позже", "Дертар омад", "بعدتر آمده")
    case .same: Wording("the same", "одинаково", "якхела", "یکسان")
    case .born: Wording("Born", "Родился", "Таваллуд", "تولد")
    case .registered: Wording("Registered", "Зарегистрирован", "Сабт шуд", "ثبت شد")
    case .others:
      Wording("Others of the family", "Другие в семье", "Дигарони оила", "دیگران خانواده")
    case .evidence:
      Wording("What speaks for it", "Что об этом говорит", "Чӣ шаҳодат медиҳад", "چه گواهی می‌دهد")
    case .finding: Wording("Finding", "Что найдено", "Чӣ ёфт шуд", "یافته")
    case .bits: Wording("Bits", "Биты", "Битҳо", "بیت")
    case .sum: Wording("Sum", "Сумма", "Ҷамъ", "جمع")
    case .drawn: Wording("Drawn", "График", "Нақша", "نمودار")
    case .bitsHint:
      Wording(
        "One bit more makes one person twice as likely; below zero two people are likelier.",
        "Каждый бит удваивает шансы, что это один человек; ниже нуля вероятнее двое.",
        "Ҳар бит эҳтимоли як нафарро ду баробар мекунад; зери сифр ду нафар эҳтимолтар аст.",
        "هر بیت احتمال یک نفر بودن را دو برابر می‌کند؛ زیر صفر دو نفر محتمل‌تر است.")
    default: nil
    }
  }

  private var answers: Wording {
    switch self {
    case .keep:
      Wording(
        "One person: {person} speaks", "Один человек: остаётся {person}",
        "Як нафар: {person} мемонад", "یک نفر: {person} می‌ماند")
    case .mergeFamilies:
      Wording(
        "The same family: merge {count} pair|The same family: merge {count} pairs",
        "Та же семья: объединить {count} пару|Та же семья: объединить {count} пары|"
          + "Та же семья: объединить {count} пар",
        "Ҳамон оила: {count} ҷуфтро якҷо кунед", "همان خانواده: یکی کردن {count} جفت")
    case .areTwo: Wording("Two people", "Два человека", "Ду нафар", "دو نفر")
    case .later: Wording("Later", "Позже", "Баъдтар", "بعداً")
    case .undo: Wording("Undo", "Отменить", "Бекор кардан", "برگرداندن")
    case .goOn: Wording("Go on", "Дальше", "Идома додан", "ادامه")
    case .keys:
      Wording(
        "Keys: M or K keeps one of the two, N says two people, L goes on, U undoes.",
        "Клавиши: M или K – оставить одну из двух, N – два человека, L – дальше, U – отменить.",
        "Тугмаҳо: M ё K – яке аз ду мемонад, N – ду нафар, L – баъдӣ, U – бекор.",
        "دکمه‌ها: M یا K یکی را نگه می‌دارد، N دو نفر، L بعدی، U برگرداندن.")
    case .isMerged: Wording("One person", "Один человек", "Як нафар", "یک نفر")
    case .mergedNow:
      Wording(
        "{one} and {other} are one person now.", "{one} и {other} теперь один человек.",
        "{one} ва {other} акнун як нафаранд.", "{one} و {other} اکنون یک نفر اند.")
    default:
      Wording(
        "{one} and {other} are two people.", "{one} и {other} – два разных человека.",
        "{one} ва {other} ду нафаранд.", "{one} و {other} دو نفر اند.")
    }
  }
}
