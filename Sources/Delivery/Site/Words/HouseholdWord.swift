import Mission

/// A family's own page: what is missing, who acts next, what can be recorded.
enum HouseholdWord: SiteWord {
  case reference, closedCase, wholeFamily, nobody, members, person, sex, age, relation, papers
  case telephone, needs, tasks, noOpenCase, onHold, actsNext, takes, stopped, toDo, lapses, soon
  case mayTravel, mayTravelFrom, mayTravelUntil, mayTravelBetween
  case missing, refused, withdrawn, noConsent, noCommonDay, noResponsibleAdult, nothingToAsk
  case timeline, assistance, nothingGiven, takenBack
  case orientation, inNoClass, course, classDays, attended, modules, certificate, noCertificate
  case recordStep, recordFitness, takeConsent, step, ofWhom, outcome, dayDone, lastDay, lastDayHint
  case recordNow, signatory, covers, formNumber, manner, daySigned
  case chooseStep, chooseOutcome, chooseMember, noDay, noFormNumber

  init(_ kind: Readiness.Blocker.Kind) {
    self =
      switch kind {
      case .missing: .missing
      case .refused: .refused
      case .withdrawn: .withdrawn
      case .noConsent: .noConsent
      case .noCommonDay: .noCommonDay
      case .noResponsibleAdult: .noResponsibleAdult
      case .closed: .nothingToAsk
      }
  }

  var wording: Wording { people ?? tasks ?? classes ?? forms }

  private var classes: Wording? {
    switch self {
    case .orientation:
      Wording("Orientation", "Ориентационные занятия", "Дарсҳои омодагӣ", "درس‌های آشنایی")
    case .inNoClass:
      Wording(
        "Nobody is in a class.", "Никто не записан на занятия.", "Ҳеҷ кас ба дарс сабт нашудааст.",
        "هیچ‌کس در صنفی ثبت نشده است.")
    case .course: Wording("Course", "Курс", "Курс", "دوره")
    case .classDays: Wording("Days", "Дни", "Рӯзҳо", "روزها")
    case .attended: Wording("Attended", "Посещено", "Иштирок кард", "شرکت کرد")
    case .modules:
      Wording(
        "{attended} of {all} modules", "{attended} из {all} тем", "{attended} аз {all} мавзӯъ",
        "{attended} از {all} موضوع")
    case .certificate: Wording("Certificate", "Свидетельство", "Шаҳодатнома", "تصدیق‌نامه")
    case .noCertificate: Wording("not yet", "ещё нет", "ҳанӯз не", "هنوز نه")
    default: nil
    }
  }

  private var people: Wording? {
    switch self {
    case .reference:
      Wording("Number on the list", "Номер в списке", "Рақам дар рӯйхат", "شماره در فهرست")
    case .closedCase: Wording("closed", "закрыто", "баста", "بسته")
    case .wholeFamily: Wording("the whole family", "вся семья", "тамоми оила", "تمام خانواده")
    case .nobody:
      Wording(
        "Nobody is in this family any more.", "В этой семье больше никого нет.",
        "Дар ин оила дигар касе нест.", "دیگر کسی در این خانواده نیست.")
    case .members: Wording("Members", "Члены семьи", "Аъзои оила", "اعضای خانواده")
    case .person: Wording("Person", "Человек", "Шахс", "شخص")
    case .sex: Wording("Sex", "Пол", "Ҷинс", "جنس")
    case .age: Wording("Age", "Возраст", "Синну сол", "سن")
    case .relation: Wording("Relation", "Родство", "Хешӣ", "نسبت")
    case .papers: Wording("Papers", "Документы", "Ҳуҷҷатҳо", "اسناد")
    case .telephone: Wording("Telephone", "Телефон", "Телефон", "تیلفون")
    case .needs: Wording("Needs on the way", "Нужно в пути", "Ниёз дар роҳ", "نیازها در راه")
    case .timeline:
      Wording(
        "Clearances by day", "Разрешения по дням", "Иҷозатҳо аз рӯи рӯз", "اجازه‌ها بر حسب روز")
    case .assistance: Wording("Assistance", "Помощь", "Кӯмак", "کمک")
    case .nothingGiven:
      Wording(
        "Nothing was given yet.", "Ещё ничего не выдано.", "Ҳоло чизе дода нашуд.",
        "هنوز چیزی داده نشده.")
    case .takenBack:
      Wording("taken back {day}", "отменено {day}", "бекор шуд {day}", "لغو شد {day}")
    default: nil
    }
  }

  private var tasks: Wording? {
    switch self {
    case .tasks:
      Wording(
        "What is missing, and who acts next", "Чего не хватает и чья очередь",
        "Чӣ намерасад ва навбати кист", "چه کم است و نوبت کیست")
    case .noOpenCase:
      Wording(
        "This family has no open case.", "У этой семьи нет открытого дела.",
        "Ин оила парвандаи кушода надорад.", "این خانواده پرونده باز ندارد.")
    case .onHold:
      Wording(
        "On hold from {first} until {last}", "Приостановлено с {first} по {last}",
        "Боздошта аз {first} то {last}", "متوقف از {first} تا {last}")
    case .actsNext: Wording("Next: {role}.", "Дальше: {role}.", "Навбат: {role}.", "نوبت: {role}.")
    case .takes:
      Wording(
        "Takes {count} working day.|Takes {count} working days.",
        "Нужен {count} рабочий день.|Нужно {count} рабочих дня.|Нужно {count} рабочих дней.",
        "{count} рӯзи корӣ лозим аст.", "{count} روز کاری لازم است.")
    case .stopped: Wording("stopped", "остановлено", "қатъ шуд", "متوقف شد")
    case .toDo: Wording("to do", "сделать", "бояд кард", "باید انجام شود")
    case .soon: Wording("soon", "скоро", "ба зудӣ", "به زودی")
    case .lapses:
      Wording(
        "{step} of {who} ends on {day}", "{step} ({who}) действует до {day}",
        "{step} ({who}) то {day} эътибор дорад", "{step} ({who}) تا {day} اعتبار دارد")
    case .mayTravel:
      Wording(
        "May travel on any day", "Могут ехать в любой день", "Ҳар рӯз метавонанд раванд",
        "هر روز می‌توانند سفر کنند")
    case .mayTravelFrom:
      Wording(
        "May travel from {first}", "Могут ехать с {first}", "Аз {first} метавонанд раванд",
        "از {first} می‌توانند سفر کنند")
    case .mayTravelUntil:
      Wording(
        "May travel until {last}", "Могут ехать до {last}", "То {last} метавонанд раванд",
        "تا {last} می‌توانند سفر کنند")
    case .mayTravelBetween:
      Wording(
        "May travel from {first} until {last}", "Могут ехать с {first} по {last}",
        "Аз {first} то {last} метавонанд раванд", "از {first} تا {last} می‌توانند سفر کنند")
    case .missing:
      Wording(
        "{step} is not done: {who}", "{step}: не сделано ({who})", "{step}: нашудааст ({who})",
        "{step} انجام نشده: {who}")
    case .refused:
      Wording(
        "{step} was refused: {who}", "{step}: отказано ({who})", "{step}: рад шуд ({who})",
        "{step} رد شد: {who}")
    case .withdrawn:
      Wording(
        "{step} was withdrawn: {who}", "{step}: отозвано ({who})", "{step}: бозпас шуд ({who})",
        "{step} پس گرفته شد: {who}")
    case .noConsent:
      Wording(
        "No consent is signed: {who}", "Согласие не подписано: {who}",
        "Розигӣ имзо нашудааст: {who}",
        "رضایت امضا نشده: {who}")
    case .noCommonDay:
      Wording(
        "{step} holds on no day with the others: {who}", "{step}: нет общего дня с другими ({who})",
        "{step}: бо дигарон рӯзи умумӣ надорад ({who})", "{step} با دیگران روز مشترک ندارد: {who}")
    case .noResponsibleAdult:
      Wording(
        "No adult answers for {who} on the way", "Никто из взрослых не отвечает в пути за: {who}",
        "Дар роҳ калонсол масъули {who} нест", "در راه بزرگسالی مسئول {who} نیست")
    case .nothingToAsk:
      Wording(
        "The case has nobody who could travel", "В деле никого, кто мог бы ехать",
        "Дар парванда касе нест, ки равад", "در پرونده کسی برای سفر نیست")
    default: nil
    }
  }

  private var forms: Wording {
    switch self {
    case .recordStep:
      Wording("Record a step", "Записать шаг", "Сабти қадам", "ثبت یک مرحله")
    case .recordFitness:
      Wording(
        "Record a medical step", "Записать медицинский шаг", "Сабти қадами тиббӣ",
        "ثبت مرحله صحی")
    case .takeConsent:
      Wording("Take consent", "Принять согласие", "Гирифтани розигӣ", "گرفتن رضایت")
    case .step: Wording("Step", "Шаг", "Қадам", "مرحله")
    case .ofWhom: Wording("Of whom", "Чей", "Аз они кӣ", "از چه کسی")
    case .outcome: Wording("Outcome", "Итог", "Натиҷа", "نتیجه")
    case .dayDone: Wording("Day of the step", "День шага", "Рӯзи қадам", "روز مرحله")
    case .lastDay: Wording("Last day", "Последний день", "Рӯзи охир", "روز آخر")
    case .lastDayHint:
      Wording(
        "Only where it stands on the paper; else it is counted.",
        "Только если указан в документе; иначе считается.",
        "Танҳо агар дар ҳуҷҷат бошад; вагарна ҳисоб мешавад.",
        "فقط اگر در سند باشد؛ وگرنه حساب می‌شود.")
    case .recordNow: Wording("Record", "Записать", "Сабт кардан", "ثبت")
    case .signatory: Wording("Who signs", "Кто подписывает", "Кӣ имзо мекунад", "امضا کننده")
    case .covers: Wording("Signs also for", "Также за", "Инчунин барои", "همچنین برای")
    case .formNumber:
      Wording("Number of the form", "Номер бланка", "Рақами варақа", "شماره فورم")
    case .manner: Wording("How", "Как", "Чӣ тавр", "چگونه")
    case .daySigned: Wording("Day of signing", "День подписи", "Рӯзи имзо", "روز امضا")
    case .chooseStep:
      Wording("Choose a step.", "Выберите шаг.", "Қадамро интихоб кунед.", "مرحله را انتخاب کنید.")
    case .chooseOutcome:
      Wording(
        "Choose one of the list.", "Выберите из списка.", "Аз рӯйхат интихоб кунед.",
        "از فهرست انتخاب کنید.")
    case .chooseMember:
      Wording(
        "Choose a member of this family.", "Выберите члена этой семьи.",
        "Узви ин оиларо интихоб кунед.", "عضوی از این خانواده را انتخاب کنید.")
    case .noDay:
      Wording(
        "Enter a day that has come, like 1997-07-18.",
        "Введите наступивший день, например 1997-07-18.",
        "Рӯзи омадаро нависед, масалан 1997-07-18.", "روزی را که رسیده بنویسید، مانند 1997-07-18.")
    default:
      Wording(
        "Enter the number printed on the form.", "Введите номер с бланка.",
        "Рақами дар варақа чопшударо нависед.", "شماره چاپ شده روی فورم را بنویسید.")
    }
  }
}
