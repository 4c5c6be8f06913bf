/// The fixed words of the documents, in each of their languages.
public enum Word: PrintedWords {
  case manifest, boardingCard, movement, version, road, departs, leader, people, households
  case vehicle, place, name, sex, age, needs, baggage, destination, household
  case female, male, unknown, total, ages, stop, night, meals, beds, nights, totals
  case seat, wheelchair, stretcher, medicalEscort, oxygen, seatByParent, frontSeat, socialEscort
  case checkpoint, printed, page, of, kilograms, erased, plate, presentCard, ageUnknown
  case vehicles, confidential, aboard

  /// English, Russian, Tajik, Dari.
  public static let table: [Word: (String, String, String, String)] = [
    .manifest: ("Manifest", "Список пассажиров", "Рӯйхати мусофирон", "فهرست مسافران"),
    .boardingCard: ("Boarding card", "Посадочный талон", "Корти савор шудан", "کارت سواری"),
    .movement: ("Movement", "Перевозка", "Интиқол", "انتقال"),
    .version: ("Version", "Редакция", "Нусха", "نسخه"),
    .road: ("Road", "Маршрут", "Роҳ", "مسیر"),
    .departs: ("Leaves on", "Отправление", "Рӯзи сафар", "تاریخ حرکت"),
    .leader: ("Convoy leader", "Начальник колонны", "Сардори корвон", "رهبر کاروان"),
    .people: ("People", "Людей", "Нафар", "نفر"),
    .households: ("Households", "Семей", "Хонавода", "خانواده‌ها"),
    .household: ("Household", "Семья", "Хонавода", "خانواده"),
    .vehicle: ("Vehicle", "Машина", "Мошин", "وسیله"),
    .vehicles: ("Vehicles", "Машины", "Мошинҳо", "وسایط"),
    .plate: ("Plate", "Номер", "Рақам", "نمبر پلیت"),
    .place: ("Place", "Место", "Ҷой", "جای"),
    .name: ("Name", "Имя", "Ном", "نام"),
    .sex: ("Sex", "Пол", "Ҷинс", "جنس"),
    .age: ("Age", "Возраст", "Син", "سن"),
    .aboard: ("Aboard", "Посадка", "Савор", "سوار"),
    .needs: ("Needs on the way", "Нужно в пути", "Ниёз дар роҳ", "نیاز در راه"),
    .baggage: ("Baggage", "Багаж", "Бор", "بار"),
    .destination: ("Goes to", "Едет в", "Ба куҷо", "مقصد"),
    .female: ("F", "ж", "з", "زن"),
    .male: ("M", "м", "м", "مرد"),
    .unknown: ("?", "?", "?", "?"),
    .total: ("Total", "Всего", "Ҳамагӣ", "مجموع"),
    .totals: (
      "People by age and sex", "По возрасту и полу", "Аз рӯи син ва ҷинс", "به تفکیک سن و جنس"
    ),
    .ages: ("Age", "Возраст", "Син", "سن"),
    .ageUnknown: ("not known", "неизвестен", "номаълум", "نامعلوم"),
    .nights: ("Way stations", "Ночлеги в пути", "Шабгузаронӣ дар роҳ", "توقفگاه‌های شب"),
    .stop: ("Way station", "Место ночлега", "Ҷои шабгузаронӣ", "توقفگاه"),
    .night: ("Night of", "Ночь на", "Шаби", "شب"),
    .meals: ("Meals", "Порций", "Хӯрок", "خوراک"),
    .beds: ("Beds", "Коек", "Кат", "بستر"),
    .seat: ("seat", "место", "ҷой", "چوکی"),
    .wheelchair: ("wheelchair", "инвалидная коляска", "аробачаи маъюбӣ", "چوکی چرخدار"),
    .stretcher: ("stretcher", "носилки", "занбар", "برانکارد"),
    .medicalEscort: ("medical escort", "медик рядом", "ҳамроҳи тиббӣ", "همراه طبی"),
    .oxygen: ("oxygen", "кислород", "оксиген", "آکسیجن"),
    .seatByParent: (
      "seat by a parent", "место рядом с родителем", "ҷой дар паҳлуи волид", "چوکی کنار والدین"
    ),
    .frontSeat: ("front seat", "переднее место", "ҷойи пеш", "چوکی پیش رو"),
    .socialEscort: ("escort", "сопровождающий", "ҳамроҳ", "همراه"),
    .checkpoint: ("Checkpoint", "Контрольная точка", "Нуқтаи санҷиш", "نقطه کنترول"),
    .printed: ("Printed on", "Напечатано", "Чоп шуд", "تاریخ چاپ"),
    .page: ("Page", "Страница", "Саҳифаи", "صفحه"),
    .of: ("of", "из", "аз", "از"),
    .kilograms: ("kg", "кг", "кг", "کیلوگرام"),
    .erased: ("(erased)", "(стёрто)", "(нест карда шуд)", "(حذف شده)"),
    .presentCard: (
      "Show this card at the vehicle. The whole family boards together.",
      "Предъявите талон у машины. Семья садится вместе.",
      "Ин кортро назди мошин нишон диҳед. Оила якҷоя савор мешавад.",
      "این کارت را کنار وسیله نشان دهید. خانواده یکجا سوار می‌شود."
    ),
    .confidential: (
      "Names of people under protection: destroy after use",
      "Имена людей под защитой: уничтожить после использования",
      "Номи одамони таҳти ҳимоя: пас аз истифода нобуд кунед",
      "نام افراد تحت حمایت: پس از استفاده از بین ببرید"
    ),
  ]
}

extension RequirementSign {
  var word: Word {
    switch self {
    case .wheelchair: .wheelchair
    case .stretcher: .stretcher
    case .medicalEscort: .medicalEscort
    case .oxygen: .oxygen
    case .seatByParent: .seatByParent
    case .frontSeat: .frontSeat
    case .socialEscort: .socialEscort
    }
  }
}

extension PlaceSign {
  var word: Word {
    switch self {
    case .seat: .seat
    case .wheelchair: .wheelchair
    case .stretcher: .stretcher
    }
  }
}

extension SexSign {
  var word: Word {
    switch self {
    case .female: .female
    case .male: .male
    case .unknown: .unknown
    }
  }
}
