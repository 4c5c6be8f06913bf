/// What is said of a plan of orientation classes: why a household's courses are when they are, and
/// what most departures wait for. `{count}` is days, `{why}` a sentence and `{cause}` the end of
/// one among these.
public enum ClassPlanWord: PrintedWords {
  case inTime, readyLate, nowhere
  case tooMany, noRoom, noTrainer, noInterpreter, childminding, beds, apart
  case because, stays
  case readyTooLate, classesSmall, roomsLack, trainersLack, interpretersLack, mindersLack
  case bedsLack, keptApart

  /// English, Russian, Tajik, Dari.
  public static let table: [ClassPlanWord: (String, String, String, String)] =
    sentences.merging(obstacles) { one, _ in one }.merging(causes) { one, _ in one }

  private static let sentences: [ClassPlanWord: (String, String, String, String)] = [
    .inTime: (
      "Its courses end before they must. Days to spare: {count}.",
      "Курсы заканчиваются раньше, чем нужно. Дней в запасе: {count}.",
      "Курсҳо пеш аз муҳлат тамом мешаванд. Рӯзҳои захира: {count}.",
      "دوره‌ها پیش از مهلت تمام می‌شود. روزهای ذخیره: {count}."
    ),
    .readyLate: (
      "It takes the soonest course that its readiness allows.",
      "Это самый ранний курс, который допускает её готовность.",
      "Ин зудтарин курсест, ки омодагияш имкон медиҳад.",
      "این زودترین دوره‌ای است که آمادگی‌اش اجازه می‌دهد."
    ),
    .nowhere: (
      "Nowhere that it may attend are rooms and teachers for all its courses at once.",
      "Нигде из доступных ей мест нет помещений и преподавателей для всех её курсов сразу.",
      "Дар ҷойҳое, ки рафта метавонад, барои ҳамаи курсҳояш якбора ҳуҷра ва омӯзгор нест.",
      "در جاهایی که رفته می‌تواند برای همه دوره‌هایش یکجا اتاق و آموزگار نیست."
    ),
    .because: (
      "{people} people depart later because {cause}.",
      "Человек: {people}. Выезжают позже потому, что {cause}.",
      "{people} нафар барои он дертар мераванд, ки {cause}.",
      "{people} نفر به این سبب دیرتر حرکت می‌کنند که {cause}."
    ),
    .stays: (
      "{household} attends nothing yet. {why}", "{household}: курсов пока нет. {why}",
      "{household}: ҳоло курс нест. {why}", "{household}: هنوز دوره‌ای نیست. {why}"
    ),
  ]

  private static let obstacles: [ClassPlanWord: (String, String, String, String)] = [
    .tooMany: (
      "No class holds so many of one household.",
      "Ни в одной группе нет места для стольких людей одной семьи.",
      "Дар ягон гурӯҳ барои ин қадар нафари як оила ҷой нест.",
      "در هیچ صنف برای این قدر نفر از یک خانواده جای نیست."
    ),
    .noRoom: (
      "Sooner days without a room: {count}.", "Более ранних дней без помещения: {count}.",
      "Рӯзҳои пештараи бе ҳуҷра: {count}.", "روزهای زودتر بدون اتاق: {count}."
    ),
    .noTrainer: (
      "Sooner days without a trainer for it: {count}.",
      "Более ранних дней без преподавателя для неё: {count}.",
      "Рӯзҳои пештараи бе омӯзгор барои он: {count}.",
      "روزهای زودتر بدون آموزگار برای آن: {count}."
    ),
    .noInterpreter: (
      "Sooner days without an interpreter for it: {count}.",
      "Более ранних дней без переводчика для неё: {count}.",
      "Рӯзҳои пештараи бе тарҷумон барои он: {count}.",
      "روزهای زودتر بدون ترجمان برای آن: {count}."
    ),
    .childminding: (
      "Sooner days with nobody to mind its small children: {count}.",
      "Более ранних дней, когда некому присмотреть за её маленькими детьми: {count}.",
      "Рӯзҳои пештарае, ки касе ба кӯдакони хурди он нигоҳубин намекунад: {count}.",
      "روزهای زودتری که کسی از کودکان خردسالش مراقبت نمی‌کند: {count}."
    ),
    .beds: (
      "Sooner days without beds enough for it: {count}.",
      "Более ранних дней, когда ей не хватило мест для ночлега: {count}.",
      "Рӯзҳои пештарае, ки барои он ҷойи хоб нарасид: {count}.",
      "روزهای زودتری که برایش جای خواب نرسید: {count}."
    ),
    .apart: (
      "Sooner days on which somebody attends whom it must never meet: {count}.",
      "Более ранних дней с теми, с кем ей встречаться нельзя: {count}.",
      "Рӯзҳои пештара бо касоне, ки бо онҳо вохӯрдан мумкин нест: {count}.",
      "روزهای زودتر با کسانی که نباید با آنان روبه‌رو شود: {count}."
    ),
  ]

  private static let causes: [ClassPlanWord: (String, String, String, String)] = [
    .readyTooLate: (
      "they are ready too late for a course before that",
      "к более раннему курсу они не готовы", "ба курси пештара омода нестанд",
      "برای دوره زودتر آماده نیستند"
    ),
    .classesSmall: (
      "no class holds so many of one household",
      "ни в одной группе нет места для стольких людей одной семьи",
      "дар ягон гурӯҳ барои ин қадар нафари як оила ҷой нест",
      "در هیچ صنف برای این قدر نفر از یک خانواده جای نیست"
    ),
    .roomsLack: (
      "there are no rooms", "нет помещений", "ҳуҷра намерасад", "اتاق نیست"
    ),
    .trainersLack: (
      "there are no trainers for them", "для них нет преподавателей",
      "барои онҳо омӯзгор намерасад", "برای آنان آموزگار نیست"
    ),
    .interpretersLack: (
      "there are no interpreters for them", "для них нет переводчиков",
      "барои онҳо тарҷумон намерасад", "برای آنان ترجمان نیست"
    ),
    .mindersLack: (
      "there is nobody to mind small children", "некому присмотреть за маленькими детьми",
      "касе ба кӯдакони хурд нигоҳубин намекунад", "کسی از کودکان خردسال مراقبت نمی‌کند"
    ),
    .bedsLack: (
      "there are not beds enough", "не хватает мест для ночлега", "ҷойи хоб намерасад",
      "جای خواب نمی‌رسد"
    ),
    .keptApart: (
      "somebody attends whom they must never meet",
      "занимаются те, с кем им встречаться нельзя",
      "касоне меомӯзанд, ки бо онҳо вохӯрдан мумкин нест",
      "کسانی شرکت می‌کنند که نباید با آنان روبه‌رو شوند"
    ),
  ]
}
