/// The words of an explanation in Russian, Tajik and Dari; not yet read by native speakers.
extension EvidenceWords {
  public static let russian = EvidenceWords(
    subjects: [
      .prior: "до сравнения", .given: "имя", .father: "имя отца", .grandfather: "имя деда",
      .family: "фамилия", .birth: "рождение", .place: "место", .document: "документ",
      .phone: "телефон", .sex: "пол", .household: "семья",
    ],
    findings: [
      .anyTwo: "любые два человека из списка",
      .nameOther: "другое имя", .nameFar: "отдалённо похоже",
      .namePart: "общая часть или столбцы переставлены", .nameConsonants: "те же согласные",
      .nameNear: "звучит почти так же", .nameSame: "звучит так же",
      .nameRare: "имя редкое", .nameCommon: "имя частое",
      .bornApart: "годы рождения далеки", .bornWithinThree: "разница до трёх лет",
      .bornWithinOne: "разница до года", .bornSameSeason: "родились в одно время года",
      .bornAsFarAsKnown: "год совпадает, насколько он известен",
      .bornNear: "разница в день, или совпадает день или месяц",
      .bornSlip: "день и месяц переставлены, или описка", .bornSameDay: "родились в один день",
      .placeOther: "другое место", .placeNear: "похожее место", .placeSame: "то же место",
      .numberOther: "другой номер", .numberSlip: "номер с одной опиской",
      .numberSame: "тот же номер", .sexOther: "другой пол", .sexSame: "тот же пол",
      .othersMatch: "другие члены двух семей тоже совпадают",
      .nobodyElseMatches: "больше никто из двух семей не совпадает",
      .anotherMatchesBetter: "другой человек из той семьи подходит лучше",
    ])

  public static let tajik = EvidenceWords(
    subjects: [
      .prior: "пеш аз муқоиса", .given: "ном", .father: "номи падар", .grandfather: "номи бобо",
      .family: "насаб", .birth: "таваллуд", .place: "ҷой", .document: "ҳуҷҷат",
      .phone: "телефон", .sex: "ҷинс", .household: "оила",
    ],
    findings: [
      .anyTwo: "ҳар ду нафари рӯйхат",
      .nameOther: "номи дигар", .nameFar: "аз дур монанд",
      .namePart: "қисми умумӣ ё сутунҳо иваз шудаанд", .nameConsonants: "ҳамон ҳамсадоҳо",
      .nameNear: "қариб якхела садо медиҳад", .nameSame: "якхела садо медиҳад",
      .nameRare: "ном нодир аст", .nameCommon: "ном маъмул аст",
      .bornApart: "солҳои таваллуд дуранд", .bornWithinThree: "фарқ то се сол",
      .bornWithinOne: "фарқ то як сол", .bornSameSeason: "дар як фасл таваллуд шудаанд",
      .bornAsFarAsKnown: "сол то ҷое ки маълум аст, мувофиқ аст",
      .bornNear: "фарқ як рӯз, ё рӯз ё моҳ мувофиқ аст",
      .bornSlip: "рӯзу моҳ иваз шудаанд, ё хато", .bornSameDay: "дар як рӯз таваллуд шудаанд",
      .placeOther: "ҷои дигар", .placeNear: "ҷои монанд", .placeSame: "ҳамон ҷой",
      .numberOther: "рақами дигар", .numberSlip: "рақам бо як хато",
      .numberSame: "ҳамон рақам", .sexOther: "ҷинси дигар", .sexSame: "ҳамон ҷинс",
      .othersMatch: "дигар аъзои ду оила низ мувофиқанд",
      .nobodyElseMatches: "дигар ҳеҷ кас аз ду оила мувофиқ нест",
      .anotherMatchesBetter: "каси дигар аз он оила беҳтар мувофиқ аст",
    ])

  public static let dari = EvidenceWords(
    subjects: [
      .prior: "پیش از مقایسه", .given: "نام", .father: "نام پدر", .grandfather: "نام پدرکلان",
      .family: "تخلص", .birth: "تولد", .place: "محل", .document: "سند",
      .phone: "تلیفون", .sex: "جنس", .household: "خانواده",
    ],
    findings: [
      .anyTwo: "هر دو نفر فهرست",
      .nameOther: "نام دیگر", .nameFar: "کمی شبیه",
      .namePart: "بخشی مشترک، یا ستون‌ها جابه‌جا شده‌اند", .nameConsonants: "همان حروف بی‌صدا",
      .nameNear: "تقریباً هم‌صدا", .nameSame: "هم‌صدا",
      .nameRare: "نام کمیاب است", .nameCommon: "نام رایج است",
      .bornApart: "سال‌های تولد دور اند", .bornWithinThree: "تفاوت تا سه سال",
      .bornWithinOne: "تفاوت تا یک سال", .bornSameSeason: "در یک فصل تولد شده‌اند",
      .bornAsFarAsKnown: "سال تا جایی که معلوم است برابر است",
      .bornNear: "یک روز تفاوت، یا روز یا ماه برابر است",
      .bornSlip: "روز و ماه جابه‌جا شده، یا اشتباه", .bornSameDay: "در یک روز تولد شده‌اند",
      .placeOther: "محل دیگر", .placeNear: "محل مشابه", .placeSame: "همان محل",
      .numberOther: "نمبر دیگر", .numberSlip: "نمبر با یک اشتباه",
      .numberSame: "همان نمبر", .sexOther: "جنس دیگر", .sexSame: "همان جنس",
      .othersMatch: "دیگر اعضای دو خانواده نیز برابر اند",
      .nobodyElseMatches: "هیچ کس دیگر از دو خانواده برابر نیست",
      .anotherMatchesBetter: "کس دیگری از آن خانواده بهتر برابر است",
    ])
}
