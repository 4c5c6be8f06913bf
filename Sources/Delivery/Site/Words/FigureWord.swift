import Application

/// Counts of people: what is counted, how it is told apart, how it is published.
enum FigureWord: SiteWord {
  case registered, ready, planned, boarded, arrived, handedOver
  case registeredWhat, readyWhat, plannedWhat, boardedWhat, arrivedWhat, handedOverWhat
  case programme, site, destination, sex, age, month
  case by, total, none, female, male, unknown, asOf, barsWhat
  case publish, publishWhat, publishCross, rounded, download, tooFew
  case across, inOneWay, measure, atEndOf, count, counting, failed, people, elsewhere

  init(_ measure: Figures.Measure) {
    self =
      switch measure {
      case .registered: .registered
      case .ready: .ready
      case .planned: .planned
      case .boarded: .boarded
      case .arrived: .arrived
      case .handedOver: .handedOver
      }
  }

  init(definitionOf measure: Figures.Measure) {
    self =
      switch measure {
      case .registered: .registeredWhat
      case .ready: .readyWhat
      case .planned: .plannedWhat
      case .boarded: .boardedWhat
      case .arrived: .arrivedWhat
      case .handedOver: .handedOverWhat
      }
  }

  init(_ breakdown: Figures.Breakdown) {
    self =
      switch breakdown {
      case .programme: .programme
      case .site: .site
      case .destination: .destination
      case .sex: .sex
      case .age: .age
      case .month: .month
      }
  }

  var wording: Wording { measure ?? other }

  private var measure: Wording? {
    switch self {
    case .registered: Wording("Registered", "Зарегистрировано", "Сабтшуда", "ثبت شده")
    case .ready: Wording("Ready", "Готовы", "Тайёр", "آماده")
    case .planned: Wording("With a place", "С местом", "Бо ҷой", "دارای جا")
    case .boarded: Wording("Left", "Выехали", "Рафтанд", "حرکت کرده")
    case .arrived: Wording("Arrived", "Прибыли", "Расиданд", "رسیده")
    case .handedOver: Wording("Handed over", "Переданы", "Супорида шуданд", "تحویل شده")
    case .registeredWhat:
      Wording(
        "people registered and alive, or who travelled before they died",
        "зарегистрированные живые люди или уехавшие до смерти",
        "одамони сабтшудаи зинда ё пеш аз марг рафта",
        "افراد ثبت شده و زنده، یا آنان که پیش از مرگ سفر کردند")
    case .readyWhat:
      Wording(
        "of these, not yet under way, whose whole case may travel on the day",
        "из них ещё не в пути, чьё дело целиком может ехать в этот день",
        "аз онҳо, ҳанӯз дар роҳ не, ки тамоми парвандаашон он рӯз рафта метавонад",
        "از اینان، هنوز در راه نه، که تمام پرونده‌شان آن روز سفر کرده می‌تواند")
    case .plannedWhat:
      Wording(
        "people with a place on a movement that has not left",
        "люди с местом на ещё не ушедшей перевозке", "одамоне, ки дар интиқоли нарафта ҷой доранд",
        "افرادی که در انتقال حرکت نکرده جا دارند")
    case .boardedWhat:
      Wording(
        "people who left on a movement, whatever became of them after",
        "люди, выехавшие с перевозкой, что бы ни было потом",
        "одамоне, ки бо интиқол рафтанд, баъд ҳар чӣ шуд",
        "افرادی که با انتقال رفتند، پس از آن هر چه شد")
    case .arrivedWhat:
      Wording(
        "people whose movement brought them to its end", "люди, которых перевозка довезла до конца",
        "одамоне, ки интиқол то охир расонд", "افرادی که انتقال تا پایان رسانید")
    case .handedOverWhat:
      Wording(
        "people whom a named receiving partner accepted",
        "люди, которых принял названный партнёр", "одамоне, ки шарики номбаршуда қабул кард",
        "افرادی که شریک نام‌برده پذیرفت")
    default: nil
    }
  }

  private var other: Wording {
    switch self {
    case .programme: Wording("Programme", "Программа", "Барнома", "برنامه")
    case .site: Wording("Where they wait", "Где ждут", "Ҷойи интизорӣ", "محل انتظار")
    case .destination: Wording("Where they go", "Куда едут", "Ба куҷо мераванд", "مقصد")
    case .sex: Wording("Sex", "Пол", "Ҷинс", "جنس")
    case .age: Wording("Age", "Возраст", "Синну сол", "سن")
    case .month: Wording("Month of travel", "Месяц поездки", "Моҳи сафар", "ماه سفر")
    case .by: Wording("Told apart by", "В разрезе", "Аз рӯи", "به تفکیک")
    case .total: Wording("Total", "Всего", "Ҳамагӣ", "مجموع")
    case .none: Wording("(none)", "(нет)", "(нест)", "(هیچ)")
    case .female: Wording("female", "женский", "зан", "زن")
    case .male: Wording("male", "мужской", "мард", "مرد")
    case .unknown: Wording("unknown", "неизвестно", "номаълум", "نامعلوم")
    case .asOf:
      Wording(
        "On {day}, at position {position} of the journal.",
        "На {day}, позиция журнала {position}.", "Дар {day}, ҷойи {position}-и дафтар.",
        "در {day}، موقعیت {position} دفتر.")
    case .barsWhat:
      Wording(
        "Registered, and within it those who arrived", "Зарегистрировано и из них прибыли",
        "Сабтшуда ва аз онҳо расидагон", "ثبت شده و از آنان رسیدگان")
    case .publish:
      Wording(
        "A table to publish", "Таблица для публикации", "Ҷадвал барои нашр", "جدول برای نشر")
    case .publishWhat:
      Wording(
        "No count below five can be read from it, or computed: what would tell is left out. It is "
          + "recorded that it was made.",
        "Ни одно число меньше пяти нельзя прочесть или вычислить: лишнее скрыто. Создание таблицы "
          + "записывается.",
        "Ягон рақами аз панҷ камро хондан ё ҳисоб кардан мумкин нест. Сохтани ҷадвал сабт мешавад.",
        "هیچ عدد کمتر از پنج خوانده یا حساب نمی‌شود. ساختن جدول ثبت می‌شود.")
    case .rounded:
      Wording("Round to five", "Округлить до пяти", "То панҷ гирд кардан", "گرد کردن به پنج")
    case .publishCross:
      Wording(
        "In two ways one measure is published; rows and columns with few people stand together.",
        "В двух разрезах публикуется один показатель; малые строки и столбцы объединены.",
        "Бо ду тарз як нишондиҳанда нашр мешавад; сатру сутунҳои камодам якҷоя меистанд.",
        "به دو تفکیک یک شاخص نشر می‌شود؛ سطرها و ستون‌های کم‌نفر با هم می‌آیند.")
    case .tooFew:
      Wording(
        "Fewer than five people are counted: there is nothing to publish.",
        "Насчитано меньше пяти человек: публиковать нечего.",
        "Камтар аз панҷ нафар ҳисоб шуд: чизе барои нашр нест.",
        "کمتر از پنج نفر شمرده شد: چیزی برای نشر نیست.")
    case .across: Wording("and by", "и по", "ва аз рӯи", "و به تفکیک")
    case .inOneWay: Wording("(one way)", "(одному признаку)", "(як тарз)", "(یک تفکیک)")
    case .measure: Wording("Count of", "Показатель", "Нишондиҳанда", "شاخص")
    case .atEndOf:
      Wording("As it stood at the end of", "На конец дня", "Дар охири рӯзи", "در پایان روز")
    case .count: Wording("Count", "Посчитать", "Ҳисоб кардан", "شمارش")
    case .counting:
      Wording(
        "The journal is read again up to that day: {done} of {all} events.",
        "Журнал перечитывается до этого дня: {done} из {all} событий.",
        "Дафтар то он рӯз аз нав хонда мешавад: {done} аз {all} рӯйдод.",
        "دفتر تا آن روز دوباره خوانده می‌شود: {done} از {all} رویداد.")
    case .failed:
      Wording(
        "That day could not be counted. Ask again; if it fails again, tell the administrator.",
        "Этот день посчитать не удалось. Попробуйте снова; если не выйдет, скажите "
          + "администратору.",
        "Он рӯзро ҳисоб кардан нашуд. Аз нав пурсед; агар боз нашавад, ба мудир гӯед.",
        "آن روز شمرده نشد. دوباره بخواهید؛ اگر باز نشد، به مدیر بگویید.")
    case .people:
      Wording("The people of a number", "Люди за числом", "Одамони рақам", "افراد یک عدد")
    case .elsewhere:
      Wording(
        "{count} of them is elsewhere, for others to see.|"
          + "{count} of them are elsewhere, for others to see.",
        "{count} из них в других местах, их видят другие.|"
          + "{count} из них в других местах, их видят другие.|"
          + "{count} из них в других местах, их видят другие.",
        "{count} нафари онҳо дар ҷойҳои дигаранд, дигарон мебинанд.",
        "{count} نفر از آنان در جاهای دیگرند، دیگران می‌بینند.")
    default: Wording("Download {kind}", "Скачать {kind}", "Боргирии {kind}", "دریافت {kind}")
    }
  }
}
