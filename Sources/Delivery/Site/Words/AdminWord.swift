/// Settings, accounts, and who did what.
enum AdminWord: SiteWord {
  case settings, sites, site, kind, country, beds, personsPerDay, corridors, corridor, from, to
  case distance, nights, fleet, vehicleType, seats, wheelchairs, stretchers, baggage, vehicles
  case programmes, programme, inForceFrom, steps, settingsWhat
  case people, invite, inviteHint, name, login, loginHint, roles, worksFor, member, memberHint
  case state, new, open, noFactor, closed, locked, lastSignIn, never, openAccount
  case handOver, handOverHint, madeBefore, save, renewPassword, lostFactor, endSessions, close
  case audit, when, who, event, about, detail, day, account, narrow, everything, nothingFound
  case auditWhat, chooseAccount, chooseDay

  var wording: Wording { settingWords ?? accountWords ?? changeWords ?? auditWords }

  private var settingWords: Wording? {
    switch self {
    case .settings: Wording("Settings", "Настройки", "Танзимот", "تنظیمات")
    case .sites: Wording("Sites", "Пункты", "Ҷойҳо", "محل‌ها")
    case .site: Wording("Site", "Пункт", "Ҷой", "محل")
    case .kind: Wording("Kind", "Вид", "Намуд", "نوع")
    case .country: Wording("Country", "Страна", "Кишвар", "کشور")
    case .beds: Wording("Beds", "Спальных мест", "Ҷойи хоб", "تخت")
    case .personsPerDay: Wording("People a day", "Людей в день", "Одам дар як рӯз", "نفر در روز")
    case .corridors: Wording("Corridors", "Маршруты", "Хатсайрҳо", "مسیرها")
    case .corridor: Wording("Corridor", "Маршрут", "Хатсайр", "مسیر")
    case .from: Wording("From", "Откуда", "Аз куҷо", "از کجا")
    case .to: Wording("To", "Куда", "Ба куҷо", "به کجا")
    case .distance: Wording("Kilometres", "Километров", "Километр", "کیلومتر")
    case .nights: Wording("Days of the way", "Дней в пути", "Рӯзҳои роҳ", "روزهای راه")
    case .fleet: Wording("Fleet", "Автопарк", "Нақлиёт", "وسایط")
    case .vehicleType: Wording("Type of vehicle", "Тип машины", "Навъи мошин", "نوع واسطه")
    case .seats: Wording("Seats", "Сидений", "Курсиҳо", "چوکی‌ها")
    case .wheelchairs: Wording("Wheelchairs", "Для колясок", "Аробачаҳо", "چوکی‌های چرخدار")
    case .stretchers: Wording("Stretchers", "Носилок", "Занбарҳо", "تذکره‌ها")
    case .baggage: Wording("Baggage", "Багаж", "Бор", "بار")
    case .vehicles: Wording("Vehicles", "Машин", "Мошинҳо", "واسطه‌ها")
    case .programmes: Wording("Programmes", "Программы", "Барномаҳо", "برنامه‌ها")
    case .programme: Wording("Programme", "Программа", "Барнома", "برنامه")
    case .inForceFrom: Wording("In force from", "Действует с", "Аз ин рӯз амал мекунад", "نافذ از")
    case .steps: Wording("Steps", "Этапов", "Марҳилаҳо", "مرحله‌ها")
    case .settingsWhat:
      Wording(
        "Settings came in from the mission's data files, each fact with its source. A change is an "
          + "event: who and when is kept, and what was decided before stays as it was.",
        "Настройки взяты из файлов миссии, каждый факт с источником. Изменение есть событие: кто и "
          + "когда, сохраняется; решённое раньше остаётся как было.",
        "Танзимот аз файлҳои рисолат омадааст, ҳар далел бо сарчашмааш. Тағйир рӯйдод "
          + "аст: кӣ ва кай "
          + "нигоҳ дошта мешавад; пештар ҳалшуда ҳамон тавр мемонад.",
        "تنظیمات از فایل‌های مأموریت آمده، هر واقعیت با منبعش. هر تغییر یک رویداد است: کی و چه وقت "
          + "نگهداری می‌شود و آنچه پیشتر تصمیم شده همان می‌ماند.")
    default: nil
    }
  }

  private var accountWords: Wording? {
    switch self {
    case .people: Wording("People and roles", "Люди и роли", "Одамон ва нақшҳо", "مردم و وظیفه‌ها")
    case .invite:
      Wording("Open an account", "Открыть учётную запись", "Кушодани ҳисоб", "باز کردن حساب")
    case .inviteHint:
      Wording(
        "You are shown a password to hand over, good for three days and for choosing one's own.",
        "Вам покажут пароль для передачи: он действует три дня, чтобы выбрать свой.",
        "Ба шумо пароле нишон дода мешавад, ки се рӯз барои интихоби пароли худ амал мекунад.",
        "رمزی برای سپردن نشان داده می‌شود که سه روز برای انتخاب رمز خودی کار می‌کند.")
    case .name: Wording("Name", "Имя", "Ном", "نام")
    case .login: Wording("Sign-in name", "Имя для входа", "Номи воридшавӣ", "نام ورود")
    case .loginHint:
      Wording(
        "3 to 32 small Latin letters, digits, dots and hyphens",
        "От 3 до 32 малых латинских букв, цифр, точек и дефисов",
        "Аз 3 то 32 ҳарфи хурди лотинӣ, рақам, нуқта ва тире",
        "از 3 تا 32 حرف کوچک لاتین، رقم، نقطه و خط تیره")
    case .roles: Wording("Roles", "Роли", "Нақшҳо", "وظیفه‌ها")
    case .worksFor:
      Wording(
        "Works for these sites; none: everywhere", "Работает для этих пунктов; ни одного: везде",
        "Барои ин ҷойҳо кор мекунад; ҳеҷ: ҳама ҷо", "برای این محل‌ها؛ هیچ: همه جا")
    case .member: Wording("Member of staff", "Сотрудник", "Корманд", "کارمند")
    case .memberHint:
      Wording(
        "Its number, if the account belongs to one", "Его номер, если запись принадлежит ему",
        "Рақамаш, агар ҳисоб аз они ӯ бошад", "شماره‌اش، اگر حساب از آن اوست")
    case .state: Wording("State", "Состояние", "Ҳолат", "حالت")
    case .new: Wording("New", "Новая", "Нав", "نو")
    case .open: Wording("Open", "Открыта", "Кушода", "باز")
    case .noFactor:
      Wording("No second factor", "Без второго фактора", "Бе омили дуюм", "بدون عامل دوم")
    case .closed: Wording("Closed", "Закрыта", "Пӯшида", "بسته")
    case .locked: Wording("Locked", "Заперта", "Баста", "قفل")
    case .lastSignIn: Wording("Last sign-in", "Последний вход", "Воридшавии охирин", "آخرین ورود")
    case .never: Wording("Never", "Ни разу", "Ҳеҷ гоҳ", "هرگز")
    case .openAccount: Wording("Open it", "Открыть", "Кушодан", "باز کردن")
    default: nil
    }
  }

  private var changeWords: Wording? {
    switch self {
    case .handOver:
      Wording(
        "Hand this password over, to nobody else", "Передайте этот пароль, и никому другому",
        "Ин паролро супоред, ба каси дигар не", "این رمز را بسپارید، نه به کس دیگر")
    case .handOverHint:
      Wording(
        "It is shown this once. It is good for three days, to sign in once and choose another.",
        "Он показан один раз. Он действует три дня: войти однажды и выбрать другой.",
        "Он як бор нишон дода мешавад. Се рӯз амал мекунад: як бор даромада, дигареро интихоб "
          + "кардан.",
        "یک بار نشان داده می‌شود. سه روز کار می‌کند: یک بار ورود و انتخاب رمز دیگر.")
    case .madeBefore:
      Wording(
        "This was done before. If you have lost the password, give another.",
        "Это уже сделано. Если пароль потерян, выдайте другой.",
        "Ин пештар карда шуд. Агар парол гум шуда бошад, дигаре диҳед.",
        "این پیشتر انجام شده است. اگر رمز گم شده، رمز دیگری بدهید.")
    case .save: Wording("Save", "Сохранить", "Нигоҳ доштан", "نگهداری")
    case .renewPassword:
      Wording(
        "Give another password", "Выдать другой пароль", "Додани пароли дигар", "دادن رمز دیگر")
    case .lostFactor:
      Wording(
        "Take the second factor away: the telephone is lost",
        "Снять второй фактор: телефон утерян", "Гирифтани омили дуюм: телефон гум шуд",
        "برداشتن عامل دوم: تلفن گم شده")
    case .endSessions:
      Wording(
        "Sign it out everywhere", "Выйти из неё везде", "Аз ҳама ҷо баровардан", "خروج از همه جا")
    case .close: Wording("Close the account", "Закрыть запись", "Пӯшидани ҳисоб", "بستن حساب")
    default: nil
    }
  }

  private var auditWords: Wording {
    switch self {
    case .audit: Wording("Audit trail", "Журнал доступа", "Дафтари дастрасӣ", "دفتر دسترسی")
    case .when: Wording("When", "Когда", "Кай", "چه وقت")
    case .who: Wording("Who", "Кто", "Кӣ", "کی")
    case .event: Wording("What", "Что", "Чӣ", "چه")
    case .about: Wording("About", "О чём", "Дар бораи", "درباره")
    case .detail: Wording("Detail", "Подробности", "Тафсил", "جزئیات")
    case .day: Wording("Day", "День", "Рӯз", "روز")
    case .account: Wording("Account", "Учётная запись", "Ҳисоб", "حساب")
    case .narrow: Wording("Show", "Показать", "Нишон додан", "نشان دادن")
    case .everything:
      Wording(
        "Signing in, accounts and reads of everybody", "Входы, записи и чтение всех",
        "Воридшавӣ, ҳисобҳо ва хондани ҳама", "ورود، حساب‌ها و خواندن همه")
    case .nothingFound:
      Wording("Nothing was found.", "Ничего не найдено.", "Чизе ёфт нашуд.", "چیزی یافت نشد.")
    case .auditWhat:
      Wording(
        "Who did and read what, the latest first; never what it said.",
        "Кто что делал и читал, последние сверху; но не что там было написано.",
        "Кӣ чӣ кард ва чӣ хонд, охирин аввал; на он чи навишта буд.",
        "کی چه کرد و چه خواند، آخرین‌ها نخست؛ نه آنچه نوشته بود.")
    case .chooseAccount:
      Wording(
        "Type an account's number, such as U-000002.", "Введите номер записи, например U-000002.",
        "Рақами ҳисобро нависед, масалан U-000002.", "شماره حساب را بنویسید، مثلاً U-000002.")
    default:
      Wording(
        "Type a day, such as 1997-10-24.", "Введите день, например 1997-10-24.",
        "Рӯзро нависед, масалан 1997-10-24.", "روز را بنویسید، مثلاً 1997-10-24.")
    }
  }
}
