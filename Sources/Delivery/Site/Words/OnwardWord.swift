/// Drafts of classes and flights.
enum OnwardWord: SiteWord {
  case drafts, of, classes, flights, count, without, waiting, leastWaiting, atConsole

  var wording: Wording {
    switch self {
    case .drafts:
      Wording(
        "Drafts of classes and flights", "Черновики занятий и рейсов",
        "Сиёҳнависҳои дарсҳо ва парвозҳо", "پیش‌نویس‌های صنف‌ها و پروازها")
    case .of: Wording("Of what", "Чего", "Аз чӣ", "از چه")
    case .classes: Wording("Classes", "Занятия", "Дарсҳо", "صنف‌ها")
    case .flights: Wording("Flights", "Рейсы", "Парвозҳо", "پروازها")
    case .count: Wording("Number", "Число", "Шумора", "تعداد")
    case .without:
      Wording("People left out", "Людей без места", "Одамони беҷой", "نفرهای بی‌جای")
    case .waiting:
      Wording(
        "Waiting, person-days", "Ожидание, человеко-дни", "Интизорӣ, одам-рӯз", "انتظار، نفر-روز")
    case .leastWaiting:
      Wording(
        "No plan waits less", "Меньше не ждёт ни один план", "Ҳеҷ нақша камтар интизор намешавад",
        "هیچ پلانی کمتر انتظار ندارد")
    case .atConsole:
      Wording(
        "“safar drafts” shows such a draft family by family, accepts it or throws it away.",
        "«safar drafts» показывает такой черновик по семьям, принимает или отбрасывает его.",
        "«safar drafts» чунин сиёҳнависро аз рӯи оилаҳо нишон медиҳад, қабул ё рад мекунад.",
        "«safar drafts» چنین پیش‌نویس را خانواده به خانواده نشان می‌دهد، می‌پذیرد "
          + "یا دور می‌اندازد.")
    }
  }
}
