/// Tokens, with which programs ask in an account's name.
enum TokenWord: SiteWord {
  case tokens, what, yours, none, name, nameHint, until, days, daysHint, madeAt
  case sees, does, settingsHint, make, revoke, made, madeHint, madeBefore, chooseDays, token

  var wording: Wording { listing ?? making }

  private var listing: Wording? {
    switch self {
    case .tokens:
      Wording(
        "Tokens for programs", "Ключи для программ", "Калидҳо барои барномаҳо",
        "کلیدها برای برنامه‌ها")
    case .what:
      Wording(
        "A program that holds a token may ask for what you choose here, in your name and no "
          + "further than your own rights. What it looks at is recorded under your name.",
        "Программа с ключом может запрашивать то, что вы здесь выберете, от вашего имени и в "
          + "пределах ваших прав. Что она смотрит, записывается на ваше имя.",
        "Барномае, ки калид дорад, он чиро, ки шумо инҷо интихоб мекунед, аз номи шумо ва дар "
          + "доираи ҳуқуқи шумо мепурсад. Он чи мебинад, ба номи шумо сабт мешавад.",
        "برنامه‌ای که کلید دارد، آنچه را شما اینجا انتخاب می‌کنید، به نام شما و در حد صلاحیت شما "
          + "می‌پرسد. آنچه می‌بیند به نام شما ثبت می‌شود.")
    case .yours: Wording("Your tokens", "Ваши ключи", "Калидҳои шумо", "کلیدهای شما")
    case .none:
      Wording(
        "No token is in force.", "Действующих ключей нет.", "Калиди амалкунанда нест.",
        "هیچ کلیدی فعال نیست.")
    case .token: Wording("Token", "Ключ", "Калид", "کلید")
    case .until: Wording("In force until", "Действует до", "То ин вақт амал мекунад", "فعال تا")
    case .madeAt: Wording("Made", "Создан", "Сохта шуд", "ساخته شد")
    case .revoke: Wording("Revoke", "Отозвать", "Бекор кардан", "باطل کردن")
    default: nil
    }
  }

  private var making: Wording {
    switch self {
    case .name: Wording("What it is for", "Для чего он", "Барои чист", "برای چیست")
    case .nameHint:
      Wording(
        "For example: Power BI at head office", "Например: Power BI в главном офисе",
        "Масалан: Power BI дар дафтари марказӣ", "مثلاً: Power BI در دفتر مرکزی")
    case .days:
      Wording("Days in force", "Сколько дней действует", "Чанд рӯз амал мекунад", "چند روز فعال")
    case .daysHint:
      Wording("1 to 366", "От 1 до 366", "Аз 1 то 366", "از 1 تا 366")
    case .chooseDays:
      Wording(
        "Type a number of days from 1 to 366.", "Введите число дней от 1 до 366.",
        "Шумораи рӯзҳоро аз 1 то 366 нависед.", "شمار روزها را از 1 تا 366 بنویسید.")
    case .sees: Wording("It may see", "Может видеть", "Дида метавонад", "می‌تواند ببیند")
    case .does: Wording("It may do", "Может делать", "Карда метавонад", "می‌تواند انجام دهد")
    case .settingsHint:
      Wording(
        "It changes settings only within a day of being made.",
        "Настройки он меняет только в течение суток после создания.",
        "Танзимотро танҳо дар давоми як шабонарӯз пас аз сохта шудан дигар мекунад.",
        "تنظیمات را تنها تا یک شبانه‌روز پس از ساخته شدن تغییر می‌دهد.")
    case .make: Wording("Make a token", "Создать ключ", "Сохтани калид", "ساختن کلید")
    case .made:
      Wording("The token is made", "Ключ создан", "Калид сохта шуд", "کلید ساخته شد")
    case .madeHint:
      Wording(
        "Copy it into the program now: it is shown this once and kept nowhere.",
        "Скопируйте его в программу сейчас: он показан один раз и нигде не хранится.",
        "Онро ҳозир ба барнома нусха гиред: як бор нишон дода мешавад ва ҳеҷ ҷо нигоҳ дошта "
          + "намешавад.",
        "همین حالا آن را در برنامه کاپی کنید: یک بار نشان داده می‌شود و هیچ جا نگهداری نمی‌شود.")
    default:
      Wording(
        "This token was made before. If you did not copy it, revoke it and make another.",
        "Этот ключ уже был создан. Если вы его не скопировали, отзовите его и создайте новый.",
        "Ин калид пештар сохта шудааст. Агар нусха нагирифта бошед, онро бекор кунед ва дигаре "
          + "созед.",
        "این کلید پیشتر ساخته شده است. اگر کاپی نکرده‌اید، آن را باطل کنید و دیگری بسازید.")
    }
  }
}
