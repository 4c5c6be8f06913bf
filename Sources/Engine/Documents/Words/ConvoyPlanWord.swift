/// What is said of a plan of convoys to those who make it: what holds it back and when, what one
/// more of it brings, why people wait. Phrases that fit into each other: `{thing}`, `{when}`,
/// `{cause}` and `{why}` stand for others of them.
public enum ConvoyPlanWord: PrintedWords {
  case binds, vehicles, escorts, beds, crossing, wheelchairs, stretchers
  case day, span, weekdays, dayNumber, dayNumbers, sevenths
  case oneVehicle, oneTeam, tenBeds, tenPersons
  case movesAndSaves, movesAndCosts, saves
  case because, closed, vehiclesAway, escortsAway, medicsAway, bedsFull, crossingFull
  case placesTaken, heldForLinked, heldForFuller
  case stays

  /// English, Russian, Tajik, Dari.
  public static let table: [ConvoyPlanWord: (String, String, String, String)] =
    binding.merging(gains) { one, _ in one }.merging(causes) { one, _ in one }

  private static let binding: [ConvoyPlanWord: (String, String, String, String)] = [
    .binds: (
      "What holds the plan back: {thing}, {when}.", "Что сдерживает план: {thing}, {when}.",
      "Чӣ нақшаро нигоҳ медорад: {thing}, {when}.", "چه پلان را محدود می‌کند: {thing}، {when}."
    ),
    .vehicles: (
      "vehicles of type {type} at {place}", "машины типа {type} в пункте {place}",
      "мошинҳои навъи {type} дар {place}", "موترهای نوع {type} در {place}"
    ),
    .escorts: (
      "escort teams at {place}", "группы сопровождения в пункте {place}",
      "гурӯҳҳои ҳамроҳон дар {place}", "گروه‌های همراهان در {place}"
    ),
    .beds: (
      "places to sleep at {place}", "места для ночлега в пункте {place}",
      "ҷойҳои хоб дар {place}", "جاهای خواب در {place}"
    ),
    .crossing: (
      "the crossing {place}", "переход {place}", "гузаргоҳи {place}", "گذرگاه {place}"
    ),
    .wheelchairs: (
      "wheelchair places at {place}", "места для колясок в пункте {place}",
      "ҷойҳои аробача дар {place}", "جاهای ویلچر در {place}"
    ),
    .stretchers: (
      "stretchers at {place}", "носилки в пункте {place}", "занбарҳо дар {place}",
      "برانکارها در {place}"
    ),
    .day: ("on {first}", "{first}", "рӯзи {first}", "به تاریخ {first}"),
    .span: (
      "from {first} to {last}", "с {first} по {last}", "аз {first} то {last}",
      "از {first} تا {last}"
    ),
    .weekdays: (
      "from {first} to {last} on these days of the week: {days}",
      "с {first} по {last} в эти дни недели: {days}",
      "аз {first} то {last} дар ин рӯзҳои ҳафта: {days}",
      "از {first} تا {last} در این روزهای هفته: {days}"
    ),
    .dayNumber: ("on day {first}", "в день {first}", "рӯзи {first}", "در روز {first}"),
    .dayNumbers: (
      "from day {first} to day {last}", "с дня {first} по день {last}",
      "аз рӯзи {first} то рӯзи {last}", "از روز {first} تا روز {last}"
    ),
    .sevenths: (
      "from day {first} to day {last}, every seventh day as from day {days}",
      "с дня {first} по день {last}, каждый седьмой день, считая с дня {days}",
      "аз рӯзи {first} то рӯзи {last}, ҳар рӯзи ҳафтум аз рӯзи {days}",
      "از روز {first} تا روز {last}، هر روز هفتم از روز {days}"
    ),
  ]

  private static let gains: [ConvoyPlanWord: (String, String, String, String)] = [
    .oneVehicle: (
      "One more {type} at {place}", "Ещё одна машина {type} в пункте {place}",
      "Боз як {type} дар {place}", "یک {type} دیگر در {place}"
    ),
    .oneTeam: (
      "One more escort team at {place}", "Ещё одна группа сопровождения в пункте {place}",
      "Боз як гурӯҳи ҳамроҳон дар {place}", "یک گروه همراهان دیگر در {place}"
    ),
    .tenBeds: (
      "Ten more places to sleep at {place}", "Ещё десять мест для ночлега в пункте {place}",
      "Боз даҳ ҷойи хоб дар {place}", "ده جای خواب دیگر در {place}"
    ),
    .tenPersons: (
      "Ten more people a day at {place}", "Ещё десять человек в день через переход {place}",
      "Боз даҳ нафар дар як рӯз аз гузаргоҳи {place}", "ده نفر دیگر در روز از گذرگاه {place}"
    ),
    .movesAndSaves: (
      "{thing}: {people} more people leave in time, with {days} weighted person-days less waiting.",
      "{thing}: выедет в срок ещё человек: {people}; взвешенных человеко-дней ожидания меньше: "
        + "{days}.",
      "{thing}: боз {people} нафар дар вақташ меравад, бо {days} одам-рӯзи вазндор интизории "
        + "камтар.",
      "{thing}: {people} نفر بیشتر به وقت حرکت می‌کند، با {days} نفر-روز وزنی انتظار کمتر."
    ),
    .movesAndCosts: (
      "{thing}: {people} more people leave in time, for {days} weighted person-days more waiting.",
      "{thing}: выедет в срок ещё человек: {people}; взвешенных человеко-дней ожидания больше: "
        + "{days}.",
      "{thing}: боз {people} нафар дар вақташ меравад, аммо {days} одам-рӯзи вазндор интизории "
        + "бештар.",
      "{thing}: {people} نفر بیشتر به وقت حرکت می‌کند، اما {days} نفر-روز وزنی انتظار بیشتر."
    ),
    .saves: (
      "{thing}: {days} weighted person-days less waiting.",
      "{thing}: взвешенных человеко-дней ожидания меньше: {days}.",
      "{thing}: {days} одам-рӯзи вазндор интизории камтар.",
      "{thing}: {days} نفر-روز وزنی انتظار کمتر."
    ),
  ]

  private static let causes: [ConvoyPlanWord: (String, String, String, String)] = [
    .because: (
      "{people} people wait mostly because {cause}.",
      "Человек: {people}. Ждут главным образом потому, что {cause}.",
      "{people} нафар асосан барои он интизоранд, ки {cause}.",
      "{people} نفر بیشتر به این سبب منتظرند که {cause}."
    ),
    .closed: ("their road is closed", "их дорога закрыта", "роҳашон баста аст", "راهشان بسته است"),
    .vehiclesAway: (
      "the vehicles of {place} are away", "машины пункта {place} в пути",
      "мошинҳои {place} дар роҳанд", "موترهای {place} در راه‌اند"
    ),
    .escortsAway: (
      "the escorts of {place} are away", "сопровождающие пункта {place} в пути",
      "ҳамроҳони {place} дар роҳанд", "همراهان {place} در راه‌اند"
    ),
    .medicsAway: (
      "the nurses and doctors of {place} are away", "медики пункта {place} в пути",
      "табибону ҳамшираҳои {place} дар роҳанд", "نرس‌ها و داکتران {place} در راه‌اند"
    ),
    .bedsFull: (
      "the places to sleep at {place} are taken", "места для ночлега в пункте {place} заняты",
      "ҷойҳои хоб дар {place} банданд", "جاهای خواب در {place} پر است"
    ),
    .crossingFull: (
      "the crossing {place} is full", "переход {place} заполнен", "гузаргоҳи {place} пур аст",
      "گذرگاه {place} پر است"
    ),
    .placesTaken: (
      "convoys leave full with people of higher priority or earlier last days",
      "колонны заполнены людьми с более высоким приоритетом или более ранним последним днём",
      "корвонҳо аз нафароне пуранд, ки афзалият доранд ё рӯзи охиринашон зудтар аст",
      "کاروان‌ها از مردمی پر است که اولویت دارند یا روز آخرشان زودتر است"
    ),
    .heldForLinked: (
      "a family they travel with is ready later", "семья, с которой они едут, готова позже",
      "оилае, ки бо он мераванд, дертар омода мешавад",
      "خانواده‌ای که با آن می‌روند دیرتر آماده می‌شود"
    ),
    .heldForFuller: (
      "vehicles are kept for fuller convoys", "машины ждут, пока колонны будут полнее",
      "мошинҳо барои корвонҳои пуртар нигоҳ дошта мешаванд",
      "موترها برای کاروان‌های پرتر نگاه داشته می‌شوند"
    ),
    .stays: (
      "{household} has no day yet. {why}", "{household}: дня выезда пока нет. {why}",
      "{household}: рӯзи сафар ҳоло нест. {why}", "{household}: روز حرکت هنوز نیست. {why}"
    ),
  ]
}
