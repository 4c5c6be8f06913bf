/// Signing in, one's own account, the emergency.
enum AccountWord: SiteWord {
  case signIn, login, password, code, codeHint, wrong, wait
  case choosePassword, newPassword, passwordHint, again, keep
  case notTheSame, tooShort, tooLong, tooCommon, tooNear
  case secondFactor, scan, orType, sheet, sheetHint, sixDigits, enrol, codeWrong
  case isEnrolled, another
  case name, roles, worksFor, everywhere
  case sessions, device, signedInAt, seenAt, end, endAll
  case confirm, confirmWhy, goOn
  case emergency, emergencyWhat, reason, reasonHint, breakGlass

  var wording: Wording { signingIn ?? choosing ?? enrolling ?? own }

  private var signingIn: Wording? {
    switch self {
    case .signIn: Wording("Sign in", "Вход", "Даромадан", "ورود")
    case .login: Wording("Sign-in name", "Имя для входа", "Номи воридшавӣ", "نام ورود")
    case .password: Wording("Password", "Пароль", "Гузарвожа", "رمز عبور")
    case .code: Wording("Code", "Код", "Рамз", "کد")
    case .codeHint:
      Wording(
        "Six digits of your app, or a code of your printed sheet. Leave it empty if you have "
          + "neither yet.",
        "Шесть цифр из приложения или код с печатного листа. Если их ещё нет, оставьте пустым.",
        "Шаш рақами барнома ё рамзе аз варақи чопӣ. Агар ҳанӯз надошта бошед, холӣ монед.",
        "شش رقم از اپلیکیشن، یا کدی از برگهٔ چاپی. اگر هنوز ندارید خالی بگذارید.")
    case .wrong:
      Wording(
        "Name, password and code do not belong together. Check each, and whether the code is "
          + "still shown.",
        "Имя, пароль и код не подходят друг к другу. Проверьте каждое и не сменился ли код.",
        "Ном, гузарвожа ва рамз ба ҳам мувофиқ нестанд. Ҳар якро санҷед.",
        "نام، رمز و کد با هم نمی‌خوانند. هر کدام را بررسی کنید.")
    case .wait:
      Wording(
        "Too many attempts. Wait {count} second, then try again.|"
          + "Too many attempts. Wait {count} seconds, then try again.",
        "Слишком много попыток. Подождите {count} секунду.|"
          + "Слишком много попыток. Подождите {count} секунды.|"
          + "Слишком много попыток. Подождите {count} секунд.",
        "Кӯшиш аз ҳад зиёд. {count} сония сабр кунед.",
        "تلاش بیش از حد. {count} ثانیه صبر کنید.")
    default: nil
    }
  }

  private var choosing: Wording? {
    switch self {
    case .choosePassword:
      Wording("Choose a password", "Выбор пароля", "Интихоби гузарвожа", "انتخاب رمز عبور")
    case .newPassword: Wording("New password", "Новый пароль", "Гузарвожаи нав", "رمز جدید")
    case .passwordHint:
      Wording(
        "At least 12 letters of any script. Three or four words that nobody would put together "
          + "are good.",
        "Не меньше 12 букв любого письма. Хороши три-четыре не связанных слова.",
        "На камтар аз 12 ҳарф. Се-чор калимаи ба ҳам бегона хуб аст.",
        "دست کم ۱۲ حرف از هر خط. سه چهار کلمهٔ بی‌ربط خوب است.")
    case .again:
      Wording("The same again", "Ещё раз", "Боз ҳамон", "دوباره همان")
    case .keep: Wording("Keep it", "Сохранить", "Нигоҳ доштан", "ذخیره")
    case .notTheSame:
      Wording(
        "The two are not the same. Type both again.", "Пароли не совпадают. Наберите оба снова.",
        "Ду гузарвожа як нестанд. Ҳардуро аз нав нависед.",
        "دو رمز یکی نیستند. هر دو را دوباره بنویسید.")
    case .tooShort:
      Wording(
        "Too short. Take at least 12 letters.", "Слишком коротко. Нужно не меньше 12 букв.",
        "Хеле кӯтоҳ. На камтар аз 12 ҳарф.", "بسیار کوتاه. دست کم ۱۲ حرف.")
    case .tooLong:
      Wording(
        "Too long. Take fewer letters.", "Слишком длинно. Возьмите меньше букв.",
        "Хеле дароз. Камтар нависед.", "بسیار دراز. کمتر بنویسید.")
    case .tooCommon:
      Wording(
        "Too easy to guess. Take words that do not belong together.",
        "Легко угадать. Возьмите слова, не связанные между собой.",
        "Ёфтанаш осон. Калимаҳои ба ҳам бегонаро гиред.",
        "حدس زدنش آسان است. کلمه‌های بی‌ربط بگیرید.")
    case .tooNear:
      Wording(
        "Made of your name or the mission's. Take other words.",
        "Составлено из вашего имени или названия миссии. Возьмите другие слова.",
        "Аз номи шумо ё рисолат сохта шудааст. Калимаҳои дигар гиред.",
        "از نام شما یا مأموریت ساخته شده. کلمه‌های دیگر بگیرید.")
    default: nil
    }
  }

  private var enrolling: Wording? {
    switch self {
    case .secondFactor:
      Wording("Second factor", "Второй фактор", "Омили дуюм", "عامل دوم")
    case .scan:
      Wording(
        "Scan this with an authenticator app on your telephone.",
        "Отсканируйте это приложением-аутентификатором на телефоне.",
        "Инро бо барномаи тасдиқкунанда дар телефон скан кунед.",
        "این را با اپلیکیشن تأیید هویت در تلفن اسکن کنید.")
    case .orType:
      Wording("Or type into it:", "Или введите в него:", "Ё дар он нависед:", "یا در آن بنویسید:")
    case .sheet:
      Wording("Your sheet of codes", "Ваш лист с кодами", "Варақи рамзҳои шумо", "برگهٔ کدهای شما")
    case .sheetHint:
      Wording(
        "Print this page and keep it apart from the telephone. Each code opens once, when the "
          + "telephone is lost or its clock is wrong.",
        "Распечатайте эту страницу и храните отдельно от телефона. Каждый код действует один раз, "
          + "если телефон потерян или его часы неверны.",
        "Ин саҳифаро чоп кунед ва аз телефон ҷудо нигоҳ доред. Ҳар рамз як бор кор мекунад.",
        "این صفحه را چاپ کنید و جدا از تلفن نگه دارید. هر کد یک بار کار می‌کند.")
    case .sixDigits:
      Wording(
        "Six digits the app shows now", "Шесть цифр, которые сейчас показывает приложение",
        "Шаш рақаме, ки ҳозир барнома нишон медиҳад", "شش رقمی که اپلیکیشن اکنون نشان می‌دهد")
    case .enrol: Wording("Turn it on", "Включить", "Фаъол кардан", "فعال کردن")
    case .codeWrong:
      Wording(
        "This is not the code. Wait for the next one, and check the telephone's clock.",
        "Код неверен. Дождитесь следующего и проверьте часы телефона.",
        "Рамз нодуруст аст. Рамзи навбатиро интизор шавед ва соати телефонро санҷед.",
        "کد درست نیست. کد بعدی را منتظر بمانید و ساعت تلفن را بررسی کنید.")
    case .isEnrolled:
      Wording(
        "Your second factor is on.", "Второй фактор включён.", "Омили дуюм фаъол аст.",
        "عامل دوم فعال است.")
    case .another:
      Wording(
        "Set up another, in place of this one", "Настроить другой вместо этого",
        "Дигареро ба ҷои ин танзим кардан", "یکی دیگر به جای این")
    default: nil
    }
  }

  private var own: Wording {
    switch self {
    case .name: Wording("Name", "Имя", "Ном", "نام")
    case .roles: Wording("Roles", "Роли", "Нақшҳо", "نقش‌ها")
    case .worksFor: Wording("Works for", "Работает в", "Кор мекунад дар", "کار می‌کند در")
    case .everywhere:
      Wording("the whole mission", "во всей миссии", "тамоми рисолат", "تمام مأموریت")
    case .sessions:
      Wording(
        "Where you are signed in", "Где вы вошли", "Дар куҷо даромадаед", "کجا وارد شده‌اید")
    case .device: Wording("Browser", "Браузер", "Браузер", "مرورگر")
    case .signedInAt: Wording("Signed in", "Вход", "Даромадан", "ورود")
    case .seenAt: Wording("Last seen", "Последний раз", "Бори охир", "آخرین بار")
    case .end: Wording("End", "Завершить", "Анҷом", "پایان")
    case .endAll:
      Wording(
        "Sign out everywhere", "Выйти везде", "Аз ҳама ҷо баромадан", "خروج از همه جا")
    case .confirm:
      Wording(
        "Type your password again", "Введите пароль ещё раз", "Гузарвожаро боз нависед",
        "رمز را دوباره بنویسید")
    case .confirmWhy:
      Wording(
        "What comes next is dangerous, so we make sure that it is you.",
        "Следующее действие опасно, поэтому мы убеждаемся, что это вы.",
        "Амали оянда хатарнок аст, бинобар ин боварӣ ҳосил мекунем, ки ин шумоед.",
        "کار بعدی خطرناک است، پس مطمئن می‌شویم که خود شما هستید.")
    case .goOn: Wording("Go on", "Продолжить", "Идома", "ادامه")
    case .emergency:
      Wording("In an emergency", "В аварийном случае", "Дар ҳолати фавқулода", "در وضعیت اضطراری")
    case .emergencyWhat:
      Wording(
        "For half an hour you see what your roles do not show you. It is on record at once, and "
          + "the head of mission and the data protection officer look into it.",
        "На полчаса вы увидите то, чего не показывают ваши роли. Это сразу записывается, и глава "
          + "миссии и ответственный за защиту данных проверят это.",
        "Ним соат он чизеро мебинед, ки нақшҳои шумо нишон намедиҳанд. Ин фавран сабт мешавад ва "
          + "роҳбари рисолат онро месанҷад.",
        "نیم ساعت چیزی را می‌بینید که نقش‌های شما نشان نمی‌دهد. این فوراً ثبت می‌شود و رئیس مأموریت "
          + "و مسئول حفاظت داده‌ها آن را بررسی می‌کنند.")
    case .reason: Wording("Why", "Почему", "Чаро", "چرا")
    case .reasonHint:
      Wording(
        "In a sentence, without names of people.", "Одним предложением, без имён людей.",
        "Бо як ҷумла, бе номи одамон.", "در یک جمله، بدون نام افراد.")
    default:
      Wording(
        "Open emergency access", "Открыть аварийный доступ", "Кушодани дастрасии фавқулода",
        "باز کردن دسترسی اضطراری")
    }
  }
}
