/// What a loan is for, as notes print it.
public enum LoanWord: PrintedWords {
  case ticket, groundTransport, lodging, escort, fee, rebooking, contribution, correction

  /// English, Russian, Tajik, Dari.
  public static let table: [Self: (String, String, String, String)] = [
    .ticket: ("Air tickets", "Авиабилеты", "Чиптаҳои ҳавопаймо", "تکت طیاره"),
    .groundTransport: (
      "Transport to the airport", "Проезд до аэропорта", "Нақлиёт то фурудгоҳ",
      "ترانسپورت تا میدان هوایی"
    ),
    .lodging: (
      "Lodging and meals", "Проживание и питание", "Манзил ва хӯрок", "جای بود و باش و غذا"
    ),
    .escort: ("Escort", "Сопровождение", "Ҳамроҳикунанда", "همراه"),
    .fee: ("Service fee", "Сбор за услуги", "Маблағи хизматрасонӣ", "فیس خدمات"),
    .rebooking: (
      "Change of booking", "Изменение брони", "Тағйири ҷои бандкардашуда", "تغییر ریزرف"
    ),
    .contribution: (
      "Contribution, taken off", "Взнос, вычтено", "Саҳмгузорӣ, тарҳ шуд", "سهم، کم شده"
    ),
    .correction: ("Correction", "Исправление", "Ислоҳ", "تصحیح"),
  ]
}
