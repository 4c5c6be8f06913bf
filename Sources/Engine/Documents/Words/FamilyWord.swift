/// The words of papers that a family or a person keeps.
public enum FamilyWord: PrintedWords {
  case packet, packetFor, bag, bagHow, bagClosed, journey, contacts, days, hours
  case certificate, certifies, tookPart, course, trainer, checkCode, number, issued, from, until
  case booklet, youGoTo, yourClass, classHow, modules, beforeLeaving, afterArrival, askUs
  case itsFree
  case note, borrower, purpose, amount, promise, noInterest, interest, firstPayment
  case monthly, lastPayment, payments, signsNote, witness, ownLanguage

  public static let table: [FamilyWord: (String, String, String, String)] = [
    .packet: ("Travel packet", "Пакет в дорогу", "Бастаи сафар", "بسته سفر"),
    .packetFor: ("For the family of", "Для семьи", "Барои оилаи", "برای خانواده"),
    .bag: ("What is in the bag", "Что в пакете", "Дар халта чист", "در کیسه چیست"),
    .bagHow: (
      "Keep the bag in your hand all the way. Do not pack it away. Show it when an officer asks.",
      "Держите пакет в руках всю дорогу. Не убирайте в багаж. Покажите, когда попросит сотрудник.",
      "Халтаро тамоми роҳ дар даст доред. Ба бор нагузоред. Агар корманд пурсад, нишон диҳед.",
      "کیسه را در تمام راه در دست نگه دارید. آن را در بار نگذارید. وقتی مأمور خواست نشان دهید."
    ),
    .bagClosed: (
      "Checked and closed by", "Проверил и закрыл", "Тафтиш карду баст", "بررسی و بسته شد توسط"
    ),
    .journey: ("Your journey", "Ваш путь", "Роҳи шумо", "مسیر شما"),
    .contacts: ("Whom to ask", "К кому обращаться", "Аз кӣ пурсед", "از که بپرسید"),
    .days: ("days", "дней", "рӯз", "روز"),
    .hours: ("hours", "часов", "соат", "ساعت"),
    .certificate: (
      "Certificate of orientation", "Свидетельство об ориентации",
      "Шаҳодатномаи омӯзиш", "تصدیق‌نامه آشنایی فرهنگی"
    ),
    .certifies: (
      "This is to certify that", "Настоящим удостоверяется, что", "Тасдиқ карда мешавад, ки",
      "بدین‌وسیله تصدیق می‌شود که"
    ),
    .tookPart: (
      "took part in the course", "прошёл(-ла) курс", "дар курс иштирок кард", "در دوره زیر شرکت کرد"
    ),
    .course: ("Course", "Курс", "Курс", "دوره"),
    .trainer: ("Trainer", "Преподаватель", "Омӯзгор", "آموزگار"),
    .checkCode: (
      "The code proves this paper: it holds number, name, course and day, signed by the mission.",
      "Код подтверждает эту бумагу: в нём номер, имя, курс и день, подписанные миссией.",
      "Рамз ин ҳуҷҷатро тасдиқ мекунад: дар он рақам, ном, курс ва рӯз бо имзои миссия.",
      "این کود سند را تأیید می‌کند: شماره، نام، دوره و روز در آن با امضای مأموریت است."
    ),
    .number: ("Number", "Номер", "Рақам", "شماره"),
    .issued: ("Issued on", "Выдано", "Дода шуд", "تاریخ صدور"),
    .from: ("From", "С", "Аз", "از"),
    .until: ("Until", "По", "То", "تا"),
    .booklet: ("Before you leave", "Перед отъездом", "Пеш аз сафар", "پیش از سفر"),
    .youGoTo: ("You go to", "Вы едете в", "Шумо меравед ба", "شما می‌روید به"),
    .yourClass: ("Your class", "Ваши занятия", "Дарсҳои шумо", "صنف شما"),
    .classHow: (
      "Come together, on every day. Small children are looked after while you learn.",
      "Приходите вместе, каждый день. За маленькими детьми присмотрят, пока вы учитесь.",
      "Якҷоя, ҳар рӯз биёед. Ҳангоми дарс ба кӯдакони хурд нигоҳубин мекунанд.",
      "یکجا و هر روز بیایید. هنگام درس از کودکان خرد مراقبت می‌شود."
    ),
    .modules: ("What you will learn", "Чему вы научитесь", "Чӣ меомӯзед", "چه می‌آموزید"),
    .beforeLeaving: (
      "To do before you leave", "Сделать до отъезда", "Пеш аз рафтан", "کارهای پیش از رفتن"
    ),
    .afterArrival: ("When you arrive", "Когда приедете", "Вақте ки мерасед", "هنگام رسیدن"),
    .askUs: ("Ask us", "Спросите нас", "Аз мо пурсед", "از ما بپرسید"),
    .itsFree: (
      "Nothing here costs money. Whoever asks you for money for it breaks the rules: tell us.",
      "Здесь ничего не нужно оплачивать. Кто просит за это деньги, нарушает правила: скажите нам.",
      "Ин ҷо ҳеҷ чиз пулакӣ нест. Касе, ки пул мепурсад, қоидаро мешиканад: ба мо гӯед.",
      "هیچ‌چیز اینجا پولی نیست. هر که برای آن پول بخواهد خلاف قاعده کار می‌کند: به ما بگویید."
    ),
    .note: ("Promissory note", "Долговое обязательство", "Ӯҳдадории қарз", "تعهدنامه قرض"),
    .borrower: ("Signed by", "Подписывает", "Имзокунанда", "امضاکننده"),
    .purpose: ("For", "За что", "Барои", "برای"),
    .amount: ("Amount", "Сумма", "Маблағ", "مبلغ"),
    .promise: (
      "I promise to pay this amount back as written below.",
      "Обязуюсь вернуть эту сумму, как указано ниже.",
      "Ман ӯҳдадор мешавам, ки ин маблағро чунон ки дар поён навишта шудааст, баргардонам.",
      "تعهد می‌کنم که این مبلغ را چنان که در زیر نوشته شده است بازپرداخت کنم."
    ),
    .noInterest: (
      "The loan bears no interest.", "Проценты не начисляются.", "Қарз фоиз надорад.",
      "این قرض سود ندارد."
    ),
    .interest: (
      "The loan bears interest; its terms are on the programme's own form.",
      "На долг начисляются проценты; условия указаны в форме программы.",
      "Қарз фоиз дорад; шартҳо дар варақаи барнома навишта шудаанд.",
      "این قرض سود دارد؛ شرایط آن در فورم برنامه آمده است."
    ),
    .firstPayment: ("First payment", "Первый платёж", "Пардохти аввал", "پرداخت نخست"),
    .monthly: ("Each month", "Ежемесячно", "Ҳар моҳ", "هر ماه"),
    .lastPayment: ("Last payment", "Последний платёж", "Пардохти охирин", "پرداخت آخر"),
    .payments: ("Payments", "Платежей", "Пардохтҳо", "تعداد پرداخت"),
    .signsNote: (
      "I have understood this in my language", "Мне разъяснено на моём языке",
      "Инро бо забони худ фаҳмидам", "این را به زبان خود فهمیدم"
    ),
    .witness: ("Witness", "Свидетель", "Шоҳид", "شاهد"),
    .ownLanguage: ("Explained in", "Разъяснено на языке", "Бо забони", "توضیح به زبان"),
  ]
}
