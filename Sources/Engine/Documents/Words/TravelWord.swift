/// The words of notices, lists of people by air and handover forms.
public enum TravelWord: PrintedWords {
  case notice, noticeAmended, noticeCancelled, noticeNumber, cites, reason, womenAtRisk
  case nobodyArrives, recipient, programme, port, origin, arrives, leaves, from, to, flight
  case flights, cases, caseWord, theirNumber, contact, telephone, birth, nationality
  case travelPaper, givenNames, receiver, onward, language, marks, acknowledged, nameAndDate
  case signature, escorts, bags, booking, handover, handoverHow, place, day, partner, here
  case remark, accepted, notAccepted, receiverSigns, leaderSigns
  case presentByAir, everybody, kilometres

  public static let table: [TravelWord: (String, String, String, String)] = [
    .notice: (
      "Advance notice of arrival", "Уведомление о прибытии", "Огоҳиномаи расидан", "اطلاعیه ورود"
    ),
    .noticeAmended: (
      "Amended notice of arrival", "Изменённое уведомление о прибытии",
      "Огоҳиномаи тағйирёфтаи расидан", "اطلاعیه اصلاح‌شده ورود"
    ),
    .noticeCancelled: (
      "Cancelled notice of arrival", "Отмена уведомления о прибытии",
      "Бекор кардани огоҳиномаи расидан", "لغو اطلاعیه ورود"
    ),
    .noticeNumber: ("Notice", "Уведомление", "Огоҳинома", "اطلاعیه"),
    .cites: (
      "Takes the place of", "Взамен уведомления", "Ба ҷои огоҳиномаи", "به جای اطلاعیه"
    ),
    .reason: ("Reason", "Причина", "Сабаб", "دلیل"),
    .womenAtRisk: (
      "Women at risk: this notice goes to named staff only.",
      "Женщины в группе риска: уведомление только для названных сотрудников.",
      "Занони дар хатар: огоҳинома танҳо ба кормандони номбаршуда.",
      "زنان در معرض خطر: این اطلاعیه تنها برای کارمندان نامبرده است."
    ),
    .nobodyArrives: (
      "Nobody of this notice arrives on the day above.",
      "Никто из этого уведомления в указанный день не прибудет.",
      "Дар рӯзи дар боло зикршуда касе аз ин огоҳинома намерасад.",
      "هیچ‌یک از افراد این اطلاعیه در روز یادشده نمی‌رسد."
    ),
    .recipient: ("To", "Кому", "Ба кӣ", "به"),
    .programme: ("Programme", "Программа", "Барнома", "برنامه"),
    .port: ("Port of entry", "Пункт въезда", "Ҷои вуруд", "محل ورود"),
    .origin: ("Comes from", "Откуда", "Аз куҷо", "مبدأ"),
    .arrives: ("Arrives", "Прибытие", "Мерасад", "رسیدن"),
    .leaves: ("Leaves", "Вылет", "Парвоз", "پرواز"),
    .from: ("From", "Откуда", "Аз", "از"),
    .to: ("To", "Куда", "Ба", "به"),
    .flight: ("Flight", "Рейс", "Парвоз", "پرواز"),
    .flights: ("Flights", "Рейсы", "Парвозҳо", "پروازها"),
    .cases: ("Cases", "Дел", "Парвандаҳо", "پرونده‌ها"),
    .caseWord: ("Case", "Дело", "Парванда", "پرونده"),
    .theirNumber: ("Their number", "Их номер", "Рақами онҳо", "شماره آنان"),
    .contact: ("Questions to", "Вопросы к", "Савол ба", "پرسش از"),
    .telephone: ("Telephone", "Телефон", "Телефон", "تلفن"),
    .birth: ("Born", "Родился", "Таваллуд", "تولد"),
    .nationality: ("Nationality", "Гражданство", "Шаҳрвандӣ", "تابعیت"),
    .travelPaper: ("Travels with", "Документ", "Ҳуҷҷат", "سند سفر"),
    .givenNames: ("Given names", "Имена", "Номҳо", "نام‌ها"),
    .receiver: ("Received by", "Принимает", "Қабулкунанда", "تحویل‌گیرنده"),
    .onward: ("Goes on by", "Дальше", "Идомаи роҳ", "ادامه سفر"),
    .language: ("Speaks", "Язык", "Забон", "زبان"),
    .marks: ("Marks", "Пометки", "Аломатҳо", "نشانه‌ها"),
    .acknowledged: (
      "Acknowledged by the receiving side", "Подтверждено принимающей стороной",
      "Аз ҷониби қабулкунанда тасдиқ шуд", "تأیید طرف پذیرنده"
    ),
    .nameAndDate: ("Name and date", "Имя и дата", "Ном ва сана", "نام و تاریخ"),
    .signature: ("Signature", "Подпись", "Имзо", "امضا"),
    .escorts: ("Escorts", "Сопровождают", "Ҳамроҳон", "همراهان"),
    .bags: ("Pieces", "Мест багажа", "Дона", "تعداد بار"),
    .booking: ("Booking", "Бронь", "Фармоиш", "نمبر رزرو"),
    .handover: ("Handover", "Акт передачи", "Санади супоридан", "سند تحویل"),
    .handoverHow: (
      "Tick everybody who is here. Write beside a name why somebody is not.",
      "Отметьте каждого, кто здесь. Если кого-то нет, напишите рядом почему.",
      "Ҳар касеро, ки ин ҷост, қайд кунед. Агар касе набошад, сабабашро нависед.",
      "هر کس را که حاضر است نشانی کنید. اگر کسی نیست، دلیلش را کنار نامش بنویسید."
    ),
    .place: ("Place", "Место", "Ҷой", "محل"),
    .day: ("Day", "День", "Рӯз", "روز"),
    .partner: ("Receiving partner", "Принимающая сторона", "Шарики қабулкунанда", "همکار پذیرنده"),
    .here: ("Here", "Здесь", "Ҳаст", "حاضر"),
    .remark: ("Remark", "Примечание", "Эзоҳ", "ملاحظات"),
    .accepted: ("People accepted", "Принято людей", "Қабул шуданд", "افراد پذیرفته‌شده"),
    .notAccepted: (
      "People not accepted", "Не принято людей", "Қабул нашуданд", "افراد پذیرفته‌نشده"
    ),
    .receiverSigns: (
      "I accept the people ticked above", "Принимаю отмеченных людей",
      "Ман одамони қайдшударо қабул мекунам", "افراد نشانی‌شده را می‌پذیرم"
    ),
    .presentByAir: (
      "Show this card at the airport. The whole family boards together.",
      "Предъявите талон в аэропорту. Семья садится вместе.",
      "Ин кортро дар фурудгоҳ нишон диҳед. Оила якҷоя савор мешавад.",
      "این کارت را در میدان هوایی نشان دهید. خانواده یکجا سوار می‌شود."
    ),
    .everybody: (
      "Everybody on the list", "Все в списке", "Ҳама дар рӯйхат", "همه افراد فهرست"
    ),
    .kilometres: ("km", "км", "км", "کیلومتر"),
    .leaderSigns: (
      "Handed over by", "Передал", "Супорид", "تحویل‌دهنده"
    ),
  ]
}
