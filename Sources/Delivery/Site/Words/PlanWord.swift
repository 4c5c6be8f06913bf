/// Plans kept as drafts: beside each other, as a calendar, as a map, as numbers.
enum PlanWord: SiteWord {
  case plans, drafts, noDrafts, draft, made, from, until, programme, unmoved, waiting, cost
  case changed, noBetter, tried, discard, convoys, calendar, standby, map, mapWhat, fill

  var wording: Wording {
    switch self {
    case .plans: Wording("Plans", "Планы", "Нақшаҳо", "پلان‌ها")
    case .programme: Wording("Programme", "Программа", "Барнома", "برنامه")
    case .from: Wording("First day", "Первый день", "Рӯзи аввал", "روز اول")
    case .until: Wording("Last day", "Последний день", "Рӯзи охир", "روز آخر")
    case .drafts: Wording("Drafts", "Черновики", "Сиёҳнависҳо", "پیش‌نویس‌ها")
    case .noDrafts:
      Wording(
        "No plan waits to be accepted.", "Нет планов, ожидающих принятия.",
        "Нақшае мунтазири қабул нест.", "پلانی منتظر قبول نیست.")
    case .draft: Wording("Draft", "Черновик", "Сиёҳнавис", "پیش‌نویس")
    case .made: Wording("Made", "Составлен", "Сохта шуд", "ساخته شده")
    case .unmoved:
      Wording(
        "People not moved", "Людей не перевезено", "Одамони интиқолнаёфта", "افراد منتقل نشده")
    case .waiting:
      Wording(
        "Weighted waiting, person-days", "Взвешенное ожидание, человеко-дни",
        "Интизории вазндор, одам-рӯз", "انتظار وزنی، نفر-روز")
    case .cost: Wording("Vehicle cost", "Стоимость машин", "Арзиши мошинҳо", "هزینه وسایط")
    case .changed:
      Wording(
        "Families with another date", "Семей с другой датой", "Оилаҳо бо санаи дигар",
        "خانواده‌ها با تاریخ دیگر")
    case .noBetter:
      Wording(
        "No plan can go below", "Ни один план не ниже", "Ҳеҷ нақша камтар намешавад",
        "هیچ پلانی کمتر نمی‌شود")
    case .tried: Wording("Plans tried", "Планов опробовано", "Нақшаҳои санҷида", "پلان‌های آزموده")
    case .discard: Wording("Discard", "Отбросить", "Партофтан", "دور انداختن")
    case .convoys: Wording("Convoys", "Колонны", "Корвонҳо", "کاروان‌ها")
    case .calendar:
      Wording("Convoys by day", "Колонны по дням", "Корвонҳо аз рӯи рӯз", "کاروان‌ها به روز")
    case .standby: Wording("Standby", "Резерв", "Захира", "در انتظار")
    case .map: Wording("On the map", "На карте", "Дар харита", "روی نقشه")
    case .mapWhat:
      Wording(
        "Each line is a road; its width and number are the people the plan moves along it.",
        "Каждая линия – маршрут; ширина и число – люди, которых план везёт по нему.",
        "Ҳар хат роҳ аст; паҳноӣ ва рақам – одамоне, ки нақша мебарад.",
        "هر خط یک مسیر است؛ پهنا و عدد، نفرهایی است که پلان می‌برد.")
    case .fill: Wording("Vehicles", "Машины", "Мошинҳо", "وسایط")
    }
  }
}
