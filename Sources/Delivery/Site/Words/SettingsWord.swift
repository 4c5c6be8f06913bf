/// Places, roads, vehicles, staff, rules and maps, as they are changed.
enum SettingsWord: SiteWord {
  case newSite, changeSite, code, codeHint, kind, latinName, tajikName, russianName, dariName
  case country, countryHint, coordinates, coordinatesHint, beds, bedsHint, perDay, perDayHint
  case openOn, openFrom, openUntil, closures, closuresHint
  case changePractice, practiceWhat, recoveryTypes
  case newCorridor, legs, legsHint, destinations, costs, costsHint, noLeg, noCost, noDestination
  case changeCorridor, leastVehicles, mostVehicles, convoysPerDay, escortsPerConvoy, turnaround
  case turnaroundHint
  case newType, changeType, name, seats, wheelchairs, stretchers, baggage
  case addVehicle, plate, vehicleType, site, returnBy, addStaff, staff, staffHint, role
  case editor, editorWhat, programmeFile, programmeFileHint, programmeText, tryOut, adopt
  case faults, sound, wouldChange, unready
  case boundaries, boundariesWhat, geoJSON, source, draw, points, takeOff
  case noNumber, noText, noCode, codeTaken, noDays, noWeekday

  var wording: Wording { places ?? roads ?? fleet ?? rules ?? maps ?? lines ?? wrong }

  private var lines: Wording? {
    switch self {
    case .changePractice:
      Wording(
        "Change the rules of its convoys", "Изменить правила колонн", "Тағйири қоидаҳои корвонҳо",
        "تغییر قواعد کاروان‌ها")
    case .practiceWhat:
      Wording(
        "No two missions agree on these. What was kept to before the first day stays as it was.",
        "В каждой миссии они свои. До первого дня всё остаётся как было.",
        "Дар ҳар намояндагӣ инҳо дигаранд. То рӯзи аввал ҳамааш чунон ки буд мемонад.",
        "این‌ها در هر نمایندگی متفاوت است. تا روز اول همه چنان که بود می‌ماند.")
    case .recoveryTypes:
      Wording(
        "Vehicles that recover others", "Машины-эвакуаторы", "Мошинҳои ёрирасон", "وسایط کمکی")
    case .newCorridor:
      Wording("Add a road", "Добавить дорогу", "Илова кардани роҳ", "افزودن راه")
    case .legs: Wording("Its legs", "Её участки", "Қисмҳои он", "بخش‌های آن")
    case .legsHint:
      Wording(
        "A line each: from, to, road, ferry, rail, air or foot, kilometres, minutes, the border "
          + "point passed, and night where people sleep at its end. Sites by their codes: "
          + "CAMP; POST; road; 120; 240; POST; night.",
        "По строке: откуда, куда, road, ferry, rail, air или foot, километры, минуты, пункт "
          + "перехода границы и night, если в конце ночуют. Пункты по кодам: "
          + "CAMP; POST; road; 120; 240; POST; night.",
        "Ҳар кадом дар як сатр: аз куҷо, ба куҷо, road, ferry, rail, air ё foot, километр, дақиқа, "
          + "гузаргоҳи марз ва night, агар дар охираш шаб гузаронанд. Ҷойҳо бо рамзашон: "
          + "CAMP; POST; road; 120; 240; POST; night.",
        "هر کدام در یک سطر: از کجا، به کجا، road یا ferry یا rail یا air یا foot، کیلومتر، دقیقه، "
          + "گذرگاه مرز، و night اگر در پایانش شب می‌مانند. محل‌ها با رمز: "
          + "\u{2066}CAMP; POST; road; 120; 240; POST; night\u{2069}.")
    case .destinations:
      Wording(
        "Where people are brought", "Куда везут людей", "Одамонро ба куҷо мебаранд",
        "مردم به کجا برده می‌شوند")
    case .costs:
      Wording(
        "Vehicles that may drive it, and what they cost",
        "Какие машины по ней ходят и сколько стоят",
        "Кадом мошинҳо мераванд ва чанд пул", "کدام وسایط می‌روند و چند هزینه دارند")
    case .costsHint:
      Wording(
        "A line each: the type's code and the cost of a round trip, BUS; 350.",
        "По строке: код вида и стоимость поездки туда и обратно, BUS; 350.",
        "Ҳар кадом дар як сатр: рамзи навъ ва арзиши рафтуомад, BUS; 350.",
        "هر کدام در یک سطر: رمز نوع و هزینهٔ رفت‌وبرگشت، \u{2066}BUS; 350\u{2069}.")
    case .noLeg:
      Wording(
        "A leg has two sites by their codes, how people are moved, kilometres and minutes.",
        "У участка два пункта по кодам, вид движения, километры и минуты.",
        "Қисм ду ҷой бо рамз, тарзи ҳаракат, километр ва дақиқа дорад.",
        "هر بخش دو محل با رمز، نوع حرکت، کیلومتر و دقیقه دارد.")
    case .noCost:
      Wording(
        "The code of a type of vehicle, once, and a whole number.",
        "Код вида машин, один раз, и целое число.",
        "Рамзи навъи мошин, як бор, ва адади бутун.",
        "رمز نوع وسیله، یک بار، و یک عدد صحیح.")
    case .noDestination:
      Wording(
        "Choose one place at least.", "Выберите хотя бы одно место.",
        "Ақаллан як ҷойро интихоб кунед.", "دست‌کم یک محل را انتخاب کنید.")
    default: nil
    }
  }

  private var places: Wording? {
    switch self {
    case .newSite: Wording("Add a site", "Добавить пункт", "Илова кардани ҷой", "افزودن محل")
    case .changeSite: Wording("Change a site", "Изменить пункт", "Тағйири ҷой", "تغییر محل")
    case .code: Wording("Code", "Код", "Рамз", "رمز")
    case .codeHint:
      Wording(
        "Short and for good: letters, digits, - and _. Lists and files refer to it.",
        "Короткий и навсегда: буквы, цифры, - и _. На него ссылаются списки и файлы.",
        "Кӯтоҳ ва доимӣ: ҳарфҳо, рақамҳо, - ва _. Рӯйхатҳо ва файлҳо ба он ишора мекунанд.",
        "کوتاه و همیشگی: حروف لاتین، رقم، - و _. فهرست‌ها و فایل‌ها به آن اشاره می‌کنند.")
    case .kind: Wording("Kind", "Вид", "Намуд", "نوع")
    case .latinName:
      Wording(
        "Name in Latin letters", "Название латиницей", "Ном бо ҳарфҳои лотинӣ", "نام با حروف لاتین")
    case .tajikName:
      Wording("Name in Tajik", "Название по-таджикски", "Ном бо тоҷикӣ", "نام به تاجیکی")
    case .russianName:
      Wording("Name in Russian", "Название по-русски", "Ном бо русӣ", "نام به روسی")
    case .dariName: Wording("Name in Dari", "Название на дари", "Ном бо дарӣ", "نام به دری")
    case .country: Wording("Country", "Страна", "Кишвар", "کشور")
    case .countryHint:
      Wording(
        "Two letters of ISO 3166: TJ, AF.", "Две буквы ISO 3166: TJ, AF.",
        "Ду ҳарфи ISO 3166: TJ, AF.", "دو حرف ISO 3166: TJ، AF.")
    case .coordinates: Wording("Where it is", "Где находится", "Дар куҷост", "کجاست")
    case .coordinatesHint:
      Wording(
        "Degrees north, degrees east: 37.19, 67.27. Left empty when nobody measured it.",
        "Градусы северной широты, восточной долготы: 37.19, 67.27. Пусто, если не измерено.",
        "Дараҷаи шимол, дараҷаи шарқ: 37.19, 67.27. Агар чен накарда бошанд, холӣ.",
        "درجه شمالی، درجه شرقی: 37.19, 67.27. اگر اندازه نشده باشد خالی.")
    case .beds: Wording("Beds", "Спальных мест", "Ҷойи хоб", "تخت")
    case .bedsHint:
      Wording(
        "Left empty where nobody sleeps.", "Пусто, где никто не ночует.",
        "Холӣ, агар касе шаб намонад.", "جایی که کسی نمی‌خوابد خالی.")
    case .perDay: Wording("People a day", "Людей в день", "Одам дар як рӯз", "نفر در روز")
    case .perDayHint:
      Wording(
        "Left empty where there is no limit.", "Пусто, где нет предела.",
        "Холӣ, агар маҳдудият набошад.", "جایی که حدی نیست خالی.")
    case .openOn: Wording("Open on", "Открыто", "Кушода", "باز است")
    case .openFrom: Wording("First day", "Первый день", "Рӯзи аввал", "روز اول")
    case .openUntil: Wording("Last day", "Последний день", "Рӯзи охир", "روز آخر")
    case .closures: Wording("Closed", "Закрыто", "Баста", "بسته")
    case .closuresHint:
      Wording(
        "A line each: the first and the last day, 1997-12-24 1997-12-31.",
        "По строке: первый и последний день, 1997-12-24 1997-12-31.",
        "Ҳар кадом дар як сатр: рӯзи аввал ва охир, 1997-12-24 1997-12-31.",
        "هر کدام در یک سطر: روز اول و آخر، \u{2066}1997-12-24 1997-12-31\u{2069}.")
    default: nil
    }
  }

  private var roads: Wording? {
    switch self {
    case .changeCorridor:
      Wording("Change a corridor", "Изменить маршрут", "Тағйири хатсайр", "تغییر مسیر")
    case .leastVehicles:
      Wording(
        "Vehicles of a convoy, at least", "Машин в колонне, не меньше", "Мошин дар корвон, камаш",
        "موتر در کاروان، دست کم")
    case .mostVehicles:
      Wording(
        "Vehicles of a convoy, at most", "Машин в колонне, не больше", "Мошин дар корвон, зиёдаш",
        "موتر در کاروان، دست بالا")
    case .convoysPerDay:
      Wording("Convoys a day", "Колонн в день", "Корвон дар як рӯз", "کاروان در روز")
    case .escortsPerConvoy:
      Wording(
        "Escorts of a convoy", "Сопровождающих в колонне", "Ҳамроҳони корвон", "همراهان کاروان")
    case .turnaround:
      Wording(
        "Days until the vehicles leave again", "Дней до следующего выезда машин",
        "Рӯзҳо то баромадани навбатии мошинҳо", "روزها تا حرکت دوباره موترها")
    case .turnaroundHint:
      Wording(
        "The day of departure included.", "Считая день выезда.", "Бо рӯзи баромад.",
        "با روز حرکت.")
    default: nil
    }
  }

  private var fleet: Wording? {
    switch self {
    case .newType:
      Wording(
        "Add a type of vehicle", "Добавить тип машин", "Илова кардани навъ", "افزودن نوع موتر")
    case .changeType:
      Wording("Change a type of vehicle", "Изменить тип машин", "Тағйири навъ", "تغییر نوع موتر")
    case .name: Wording("Name", "Название", "Ном", "نام")
    case .seats: Wording("Seats", "Сидений", "Курсиҳо", "چوکی‌ها")
    case .wheelchairs: Wording("Wheelchairs", "Для колясок", "Аробачаҳо", "چوکی‌های چرخدار")
    case .stretchers: Wording("Stretchers", "Носилок", "Занбарҳо", "تذکره‌ها")
    case .baggage: Wording("Baggage, kg", "Багаж, кг", "Бор, кг", "بار، کیلوگرام")
    case .addVehicle:
      Wording("Add a vehicle", "Добавить машину", "Илова кардани мошин", "افزودن موتر")
    case .plate: Wording("Number plate", "Номерной знак", "Рақами мошин", "نمبر پلیت")
    case .vehicleType: Wording("Type", "Тип", "Навъ", "نوع")
    case .site: Wording("Site", "Пункт", "Ҷой", "محل")
    case .returnBy:
      Wording("Last day away", "Последний день в отъезде", "Рӯзи охири сафар", "روز آخر بیرون")
    case .addStaff:
      Wording(
        "Add a member of staff", "Добавить сотрудника", "Илова кардани корманд", "افزودن کارمند")
    case .staff: Wording("Staff", "Сотрудники", "Кормандон", "کارمندان")
    case .staffHint:
      Wording(
        "As on the manifest. The same name with the same role is moved to the site.",
        "Как в манифесте. То же имя с той же ролью переводится в этот пункт.",
        "Чунон ки дар манифест. Ҳамон ном бо ҳамон вазифа ба ин ҷой мегузарад.",
        "همان‌گونه که در مانیفست است. همان نام با همان وظیفه به این محل می‌رود.")
    case .role: Wording("Role", "Роль", "Вазифа", "وظیفه")
    default: nil
    }
  }

  private var rules: Wording? {
    switch self {
    case .editor:
      Wording("A programme's rules", "Правила программы", "Қоидаҳои барнома", "قاعده‌های برنامه")
    case .editorWhat:
      Wording(
        "Write or load the data file; see what it says in sentences, what can never "
          + "work, and whom it "
          + "would make unready. A case is judged by the version of its day: what cases were "
          + "judged by "
          + "is never changed, a change gets a first day of its own.",
        "Напишите или загрузите файл; увидите, что он говорит словами, что не может "
          + "работать и кого он "
          + "сделает неготовым. Дело судят по версии его дня: прежнее не меняется, у "
          + "изменения свой "
          + "первый день.",
        "Файлро нависед ё бор кунед; бинед, ки он бо сухан чӣ мегӯяд, чӣ ҳаргиз кор "
          + "намекунад ва киро "
          + "ноомода месозад. Парванда бо версияи рӯзи худ доварӣ мешавад: гузашта тағйир "
          + "намеёбад, "
          + "тағйир рӯзи аввали худро дорад.",
        "فایل را بنویسید یا بار کنید؛ ببینید به زبان جمله چه می‌گوید، چه هرگز کار "
          + "نمی‌کند و چه کسی را "
          + "ناآماده می‌سازد. پرونده با نسخه روز خودش سنجیده می‌شود: گذشته تغییر نمی‌کند، هر "
          + "تغییر روز "
          + "اول خود را دارد.")
    case .programmeFile: Wording("File", "Файл", "Файл", "فایل")
    case .programmeFileHint:
      Wording(
        "Takes the place of what is written below.", "Заменит написанное ниже.",
        "Ҷойи навиштаи поёнро мегирад.", "جای نوشته پایین را می‌گیرد.")
    case .programmeText:
      Wording("Rules (JSON5)", "Правила (JSON5)", "Қоидаҳо (JSON5)", "قاعده‌ها (JSON5)")
    case .tryOut: Wording("Check and try out", "Проверить", "Санҷидан", "بررسی و آزمایش")
    case .adopt: Wording("Adopt", "Принять", "Қабул кардан", "پذیرفتن")
    case .faults:
      Wording(
        "It cannot be adopted:", "Принять нельзя:", "Қабул кардан мумкин нест:", "پذیرفته نمی‌شود:")
    case .sound:
      Wording(
        "Nothing stands in the way of adopting it.", "Принятию ничто не мешает.",
        "Ба қабул монеа нест.", "مانعی برای پذیرفتن نیست.")
    case .wouldChange:
      Wording(
        "Of {cases} open cases, {unready} would no longer be ready and {ready} newly would.",
        "Из {cases} открытых дел {unready} перестанут быть готовы, {ready} станут готовы.",
        "Аз {cases} парвандаи кушода {unready} дигар омода намешавад, {ready} омода мешавад.",
        "از {cases} پرونده باز {unready} دیگر آماده نخواهد بود و {ready} آماده خواهد شد.")
    case .unready:
      Wording(
        "Would no longer be ready", "Перестанут быть готовы", "Дигар омода намешаванд",
        "دیگر آماده نخواهند بود")
    default: nil
    }
  }

  private var maps: Wording? {
    switch self {
    case .boundaries:
      Wording("Boundaries on maps", "Границы на картах", "Сарҳадҳо дар харита", "مرزها بر نقشه")
    case .boundariesWhat:
      Wording(
        "Lines to find one's way by; they say nothing about anybody's claim.",
        "Линии для ориентира; они ничего не говорят о чьих-либо притязаниях.",
        "Хатҳо барои раҳёбӣ; онҳо дар бораи даъвои касе чизе намегӯянд.",
        "خط‌هایی برای راه‌یابی؛ درباره ادعای کسی چیزی نمی‌گویند.")
    case .geoJSON: Wording("GeoJSON file", "Файл GeoJSON", "Файли GeoJSON", "فایل GeoJSON")
    case .source: Wording("Who drew it", "Кто начертил", "Кӣ кашидааст", "کی رسم کرده")
    case .draw: Wording("Draw", "Начертить", "Кашидан", "رسم کردن")
    case .points: Wording("Points", "Точек", "Нуқтаҳо", "نقطه‌ها")
    case .takeOff: Wording("Take off", "Убрать", "Бардоштан", "برداشتن")
    default: nil
    }
  }

  private var wrong: Wording {
    switch self {
    case .noText: Wording("Fill this in.", "Заполните.", "Пур кунед.", "این را پر کنید.")
    case .noCode:
      Wording(
        "Up to 32 Latin letters, digits, - and _.", "До 32 латинских букв, цифр, - и _.",
        "То 32 ҳарфи лотинӣ, рақам, - ва _.", "تا ۳۲ حرف لاتین، رقم، - و _.")
    case .codeTaken:
      Wording("There is one already.", "Такое уже есть.", "Чунин аллакай ҳаст.", "چنین چیزی هست.")
    case .noDays:
      Wording(
        "Days like 1997-12-24, the last not before the first.",
        "Дни вида 1997-12-24, последний не раньше первого.",
        "Рӯзҳо ба мисли 1997-12-24, охирин на пеш аз аввалин.",
        "روزها مانند \u{2066}1997-12-24\u{2069}، آخرین نه پیش از نخستین.")
    case .noWeekday:
      Wording(
        "Choose a day of the week at least.", "Выберите хотя бы один день недели.",
        "Камаш як рӯзи ҳафтаро интихоб кунед.", "دست کم یک روز هفته را برگزینید.")
    default:
      Wording(
        "A whole number that is possible here.", "Целое число, возможное здесь.",
        "Адади бутуни имконпазир.", "عدد کاملی که این‌جا ممکن باشد.")
    }
  }
}
