/// What is said of a plan of flights: why a case flies no sooner or stays, and what most people
/// wait for. `{count}` is itineraries, `{why}` a sentence and `{cause}` the end of one among these.
public enum FlightPlanWord: PrintedWords {
  case soonest, noItinerary, notReady, notReceived, tooLarge
  case seats, infants, wheelchairs, stretchers, kilograms
  case personsPerFlight, escorts, nobodyResponsible, apart
  case because, stays
  case noSeats, noInfants, noWheelchairs, noStretchers, noKilograms
  case programmeFull, noEscorts, minorsAlone, keptApart

  /// English, Russian, Tajik, Dari.
  public static let table: [FlightPlanWord: (String, String, String, String)] =
    never.merging(sooner) { one, _ in one }.merging(causes) { one, _ in one }

  private static let never: [FlightPlanWord: (String, String, String, String)] = [
    .soonest: (
      "It takes the soonest itinerary it may.", "Это самый ранний из возможных маршрутов.",
      "Ин зудтарин масири имконпазир аст.", "این زودترین مسیر ممکن است."
    ),
    .noItinerary: (
      "No itinerary leads where it may go.", "Ни один маршрут не ведёт туда, куда ей можно.",
      "Ягон масир ба ҷое, ки рафтан мумкин аст, намебарад.",
      "هیچ مسیری به جایی که می‌تواند برود نمی‌رسد."
    ),
    .notReady: (
      "No itinerary lies within its readiness. Itineraries that lead there: {count}.",
      "Ни один маршрут не приходится на дни готовности. Маршрутов туда: {count}.",
      "Ягон масир ба рӯзҳои омодагӣ рост намеояд. Масирҳо ба он ҷо: {count}.",
      "هیچ مسیری در روزهای آمادگی نیست. مسیرها به آن جا: {count}."
    ),
    .notReceived: (
      "Within its readiness it would arrive when nobody is received. Itineraries: {count}.",
      "В дни готовности прибытие выпадало бы на время, когда никого не принимают. "
        + "Маршрутов: {count}.",
      "Дар рӯзҳои омодагӣ расидан ба вақте рост меояд, ки касеро қабул намекунанд. "
        + "Масирҳо: {count}.",
      "در روزهای آمادگی هنگامی می‌رسد که کسی پذیرفته نمی‌شود. مسیرها: {count}."
    ),
    .tooLarge: (
      "No block of seats holds it with those it flies with and their escorts.",
      "Ни в одном блоке мест не хватает места всем, кто летит вместе, с сопровождающими.",
      "Дар ягон блоки ҷойҳо барои ҳамаи онҳое, ки якҷоя мепаранд, бо ҳамроҳон ҷой нест.",
      "در هیچ دسته چوکی برای همه کسانی که یکجا پرواز می‌کنند با همراهان جای نیست."
    ),
  ]

  private static let sooner: [FlightPlanWord: (String, String, String, String)] = [
    .seats: (
      "Sooner itineraries without enough seats: {count}.",
      "Более ранних маршрутов, где не хватило мест: {count}.",
      "Масирҳои пештарае, ки дар онҳо ҷой нарасид: {count}.",
      "مسیرهای زودتری که در آنها چوکی نرسید: {count}."
    ),
    .infants: (
      "Sooner itineraries without enough places for infants: {count}.",
      "Более ранних маршрутов, где не хватило мест для младенцев: {count}.",
      "Масирҳои пештарае, ки дар онҳо ҷой барои тифлон нарасид: {count}.",
      "مسیرهای زودتری که در آنها جای برای نوزادان نرسید: {count}."
    ),
    .wheelchairs: (
      "Sooner itineraries without enough wheelchair places: {count}.",
      "Более ранних маршрутов, где не хватило мест для колясок: {count}.",
      "Масирҳои пештарае, ки дар онҳо ҷой барои аробача нарасид: {count}.",
      "مسیرهای زودتری که در آنها جای ویلچر نرسید: {count}."
    ),
    .stretchers: (
      "Sooner itineraries without enough stretcher places: {count}.",
      "Более ранних маршрутов, где не хватило мест для носилок: {count}.",
      "Масирҳои пештарае, ки дар онҳо ҷой барои занбар нарасид: {count}.",
      "مسیرهای زودتری که در آنها جای برانکار نرسید: {count}."
    ),
    .kilograms: (
      "Sooner itineraries without room for its baggage: {count}.",
      "Более ранних маршрутов, где не хватило места для багажа: {count}.",
      "Масирҳои пештарае, ки дар онҳо барои бағоҷ ҷой нарасид: {count}.",
      "مسیرهای زودتری که در آنها جای برای بار نرسید: {count}."
    ),
    .personsPerFlight: (
      "Sooner itineraries with as many of its programme as may fly without an approval: {count}.",
      "Более ранних маршрутов, где людей её программы уже столько, сколько можно без "
        + "разрешения: {count}.",
      "Масирҳои пештарае, ки аз барномаи он ҳамон қадар нафар доранд, ки бе иҷозат мумкин аст: "
        + "{count}.",
      "مسیرهای زودتری که از برنامه‌اش همان قدر نفر دارد که بدون اجازه می‌شود: {count}."
    ),
    .escorts: (
      "Sooner itineraries without an escort, or without a seat home for one: {count}.",
      "Более ранних маршрутов, где нет сопровождающего или места для него обратно: {count}.",
      "Масирҳои пештарае, ки ҳамроҳ ё ҷойи бозгашт барои ӯ надоранд: {count}.",
      "مسیرهای زودتری که همراه یا جای برگشت برای او ندارد: {count}."
    ),
    .nobodyResponsible: (
      "Sooner itineraries with nobody responsible for its separated minors: {count}.",
      "Более ранних маршрутов, где некому отвечать за её несовершеннолетних без родителей: "
        + "{count}.",
      "Масирҳои пештарае, ки дар онҳо касе барои ноболиғони бе волидайни он масъул нест: {count}.",
      "مسیرهای زودتری که در آنها کسی مسئول کودکان بدون والدین آن نیست: {count}."
    ),
    .apart: (
      "Sooner itineraries on which somebody flies whom it must never meet: {count}.",
      "Более ранних маршрутов с теми, с кем ей встречаться нельзя: {count}.",
      "Масирҳои пештара бо касоне, ки бо онҳо вохӯрдан мумкин нест: {count}.",
      "مسیرهای زودتر با کسانی که نباید با آنان روبه‌رو شود: {count}."
    ),
    .stays: (
      "{case} stays. {why}", "{case} пока не летит. {why}", "{case} ҳоло намепарад. {why}",
      "{case} هنوز پرواز نمی‌کند. {why}"
    ),
    .because: (
      "{people} people fly later because {cause}.",
      "Человек: {people}. Летят позже потому, что {cause}.",
      "{people} нафар барои он дертар мепаранд, ки {cause}.",
      "{people} نفر به این سبب دیرتر پرواز می‌کنند که {cause}."
    ),
  ]

  private static let causes: [FlightPlanWord: (String, String, String, String)] = [
    .noSeats: (
      "earlier itineraries have no seats left", "на более ранних маршрутах не осталось мест",
      "дар масирҳои пештара ҷой намондааст", "در مسیرهای زودتر چوکی نمانده است"
    ),
    .noInfants: (
      "earlier itineraries have no places for infants left",
      "на более ранних маршрутах не осталось мест для младенцев",
      "дар масирҳои пештара ҷой барои тифлон намондааст",
      "در مسیرهای زودتر جای برای نوزادان نمانده است"
    ),
    .noWheelchairs: (
      "earlier itineraries have no wheelchair places left",
      "на более ранних маршрутах не осталось мест для колясок",
      "дар масирҳои пештара ҷой барои аробача намондааст",
      "در مسیرهای زودتر جای ویلچر نمانده است"
    ),
    .noStretchers: (
      "earlier itineraries have no stretcher places left",
      "на более ранних маршрутах не осталось мест для носилок",
      "дар масирҳои пештара ҷой барои занбар намондааст",
      "در مسیرهای زودتر جای برانکار نمانده است"
    ),
    .noKilograms: (
      "earlier itineraries have no room for baggage left",
      "на более ранних маршрутах не осталось места для багажа",
      "дар масирҳои пештара барои бағоҷ ҷой намондааст",
      "در مسیرهای زودتر جای برای بار نمانده است"
    ),
    .programmeFull: (
      "earlier flights are full for their programme without an approval",
      "на более ранних рейсах для их программы без разрешения мест больше нет",
      "дар парвозҳои пештара барои барномаи онҳо бе иҷозат дигар ҷой нест",
      "در پروازهای زودتر برای برنامه‌شان بدون اجازه دیگر جای نیست"
    ),
    .noEscorts: (
      "escorts, or seats home for them, are lacking",
      "не хватает сопровождающих или мест для них обратно",
      "ҳамроҳон ё ҷойҳои бозгашти онҳо намерасанд", "همراهان یا جاهای برگشت آنان کم است"
    ),
    .minorsAlone: (
      "nobody is responsible for separated minors",
      "некому отвечать за несовершеннолетних без родителей",
      "касе барои ноболиғони бе волидайн масъул нест", "کسی مسئول کودکان بدون والدین نیست"
    ),
    .keptApart: (
      "somebody flies whom they must never meet", "летят те, с кем им встречаться нельзя",
      "касоне мепаранд, ки бо онҳо вохӯрдан мумкин нест",
      "کسانی پرواز می‌کنند که نباید با آنان روبه‌رو شوند"
    ),
  ]
}
