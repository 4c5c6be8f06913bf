extension ListColumn {
  /// Headings as partners write them, in English, Russian and Dari; the first is used in findings
  /// when the list has none of them. Case, spaces and punctuation do not matter.
  var headings: [String] {
    switch self {
    case .familyNumber, .givenName, .fatherName, .familyName, .fullName, .familyNameFirst,
      .relation, .sex, .birth, .age, .document, .phone:
      headingsOfPeople
    default: headingsOfJourneys
    }
  }

  private var headingsOfPeople: [String] {
    switch self {
    case .familyNumber:
      [
        "family no", "hh", "hh no", "hh id", "hh number", "household", "household no",
        "household number", "household id", "family number", "family id", "case no",
        "case number", "№ семьи", "номер семьи", "семья", "№ хозяйства", "№ дела", "рақами оила",
        "شماره فامیل", "شماره خانواده", "نمبر فامیل", "فامیل", "شماره خانوار",
      ]
    case .givenName: ["given name", "first name", "forename", "имя", "ном", "نام", "اسم"]
    case .fatherName:
      [
        "father's name", "father", "father name", "patronymic", "имя отца", "отчество", "отец",
        "номи падар", "نام پدر", "ولد", "اسم پدر",
      ]
    case .familyName:
      ["family name", "surname", "last name", "фамилия", "насаб", "تخلص", "نام خانوادگی"]
    case .fullName: ["name", "full name", "name of person", "полное имя", "نام کامل", "نام و تخلص"]
    case .familyNameFirst: ["фио", "ф.и.о.", "фамилия имя отчество", "фамилия и имя"]
    case .relation:
      [
        "relation to head", "relationship", "relation", "relationship to head",
        "relation to head of household", "relationship to head of family", "отношение к главе",
        "родство", "отношение к главе семьи", "степень родства", "хешовандӣ", "نسبت با سرپرست",
        "نسبت", "قرابت",
      ]
    case .sex: ["sex", "m/f", "gender", "пол", "ҷинс", "جنس", "جنسیت"]
    case .birth:
      [
        "date of birth", "dob", "birth date", "born", "year of birth", "yob", "birth",
        "дата рождения", "год рождения", "д.р.", "г.р.", "санаи таваллуд", "تاریخ تولد",
        "سال تولد", "تولد",
      ]
    case .age: ["age", "age (years)", "age in years", "возраст", "лет", "синну сол", "سن", "عمر"]
    case .document:
      [
        "document no", "id", "document", "id no", "id number", "document number", "passport",
        "passport no", "№ документа", "документ", "номер документа", "паспорт", "ҳуҷҷат",
        "شماره سند", "تذکره", "نمبر تذکره", "شماره تذکره", "سند",
      ]
    case .phone:
      [
        "phone", "telephone", "tel", "phone no", "phone number", "mobile", "телефон",
        "№ телефона", "тел", "تلفن", "شماره تماس", "تلیفون", "نمبر تلیفون", "موبایل",
      ]
    default: []
    }
  }

  private var headingsOfJourneys: [String] {
    switch self {
    case .camp:
      [
        "camp", "location", "site", "origin", "camp name", "place of asylum", "current location",
        "лагерь", "место проживания", "местонахождение", "урдугоҳ", "کمپ", "محل", "اردوگاه",
      ]
    case .campCountry:
      ["country of asylum", "coa", "asylum country", "страна убежища", "کشور پناهندگی"]
    case .home:
      [
        "home district", "district of return", "destination", "place of return",
        "destination district", "return district", "district", "район возвращения", "район",
        "место возвращения", "ноҳия", "ولسوالی بازگشت", "ولسوالی", "محل بازگشت", "مقصد",
      ]
    case .homeCountry:
      [
        "country of origin", "coo", "country of return", "destination country",
        "страна происхождения", "страна возвращения", "کشور بازگشت", "کشور اصلی",
      ]
    case .registered:
      [
        "registered on", "reg date", "registration date", "date of registration", "registered",
        "дата регистрации", "санаи бақайдгирӣ", "تاریخ ثبت", "تاریخ راجستر",
      ]
    case .formNumber:
      [
        "vrf no", "vrf", "vrf number", "form no", "form number", "№ заявления", "заявление",
        "номер заявления", "№ анкеты", "شماره فورم", "فورم", "نمبر فورم",
      ]
    case .formSigned:
      [
        "vrf signed on", "vrf date", "form date", "date signed", "signed on", "дата заявления",
        "дата подписи", "تاریخ فورم", "تاریخ امضا",
      ]
    case .medicalScreening:
      [
        "medical screening on", "medical date", "medical screening", "fit to travel",
        "fit to travel on", "fit to travel date", "медосмотр", "дата медосмотра",
        "медицинский осмотр", "معاینه صحی", "تاریخ معاینه",
      ]
    case .fitUntil:
      [
        "fit to travel until", "fit until", "medical valid until", "медосмотр до", "годен до",
        "معاینه تا",
      ]
    case .armsCheck:
      [
        "arms check on", "arms check", "arms check date", "проверка на оружие", "санҷиши силоҳ",
        "بازرسی سلاح",
      ]
    default: headingsOfNeeds
    }
  }

  private var headingsOfNeeds: [String] {
    switch self {
    case .requirement:
      [
        "travel requirement", "needs on the road", "requirement", "requirements",
        "travel requirements", "travel needs", "требования в пути", "нужды в пути", "требования",
        "نیاز سفر", "نیازهای سفر", "ضرورت سفر",
      ]
    case .wheelchair: ["wheelchair", "wheelchair place", "коляска", "ویلچر"]
    case .stretcher: ["stretcher", "носилки", "برانکار"]
    case .medicalEscort: ["medical escort", "медик", "сопровождающий медик", "همراه صحی"]
    case .oxygen: ["oxygen", "кислород", "آکسیجن"]
    case .frontSeat: ["front seat", "место впереди", "چوکی پیش‌رو"]
    case .baggage:
      [
        "baggage kg", "luggage (kg)", "baggage", "luggage", "baggage weight", "багаж, кг", "багаж",
        "вес багажа", "бор", "بار (کیلو)", "بار", "وزن بار",
      ]
    case .travelsWith:
      [
        "travels with family no", "linked hh", "travels with", "linked household",
        "linked family", "travel with", "едет с семьёй №", "едет с семьёй", "вместе с семьёй",
        "همراه فامیل", "سفر با فامیل",
      ]
    case .ignored:
      [
        "no", "nr", "#", "s/n", "sn", "serial no", "line", "row", "remarks", "comments", "notes",
        "№", "№ п/п", "п/п", "примечание", "примечания", "شماره", "ملاحظات",
      ]
    default: []
    }
  }
}
