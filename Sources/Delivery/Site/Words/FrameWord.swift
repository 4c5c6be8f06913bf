/// What stands around every page, and on pages about what went wrong.
enum FrameWord: SiteWord {
  case skip, ways, board, search, caseload, lists, duplicates, movements, plans, figures
  case account, signOut
  case commands, commandsHint, nothingFound, keys
  case asOf, staleSince, fresh, glassIsBroken
  case problem, cancel, back
  case notFound, notFoundWhat, methodWrong, tooLarge, tooLargeWhat, malformed, malformedWhat
  case forged, forgedWhat, denied, deniedWhat, refused, refusedWhat
  case settings, accounts, audit
  case unavailable, unavailableWhat, unrecordedWhat, busy, busyWhat

  var wording: Wording { frame ?? fault }

  /// What stands around every page.
  private var frame: Wording? {
    switch self {
    case .skip:
      Wording("Skip to the page", "К содержанию", "Ба мазмун гузаред", "رفتن به متن صفحه")
    case .ways: Wording("Pages", "Страницы", "Саҳифаҳо", "صفحه‌ها")
    case .board: Wording("Board", "Табло", "Тахта", "تخته")
    case .settings: Wording("Settings", "Настройки", "Танзимот", "تنظیمات")
    case .accounts: Wording("Accounts", "Учётные записи", "Ҳисобҳо", "حساب‌ها")
    case .audit: Wording("Audit", "Журнал доступа", "Дафтари дастрасӣ", "دفتر دسترسی")
    case .search: Wording("Search", "Поиск", "Ҷустуҷӯ", "جستجو")
    case .caseload: Wording("Families", "Семьи", "Оилаҳо", "خانواده‌ها")
    case .lists: Wording("Lists", "Списки", "Рӯйхатҳо", "فهرست‌ها")
    case .duplicates: Wording("Duplicates", "Дубликаты", "Такрорҳо", "تکراری‌ها")
    case .movements: Wording("Movements", "Перевозки", "Интиқолҳо", "انتقالات")
    case .plans: Wording("Plans", "Планы", "Нақшаҳо", "پلان‌ها")
    case .figures: Wording("Figures", "Показатели", "Нишондодҳо", "ارقام")
    case .account: Wording("My account", "Моя учётная запись", "Ҳисоби ман", "حساب من")
    case .signOut: Wording("Sign out", "Выйти", "Баромадан", "خروج")
    case .commands: Wording("Commands", "Команды", "Фармонҳо", "دستورها")
    case .commandsHint:
      Wording(
        "Type a few letters, then Enter", "Наберите несколько букв, затем Enter",
        "Чанд ҳарф нависед, баъд Enter", "چند حرف بنویسید، بعد Enter")
    case .nothingFound:
      Wording("Nothing found", "Ничего не найдено", "Чизе ёфт нашуд", "چیزی یافت نشد")
    case .keys:
      Wording(
        "Ctrl K: commands. /: search. ?: these keys. Esc: close.",
        "Ctrl K: команды. /: поиск. ?: эта подсказка. Esc: закрыть.",
        "Ctrl K: фармонҳо. /: ҷустуҷӯ. ?: ин рӯйхат. Esc: пӯшидан.",
        "Ctrl K: دستورها. /: جستجو. ?: همین فهرست. Esc: بستن.")
    case .asOf: Wording("As of", "По состоянию на", "Дар соати", "در ساعت")
    case .staleSince:
      Wording(
        "No connection. What you see is of", "Нет связи. Данные на", "Алоқа нест. Маълумот аз",
        "ارتباط قطع است. معلومات از")
    case .fresh:
      Wording("Live, as of", "В реальном времени, на", "Зинда, дар соати", "زنده، در ساعت")
    case .glassIsBroken:
      Wording(
        "Emergency access is open. Everything you look at is marked and will be reviewed.",
        "Открыт аварийный доступ. Всё, что вы смотрите, отмечается и будет проверено.",
        "Дастрасии фавқулода кушода аст. Ҳар чизе, ки мебинед, қайд ва санҷида мешавад.",
        "دسترسی اضطراری باز است. هر چه می‌بینید ثبت و بررسی می‌شود.")
    case .problem:
      Wording("There is a problem", "Есть ошибка", "Мушкилот ҳаст", "مشکلی وجود دارد")
    case .cancel: Wording("Cancel", "Отмена", "Бекор кардан", "لغو")
    case .back: Wording("Back to the board", "Назад к табло", "Бозгашт ба тахта", "بازگشت به تخته")
    default: nil
    }
  }

  /// What went wrong, and what to do next.
  private var fault: Wording {
    switch self {
    case .notFound:
      Wording(
        "There is no such page", "Такой страницы нет", "Чунин саҳифа нест", "چنین صفحه‌ای نیست")
    case .notFoundWhat:
      Wording(
        "Check the address or the number, or begin at the board.",
        "Проверьте адрес или номер или начните с табло.",
        "Суроға ё рақамро санҷед ё аз тахта оғоз кунед.",
        "آدرس یا شماره را بررسی کنید، یا از تخته آغاز کنید.")
    case .methodWrong:
      Wording(
        "This address takes no such request", "Этот адрес не принимает такой запрос",
        "Ин суроға чунин дархостро намегирад", "این آدرس چنین درخواستی نمی‌گیرد")
    case .tooLarge:
      Wording(
        "That is too much at once", "Слишком большой объём", "Ин якбора зиёд аст",
        "این یکباره زیاد است")
    case .tooLargeWhat:
      Wording(
        "Nothing was taken in. Send it in smaller parts.",
        "Ничего не принято. Отправьте меньшими частями.",
        "Чизе қабул нашуд. Бо қисмҳои хурдтар фиристед.",
        "چیزی گرفته نشد. در بخش‌های کوچکتر بفرستید.")
    case .malformed:
      Wording(
        "The form could not be read", "Форма не читается", "Варақа хонда нашуд", "فورم خوانده نشد")
    case .malformedWhat:
      Wording(
        "Nothing was changed. Go back, load the page again and send it once more.",
        "Ничего не изменено. Вернитесь, обновите страницу и отправьте ещё раз.",
        "Чизе тағйир наёфт. Баргардед, саҳифаро аз нав кушоед ва боз фиристед.",
        "چیزی تغییر نکرد. برگردید، صفحه را دوباره باز کنید و باز بفرستید.")
    case .forged:
      Wording(
        "This form did not come from your own page", "Эта форма пришла не с вашей страницы",
        "Ин варақа аз саҳифаи шумо нест", "این فورم از صفحهٔ شما نیامده است")
    case .forgedWhat:
      Wording(
        "Nothing was changed. Open the page again and send the form from there.",
        "Ничего не изменено. Откройте страницу снова и отправьте форму оттуда.",
        "Чизе тағйир наёфт. Саҳифаро аз нав кушоед ва варақаро аз он ҷо фиристед.",
        "چیزی تغییر نکرد. صفحه را دوباره باز کنید و فورم را از آنجا بفرستید.")
    case .denied:
      Wording(
        "This is not open to you", "Это вам недоступно", "Ин барои шумо кушода нест",
        "این برای شما باز نیست")
    case .deniedWhat:
      Wording(
        "It was recorded that you asked. If you need it for your work, ask an administrator.",
        "Ваш запрос записан. Если это нужно для работы, обратитесь к администратору.",
        "Дархости шумо сабт шуд. Агар барои кор лозим бошад, ба маъмур муроҷиат кунед.",
        "درخواست شما ثبت شد. اگر برای کار لازم است، از مدیر سیستم بپرسید.")
    case .refused:
      Wording("This cannot be done", "Это невозможно", "Ин имконнопазир аст", "این ممکن نیست")
    case .refusedWhat:
      Wording(
        "Nothing was changed.", "Ничего не изменено.", "Чизе тағйир наёфт.", "چیزی تغییر نکرد.")
    case .unavailable:
      Wording(
        "The mission cannot be written to", "Запись в базу миссии невозможна",
        "Ба пойгоҳи рисолат навиштан имкон надорад", "نوشتن در پایگاه مأموریت ممکن نیست")
    case .unavailableWhat:
      Wording(
        "Nothing was changed. Tell whoever looks after the server: the disk may be full.",
        "Ничего не изменено. Сообщите тому, кто отвечает за сервер: возможно, диск полон.",
        "Чизе тағйир наёфт. Ба масъули сервер хабар диҳед: шояд диск пур шудааст.",
        "چیزی تغییر نکرد. به مسئول سرور خبر دهید: شاید دیسک پر باشد.")
    case .unrecordedWhat:
      Wording(
        "Every look at people is written down, and just now it cannot be. Tell whoever looks "
          + "after the server: the disk may be full.",
        "Каждое обращение к данным людей записывается, а сейчас это невозможно. Сообщите тому, "
          + "кто отвечает за сервер: возможно, диск полон.",
        "Ҳар нигоҳ ба маълумоти одамон сабт мешавад, ҳоло ин имконнопазир аст. Ба масъули сервер "
          + "хабар диҳед: шояд диск пур шудааст.",
        "هر نگاه به معلومات مردم ثبت می‌شود و اکنون ممکن نیست. به مسئول سرور خبر دهید: شاید "
          + "دیسک پر باشد.")
    case .busy:
      Wording("Too many at once", "Слишком много сразу", "Якбора хеле зиёд", "همزمان بسیار زیاد")
    default:
      Wording(
        "Wait a minute, then try again.", "Подождите минуту и повторите.",
        "Як дақиқа сабр кунед ва боз кӯшиш кунед.", "یک دقیقه صبر کنید و دوباره بکوشید.")
    }
  }
}
