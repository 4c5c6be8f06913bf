/// Making a plan: the form, and the run of the planner.
enum PlannerWord: SiteWord {
  case make, what, begin, worstWait, worstWaitHint, again, againHint, howLong, seed, seedHint
  case seconds, minutes, days, rulesInForce, resources, noProgrammes
  case programmeMissing, spanWrong, numberWrong, busy
  case spare, reserve, standby, baggage, withOwners, sameConvoy, leader, recovery, medics
  case longestWait, beforeDark, mealsPerNight, bedFromAge, typesPerConvoy, slow, asCleared, none
  case escorts, leaders, medicsThere, withoutRoads, withoutVehicles
  case run, looking, settling, ended, dropped, failed, refused, noRun, by, since, spent
  case gap, perSecond, enough, drop, openDraft, isRunning

  var wording: Wording { form ?? rule ?? state }

  private var form: Wording? {
    switch self {
    case .make: Wording("Make a plan", "Составить план", "Нақша сохтан", "ساختن پلان")
    case .what:
      Wording(
        "Every family that may travel in these days gets a convoy as early as vehicles, roads, "
          + "beds and crossings allow. Nothing is promised to anybody before you accept the plan.",
        "Каждая семья, которая может ехать в эти дни, получит колонну так рано, как позволяют "
          + "машины, дороги, койки и переходы. До принятия плана никому ничего не обещано.",
        "Ҳар оилае, ки дар ин рӯзҳо рафта метавонад, то ҳадди имкон барвақт корвон мегирад. То "
          + "қабули нақша ба касе ваъда нест.",
        "هر خانواده‌ای که در این روزها سفر کرده می‌تواند، هرچه زودتر کاروان می‌گیرد. تا قبول پلان "
          + "به هیچ‌کس وعده نیست.")
    case .begin: Wording("Look for a plan", "Искать план", "Ҷустуҷӯи нақша", "جستجوی پلان")
    case .worstWait:
      Wording(
        "Longest wait, in days", "Самое долгое ожидание, дней", "Дарозтарин интизорӣ, рӯз",
        "طولانی‌ترین انتظار، روز")
    case .worstWaitHint:
      Wording(
        "Empty: as the rules of the programme say.", "Пусто: по правилам программы.",
        "Холӣ: мувофиқи қоидаҳои барнома.", "خالی: مطابق قواعد برنامه.")
    case .again:
      Wording(
        "Plan movements again that are neither confirmed nor pinned",
        "Перепланировать перевозки, не подтверждённые и не закрытые",
        "Интиқолҳои тасдиқнашуда ва бастанашударо аз нав ба нақша гирифтан",
        "پلان دوباره برای انتقالات تأیید نشده و باز")
    case .againHint:
      Wording(
        "As few families as possible get another date.",
        "Как можно меньше семей получат другую дату.",
        "То ҳадди имкон оилаҳои камтар санаи дигар мегиранд.",
        "تا حد امکان خانواده‌های کمتر تاریخ دیگر می‌گیرند.")
    case .howLong: Wording("How long to look", "Сколько искать", "Чӣ қадар ҷустан", "مدت جستجو")
    case .seed:
      Wording(
        "Where the search begins", "Начало поиска", "Оғози ҷустуҷӯ", "آغاز جستجو")
    case .seedHint:
      Wording(
        "Any number; another one finds another plan.",
        "Любое число; другое число найдёт другой план.",
        "Ҳар рақам; рақами дигар нақшаи дигар меёбад.",
        "هر عدد؛ عدد دیگر پلان دیگر می‌یابد.")
    case .seconds: Wording("{count} seconds", "{count} секунд", "{count} сония", "{count} ثانیه")
    case .minutes:
      Wording(
        "{count} minute|{count} minutes", "{count} минута|{count} минуты|{count} минут",
        "{count} дақиқа", "{count} دقیقه")
    case .days:
      Wording(
        "{count} day|{count} days", "{count} день|{count} дня|{count} дней", "{count} рӯз",
        "{count} روز")
    case .rulesInForce:
      Wording(
        "Rules in force", "Действующие правила", "Қоидаҳои ҷорӣ", "قواعد جاری")
    case .resources:
      Wording(
        "Vehicles and staff", "Машины и сотрудники", "Мошинҳо ва кормандон", "وسایط و کارمندان")
    case .noProgrammes:
      Wording(
        "There is no programme yet. An administrator sets them up.",
        "Программ пока нет. Их заводит администратор.",
        "Ҳанӯз барнома нест. Онҳоро маъмур месозад.", "هنوز برنامه‌ای نیست. مدیر آن را می‌سازد.")
    case .programmeMissing:
      Wording(
        "Choose a programme.", "Выберите программу.", "Барномаро интихоб кунед.",
        "برنامه را انتخاب کنید.")
    case .spanWrong:
      Wording(
        "The first day comes before the last, and a season has at most 400 days.",
        "Первый день раньше последнего, а сезон не длиннее 400 дней.",
        "Рӯзи аввал пеш аз охирин аст ва мавсим на зиёда аз 400 рӯз.",
        "روز اول پیش از روز آخر است و فصل بیش از 400 روز نیست.")
    case .numberWrong:
      Wording(
        "This is not a number that fits here.", "Это число сюда не подходит.",
        "Ин рақам ба ин ҷо мувофиқ нест.", "این عدد اینجا درست نیست.")
    case .busy:
      Wording(
        "Another plan is being made. Wait until it is done, or stop it.",
        "Составляется другой план. Дождитесь конца или остановите его.",
        "Нақшаи дигар сохта мешавад. Интизор шавед ё онро боздоред.",
        "پلان دیگری ساخته می‌شود. صبر کنید یا آن را بایستانید.")
    default: nil
    }
  }

  private var rule: Wording? {
    switch self {
    case .spare:
      Wording(
        "Vehicles kept back, %", "Машин в запасе, %", "Мошинҳои эҳтиётӣ, %", "وسایط ذخیره، ٪")
    case .withoutRoads:
      Wording(
        "Roads this plan goes without", "Без этих дорог", "Бе ин роҳҳо", "بدون این راه‌ها")
    case .withoutVehicles:
      Wording(
        "Vehicles this plan goes without", "Без этих машин", "Бе ин мошинҳо", "بدون این وسایط")
    case .reserve:
      Wording(
        "Seats kept free until confirmed, %", "Мест свободно до подтверждения, %",
        "Ҷойҳои холӣ то тасдиқ, %", "چوکی‌های خالی تا تأیید، ٪")
    case .standby:
      Wording(
        "Families on standby, %", "Семей в резерве, %", "Оилаҳои захиравӣ, %",
        "خانواده‌های در انتظار، ٪")
    case .baggage: Wording("Baggage", "Багаж", "Бор", "بار")
    case .withOwners:
      Wording(
        "in the vehicle of its owners", "в машине владельцев", "дар мошини соҳибон",
        "در وسیله صاحبان")
    case .sameConvoy:
      Wording(
        "in the same convoy", "в той же колонне", "дар ҳамон корвон", "در همان کاروان")
    case .leader:
      Wording(
        "A leader above so many vehicles", "Начальник колонны свыше машин",
        "Сардори корвон аз ин шумора мошин зиёд", "رهبر کاروان بیش از این تعداد وسیله")
    case .recovery:
      Wording(
        "A recovery vehicle from so many", "Машина-эвакуатор от стольких машин",
        "Мошини ёрӣ аз ин шумора", "وسیله کمکی از این تعداد")
    case .medics:
      Wording(
        "People with medical escort for each nurse", "Людей с медсопровождением на медсестру",
        "Одамон бо ҳамроҳи тиббӣ ба ҳар ҳамшира", "افراد با همراه طبی برای هر نرس")
    case .longestWait:
      Wording("Longest wait", "Предельное ожидание", "Ҳадди интизорӣ", "حد انتظار")
    case .beforeDark:
      Wording(
        "Minutes off the road before dark", "Минут до темноты вне дороги",
        "Дақиқа пеш аз торикӣ берун аз роҳ", "دقیقه پیش از تاریکی بیرون از راه")
    case .mealsPerNight:
      Wording(
        "Portions for each person and night on the way", "Порций на человека за ночь в пути",
        "Хӯрок ба ҳар нафар дар як шаби роҳ", "خوراک برای هر نفر در یک شب راه")
    case .bedFromAge:
      Wording(
        "A bed of one's own from age", "Своя кровать с возраста (лет)",
        "Кати алоҳида аз синни (сол)", "تخت جدا از سن (سال)")
    case .typesPerConvoy:
      Wording(
        "Types of vehicles in one convoy, at most", "Типов машин в одной колонне, не более",
        "Навъи мошин дар як корвон, на бештар аз", "انواع وسایل در یک کاروان، حداکثر")
    case .slow:
      Wording(
        "Slower than the roads' times say", "Медленнее, чем указано для дорог",
        "Аз вақти роҳҳо оҳистатар", "کندتر از وقت راه‌ها")
    case .asCleared:
      Wording(
        "as long as clearances hold", "пока действуют допуски", "то вақте иҷозатҳо амал мекунанд",
        "تا زمانی که اجازه‌ها اعتبار دارند")
    case .none: Wording("no rule", "нет правила", "қоида нест", "قاعده‌ای نیست")
    case .escorts: Wording("Escorts", "Сопровождающие", "Роҳбаладон", "بدرقه‌ها")
    case .leaders:
      Wording("Convoy leaders", "Начальники колонн", "Сардорони корвон", "رهبران کاروان")
    case .medicsThere:
      Wording("Nurses and doctors", "Медработники", "Кормандони тиб", "نرس‌ها و داکتران")
    default: nil
    }
  }

  private var state: Wording {
    switch self {
    case .looking:
      Wording(
        "looking for a better plan", "идёт поиск лучшего плана", "нақшаи беҳтар ҷуста мешавад",
        "در جستجوی پلان بهتر")
    case .settling:
      Wording(
        "finishing: bound and advice", "завершение: граница и советы",
        "анҷом: ҳудуд ва маслиҳат", "در حال ختم: حد و مشوره")
    case .ended: Wording("done", "готово", "тайёр", "تمام شد")
    case .dropped: Wording("stopped, nothing kept", "отменено", "бекор шуд", "لغو شد")
    case .failed:
      Wording(
        "the machine could not finish; look again",
        "сбой машины; повторите поиск", "мошин натавонист; аз нав кӯшиш кунед",
        "ماشین نتوانست؛ دوباره کوشش کنید")
    case .refused: Wording("refused", "отказано", "рад шуд", "رد شد")
    case .noRun:
      Wording(
        "No plan has been looked for since the server was started.",
        "С запуска сервера планов не искали.", "Аз оғози кори сервер нақша ҷуста нашудааст.",
        "از آغاز کار سرور پلانی جستجو نشده است.")
    case .by: Wording("Asked by", "Заказал", "Дархосткунанда", "درخواست‌کننده")
    case .since: Wording("Begun", "Начато", "Оғоз", "آغاز")
    case .spent:
      Wording(
        "{spent} of {all} seconds", "{spent} из {all} секунд", "{spent} аз {all} сония",
        "{spent} از {all} ثانیه")
    case .gap:
      Wording(
        "Waiting above its bound", "Ожидание выше границы", "Интизорӣ аз ҳудуд боло",
        "انتظار بالاتر از حد")
    case .perSecond:
      Wording(
        "Plans tried in a second", "Планов в секунду", "Нақша дар як сония", "پلان در ثانیه")
    case .enough:
      Wording(
        "Stop, keep the best so far", "Остановить, оставить лучший",
        "Боздоштан, беҳтаринро нигоҳ доштан", "توقف و نگهداری بهترین")
    case .drop:
      Wording(
        "Stop, keep nothing", "Остановить без результата", "Боздоштан бе натиҷа",
        "توقف بدون نتیجه")
    case .openDraft:
      Wording(
        "Look at draft {draft}", "Открыть черновик {draft}", "Дидани сиёҳнависи {draft}",
        "دیدن پیش‌نویس {draft}")
    case .isRunning:
      Wording(
        "A plan is being made", "Составляется план", "Нақша сохта мешавад", "پلان ساخته می‌شود")
    default: Wording("Run of the planner", "Работа планировщика", "Кори нақшасоз", "کار پلان‌ساز")
    }
  }
}
