/// The lane where people board.
enum BoardingWord: SiteWord {
  case lane, aboard, ofPeople, waiting, waitingFamilies, everybodyAboard, scan, scanHint, board
  case open, opensOnDay, depart, fullScreen, camera, unreadable, notHere, otherMovement
  case alreadyAboard, welcome, someWait, place, wheelchairPlace, stretcherPlace, noPlace
  case boardChosen, noShow, standby, callUp, late, lateHint, givePlaces, birth, givenName
  case familyName, sex, girl, boy, registerBirth, nameMissing, whoWaits, left

  var wording: Wording {
    switch self {
    case .lane: Wording("Boarding", "Посадка", "Саворшавӣ", "سوار شدن")
    case .aboard: Wording("aboard", "на борту", "савор", "سوار")
    case .ofPeople: Wording("of {all}", "из {all}", "аз {all}", "از {all}")
    case .waiting: Wording("waiting", "ждут", "мунтазиранд", "منتظر")
    case .waitingFamilies:
      Wording("families waiting", "семей ждут", "оила мунтазир", "خانواده منتظر")
    case .everybodyAboard:
      Wording(
        "Everybody is aboard.", "Все на борту.", "Ҳама савор шуданд.", "همه سوار شده‌اند.")
    case .scan:
      Wording(
        "Scan or type a card", "Отсканируйте или введите карту",
        "Кортро скан кунед ё нависед", "کارت را اسکن یا تایپ کنید")
    case .scanHint:
      Wording(
        "Family or person number, such as {example}",
        "Номер семьи или человека, например {example}",
        "Рақами оила ё шахс, масалан {example}", "نمبر خانواده یا شخص، مثلاً {example}")
    case .board: Wording("Board", "Посадить", "Савор кардан", "سوار کردن")
    case .open:
      Wording("Open boarding", "Открыть посадку", "Саворшавиро оғоз кардан", "آغاز سوار شدن")
    case .opensOnDay:
      Wording(
        "Boarding opens on {day}, once the movement is confirmed.",
        "Посадка откроется {day}, когда перевозка подтверждена.",
        "Саворшавӣ {day} оғоз мешавад, агар интиқол тасдиқ шуда бошад.",
        "سوار شدن در {day} آغاز می‌شود، پس از تأیید انتقال.")
    case .depart: Wording("Depart now", "Отправить сейчас", "Ҳоло равона кардан", "حرکت همین حالا")
    case .fullScreen: Wording("Full screen", "На весь экран", "Тамоми экран", "تمام صفحه")
    case .camera: Wording("Camera", "Камера", "Камера", "کمره")
    case .unreadable:
      Wording(
        "This is no card of ours. Scan the whole code, or type the number of the family.",
        "Это не наша карта. Отсканируйте код целиком или введите номер семьи.",
        "Ин корти мо нест. Кодро пурра скан кунед ё рақами оиларо нависед.",
        "این کارت ما نیست. کد را کامل اسکن کنید یا نمبر خانواده را بنویسید.")
    case .notHere:
      Wording(
        "{code} has no place on this movement. Look for the family's own, or ask for standby.",
        "У {code} нет места в этой перевозке. Найдите их перевозку или поставьте в резерв.",
        "{code} дар ин интиқол ҷой надорад. Интиқоли онҳоро ёбед ё ба захира гузоред.",
        "{code} در این انتقال جا ندارد. انتقال خودشان را بیابید یا در انتظار بگذارید.")
    case .otherMovement:
      Wording(
        "This card is for movement {movement}.", "Эта карта для перевозки {movement}.",
        "Ин корт барои интиқоли {movement} аст.", "این کارت برای انتقال {movement} است.")
    case .alreadyAboard:
      Wording(
        "Aboard already: vehicle {vehicle}, since {time}.",
        "Уже на борту: машина {vehicle}, с {time}.",
        "Аллакай савор: мошини {vehicle}, аз соати {time}.",
        "قبلاً سوار شده: وسیله {vehicle}، از ساعت {time}.")
    case .welcome:
      Wording(
        "{count} of the family is aboard: vehicle {vehicle}|"
          + "All {count} are aboard: vehicle {vehicle}",
        "{count} человек на борту: машина {vehicle}|"
          + "Все {count} человека на борту: машина {vehicle}|"
          + "Все {count} человек на борту: машина {vehicle}",
        "Ҳамаи {count} нафар савор: мошини {vehicle}", "هر {count} نفر سوار: وسیله {vehicle}")
    case .someWait:
      Wording(
        "{count} of the family is still waiting|{count} of the family are still waiting",
        "{count} человек семьи ещё ждёт|{count} человека семьи ещё ждут|"
          + "{count} человек семьи ещё ждут",
        "{count} нафари оила ҳанӯз мунтазир", "{count} نفر خانواده هنوز منتظر")
    case .place:
      Wording(
        "vehicle {vehicle}, seat {seat}", "машина {vehicle}, место {seat}",
        "мошини {vehicle}, ҷойи {seat}", "وسیله {vehicle}، چوکی {seat}")
    case .wheelchairPlace:
      Wording(
        "vehicle {vehicle}, wheelchair {seat}", "машина {vehicle}, коляска {seat}",
        "мошини {vehicle}, аробачаи {seat}", "وسیله {vehicle}، ویلچر {seat}")
    case .stretcherPlace:
      Wording(
        "vehicle {vehicle}, stretcher {seat}", "машина {vehicle}, носилки {seat}",
        "мошини {vehicle}, занбари {seat}", "وسیله {vehicle}، تذکره {seat}")
    case .noPlace:
      Wording("no place yet", "места ещё нет", "ҳанӯз ҷой нест", "هنوز جا نیست")
    case .boardChosen:
      Wording(
        "Board those ticked", "Посадить отмеченных", "Нишондодашударо савор кардан",
        "سوار کردن انتخاب‌شدگان")
    case .noShow:
      Wording(
        "The family did not come", "Семья не пришла", "Оила наомад", "خانواده نیامد")
    case .standby: Wording("Standby", "Резерв", "Захира", "در انتظار")
    case .callUp: Wording("Call up", "Вызвать", "Даъват кардан", "فراخواندن")
    case .late:
      Wording(
        "Add a late family", "Добавить опоздавшую семью", "Оилаи дермондаро илова кардан",
        "افزودن خانواده دیرآمده")
    case .lateHint:
      Wording(
        "It must be ready for this day and road.", "Она должна быть готова к этому дню и маршруту.",
        "Он бояд барои ин рӯз ва роҳ тайёр бошад.", "باید برای این روز و مسیر آماده باشد.")
    case .givePlaces:
      Wording("Give them places", "Дать им места", "Ба онҳо ҷой додан", "جا دادن به آنها")
    case .birth:
      Wording("Register a newborn", "Записать новорождённого", "Навзодро сабт кардан", "ثبت نوزاد")
    case .givenName: Wording("Given name", "Имя", "Ном", "نام")
    case .familyName: Wording("Family name", "Фамилия", "Насаб", "تخلص")
    case .sex: Wording("Sex", "Пол", "Ҷинс", "جنس")
    case .girl: Wording("girl", "девочка", "духтар", "دختر")
    case .boy: Wording("boy", "мальчик", "писар", "پسر")
    case .registerBirth: Wording("Register", "Записать", "Сабт кардан", "ثبت")
    case .nameMissing:
      Wording(
        "Write the name the child is called by.", "Напишите, как зовут ребёнка.",
        "Номи кӯдакро нависед.", "نام کودک را بنویسید.")
    case .whoWaits:
      Wording("Who waits", "Кто ждёт", "Кӣ мунтазир аст", "چه کسی منتظر است")
    case .left:
      Wording(
        "The convoy has left.", "Колонна ушла.", "Корвон рафт.", "کاروان رفته است.")
    }
  }
}
