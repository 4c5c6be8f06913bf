/// What can be done with a movement before it leaves.
enum MoveWord: SiteWord {
  case families, family, head, change, target, otherMovement, vehicleNumber
  case moveNow, chooseFamily, chooseTarget, takeOff, why, bookFamily, familyNumber, familyHint
  case noFamily, bookNow, anyVehicle, addVehicle, swapVehicle, addNow, swapNow, noneFree
  case staff, addStaff, release, cancelMovement, cancelNow, pin, unpin, pinned, changes, version
  case notYetFixed, emptySeat, drawing, boardingPage, roadPage, handoverPage, assistancePage,
    noticesPage, papersPage
  case dragHint, ready, programme, nobody

  var wording: Wording {
    switch self {
    case .families:
      Wording("Families aboard", "Семьи на борту", "Оилаҳои сабтшуда", "خانواده‌های ثبت شده")
    case .family: Wording("Family", "Семья", "Оила", "خانواده")
    case .head: Wording("Head", "Глава семьи", "Сардори оила", "سرپرست")
    case .change:
      Wording("Move a family", "Пересадить семью", "Ҷойи оиларо иваз кардан", "جابجایی خانواده")
    case .target: Wording("Where to", "Куда", "Ба куҷо", "به کجا")
    case .otherMovement:
      Wording(
        "Movement {movement}, {day}", "Перевозка {movement}, {day}", "Интиқоли {movement}, {day}",
        "انتقال {movement}، {day}")
    case .vehicleNumber:
      Wording("Vehicle {number}", "Машина {number}", "Мошини {number}", "وسیله {number}")
    case .moveNow: Wording("Move", "Пересадить", "Гузаронидан", "جابجا کردن")
    case .chooseFamily:
      Wording(
        "Choose a family of the list.", "Выберите семью из списка.",
        "Оиларо аз рӯйхат интихоб кунед.",
        "خانواده را از فهرست انتخاب کنید.")
    case .chooseTarget:
      Wording(
        "Choose a vehicle or a movement.", "Выберите машину или перевозку.",
        "Мошин ё интиқолро интихоб кунед.", "وسیله یا انتقال را انتخاب کنید.")
    case .takeOff:
      Wording("Take off the list", "Снять с перевозки", "Аз рӯйхат хориҷ кардан", "حذف از فهرست")
    case .why: Wording("Why", "Причина", "Сабаб", "دلیل")
    case .bookFamily:
      Wording("Book a family", "Записать семью", "Оиларо сабт кардан", "ثبت خانواده")
    case .familyNumber:
      Wording("Number of the family", "Номер семьи", "Рақами оила", "نمبر خانواده")
    case .familyHint:
      Wording("Such as {example}", "Например {example}", "Масалан {example}", "مثلاً {example}")
    case .noFamily:
      Wording(
        "There is no family with this number. Check every letter.",
        "Семьи с таким номером нет. Проверьте каждую букву.",
        "Оила бо ин рақам нест. Ҳар ҳарфро санҷед.",
        "خانواده‌ای با این نمبر نیست. هر حرف را بررسی کنید.")
    case .bookNow: Wording("Book", "Записать", "Сабт кардан", "ثبت")
    case .anyVehicle:
      Wording("Where there is room", "Где есть место", "Ҳар ҷо, ки ҷой ҳаст", "هرجا که جا باشد")
    case .addVehicle:
      Wording("Add a vehicle", "Добавить машину", "Мошин илова кардан", "افزودن وسیله")
    case .swapVehicle:
      Wording("Swap a vehicle", "Заменить машину", "Мошинро иваз кардан", "تعویض وسیله")
    case .addNow: Wording("Add", "Добавить", "Илова кардан", "افزودن")
    case .swapNow: Wording("Swap", "Заменить", "Иваз кардан", "تعویض")
    case .noneFree: Wording("None is free.", "Свободных нет.", "Озод нест.", "آزاد نیست.")
    case .staff: Wording("Staff", "Сопровождение", "Ҳамроҳон", "همراهان")
    case .addStaff:
      Wording(
        "Add a member of staff", "Добавить сотрудника", "Корманд илова кардан", "افزودن کارمند")
    case .release: Wording("Release", "Отпустить", "Озод кардан", "آزاد کردن")
    case .cancelMovement:
      Wording("Cancel the movement", "Отменить перевозку", "Интиқолро бекор кардан", "لغو انتقال")
    case .cancelNow:
      Wording(
        "Cancel it: every family loses its places", "Отменить: все семьи теряют места",
        "Бекор кардан: ҳамаи оилаҳо ҷой гум мекунанд", "لغو: همه خانواده‌ها جای خود را از دست می‌دهند"
      )
    case .pin:
      Wording("Keep plans off it", "Закрыть от планов", "Аз нақшаҳо нигоҳ доштан", "دور از پلان")
    case .unpin:
      Wording(
        "Let plans change it", "Открыть для планов", "Ба нақшаҳо иҷозат додан", "اجازه به پلان")
    case .pinned:
      Wording(
        "No plan may change this movement.", "Планы не могут менять эту перевозку.",
        "Нақшаҳо ин интиқолро тағйир дода наметавонанд.", "هیچ پلانی این انتقال را تغییر نمی‌دهد.")
    case .changes:
      Wording("Versions of the manifest", "Версии списка", "Нусхаҳои рӯйхат", "نسخه‌های فهرست")
    case .version: Wording("Version", "Версия", "Нусха", "نسخه")
    case .notYetFixed:
      Wording(
        "The manifest gets version 1 when the movement is confirmed.",
        "Список получит версию 1 при подтверждении перевозки.",
        "Рӯйхат ҳангоми тасдиқи интиқол нусхаи 1 мегирад.",
        "فهرست هنگام تأیید انتقال نسخه 1 می‌شود.")
    case .emptySeat: Wording("free seat", "свободное место", "ҷойи холӣ", "چوکی خالی")
    case .drawing:
      Wording(
        "Seats of vehicle {number}", "Места машины {number}", "Ҷойҳои мошини {number}",
        "چوکی‌های وسیله {number}")
    case .boardingPage: Wording("Boarding lane", "Посадка", "Саворшавӣ", "سوار شدن")
    case .roadPage: Wording("On the road", "В пути", "Дар роҳ", "در راه")
    case .handoverPage: Wording("Handover", "Передача", "Супоридан", "تحویل‌دهی")
    case .assistancePage: Wording("Assistance", "Помощь", "Кӯмак", "کمک")
    case .noticesPage: Wording("Notices", "Извещения", "Огоҳиномаҳо", "اطلاعیه‌ها")
    case .papersPage: Wording("Print", "Печать", "Чоп", "چاپ")
    case .dragHint:
      Wording(
        "Choose a family, then where to. With a mouse: drag it onto a vehicle.",
        "Выберите семью, затем куда. Мышью: перетащите её на машину.",
        "Оила ва сипас ҷойро интихоб кунед. Бо муш: онро ба мошин кашед.",
        "خانواده و سپس جا را انتخاب کنید. با ماوس: آن را روی وسیله بکشید.")
    case .ready: Wording("ready", "готовы", "тайёр", "آماده")
    case .programme: Wording("Programme", "Программа", "Барнома", "برنامه")
    case .nobody:
      Wording(
        "Nobody is booked yet.", "Пока никто не записан.", "Ҳанӯз касе сабт нашудааст.",
        "هنوز کسی ثبت نشده است.")
    }
  }
}
