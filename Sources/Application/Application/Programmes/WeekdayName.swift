public import Basics
public import Documents

/// The names of the days of the week.
public enum WeekdayName {
  public static func text(_ weekday: Weekday, _ language: DocumentLanguage) -> String {
    let names =
      switch language {
      case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      case .russian:
        ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]
      case .tajik: ["душанбе", "сешанбе", "чоршанбе", "панҷшанбе", "ҷумъа", "шанбе", "якшанбе"]
      case .dari: ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"]
      }
    return names[Int(weekday.rawValue)]
  }
}
