/// What a family is told about the day it leaves: whole sentences that can be read out. `{date}`,
/// `{days}`, `{place}` and `{step}` stand for what differs.
///
/// They say nothing about anybody else: who takes the places before a family is not its business.
public enum ReasonWord: PrintedWords {
  case leaves, noDate
  case firstOpenDay, noRoad, tooLarge, neverOpen, roadClosed
  case vehiclesAway, escortsAway, medicsAway, bedsFull, crossingFull
  case placesTaken, heldForFuller, heldForLinked
  case stepMissing, stepRefused, noConsent, noCommonDay, noResponsibleAdult, notThisSeason, promised

  /// The sentence in a language, with its gaps filled; dates, numbers and names are set apart where
  /// the line is read from right to left.
  public func sentence(
    in language: DocumentLanguage, date: String = "", days: Int = 0, place: String = "",
    step: String = ""
  ) -> String {
    let direction = language.direction
    return text(
      language,
      filling: [
        "date": Isolated.value(date, in: direction), "days": Isolated.value(days, in: direction),
        "place": Isolated.name(place, in: direction), "step": Isolated.name(step, in: direction),
      ])
  }

  /// English, Russian, Tajik, Dari.
  public static let table: [ReasonWord: (String, String, String, String)] = [
    .leaves: (
      "Your family leaves on {date}.", "Ваша семья выезжает {date}.",
      "Оилаи шумо рӯзи {date} ба роҳ мебарояд.", "خانواده شما به تاریخ {date} حرکت می‌کند."
    ),
    .noDate: (
      "Your family does not have a day to leave yet.", "Дня выезда для вашей семьи пока нет.",
      "Рӯзи сафари оилаи шумо ҳоло муайян нашудааст.",
      "روز حرکت خانواده شما هنوز تعیین نشده است."
    ),
    .firstOpenDay: (
      "It is the first day on which the road is open to you.",
      "Это первый день, когда дорога для вас открыта.",
      "Ин аввалин рӯзест, ки роҳ барои шумо кушода аст.",
      "این نخستین روزی است که راه برای شما باز است."
    ),
    .noRoad: (
      "There is no road yet on which we bring people to {place}.",
      "Пока нет дороги, по которой мы возим людей в этот пункт: {place}.",
      "Ҳоло роҳе нест, ки мо мардумро ба ин ҷо барем: {place}.",
      "هنوز راهی نیست که مردم را به این جا ببریم: {place}."
    ),
    .tooLarge: (
      "No vehicle at {place} holds your whole family, and we do not divide a family.",
      "Ни одна машина в пункте {place} не вмещает всю вашу семью, а семью мы не делим.",
      "Дар {place} мошине нест, ки тамоми оилаи шумо дар он ҷой шавад; оиларо мо ҷудо намекунем.",
      "در {place} موتری نیست که تمام خانواده شما در آن جا شود؛ خانواده را جدا نمی‌کنیم."
    ),
    .neverOpen: (
      "The road is open on no day between the day you are ready and the day your papers end.",
      "Пока действуют ваши документы, дорога ни в один день не открыта.",
      "То охири муҳлати ҳуҷҷатҳои шумо роҳ ягон рӯз кушода нест.",
      "تا پایان اعتبار اسناد شما راه در هیچ روزی باز نیست."
    ),
    .roadClosed: (
      "The road or the crossing was closed. Days: {days}.",
      "Дорога или переход были закрыты. Дней: {days}.",
      "Роҳ ё гузаргоҳ баста буд. Рӯзҳо: {days}.", "راه یا گذرگاه بسته بود. روزها: {days}."
    ),
    .vehiclesAway: (
      "The vehicles of {place} were on the road with other families. Days: {days}.",
      "Машины пункта {place} были в пути с другими семьями. Дней: {days}.",
      "Мошинҳои {place} бо оилаҳои дигар дар роҳ буданд. Рӯзҳо: {days}.",
      "موترهای {place} با خانواده‌های دیگر در راه بودند. روزها: {days}."
    ),
    .escortsAway: (
      "Those who escort the convoys of {place} were on the road. Days: {days}.",
      "Сопровождающие пункта {place} были в пути. Дней: {days}.",
      "Ҳамроҳони корвонҳои {place} дар роҳ буданд. Рӯзҳо: {days}.",
      "همراهان کاروان‌های {place} در راه بودند. روزها: {days}."
    ),
    .medicsAway: (
      "A nurse or doctor has to go with you; those of {place} were on the road. Days: {days}.",
      "С вами должен ехать медик; медики пункта {place} были в пути. Дней: {days}.",
      "Бо шумо бояд табиб ё ҳамшираи тиббӣ равад; онҳо аз {place} дар роҳ буданд. Рӯзҳо: {days}.",
      "باید نرس یا داکتر با شما برود؛ آنان از {place} در راه بودند. روزها: {days}."
    ),
    .bedsFull: (
      "The places to sleep at {place} were taken. Days: {days}.",
      "Места для ночлега в пункте {place} были заняты. Дней: {days}.",
      "Ҷойҳои хоб дар {place} банд буданд. Рӯзҳо: {days}.",
      "جاهای خواب در {place} پر بود. روزها: {days}."
    ),
    .crossingFull: (
      "No more people could cross at {place}. Days: {days}.",
      "Через переход {place} больше людей пройти не могло. Дней: {days}.",
      "Аз гузаргоҳи {place} нафари зиёд гузашта наметавонист. Рӯзҳо: {days}.",
      "از گذرگاه {place} مردم بیشتر گذشته نمی‌توانستند. روزها: {days}."
    ),
    .placesTaken: (
      "The convoys were full with families who could wait less long. Days: {days}.",
      "Колонны были заняты семьями, которые могли ждать меньше. Дней: {days}.",
      "Корвонҳо аз оилаҳое, ки камтар интизор шуда метавонистанд, пур буданд. Рӯзҳо: {days}.",
      "کاروان‌ها از خانواده‌هایی پر بود که کمتر منتظر مانده می‌توانستند. روزها: {days}."
    ),
    .heldForFuller: (
      "Vehicles waited until enough people could leave with them. Days: {days}.",
      "Машины ждали, пока с ними сможет выехать достаточно людей. Дней: {days}.",
      "Мошинҳо интизор буданд, ки нафарони кофӣ ҷамъ шаванд. Рӯзҳо: {days}.",
      "موترها منتظر بودند تا مردم کافی جمع شوند. روزها: {days}."
    ),
    .heldForLinked: (
      "You travel together with another family, which is ready later. Days: {days}.",
      "Вы едете вместе с другой семьёй, которая готова позже. Дней: {days}.",
      "Шумо бо оилаи дигар якҷоя меравед, ки дертар омода мешавад. Рӯзҳо: {days}.",
      "شما با خانواده دیگری یکجا می‌روید که دیرتر آماده می‌شود. روزها: {days}."
    ),
    .stepMissing: (
      "This is still to be done: {step}.", "Ещё не сделано: {step}.",
      "Ин ҳоло иҷро нашудааст: {step}.", "این هنوز انجام نشده است: {step}."
    ),
    .stepRefused: (
      "This was refused: {step}. Ask us what can be done.",
      "В этом отказано: {step}. Спросите нас, что можно сделать.",
      "Ин рад карда шуд: {step}. Аз мо пурсед, ки чӣ кор кардан мумкин аст.",
      "این رد شد: {step}. از ما بپرسید که چه می‌توان کرد."
    ),
    .noConsent: (
      "Somebody of the family has not signed yet that they travel of their own will.",
      "Кто-то из семьи ещё не подписал согласие на поездку.",
      "Касе аз оила ҳоло розигии сафарро имзо накардааст.",
      "کسی از خانواده هنوز رضایت‌نامه سفر را امضا نکرده است."
    ),
    .noCommonDay: (
      "Your papers are not all valid on one and the same day; one has to be renewed.",
      "Ваши документы не действуют все в один и тот же день; один надо обновить.",
      "Ҳуҷҷатҳои шумо дар як рӯз ҳама эътибор надоранд; якеро нав кардан лозим аст.",
      "اسناد شما همه در یک روز اعتبار ندارند؛ یکی باید تازه شود."
    ),
    .noResponsibleAdult: (
      "A child travels without a parent; an adult who answers for the child has to travel too.",
      "Ребёнок едет без родителей; с ним должен ехать взрослый, который за него отвечает.",
      "Кӯдак бе волидайн меравад; бо ӯ бояд калонсоли масъул равад.",
      "کودک بدون والدین می‌رود؛ باید کلان‌سال مسئولی با او برود."
    ),
    .notThisSeason: (
      "Your papers are valid on no day of this season.",
      "Ваши документы не действуют ни в один день этого сезона.",
      "Ҳуҷҷатҳои шумо дар ягон рӯзи ин мавсим эътибор надоранд.",
      "اسناد شما در هیچ روز این موسم اعتبار ندارد."
    ),
    .promised: (
      "This day was promised to you, and it stays.", "Этот день вам обещан, и он не изменится.",
      "Ин рӯз ба шумо ваъда шудааст ва тағйир намеёбад.",
      "این روز به شما وعده شده است و تغییر نمی‌کند."
    ),
  ]
}
