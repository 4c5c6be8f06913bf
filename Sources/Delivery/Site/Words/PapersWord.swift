/// What is printed for a day.
enum PapersWord: SiteWord {
  case papers, choose, nothing, language, hint, print, cards, dayWrong

  var wording: Wording {
    switch self {
    case .papers:
      Wording("Papers of a day", "Бумаги на день", "Ҳуҷҷатҳои рӯз", "اوراق یک روز")
    case .choose: Wording("Show this day", "Показать день", "Ин рӯзро нишон додан", "نمایش این روز")
    case .nothing:
      Wording(
        "Nobody leaves on this day.", "В этот день никто не отправляется.",
        "Дар ин рӯз касе намеравад.", "در این روز کسی حرکت نمی‌کند.")
    case .language: Wording("Language", "Язык", "Забон", "زبان")
    case .hint:
      Wording(
        "Of each convoy its list, vehicle by vehicle, then the families' cards in the same order; "
          + "of each flight its list, case by case. The cards are in the family's "
          + "language. That you printed them is recorded.",
        "Для каждой колонны: список по машинам, затем карточки семей в том же порядке; "
          + "для каждого рейса: список по делам. Карточки на языке семьи. Печать записывается.",
        "Барои ҳар корвон: рӯйхат мошин ба мошин, сипас кортҳои оилаҳо бо ҳамон тартиб; "
          + "барои ҳар парвоз: рӯйхат парванда ба парванда. Кортҳо ба забони "
          + "оила. Чоп сабт мешавад.",
        "برای هر کاروان: فهرست وسیله به وسیله، سپس کارت‌های خانواده‌ها به همان ترتیب؛ "
          + "برای هر پرواز: فهرست پرونده به پرونده. کارت‌ها به زبان خانواده است. چاپ ثبت می‌شود.")
    case .print:
      Wording(
        "Print everything as one file", "Всё одним файлом для печати",
        "Ҳамааш дар як файл барои чоп", "همه در یک فایل برای چاپ")
    case .cards: Wording("Cards", "Карточек", "Кортҳо", "کارت‌ها")
    case .dayWrong:
      Wording(
        "Choose a day.", "Выберите день.", "Рӯзро интихоб кунед.", "روز را انتخاب کنید.")
    }
  }
}
