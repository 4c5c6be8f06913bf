/// A movement under way, its arrival, the handover, what people are given.
enum RoadWord: SiteWord {
  case stops, site, passed, counted, expected, missing, atTime, notYet, kilometres
  case recordPassage, countedPeople, countHint, timeHint, timeWrong, countWrong, chooseSite
  case incident, whatHappened, incidentNote, noteHint, noteErased, report, incidents, nowhere
  case chooseSort
  case disembark, personNumber, disembarkHint, noPerson, letOff, arrive, arrivedAt, aboardNow
  case notUnderWay, leftAt, toHandOver, receivedBy, choosePartner, handOverNow, chooseSome
  case acceptance, noneToHandOver, close, nothingToGive, give, given, chooseWhat, noArrival
  case closeHint

  var wording: Wording {
    switch self {
    case .stops: Wording("Stops", "Остановки", "Истгоҳҳо", "توقفگاه‌ها")
    case .site: Wording("Place", "Место", "Ҷой", "جای")
    case .passed: Wording("Passed", "Пройдено", "Гузашт", "عبور")
    case .counted: Wording("Counted", "Насчитано", "Шумурда шуд", "شمرده شده")
    case .expected: Wording("Expected", "Ожидалось", "Интизор буд", "مورد انتظار")
    case .missing:
      Wording(
        "{count} differs: count again|{count} differ: count again",
        "расхождение {count}: пересчитайте|расхождение {count}: пересчитайте|"
          + "расхождение {count}: пересчитайте",
        "фарқ {count}: аз нав шуморед", "تفاوت {count}: دوباره بشمارید")
    case .atTime: Wording("Time", "Время", "Вақт", "وقت")
    case .notYet: Wording("not yet", "ещё нет", "ҳанӯз не", "هنوز نه")
    case .kilometres: Wording("{km} km", "{km} км", "{km} км", "{km} کیلومتر")
    case .recordPassage:
      Wording("Record a passage", "Отметить прохождение", "Гузаштро сабт кардан", "ثبت عبور")
    case .countedPeople:
      Wording(
        "People counted by hand", "Людей пересчитано", "Шумори одамон", "نفر شمرده شده با دست")
    case .countHint:
      Wording(
        "The record says {count} aboard.", "По записям на борту {count}.",
        "Аз рӯи сабт {count} нафар савор.", "طبق ثبت {count} نفر سوار است.")
    case .timeHint:
      Wording(
        "Leave empty for now. Such as 08:30", "Пусто – сейчас. Например 08:30",
        "Холӣ – ҳоло. Масалан 08:30", "خالی یعنی حالا. مثلاً 08:30")
    case .timeWrong:
      Wording(
        "Write the time as 08:30, or 1997-07-19 08:30, and nothing still to come.",
        "Напишите время как 08:30 или 1997-07-19 08:30, не в будущем.",
        "Вақтро чун 08:30 ё 1997-07-19 08:30 нависед, на дар оянда.",
        "وقت را مثل 08:30 یا 1997-07-19 08:30 بنویسید، نه در آینده.")
    case .countWrong:
      Wording(
        "Write how many people were counted.", "Напишите, сколько людей насчитали.",
        "Нависед, чанд нафар шумурда шуд.", "بنویسید چند نفر شمرده شد.")
    case .chooseSite:
      Wording("Choose a place.", "Выберите место.", "Ҷойро интихоб кунед.", "جای را انتخاب کنید.")
    case .incident:
      Wording(
        "Report an incident", "Сообщить о происшествии", "Аз ҳодиса хабар додан", "گزارش رویداد")
    case .whatHappened: Wording("What happened", "Что случилось", "Чӣ шуд", "چه شد")
    case .incidentNote: Wording("Note", "Примечание", "Эзоҳ", "یادداشت")
    case .noteHint:
      Wording(
        "Name nobody: names stay out of reports.", "Не называйте имён: в отчётах их нет.",
        "Номи касеро нанависед: дар ҳисобот ном нест.", "نام کسی را ننویسید: در گزارش نام نیست.")
    case .noteErased:
      Wording(
        "The note was erased with somebody it may have named.",
        "Примечание стёрто вместе с данными человека, которого оно могло называть.",
        "Эзоҳ бо маълумоти шахсе, ки дар он номаш буда метавонист, нест карда шуд.",
        "یادداشت همراه با معلومات کسی که شاید نامش در آن بود پاک شد.")
    case .report: Wording("Report", "Сообщить", "Хабар додан", "گزارش")
    case .incidents: Wording("Incidents", "Происшествия", "Ҳодисаҳо", "رویدادها")
    case .nowhere: Wording("between places", "между пунктами", "дар байни ҷойҳо", "بین جاها")
    case .chooseSort:
      Wording(
        "Choose what happened.", "Выберите, что случилось.", "Интихоб кунед, чӣ шуд.",
        "انتخاب کنید چه شد.")
    case .disembark:
      Wording(
        "Somebody leaves the convoy", "Кто-то покидает колонну", "Касе корвонро тарк мекунад",
        "کسی کاروان را ترک می‌کند")
    case .personNumber:
      Wording("Number of the person", "Номер человека", "Рақами шахс", "نمبر شخص")
    case .disembarkHint:
      Wording(
        "To a hospital, or of their own wish: say where.",
        "В больницу или по своему желанию: укажите где.",
        "Ба беморхона ё бо хоҳиши худ: гӯед дар куҷо.",
        "به شفاخانه یا به خواست خود: بگویید کجا.")
    case .noPerson:
      Wording(
        "There is no person with this number. Check every letter.",
        "Человека с таким номером нет. Проверьте каждую букву.",
        "Шахсе бо ин рақам нест. Ҳар ҳарфро санҷед.",
        "شخصی با این نمبر نیست. هر حرف را بررسی کنید.")
    case .letOff: Wording("Record it", "Записать", "Сабт кардан", "ثبت")
    case .arrive: Wording("Arrived", "Прибыли", "Расиданд", "رسیدند")
    case .arrivedAt: Wording("Arrival", "Прибытие", "Расидан", "رسیدن")
    case .aboardNow: Wording("Aboard now", "Сейчас на борту", "Ҳоло савор", "اکنون سوار")
    case .notUnderWay:
      Wording(
        "The convoy has not left yet.", "Колонна ещё не ушла.", "Корвон ҳанӯз нарафтааст.",
        "کاروان هنوز نرفته است.")
    case .leftAt: Wording("Departure", "Отправление", "Ҳаракат", "حرکت")
    case .toHandOver:
      Wording("To be handed over", "К передаче", "Барои супоридан", "برای تحویل")
    case .receivedBy:
      Wording(
        "Accepted by", "Принял", "Қабул кард", "پذیرفته شد توسط")
    case .choosePartner:
      Wording(
        "Choose who accepts them.", "Выберите, кто принимает.", "Интихоб кунед, кӣ қабул мекунад.",
        "انتخاب کنید چه کسی می‌پذیرد.")
    case .handOverNow:
      Wording(
        "Hand over those ticked", "Передать отмеченных", "Нишондодашударо супоридан",
        "تحویل انتخاب‌شدگان")
    case .chooseSome:
      Wording(
        "Tick the people who are accepted.", "Отметьте принятых людей.",
        "Одамони қабулшударо нишон диҳед.", "افراد پذیرفته شده را نشان دهید.")
    case .acceptance: Wording("Acceptances", "Приёмки", "Қабулҳо", "پذیرش‌ها")
    case .noneToHandOver:
      Wording(
        "Nobody waits to be handed over.", "Никто не ждёт передачи.",
        "Касе мунтазири супоридан нест.", "کسی منتظر تحویل نیست.")
    case .close:
      Wording("Close the movement", "Завершить перевозку", "Интиқолро анҷом додан", "بستن انتقال")
    case .closeHint:
      Wording(
        "Everybody is handed over; nothing is left to do.", "Все переданы; дел не осталось.",
        "Ҳама супорида шуданд; коре намонд.", "همه تحویل شدند؛ کاری نمانده.")
    case .nothingToGive:
      Wording(
        "The programme gives nothing on arrival.", "Программа ничего не выдаёт по прибытии.",
        "Барнома ҳангоми расидан чизе намедиҳад.", "برنامه هنگام رسیدن چیزی نمی‌دهد.")
    case .give: Wording("Give", "Выдать", "Додан", "دادن")
    case .given: Wording("given", "выдано", "дода шуд", "داده شد")
    case .chooseWhat:
      Wording(
        "Choose a family and what it gets.", "Выберите семью и что она получает.",
        "Оила ва чизи додашавандаро интихоб кунед.", "خانواده و آنچه می‌گیرد را انتخاب کنید.")
    case .noArrival:
      Wording(
        "Nobody of this movement has arrived yet.", "Из этой перевозки ещё никто не прибыл.",
        "Аз ин интиқол ҳанӯз касе нарасидааст.", "از این انتقال هنوز کسی نرسیده است.")
    }
  }
}
