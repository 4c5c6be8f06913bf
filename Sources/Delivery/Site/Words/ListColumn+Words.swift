public import Application

/// What a column of a list may mean.
extension ListColumn: SiteWord {
  public var wording: Wording { ofPeople ?? ofJourneys }

  private var ofPeople: Wording? {
    switch self {
    case .familyNumber:
      Wording("Number of the family", "Номер семьи", "Рақами оила", "شماره خانواده")
    case .givenName: Wording("Given name", "Имя", "Ном", "نام")
    case .fatherName: Wording("Father's name", "Имя отца", "Номи падар", "نام پدر")
    case .familyName: Wording("Family name", "Фамилия", "Насаб", "تخلص")
    case .fullName:
      Wording(
        "Whole name, as spoken", "Полное имя, как говорят", "Номи пурра, чунон ки мегӯянд",
        "نام کامل، چنان که گویند")
    case .familyNameFirst:
      Wording(
        "Whole name, family name first", "Полное имя, сначала фамилия",
        "Номи пурра, аввал насаб", "نام کامل، اول تخلص")
    case .relation:
      Wording(
        "Relation to the head", "Родство с главой", "Хешовандӣ ба сардор", "نسبت با سرپرست")
    case .sex: Wording("Sex", "Пол", "Ҷинс", "جنس")
    case .birth: Wording("Date of birth", "Дата рождения", "Санаи таваллуд", "تاریخ تولد")
    case .age: Wording("Age", "Возраст", "Синну сол", "سن")
    case .document: Wording("Document", "Документ", "Ҳуҷҷат", "سند")
    case .phone: Wording("Telephone", "Телефон", "Телефон (рақам)", "تلیفون")
    default: nil
    }
  }

  private var ofJourneys: Wording {
    switch self {
    case .camp: Wording("Where they wait", "Где ждут", "Дар куҷо интизоранд", "محل انتظار")
    case .campCountry:
      Wording("Country they wait in", "Страна ожидания", "Кишвари интизорӣ", "کشور انتظار")
    case .home: Wording("Where they go", "Куда едут", "Ба куҷо мераванд", "مقصد")
    case .homeCountry:
      Wording("Country they go to", "Страна назначения", "Кишвари мақсад", "کشور مقصد")
    case .registered:
      Wording("Day of registration", "День регистрации", "Рӯзи сабти ном", "روز ثبت نام")
    case .formNumber:
      Wording(
        "Number of the consent form", "Номер бланка согласия", "Рақами варақаи розигӣ",
        "شماره فورم رضایت")
    case .formSigned:
      Wording(
        "Day the form was signed", "День подписи бланка", "Рӯзи имзои варақа", "روز امضای فورم")
    case .medicalScreening:
      Wording(
        "Day of medical screening", "День медосмотра", "Рӯзи муоинаи тиббӣ", "روز معاینه صحی")
    case .fitUntil: Wording("Fit until", "Годен до", "Тандуруст то", "صحتمند تا")
    case .armsCheck:
      Wording(
        "Day of arms check", "День проверки на оружие", "Рӯзи санҷиши силоҳ", "روز بازرسی سلاح")
    case .requirement:
      Wording("Travel requirement", "Потребность в пути", "Эҳтиёҷи сафар", "نیاز سفر")
    case .wheelchair: Wording("Wheelchair", "Кресло-коляска", "Аробача", "ویلچر")
    case .stretcher: Wording("Stretcher", "Носилки", "Занбар", "برانکار")
    case .medicalEscort:
      Wording("Medical escort", "Сопровождение медика", "Ҳамроҳии тиббӣ", "همراه صحی")
    case .oxygen: Wording("Oxygen", "Кислород", "Оксиген", "آکسیجن")
    case .frontSeat: Wording("Front seat", "Место впереди", "Ҷои пеш", "چوکی پیش‌رو")
    case .baggage: Wording("Baggage, kg", "Багаж, кг", "Бор, кг", "بار، کیلو")
    case .travelsWith:
      Wording("Travels with family", "Едет с семьёй", "Бо оила меравад", "همراه خانواده")
    default: Wording("Not read", "Не читается", "Хонда намешавад", "خوانده نمی‌شود")
    }
  }
}
