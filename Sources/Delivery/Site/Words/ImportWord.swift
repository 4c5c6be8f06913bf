/// Lists on their way in, and out again.
enum ImportWord: SiteWord {
  case send, file, fileHint, programme, dated, datedHint, partnerHint, anyPartner
  case chooseFile, tooLarge, unreadable, chooseProgramme, tooManyWait
  case oldWorkbook, textDocument, openDocument, archive, pdf, picture
  case taken, none, list, partner, day, rows, registered, corrected, withdraw, withdrawHint
  case columns, columnsHint, heading, examples, meaning, remembered, check
  case checking, takingIn, parts
  case dryRun, refused, repeated, nothingNew, hasChanged, failed
  case families, newPeople, changed, same, known, perhaps, crowded
  case findings, notes, more, row, column, remark, noFindings, error, warning
  case alike, onList, inMission, evidence, bits, willMerge
  case takeIn, columnsAgain, drop, done, undoToday, toDuplicates

  var wording: Wording { sending ?? ofOtherFile ?? columnsWording ?? result ?? likeness }

  private var sending: Wording? {
    switch self {
    case .send: Wording("Send a list", "Отправить список", "Фиристодани рӯйхат", "فرستادن فهرست")
    case .file: Wording("The file", "Файл", "Файл (ҳуҷҷат)", "فایل")
    case .fileHint:
      Wording(
        "An .xlsx or .csv file, dropped here or chosen; one row a person. Nothing is taken in yet.",
        "Файл .xlsx или .csv: перетащите сюда или выберите; строка на человека. Пока ничего не "
          + "принимается.",
        "Файли .xlsx ё .csv: ба ин ҷо кашед ё интихоб кунед; ба ҳар нафар як сатр. Ҳоло чизе қабул "
          + "намешавад.",
        "فایل .xlsx یا .csv؛ اینجا رها کنید یا انتخاب کنید؛ هر نفر یک سطر. هنوز چیزی گرفته "
          + "نمی‌شود.")
    case .programme:
      Wording(
        "Programme the families apply under", "Программа, по которой едут семьи",
        "Барномае, ки оилаҳо муроҷиат мекунанд", "برنامه‌ای که خانواده‌ها در آن اند")
    case .dated:
      Wording("Day the list was written", "День списка", "Рӯзи навиштани рӯйхат", "روز نوشتن فهرست")
    case .datedHint:
      Wording(
        "Ages and dates are read against this day.", "Возраст и даты читаются на этот день.",
        "Синну сол ва санаҳо ба ин рӯз хонда мешаванд.", "سن و تاریخ‌ها بر این روز خوانده می‌شود.")
    case .chooseFile:
      Wording("Choose a file.", "Выберите файл.", "Файлро интихоб кунед.", "فایل را انتخاب کنید.")
    case .tooLarge:
      Wording(
        "The file is larger than 25 MiB. Send the list in parts.",
        "Файл больше 25 МиБ. Пришлите список частями.",
        "Файл аз 25 МиБ калон аст. Рӯйхатро қисм-қисм фиристед.",
        "فایل از ۲۵ میبی‌بایت بزرگتر است. فهرست را در چند بخش بفرستید.")
    case .unreadable:
      Wording(
        "The file cannot be read as a list. Save it as .xlsx or .csv and send it again.",
        "Файл не читается как список. Сохраните его как .xlsx или .csv и отправьте снова.",
        "Файл ҳамчун рӯйхат хонда намешавад. Онро .xlsx ё .csv захира карда, боз фиристед.",
        "فایل به عنوان فهرست خوانده نمی‌شود. آن را .xlsx یا .csv ذخیره کنید و باز بفرستید.")
    case .chooseProgramme:
      Wording(
        "Choose a programme.", "Выберите программу.", "Барномаро интихоб кунед.",
        "برنامه را انتخاب کنید.")
    case .tooManyWait:
      Wording(
        "Too many lists wait to be taken in. Finish one, or try again in an hour.",
        "Слишком много списков ждут. Закончите один или повторите через час.",
        "Рӯйхатҳои зиёд интизоранд. Якеро тамом кунед ё пас аз як соат кӯшиш кунед.",
        "فهرست‌های زیادی منتظر اند. یکی را تمام کنید یا یک ساعت بعد بکوشید.")
    case .taken:
      Wording("Lists taken in", "Принятые списки", "Рӯйхатҳои қабулшуда", "فهرست‌های گرفته شده")
    case .none:
      Wording(
        "No list was taken in yet.", "Ни один список ещё не принят.",
        "Ҳанӯз рӯйхате қабул нашудааст.", "هنوز فهرستی گرفته نشده است.")
    case .list: Wording("List", "Список", "Рӯйхат", "فهرست")
    case .partnerHint:
      Wording(
        "What the columns of their lists meant before is offered first.",
        "Сначала предлагается, что значили столбцы их прежних списков.",
        "Аввал он чи сутунҳои рӯйхатҳои пештараашон маъно доштанд, пешниҳод мешавад.",
        "نخست آنچه ستون‌های فهرست‌های پیشین آنان معنا داشت پیشنهاد می‌شود.")
    case .anyPartner: Wording("(not said)", "(не указано)", "(гуфта нашуда)", "(گفته نشده)")
    case .partner: Wording("From", "Откуда", "Аз куҷо", "از کجا")
    case .day: Wording("Day", "День", "Рӯз", "روز")
    case .rows: Wording("People on it", "Людей в нём", "Одамон дар он", "افراد آن")
    case .registered: Wording("New people", "Новых людей", "Одамони нав", "افراد نو")
    case .corrected:
      Wording("Records changed", "Изменено записей", "Сабтҳои тағйирёфта", "ثبت‌های تغییرکرده")
    case .withdraw: Wording("Withdraw", "Отозвать", "Бозпас гирифтан", "پس گرفتن")
    case .withdrawHint:
      Wording(
        "Takes out whom the list registered. What it changed of people known before stays.",
        "Убирает тех, кого список зарегистрировал. Изменения ранее известных людей остаются.",
        "Онҳоеро, ки рӯйхат сабт кард, мебарорад. Тағйироти одамони пештар маълум мемонад.",
        "کسانی را که فهرست ثبت کرد بیرون می‌کند. تغییر افراد پیشتر شناخته می‌ماند.")
    default: nil
    }
  }

  private var columnsWording: Wording? {
    switch self {
    case .columns:
      Wording("What the columns mean", "Что означают столбцы", "Маънои сутунҳо", "معنی ستون‌ها")
    case .columnsHint:
      Wording(
        "Known headings are filled in. What you choose is remembered for the next list.",
        "Известные заголовки заполнены. Ваш выбор запомнится для следующего списка.",
        "Сарлавҳаҳои маълум пур шудаанд. Интихоби шумо барои рӯйхати дигар дар ёд мемонад.",
        "عنوان‌های شناخته پر شده است. انتخاب شما برای فهرست بعدی به یاد می‌ماند.")
    case .heading: Wording("Heading", "Заголовок", "Сарлавҳа", "عنوان")
    case .examples: Wording("First cells", "Первые ячейки", "Катакҳои аввал", "خانه‌های اول")
    case .meaning: Wording("Meaning", "Значение", "Маъно", "معنی")
    case .remembered:
      Wording("chosen before", "выбрано раньше", "пештар интихоб шудааст", "پیشتر انتخاب شده")
    case .check: Wording("Check the list", "Проверить список", "Санҷидани рӯйхат", "بررسی فهرست")
    case .checking:
      Wording(
        "The list is being checked and compared with everybody known.",
        "Список проверяется и сравнивается со всеми известными людьми.",
        "Рӯйхат санҷида ва бо ҳама муқоиса мешавад.",
        "فهرست بررسی و با همه افراد شناخته مقایسه می‌شود.")
    case .takingIn:
      Wording(
        "The list is being taken in.", "Список принимается.", "Рӯйхат қабул мешавад.",
        "فهرست گرفته می‌شود.")
    case .parts:
      Wording(
        "{done} of {all} parts are done", "Готово {done} из {all} частей",
        "{done} аз {all} қисм тайёр", "{done} از {all} بخش انجام شد")
    default: nil
    }
  }

  private var result: Wording? {
    switch self {
    case .dryRun:
      Wording(
        "Nothing is taken in yet. This is what would happen.",
        "Пока ничего не принято. Вот что произойдёт.",
        "Ҳоло чизе қабул нашудааст. Чунин мешавад.",
        "هنوز چیزی گرفته نشده. این خواهد شد.")
    case .refused:
      Wording(
        "The list is refused as it is. Put the errors right and send it again.",
        "В таком виде список не принимается. Исправьте ошибки и отправьте снова.",
        "Рӯйхат ба ин шакл қабул намешавад. Хатоҳоро ислоҳ карда, боз фиристед.",
        "فهرست به این شکل پذیرفته نیست. خطاها را درست کنید و باز بفرستید.")
    case .repeated:
      Wording(
        "This very file was taken in before. Nothing is to be done.",
        "Этот самый файл уже принят. Делать ничего не нужно.",
        "Айнан ҳамин файл пештар қабул шудааст. Коре лозим нест.",
        "همین فایل پیشتر گرفته شده است. کاری لازم نیست.")
    case .nothingNew:
      Wording(
        "The list says nothing new.", "В списке нет ничего нового.", "Рӯйхат чизи нав намегӯяд.",
        "فهرست چیز نوی نمی‌گوید.")
    case .hasChanged:
      Wording(
        "The mission has changed since you looked. Nothing was taken in; look again.",
        "С тех пор данные миссии изменились. Ничего не принято; посмотрите ещё раз.",
        "Аз он вақт маълумоти рисолат тағйир ёфт. Чизе қабул нашуд; боз нигаред.",
        "از آن پس معلومات مأموریت تغییر کرده. چیزی گرفته نشد؛ دوباره ببینید.")
    case .failed:
      Wording(
        "The mission could not be written to; nothing was taken in. Try again.",
        "Записать не удалось; ничего не принято. Повторите.",
        "Навиштан муяссар нашуд; чизе қабул нашуд. Боз кӯшиш кунед.",
        "نوشتن ممکن نشد؛ چیزی گرفته نشد. باز بکوشید.")
    case .families: Wording("New families", "Новых семей", "Оилаҳои нав", "خانواده‌های نو")
    case .newPeople: Wording("People new", "Новые люди", "Нафарони нав", "نفرهای نو")
    case .changed:
      Wording(
        "Known, and changed", "Известны, изменены", "Маълум, тағйирёфта", "شناخته و تغییرکرده")
    case .same:
      Wording(
        "Known, nothing new", "Известны, без новостей", "Маълум, бе тағйир", "شناخته، بدون تغییر")
    case .known:
      Wording(
        "Surely known by another number", "Точно известны под другим номером",
        "Бо рақами дигар яқинан маълум", "یقیناً به شماره دیگر شناخته")
    case .perhaps:
      Wording(
        "Perhaps known by another number", "Возможно, известны под другим номером",
        "Бо рақами дигар шояд маълум", "شاید به شماره دیگر شناخته")
    case .crowded:
      Wording(
        "Compared only with those born nearest, so many are alike",
        "Сравнены лишь с близкими по рождению: похожих слишком много",
        "Танҳо бо таваллуди наздик муқоиса шуд: монандон зиёданд",
        "تنها با نزدیک‌ترین تولدها مقایسه شد، شبیه‌ها زیاد اند")
    case .findings: Wording("Findings", "Замечания", "Эродҳо", "یافته‌ها")
    case .notes:
      Wording(
        "{count} note: read, nothing to do|{count} notes: read, nothing to do",
        "{count} пометка: прочитано, делать нечего|{count} пометки: прочитано, делать нечего|"
          + "{count} пометок: прочитано, делать нечего",
        "{count} қайд: хонда шуд, коре нест", "{count} یادداشت: خوانده شد، کاری نیست")
    case .more:
      Wording(
        "{count} more like these|{count} more like these",
        "и ещё {count}|и ещё {count}|и ещё {count}",
        "ва боз {count}", "و {count} دیگر")
    case .row: Wording("Row", "Строка", "Сатр", "سطر")
    case .column: Wording("Column", "Столбец", "Сутун", "ستون")
    case .remark: Wording("What is the matter", "В чём дело", "Чӣ гап", "موضوع")
    case .noFindings:
      Wording(
        "Nothing to remark.", "Замечаний нет.", "Эрод нест.", "یافته‌ای نیست.")
    case .error: Wording("error", "ошибка", "хато", "خطا")
    case .warning: Wording("look at it", "проверьте", "бинед", "ببینید")
    default: nil
    }
  }

  private var likeness: Wording {
    switch self {
    case .alike:
      Wording(
        "Perhaps known already", "Возможно, уже известны", "Шояд аллакай маълум",
        "شاید از پیش شناخته")
    case .onList: Wording("On the list", "В списке", "Дар рӯйхат", "در فهرست")
    case .inMission: Wording("In the mission", "В миссии", "Дар рисолат", "در مأموریت")
    case .evidence: Wording("Evidence", "Совпадение", "Далел", "شاهد")
    case .bits:
      Wording(
        "{count} bit|{count} bits", "{count} бит|{count} бита|{count} бит", "{count} бит",
        "{count} بیت")
    case .willMerge:
      Wording(
        "will be merged", "будет объединён", "якҷо мешавад", "یکی خواهد شد")
    case .takeIn: Wording("Take the list in", "Принять список", "Қабули рӯйхат", "گرفتن فهرست")
    case .columnsAgain:
      Wording(
        "Choose the columns again", "Выбрать столбцы снова", "Аз нав интихоби сутунҳо",
        "انتخاب دوباره ستون‌ها")
    case .drop: Wording("Leave it", "Не принимать", "Даст кашидан", "رها کردن")
    case .done:
      Wording("The list is taken in", "Список принят", "Рӯйхат қабул шуд", "فهرست گرفته شد")
    case .undoToday:
      Wording(
        "It can be withdrawn today, on the page of lists.",
        "Сегодня его можно отозвать на странице списков.",
        "Имрӯз онро дар саҳифаи рӯйхатҳо бозпас гирифтан мумкин аст.",
        "امروز می‌توان آن را در صفحه فهرست‌ها پس گرفت.")
    default:
      Wording(
        "Decide about the duplicates", "Решить о дубликатах", "Ҳалли такрорҳо",
        "تصمیم درباره تکراری‌ها")
    }
  }
}
