import Application
import Mission

/// Steps of many people at once.
enum StepsWord: SiteWord {
  case steps, fitness, what, sheet, sheetHint, usualStep, inEachLine, usualOutcome, usualDay
  case check, lines, line, days, verdict, fine, recordAll, recorded, mended, nothing, tooMany,
    changed
  case noNumber, nobody, severalCases, noStep, twice, doubtfulDay, notUnderstood, stillToCome
  case elsewhere

  var wording: Wording { form ?? finding }

  private var form: Wording? {
    switch self {
    case .steps:
      Wording(
        "Steps of many people", "Этапы для многих людей", "Марҳилаҳо барои бисёр одам",
        "مرحله‌های چندین نفر")
    case .fitness:
      Wording(
        "Medical steps of many people", "Медицинские этапы для многих людей",
        "Марҳилаҳои тиббӣ барои бисёр одам", "مرحله‌های صحی چندین نفر")
    case .what:
      Wording(
        "Copy lines out of a spreadsheet and paste them here. Nothing is recorded before you have "
          + "seen how each line was read.",
        "Скопируйте строки из таблицы и вставьте сюда. Ничего не записывается, пока вы не увидите, "
          + "как прочитана каждая строка.",
        "Сатрҳоро аз ҷадвал нусха гирифта, ин ҷо гузоред. То надидани хониши ҳар сатр чизе сабт "
          + "намешавад.",
        "سطرها را از جدول کاپی کنید و اینجا بگذارید. تا خوانش هر سطر را نبینید چیزی ثبت نمی‌شود.")
    case .sheet: Wording("Lines", "Строки", "Сатрҳо", "سطرها")
    case .sheetHint:
      Wording(
        "In each line, in any order: the number of a person, family or case; the step; "
          + "the outcome; "
          + "the day it was done; the last day it holds. A name is passed over where the outcome "
          + "is written. At most {most} lines.",
        "В каждой строке, в любом порядке: номер человека, семьи или дела; этап; исход; день; "
          + "последний день действия. Имя пропускается, если исход написан. Не больше {most} "
          + "строк.",
        "Дар ҳар сатр, бо ҳар тартиб: рақами шахс, оила ё парванда; марҳила; натиҷа; рӯз; рӯзи "
          + "охирини эътибор. Агар натиҷа навишта бошад, ном сарфи назар мешавад. На бештар аз "
          + "{most} сатр.",
        "در هر سطر، به هر ترتیب: شماره شخص، خانواده یا پرونده؛ مرحله؛ نتیجه؛ روز؛ آخرین "
          + "روز اعتبار. "
          + "اگر نتیجه نوشته باشد، نام نادیده گرفته می‌شود. بیش از {most} سطر نه.")
    case .usualStep:
      Wording(
        "Step, where a line names none", "Этап, если в строке его нет",
        "Марҳила, агар дар сатр набошад", "مرحله، اگر در سطر نباشد")
    case .inEachLine:
      Wording(
        "each line names it", "назван в каждой строке", "дар ҳар сатр навишта шудааст",
        "در هر سطر نوشته است")
    case .usualOutcome:
      Wording(
        "Outcome, where a line names none", "Исход, если в строке его нет",
        "Натиҷа, агар дар сатр набошад", "نتیجه، اگر در سطر نباشد")
    case .usualDay:
      Wording(
        "Day, where a line names none", "День, если в строке его нет",
        "Рӯз, агар дар сатр набошад", "روز، اگر در سطر نباشد")
    case .check: Wording("Check the lines", "Проверить строки", "Санҷиши сатрҳо", "بررسی سطرها")
    case .lines:
      Wording("As they were read", "Как они прочитаны", "Чӣ хел хонда шуд", "آن طور که خوانده شد")
    case .line: Wording("Line", "Строка", "Сатр", "سطر")
    case .days: Wording("Days", "Дни", "Рӯзҳо", "روزها")
    case .verdict: Wording("Can it be recorded?", "Можно записать?", "Сабт мешавад?", "ثبت می‌شود؟")
    case .fine: Wording("yes", "да", "бале", "بلی")
    case .recordAll:
      Wording(
        "Record {count} outcome|Record {count} outcomes",
        "Записать {count} исход|Записать {count} исхода|Записать {count} исходов",
        "Сабти {count} натиҷа", "ثبت {count} نتیجه")
    case .recorded:
      Wording(
        "{count} outcome was recorded.|{count} outcomes were recorded.",
        "Записан {count} исход.|Записано {count} исхода.|Записано {count} исходов.",
        "{count} натиҷа сабт шуд.", "{count} نتیجه ثبت شد.")
    default: nil
    }
  }

  private var finding: Wording {
    switch self {
    case .mended:
      Wording(
        "{count} line cannot be recorded. Mend it below, then check again; nothing is recorded "
          + "until all can be.|{count} lines cannot be recorded. Mend them below, then check "
          + "again; "
          + "nothing is recorded until all can be.",
        "{count} строку записать нельзя. Исправьте ниже и проверьте снова; пока нельзя "
          + "записать все, "
          + "не записывается ничего.|{count} строки записать нельзя. Исправьте ниже и проверьте "
          + "снова; пока нельзя записать все, не записывается ничего.|{count} строк записать "
          + "нельзя. "
          + "Исправьте ниже и проверьте снова; пока нельзя записать все, не записывается ничего.",
        "{count} сатрро сабт кардан мумкин нест. Дар поён ислоҳ карда, аз нав санҷед; то "
          + "ҳама дуруст "
          + "нашавад, чизе сабт намешавад.",
        "{count} سطر ثبت نمی‌شود. در پایین اصلاح و دوباره بررسی کنید؛ تا همه درست نشود چیزی ثبت "
          + "نمی‌شود.")
    case .nothing:
      Wording(
        "There is no line to read. Paste at least one.",
        "Нет ни одной строки. Вставьте хотя бы одну.",
        "Ягон сатр нест. Ақаллан якто гузоред.", "هیچ سطری نیست. دست کم یکی بگذارید.")
    case .tooMany:
      Wording(
        "Only the first {most} lines were read. Paste the others afterwards.",
        "Прочитаны только первые {most} строк. Остальные вставьте потом.",
        "Танҳо {most} сатри аввал хонда шуд. Дигаронро баъд гузоред.",
        "تنها {most} سطر نخست خوانده شد. بقیه را پس از آن بگذارید.")
    case .changed:
      Wording(
        "Meanwhile something changed. Look at the lines again.",
        "Тем временем что-то изменилось. Посмотрите строки снова.",
        "Дар ин миён чизе тағйир ёфт. Сатрҳоро аз нав бинед.",
        "در این میان چیزی تغییر کرد. سطرها را دوباره ببینید.")
    case .noNumber:
      Wording(
        "No number of a person, family or case stands here.",
        "Здесь нет номера человека, семьи или дела.",
        "Ин ҷо рақами шахс, оила ё парванда нест.",
        "شماره شخص، خانواده یا پرونده اینجا نیست.")
    case .nobody:
      Wording(
        "{what} has no open case here.", "У {what} здесь нет открытого дела.",
        "{what} ин ҷо парвандаи кушода надорад.", "{what} اینجا پرونده باز ندارد.")
    case .severalCases:
      Wording(
        "Several open cases ask for this step. Write the number of the case.",
        "Этот этап есть в нескольких открытых делах. Напишите номер дела.",
        "Чанд парвандаи кушода ин марҳиларо дорад. Рақами парвандаро нависед.",
        "چند پرونده باز این مرحله را دارد. شماره پرونده را بنویسید.")
    case .noStep:
      Wording(
        "The programme has no such step, or none is named.",
        "В программе нет такого этапа, или он не назван.",
        "Дар барнома чунин марҳила нест ё номбар нашудааст.",
        "در برنامه چنین مرحله‌ای نیست، یا نامی نیامده.")
    case .twice:
      Wording(
        "{what} does not go with what stands before it.",
        "{what} не сочетается с тем, что стоит раньше.",
        "{what} бо он чи пеш навишта шудааст, мувофиқ нест.",
        "{what} با آنچه پیش از آن آمده سازگار نیست.")
    case .doubtfulDay:
      Wording(
        "Which day is {what}? Write year-month-day.",
        "Какой это день: {what}? Пишите год-месяц-день.",
        "{what} кадом рӯз аст? Сол-моҳ-рӯз нависед.", "{what} کدام روز است؟ سال-ماه-روز بنویسید.")
    case .notUnderstood:
      Wording(
        "What is {what}? Correct it, or take it out.", "Что такое {what}? Исправьте или уберите.",
        "{what} чист? Ислоҳ кунед ё бардоред.", "{what} چیست؟ اصلاحش کنید یا بردارید.")
    case .stillToCome:
      Wording(
        "{what} is still to come; what is recorded has happened.",
        "{what} ещё не наступило; записывают то, что было.",
        "{what} ҳанӯз наомадааст; он чи шуд, сабт мешавад.",
        "{what} هنوز نیامده؛ آنچه شده ثبت می‌شود.")
    default:
      Wording(
        "This step is recorded by somebody else's work.", "Этот этап записывают другие.",
        "Ин марҳиларо дигарон сабт мекунанд.", "این مرحله را دیگران ثبت می‌کنند.")
    }
  }
}
