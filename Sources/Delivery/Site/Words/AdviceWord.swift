/// What can be said of a draft: what holds it back, why a family leaves on its day, how it differs
/// from another, what accepting it does.
enum AdviceWord: SiteWord {
  case binds, bindsNothing, notAsked, ask, when, oneMore, more, moreWaiting, nothingFound
  case vehicle, escorts, beds, crossing, wheelchairs, stretchers
  case from, onWeekdays
  case fairness, everybody, origin, destination, sizes, sizesFrom, needsNothing, needsWheelchair
  case needsStretcher, needsEscort, group, unmoved, median, ninth, worst
  case families, why, findFamily, leaves, noDay, notInPlan, all, ofConvoy
  case stale, accept, acceptWhat, compare, compareWith, differing, same, sameDays, tooMany
  case vehiclesByDay, byDayWhat, inUse

  var wording: Wording { advice ?? fairness ?? family }

  private var advice: Wording? {
    switch self {
    case .binds:
      Wording(
        "What holds the plan back", "Что сдерживает план", "Чӣ нақшаро нигоҳ медорад",
        "چه چیزی پلان را محدود می‌کند")
    case .bindsNothing:
      Wording(
        "Nothing scarce holds it back: more vehicles, beds or places at the crossings would change "
          + "nothing.",
        "Ничто не сдерживает: ещё машины, койки или места на переходах ничего не изменят.",
        "Чизе нигоҳ намедорад: мошин, бистар ё ҷойи зиёд чизеро иваз намекунад.",
        "هیچ چیز محدود نمی‌کند: وسایط، بستر یا جای بیشتر تغییری نمی‌آورد.")
    case .notAsked:
      Wording(
        "Not worked out since the server was started.", "После запуска сервера не вычислялось.",
        "Аз оғози кори сервер ҳисоб нашудааст.", "از آغاز کار سرور حساب نشده است.")
    case .ask: Wording("Work it out", "Вычислить", "Ҳисоб кардан", "محاسبه")
    case .when: Wording("When", "Когда", "Кай", "چه وقت")
    case .oneMore:
      Wording(
        "One more brings", "Ещё одна единица даст", "Яктои дигар медиҳад", "یکی دیگر چه می‌آورد")
    case .more:
      Wording(
        "{people} more people in time, {days} weighted person-days less waiting",
        "на {people} человек больше в срок, на {days} взвешенных человеко-дней меньше ожидания",
        "{people} нафари дигар дар вақташ, {days} одам-рӯзи вазндор интизории камтар",
        "{people} نفر بیشتر به وقت، {days} نفر-روز وزنی انتظار کمتر")
    case .moreWaiting:
      Wording(
        "{people} more people in time, for {days} weighted person-days more waiting",
        "на {people} человек больше в срок, но на {days} взвешенных человеко-дней больше ожидания",
        "{people} нафари дигар дар вақташ, аммо {days} одам-рӯзи вазндор интизории бештар",
        "{people} نفر بیشتر به وقت، اما {days} نفر-روز وزنی انتظار بیشتر")
    case .nothingFound:
      Wording(
        "nothing that was found", "ничего не найдено", "чизе ёфт нашуд", "چیزی یافت نشد")
    case .vehicle:
      Wording(
        "{type} at {place}", "{type}, место: {place}", "{type} дар {place}", "{type} در {place}")
    case .escorts:
      Wording(
        "Escorts at {place}", "Сопровождение: {place}", "Роҳбаладон дар {place}",
        "بدرقه‌ها در {place}")
    case .beds:
      Wording(
        "Ten beds at {place}", "Десять коек: {place}", "Даҳ бистар дар {place}",
        "ده بستر در {place}")
    case .crossing:
      Wording(
        "Ten people a day at {place}", "Десять человек в день: {place}",
        "Даҳ нафар дар рӯз дар {place}", "ده نفر در روز در {place}")
    case .wheelchairs:
      Wording(
        "Wheelchair places at {place}: {type}", "Места для колясок: {place}, {type}",
        "Ҷойҳои аробача дар {place}: {type}", "جای ویلچر در {place}: {type}")
    case .stretchers:
      Wording(
        "Stretchers at {place}: {type}", "Носилки: {place}, {type}",
        "Занбарҳо дар {place}: {type}", "برانکار در {place}: {type}")
    case .from:
      Wording(
        "{first} – {last}", "с {first} по {last}", "аз {first} то {last}", "{first} تا {last}")
    case .onWeekdays:
      Wording(
        "{days}: {first} – {last}", "{days}: с {first} по {last}", "{days}: аз {first} то {last}",
        "{days}: {first} تا {last}")
    default: nil
    }
  }

  private var fairness: Wording? {
    switch self {
    case .fairness:
      Wording("How the waiting is spread", "Кто сколько ждёт", "Тақсими интизорӣ", "تقسیم انتظار")
    case .everybody: Wording("Everybody", "Все", "Ҳама", "همه")
    case .origin: Wording("from {place}", "из: {place}", "аз {place}", "از {place}")
    case .destination: Wording("to {place}", "в: {place}", "ба {place}", "به {place}")
    case .sizes:
      Wording(
        "families of {first} to {last}", "семьи от {first} до {last} человек",
        "оилаҳои {first} то {last} нафар", "خانواده‌های {first} تا {last} نفر")
    case .sizesFrom:
      Wording(
        "families of {first} or more", "семьи от {first} человек", "оилаҳо аз {first} нафар",
        "خانواده‌های {first} نفر و بیشتر")
    case .needsNothing:
      Wording("no requirement", "без особых нужд", "бе эҳтиёҷи махсус", "بدون نیاز خاص")
    case .needsWheelchair: Wording("wheelchair", "коляска", "аробача", "ویلچر")
    case .needsStretcher: Wording("stretcher", "носилки", "занбар", "برانکار")
    case .needsEscort:
      Wording("medical escort", "медсопровождение", "ҳамроҳи тиббӣ", "همراه طبی")
    case .group: Wording("Who", "Кто", "Кӣ", "کی")
    case .unmoved: Wording("Not moved", "Не перевезено", "Интиқол наёфт", "منتقل نشده")
    case .median: Wording("Half wait, days", "Половина ждёт, дней", "Нисф, рӯз", "نیم، روز")
    case .ninth:
      Wording("Nine in ten, days", "Девять из десяти, дней", "Нӯҳ аз даҳ, рӯз", "نه از ده، روز")
    case .worst: Wording("Longest, days", "Дольше всех, дней", "Дарозтарин, рӯз", "طولانی‌ترین، روز")
    default: nil
    }
  }

  private var family: Wording {
    switch self {
    case .families:
      Wording(
        "Families and reasons", "Семьи и причины", "Оилаҳо ва сабабҳо", "خانواده‌ها و دلایل")
    case .why: Wording("Why then", "Почему тогда", "Чаро он вақт", "چرا آن وقت")
    case .findFamily:
      Wording("Find a family", "Найти семью", "Ёфтани оила", "یافتن خانواده")
    case .leaves: Wording("Leaves", "Выезжает", "Меравад", "حرکت می‌کند")
    case .noDay: Wording("no day", "нет дня", "рӯз нест", "روزی نیست")
    case .notInPlan:
      Wording(
        "This family has no open case of the programme, or has travelled.",
        "У этой семьи нет открытого дела программы, или она уже уехала.",
        "Ин оила парвандаи кушода надорад ё рафтааст.",
        "این خانواده پرونده باز ندارد یا سفر کرده است.")
    case .all: Wording("All convoys", "Все колонны", "Ҳамаи корвонҳо", "همه کاروان‌ها")
    case .ofConvoy:
      Wording(
        "Convoy of {day}, {road}", "Колонна {day}, {road}", "Корвони {day}, {road}",
        "کاروان {day}، {road}")
    case .stale:
      Wording(
        "The mission has changed since this draft was made. It can be read, and not accepted: plan "
          + "again, and compare.",
        "С тех пор миссия изменилась. Черновик можно читать, но не принять: составьте план заново "
          + "и сравните.",
        "Аз он вақт миссия тағйир ёфт. Сиёҳнависро хондан мумкин, қабул не: аз нав нақша созед.",
        "از آن وقت مأموریت تغییر کرده است. می‌توان خواند، نه قبول کرد: دوباره پلان بسازید.")
    case .accept: Wording("Accept the plan", "Принять план", "Қабули нақша", "قبول پلان")
    case .acceptWhat:
      Wording(
        "Its movements are made with vehicles, staff and bookings, all or none, and the record "
          + "says what it was computed from and how good it is known to be.",
        "Перевозки создаются с машинами, людьми и местами, все или ни одной; запись хранит, из "
          + "чего план вычислен и насколько он хорош.",
        "Интиқолҳо бо мошинҳо, кормандон ва ҷойҳо сохта мешаванд, ҳама ё ҳеҷ; сабт мегӯяд, ки "
          + "нақша аз чӣ ҳисоб шуд.",
        "انتقالات با وسایط، کارمندان و جاها ساخته می‌شوند، همه یا هیچ؛ ثبت می‌گوید پلان از چه حساب "
          + "شده است.")
    case .compare: Wording("Two drafts", "Два черновика", "Ду сиёҳнавис", "دو پیش‌نویس")
    case .compareWith:
      Wording("Compare with", "Сравнить с", "Муқоиса бо", "مقایسه با")
    case .differing:
      Wording(
        "{count} family leaves on another day|{count} families leave on different days",
        "{count} семья выезжает в другой день|{count} семьи выезжают в другие дни|"
          + "{count} семей выезжают в другие дни",
        "{count} оила рӯзи дигар меравад", "{count} خانواده در روز دیگر حرکت می‌کند")
    case .same: Wording("Same", "Одинаково", "Якхела", "یکسان")
    case .sameDays:
      Wording(
        "Every family leaves on the same day in both.", "Все семьи выезжают в те же дни.",
        "Ҳар оила дар ҳарду ҳамон рӯз меравад.", "هر خانواده در هر دو همان روز حرکت می‌کند.")
    case .tooMany:
      Wording(
        "The first {count} are shown.", "Показаны первые {count}.", "{count}-тои аввал.",
        "{count} نفر اول.")
    case .vehiclesByDay:
      Wording(
        "Vehicles by day", "Машины по дням", "Мошинҳо аз рӯи рӯз", "وسایط به روز")
    case .byDayWhat:
      Wording(
        "Each bar is a convoy, as high as its vehicles and as long as they are away.",
        "Каждая полоса – колонна: высота – машины, длина – дни в пути.",
        "Ҳар навор корвон аст: баландӣ – мошинҳо, дарозӣ – рӯзҳои сафар.",
        "هر نوار یک کاروان است: بلندی وسایط، درازی روزهای سفر.")
    default:
      Wording(
        "{used} of {all} in use at most", "занято до {used} из {all}", "то {used} аз {all} банд",
        "حداکثر {used} از {all} مصروف")
    }
  }
}
