import Documents

/// The sentences a programme is explained in; what stands in braces is filled in.
enum ProgrammePhrase: PrintedWords {
  case inForce, forPerson, forFamily, lapsesNever, lapsesAfter, lapsesAfterStep, lapsesOnPaper
  case lapsesUnset, renewal, after, waits, lead, ages, from, until, female, male, countries, areas
  case streams, separated, marked, atDeparture, late, optional, byCourse, byLoan
  case course, courseRequired, courseVoluntary, courseUnsaid, daysBefore, attendance
  case weekdays, atPort, holidays, hours, yearEnd, onlyAreas, mostOnFlight, exempt
  case notice, acknowledged, separate, loanFamily, loanAdult, loanDue, tier, tierAbove, interest
  case adultBelow, flyingWeek, outbreak, unset, months, days

  static let table: [Self: (String, String, String, String)] =
    steps.merging(rules) { first, _ in first }

  /// English, Russian, Tajik, Dari.
  private static let steps: [Self: (String, String, String, String)] = [
    .inForce: (
      "In force from {date}.", "Действует с {date}.", "Аз {date} амал мекунад.",
      "از {date} قابل اجرا است."
    ),
    .forPerson: (
      "Each person: {step}.", "Каждый человек: {step}.", "Ҳар нафар: {step}.",
      "هر نفر: {step}."
    ),
    .forFamily: ("The family: {step}.", "Семья: {step}.", "Оила: {step}.", "خانواده: {step}."),
    .lapsesNever: ("It does not lapse.", "Срока нет.", "Мӯҳлат надорад.", "میعاد ندارد."),
    .lapsesAfter: (
      "It holds {term}.", "Действует {term}.", "{term} эътибор дорад.",
      "{term} اعتبار دارد."
    ),
    .lapsesAfterStep: (
      "It holds {term} from the day of {step}.",
      "Действует {term} со дня шага «{step}».", "Аз рӯзи «{step}» {term} эътибор дорад.",
      "از روز «{step}» {term} اعتبار دارد."
    ),
    .lapsesOnPaper: (
      "It holds until the day on the paper.", "Действует до даты на документе.",
      "То санаи рӯи ҳуҷҷат эътибор дорад.", "تا تاریخ روی سند اعتبار دارد."
    ),
    .lapsesUnset: (
      "How long it holds is not set: the day is typed each time.",
      "Срок не задан: дату вводят каждый раз.",
      "Мӯҳлат муайян нашудааст: сана ҳар бор навишта мешавад.",
      "میعاد تعیین نشده است: تاریخ هر بار نوشته می‌شود."
    ),
    .renewal: (
      "Within {within} of {step} it can be renewed for {term}.",
      "В течение {within} после шага «{step}» продлевается на {term}.",
      "Дар давоми {within} пас аз «{step}» ба {term} тамдид мешавад.",
      "در ظرف {within} پس از «{step}» برای {term} تمدید می‌شود."
    ),
    .after: ("After: {steps}.", "После: {steps}.", "Пас аз: {steps}.", "پس از: {steps}."),
    .waits: (
      "Travel {days} after it at the earliest.", "Поездка не раньше чем через {days}.",
      "Сафар на пештар аз {days} пас аз он.", "سفر نه زودتر از {days} پس از آن."
    ),
    .lead: (
      "It takes {count} working days to get.", "Оформление: {count} рабочих дней.",
      "Гирифтани он {count} рӯзи корӣ мебарад.", "گرفتن آن {count} روز کاری می‌گیرد."
    ),
    .ages: (
      "Ages {first} to {last}.", "Возраст от {first} до {last}.",
      "Аз {first} то {last} сола.", "سن {first} تا {last}."
    ),
    .from: ("From age {first}.", "С {first} лет.", "Аз {first} солагӣ.", "از سن {first}."),
    .until: ("Up to age {last}.", "До {last} лет.", "То {last} солагӣ.", "تا سن {last}."),
    .female: (
      "Women and girls only.", "Только женщины и девочки.", "Танҳо занон ва духтарон.",
      "تنها زنان و دختران."
    ),
    .male: (
      "Men and boys only.", "Только мужчины и мальчики.", "Танҳо мардон ва писарон.",
      "تنها مردان و پسران."
    ),
    .countries: (
      "For {list} only.", "Только для {list}.", "Танҳо барои {list}.",
      "تنها برای {list}."
    ),
    .areas: (
      "For {list} only.", "Только для {list}.", "Танҳо барои {list}.",
      "تنها برای {list}."
    ),
    .streams: (
      "Cases of {list} only.", "Только дела {list}.", "Танҳо парвандаҳои {list}.",
      "تنها دوسیه‌های {list}."
    ),
    .separated: (
      "Minors without a parent only.", "Только дети без родителей.",
      "Танҳо ноболиғони бе падару модар.", "تنها کودکان بدون پدر و مادر."
    ),
    .marked: (
      "Only where “{step}” was recorded.", "Только если отмечено «{step}».",
      "Танҳо агар «{step}» сабт шуда бошад.", "تنها اگر «{step}» ثبت شده باشد."
    ),
    .atDeparture: (
      "It must hold on the day of departure; later it may lapse.",
      "Должно действовать в день отъезда; позже может истечь.",
      "Бояд дар рӯзи рафтан эътибор дошта бошад; баъд метавонад гузарад.",
      "باید در روز حرکت اعتبار داشته باشد؛ پس از آن می‌تواند ختم شود."
    ),
    .late: (
      "Done after booking, before boarding; who fails takes the whole case off the flight.",
      "Делается после брони, до посадки; неудача снимает с рейса всё дело.",
      "Пас аз банд кардани ҷой, пеш аз савор шудан; нокомӣ тамоми парвандаро мемонад.",
      "پس از ریزرف و پیش از سوار شدن؛ ناکامی همه دوسیه را از پرواز می‌کشد."
    ),
    .optional: ("Nobody waits for it.", "Не обязателен.", "Ҳатмӣ нест.", "حتمی نیست."),
    .byCourse: (
      "Given by the certificate of the class.", "Даёт свидетельство курса.",
      "Бо шаҳодатномаи курс дода мешавад.", "با تصدیقنامه کورس داده می‌شود."
    ),
    .byLoan: (
      "Given by signing the loan note.", "Даёт подпись под обязательством.",
      "Бо имзои санади қарз дода мешавад.", "با امضای سند قرضه داده می‌شود."
    ),
  ]

  private static let rules: [Self: (String, String, String, String)] = [
    .course: (
      "Course {course}, from age {first}.", "Курс {course}, с {first} лет.",
      "Курси {course}, аз {first} солагӣ.", "کورس {course}، از سن {first}."
    ),
    .courseRequired: (
      "Nobody leaves without it.", "Без него никто не едет.",
      "Бе он касе намеравад.", "بدون آن کسی سفر نمی‌کند."
    ),
    .courseVoluntary: (
      "It is voluntary.", "Участие добровольное.", "Ихтиёрӣ аст.",
      "داوطلبانه است."
    ),
    .courseUnsaid: (
      "Whether it is required is not set.", "Обязателен ли он, не задано.",
      "Ҳатмӣ буданаш муайян нашудааст.", "حتمی بودنش تعیین نشده است."
    ),
    .daysBefore: (
      "It ends {days} before departure.", "Кончается за {days} до отъезда.",
      "{days} пеш аз сафар тамом мешавад.", "{days} پیش از سفر تمام می‌شود."
    ),
    .attendance: (
      "The certificate asks for {count} % attendance.",
      "Для свидетельства нужно {count} % посещения.",
      "Барои шаҳодатнома {count} % иштирок лозим аст.", "برای تصدیقنامه {count} ٪ حاضری لازم است."
    ),
    .weekdays: (
      "No arrival on: {list}.", "Нет прибытия: {list}.", "Расидан нест дар: {list}.",
      "رسیدن نیست در: {list}."
    ),
    .atPort: (
      "With an approval, where the port of entry is the destination.",
      "По разрешению, если пункт въезда и есть место назначения.",
      "Бо иҷозат, агар ҷои вуруд худи мақсад бошад.",
      "با اجازه، اگر جای ورود خود مقصد باشد."
    ),
    .holidays: (
      "No arrival on holidays of the destination's province.",
      "Нет прибытия в праздники провинции назначения.",
      "Дар идҳои вилояти мақсад расидан нест.", "در رخصتی‌های ولایت مقصد رسیدن نیست."
    ),
    .hours: (
      "No arrival after {time}.", "Нет прибытия после {time}.", "Пас аз {time} расидан нест.",
      "پس از {time} رسیدن نیست."
    ),
    .yearEnd: (
      "No arrival from {date} to the end of the year.",
      "Нет прибытия с {date} до конца года.", "Аз {date} то охири сол расидан нест.",
      "از {date} تا آخر سال رسیدن نیست."
    ),
    .onlyAreas: (
      "Binds {list} only.", "Только для {list}.", "Танҳо барои {list}.",
      "تنها برای {list}."
    ),
    .mostOnFlight: (
      "At most {count} people on one flight without approval.",
      "Не более {count} человек на рейс без разрешения.",
      "Дар як парвоз бе иҷозат на бештар аз {count} нафар.",
      "در یک پرواز بدون اجازه نه بیشتر از {count} نفر."
    ),
    .exempt: (
      "Not bound: {list}.", "Не касается: {list}.", "Дахл надорад ба: {list}.",
      "شامل نمی‌شود: {list}."
    ),
    .notice: (
      "Notice {count} working days before arrival.",
      "Уведомление за {count} рабочих дней до прибытия.",
      "Огоҳӣ {count} рӯзи корӣ пеш аз расидан.", "اطلاعیه {count} روز کاری پیش از رسیدن."
    ),
    .acknowledged: (
      "Acknowledged within {count} working days, or sent again.",
      "Подтверждают за {count} рабочих дней, иначе шлют снова.",
      "Дар {count} рӯзи корӣ тасдиқ мешавад, вагарна аз нав фиристода мешавад.",
      "در {count} روز کاری تأیید می‌شود، وگرنه دوباره فرستاده می‌شود."
    ),
    .separate: (
      "A notice of their own for: {list}.", "Отдельное уведомление: {list}.",
      "Огоҳии алоҳида барои: {list}.", "اطلاعیه جداگانه برای: {list}."
    ),
    .loanFamily: (
      "Loan in {currency}, one note for the family.",
      "Заём в {currency}, одно обязательство на семью.", "Қарз бо {currency}, як санад барои оила.",
      "قرضه به {currency}، یک سند برای خانواده."
    ),
    .loanAdult: (
      "Loan in {currency}, a note for each adult.",
      "Заём в {currency}, обязательство каждого взрослого.",
      "Қарз бо {currency}, санад барои ҳар калонсол.", "قرضه به {currency}، سند برای هر بزرگسال."
    ),
    .loanDue: (
      "First payment {term} after arrival.", "Первый платёж через {term} после прибытия.",
      "Пардохти аввал {term} пас аз расидан.", "پرداخت اول {term} پس از رسیدن."
    ),
    .tier: (
      "Up to {amount}: {term}.", "До {amount}: {term}.", "То {amount}: {term}.",
      "تا {amount}: {term}."
    ),
    .tierAbove: ("More: {term}.", "Больше: {term}.", "Бештар: {term}.", "بیشتر: {term}."),
    .interest: ("It bears interest.", "Под проценты.", "Бо фоиз.", "با سود."),
    .adultBelow: (
      "Without a parent, nobody under {count} travels but with a responsible adult.",
      "Без родителей младше {count} лет едут только с ответственным взрослым.",
      "Бе падару модар то {count} солагӣ танҳо бо калонсоли масъул сафар мекунанд.",
      "بدون پدر و مادر، زیر سن {count} تنها با بزرگسال مسئول سفر می‌کند."
    ),
    .flyingWeek: (
      "Nobody flies after week {count} of pregnancy.",
      "После {count} недели беременности не летают.",
      "Пас аз ҳафтаи {count}-уми ҳомиладорӣ парвоз нест.", "پس از هفته {count} حاملگی پرواز نیست."
    ),
    .outbreak: (
      "A site with an outbreak is held for {days}.",
      "Место вспышки закрывают на {days}.", "Ҷои бемории сироятӣ {days} баста мешавад.",
      "محل شیوع بیماری {days} بسته می‌شود."
    ),
    .unset: (
      "Still to be set: {list}.", "Ещё не задано: {list}.", "Ҳоло муайян нашудааст: {list}.",
      "هنوز تعیین نشده: {list}."
    ),
    .months: ("{count} months", "{count} мес.", "{count} моҳ", "{count} ماه"),
    .days: ("{count} days", "{count} дн.", "{count} рӯз", "{count} روز"),
  ]
}
